// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/overlap.h"
#include "session/latestjob.h"
#include "session/session.h"

#include <QObject>

/**
 * Looks for shipments that stand in the case twice, whenever its figures were read anew, away from the
 * window's thread; and counts how many of those in view nobody has left out. Changes nothing.
 */
class OverlapWatch : public QObject {
    Q_OBJECT

public:
    explicit OverlapWatch(Session &session, QObject *parent = nullptr);

    bool searching() const { return m_search.busy(); }
    /** Groups as of the last search; those that somebody decided about are among them. */
    const QList<OverlapGroup> &groups() const { return m_groups; }
    /** Shipments in view that say again what another one in view says. */
    const RepeatCounts &maybeTwice() const { return m_inView.twice; }
    /** The groups that these are of. */
    const QList<OverlapGroup> &groupsInView() const { return m_inView.groups; }
    /** Stops the search; what was found before stays. */
    void cancel();
    void searchAgain();

Q_SIGNALS:
    /** A search began or ended. */
    void searched();
    /** maybeTwice() and groupsInView() are others. */
    void counted();

private:
    struct InView {
        RepeatCounts twice;
        QList<OverlapGroup> groups;
        bool operator==(const InView &) const = default;
    };
    void count();
    void setInView(const InView &inView);

    Session &m_session;
    LatestJob m_search, m_count;
    QList<OverlapGroup> m_groups;
    InView m_inView;
};
