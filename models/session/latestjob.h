// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

/**
 * Runs one question at a time away from the window's thread; a newer question cancels the older, whose answer
 * is dropped. Destroying the job drops its answer too. The work must own what it uses (snapshots, values).
 */
class LatestJob : public QObject {
public:
    explicit LatestJob(QThreadPool &pool, QObject *parent = nullptr) : QObject(parent), m_pool(pool) {}
    ~LatestJob() override { cancel(); }

    /** True from run() until its answer came. */
    bool busy() const { return m_busy; }

    /** The answer, a value or a failure that is no cancel, arrives on this object's thread. */
    template<class T>
    void run(std::function<Result<T>(const Progress &)> work, std::function<void(Result<T>)> done)
    {
        cancel();
        const auto stop = std::make_shared<std::atomic_bool>(false);
        m_stop = stop;
        m_busy = true;
        QtConcurrent::run(&m_pool, [work = std::move(work), stop] {
            return work(Progress({}, [stop] { return stop->load(std::memory_order_relaxed); }));
        }).then(this, [this, stop, done = std::move(done)](Result<T> result) {
            if (stop != m_stop)
                return; // a newer question was asked meanwhile
            m_busy = false;
            if (result.ok() || result.failure().kind != Failure::Kind::Cancelled)
                done(std::move(result));
        });
    }

    /** Drops the question that is running, if any. */
    void cancel()
    {
        if (m_stop)
            m_stop->store(true, std::memory_order_relaxed);
        m_stop.reset();
        m_busy = false;
    }

private:
    QThreadPool &m_pool;
    std::shared_ptr<std::atomic_bool> m_stop;
    bool m_busy = false;
};
