// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/latestjob.h"
#include "session/relief.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class Session;

/**
 * Stands in the place of a view when nothing passes the filter: says what the filter names and the case does
 * not have, and which condition alone keeps everything out, with a button for each that takes it off.
 */
class EmptyView : public QWidget {
    Q_OBJECT

public:
    explicit EmptyView(Session &session, QWidget *parent = nullptr);
    /** True while nothing passes a filter; as of the last answer. */
    bool isNeeded() const { return m_needed; }
    /** The sentences shown, a line each. */
    QString text() const;

Q_SIGNALS:
    /** isNeeded() changed. */
    void neededChanged(bool needed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void look(std::int64_t shipments);
    /** Why nothing passes. */
    struct Reasons {
        QList<Relief> reliefs;
        QStringList unknown; ///< sentences on what the filter names and the case does not have
    };
    void show(const Reasons &reasons);
    QLabel *makeLine(const QString &sentence);
    static int widthOf(const QLabel &line);
    void addRow(QLabel *line, QWidget *act);
    void addAct(const QString &sentence, const QString &button, const Filter &without);

    Session &m_session;
    QLabel *m_title;
    QHBoxLayout *m_middle;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    Reasons m_reasons;
    bool m_needed = false;
    LatestJob m_job;
};
