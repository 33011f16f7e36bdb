// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class Looks;

/** One clause of the filter: field, value, and a cross that takes it off. */
class Chip : public QWidget {
    Q_OBJECT

public:
    Chip(Looks &looks, QString field, QString value, bool negated, QColor swatch, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /** "Dispatch: Turkey", for tests and screen readers. */
    QString text() const;

Q_SIGNALS:
    void removeWanted();
    void inverted();
    void editWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect crossRect() const;
    Looks &m_looks;
    QString m_field, m_value;
    bool m_negated;
    QColor m_swatch;
    bool m_overCross = false;
};
