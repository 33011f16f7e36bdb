// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "session/latestjob.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

/**
 * Asks the cube for all views at once: the questions of everybody who is listening are answered in one pass
 * for the filter of the moment, and handed out in one go, so that no view shows another filter than its
 * neighbor.
 */
class CubeFeed : public QObject {
    Q_OBJECT

public:
    using Answers = std::function<void(const QList<CubeAnswer> &)>;

    explicit CubeFeed(QThreadPool &pool, QObject *parent = nullptr);

    /** Asks these questions from now on, while `listener` lives; a second call replaces its earlier
     * questions. */
    void listen(QObject *listener, const QList<CubeRequest> &requests, Answers answers);
    /** Nothing more for this listener: a view that is hidden should not cost a pass. */
    void forget(QObject *listener);

    /** Ask anew about this; without a cube nobody is answered. */
    void setQuestion(std::shared_ptr<const Cube> cube, const Filter &filter);
    /** Shipments that pass the filter but are left out of sums as duplicates; as of the last answer. */
    std::int64_t leftOut() const { return m_leftOut; }
    bool busy() const { return m_job.busy() || m_soon.isActive(); }

Q_SIGNALS:
    /** The totals over everything that passes, with declarations counted, before the listeners get theirs. */
    void totals(const Totals &totals);
    void busyChanged(bool busy);
    /** The filter has a clause that cannot be understood. */
    void failed(const Failure &failure);

private:
    struct Listener {
        QPointer<QObject> object;
        QList<CubeRequest> requests;
        Answers answers;
    };
    void ask();
    void handOut(const QList<Listener> &listeners, const QList<CubeAnswer> &answers);

    QList<Listener> m_listeners;
    std::shared_ptr<const Cube> m_cube;
    Filter m_filter;
    std::int64_t m_leftOut = 0;
    LatestJob m_job;
    QTimer m_soon; ///< several changes in one turn of the event loop make one pass
};
