// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

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

    /** How far the work is; arrives on this object's thread. */
    using Report = std::function<void(const Progress::State &)>;

    /** The answer, a value or a failure that is no cancel, arrives on this object's thread. */
    template<class T>
    void run(std::function<Result<T>(const Progress &)> work, std::function<void(Result<T>)> done,
             Report report = {})
    {
        cancel();
        const auto stop = std::make_shared<std::atomic_bool>(false);
        m_stop = stop;
        m_busy = true;
        // Answers come by way of the application, which outlives every view: a future's continuation would
        // need this object to be alive at the very moment the worker ends.
        m_pool.start([work = std::move(work), done = std::move(done), stop, guard = QPointer<LatestJob>(this),
                      tell = reporter(std::move(report), stop)] {
            Result<T> result = work(Progress(tell, [stop] { return stop->load(std::memory_order_relaxed); }));
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [guard, done, stop, result = std::move(result)] {
                    if (!guard || stop != guard->m_stop)
                        return; // the asker has gone, or asked something newer meanwhile
                    guard->m_busy = false;
                    if (result.ok() || result.failure().kind != Failure::Kind::Cancelled)
                        done(result);
                });
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
    Progress::Report reporter(Report report, const std::shared_ptr<std::atomic_bool> &stop)
    {
        if (!report)
            return {};
        return [report = std::move(report), stop,
                guard = QPointer<LatestJob>(this)](const Progress::State &state) {
            QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, report, stop, state] {
                if (guard && stop == guard->m_stop)
                    report(state);
            });
        };
    }

    QThreadPool &m_pool;
    std::shared_ptr<std::atomic_bool> m_stop;
    bool m_busy = false;
};
