// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"

#include <QDate>

#include <QWidget>

class Looks;
class QPainter;
class Session;

/** Months as columns: a click takes one, a drag a range. The part in view is dark, the rest pale. */
class MonthHistogram : public QWidget {
    Q_OBJECT

public:
    MonthHistogram(Session &session, Looks &looks, QWidget *parent = nullptr);
    /** First all months whatever the date filter, then those in view. */
    QList<CubeRequest> requests() const;
    void setAnswers(const CubeAnswer &all, const CubeAnswer &inView);
    /** The days that the case speaks about, so that the axis is the same whatever is in view; invalid if
     * nobody knows. */
    void setSpan(const QDate &first, const QDate &last);
    /** What is in view and has no month: a year only, or no date. Empty if all of it has one. */
    const QString &note() const { return m_note; }
    /** "2022-01" ... without gaps. */
    const QStringList &months() const { return m_months; }
    QSize sizeHint() const override { return {200, 78}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    /** The months of the axis: those of the case, and at least those with something. */
    QStringList axis(QStringList keys) const;
    /** Why there is no bar. */
    QString emptyText() const;
    void paintFoot(QPainter &painter, const QRectF &area) const;
    QString figure(qint64 amount) const;
    QRectF plot() const;
    int monthAt(double x) const;
    void choose(int from, int to, bool add);

    Session &m_session;
    Looks &m_looks;
    CubeAnswer m_allAnswer, m_inViewAnswer;
    QString m_spanFirst, m_spanLast; ///< "2022-01"; empty if not known
    QStringList m_months;
    QString m_note;
    QList<qint64> m_all, m_inView;
    qint64 m_largest = 0;
    bool m_tooLarge = false;
    int m_from = -1, m_to = -1; ///< being dragged
    int m_hover = -1, m_current = -1;
};
