// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/writerthread.h"

WriterThread::WriterThread(const CaseFile &file) : m_thread([this, &file] { run(file); }) {}

WriterThread::~WriterThread()
{
    m_failed = true; // what still waits is not worth writing: without a commit it is rolled back
    m_queue.close();
    m_thread.join();
}

bool WriterThread::post(Work work)
{
    return !m_failed && m_queue.push({std::move(work), nullptr});
}

Result<void> WriterThread::finish()
{
    std::promise<Result<void>> promise;
    std::future<Result<void>> result = promise.get_future();
    m_queue.push({{}, &promise});
    return result.get();
}

Result<void> WriterThread::commit()
{
    post([](CaseWriter &writer) { return writer.commit(); });
    return finish();
}

void WriterThread::run(const CaseFile &file)
{
    auto connection = file.connect(CaseConnection::Mode::Write);
    std::unique_ptr<CaseWriter> writer;
    if (connection) {
        auto begun = CaseWriter::begin(*connection);
        if (begun)
            writer = std::move(begun.value());
        else
            m_result = begun.failure();
    } else {
        m_result = connection.failure();
    }
    m_failed = !m_result.ok();
    while (auto next = m_queue.pop()) {
        if (next->asker) {
            next->asker->set_value(m_result);
        } else if (!m_failed) {
            m_result = next->work(*writer);
            m_failed = !m_result.ok();
        }
    }
}
