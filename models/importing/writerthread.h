// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"
#include "casefile/casewriter.h"
#include "core/result.h"
#include "importing/boundedqueue.h"
#include "importing/rowbatch.h"

#include <atomic>
#include <functional>
#include <future>
#include <thread>

/**
 * Writes into a case on a thread of its own, in the order in which work is posted. Everything is one
 * transaction: it is rolled back when this object goes before commit().
 */
class WriterThread {
public:
    using Work = std::function<Result<void>(CaseWriter &)>;

    explicit WriterThread(const CaseFile &file);
    ~WriterThread();
    WriterThread(const WriterThread &) = delete;
    WriterThread &operator=(const WriterThread &) = delete;

    /**
     * Waits while too much work is waiting; `bytes` is about what this work holds in memory. False once some
     * work has failed: stop, and ask finish() why.
     */
    bool post(Work work, std::size_t bytes = 0);
    /** Waits until everything posted is done; the first failure. The writer can be used on. */
    Result<void> finish();
    /** Makes everything that was written part of the case. */
    Result<void> commit();

private:
    /** Something to do, or somebody who waits for the result so far. */
    struct Entry {
        Work work;
        std::promise<Result<void>> *asker = nullptr;
    };
    void run(const CaseFile &file);

    BoundedQueue<Entry> m_queue{RowBatch::mostWaiting, RowBatch::mostBytesWaiting};
    std::atomic<bool> m_failed = false;
    Result<void> m_result; ///< of the thread's own; read by others only through finish()
    std::thread m_thread;
};
