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
 * Stands in the place of a view when nothing passes the filter: says which condition alone keeps everything
 * out, with a button for each that takes it off.
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
    void show(const QList<Relief> &reliefs);
    void addAct(const QString &sentence, const QString &button, const Filter &without);

    Session &m_session;
    QLabel *m_title;
    QHBoxLayout *m_middle;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Relief> m_reliefs;
    bool m_needed = false;
    LatestJob m_job;
};
