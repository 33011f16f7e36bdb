// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/writerthread.h"

#include "core/guarded.h"

namespace {

Result<void> open(const CaseFile &file, std::unique_ptr<CaseConnection> &connection,
                  std::unique_ptr<CaseWriter> &writer)
{
    auto connected = file.connect(CaseConnection::Mode::Write);
    if (!connected)
        return connected.failure();
    connection = std::make_unique<CaseConnection>(std::move(connected.value()));
    auto begun = CaseWriter::begin(*connection);
    if (!begun)
        return begun.failure();
    writer = std::move(begun.value());
    return {};
}

} // namespace

WriterThread::WriterThread(const CaseFile &file) : m_thread([this, &file] { run(file); }) {}

WriterThread::~WriterThread()
{
    m_failed = true; // what still waits is not worth writing: without a commit it is rolled back
    m_queue.close();
    m_thread.join();
}

bool WriterThread::post(Work work, std::size_t bytes)
{
    return !m_failed && m_queue.push({std::move(work), nullptr}, bytes);
}

Result<void> WriterThread::finish()
{
    std::promise<Result<void>> promise;
    std::future<Result<void>> result = promise.get_future();
    m_queue.push({{}, &promise}, 0);
    return result.get();
}

Result<void> WriterThread::commit()
{
    post([](CaseWriter &writer) { return writer.commit(); });
    return finish();
}

void WriterThread::run(const CaseFile &file)
{
    std::unique_ptr<CaseConnection> connection;
    std::unique_ptr<CaseWriter> writer;
    m_result = guarded([&] { return open(file, connection, writer); });
    m_failed = !m_result.ok();
    while (auto next = m_queue.pop()) {
        if (next->asker) {
            next->asker->set_value(m_result);
        } else if (!m_failed) {
            m_result = guarded([&] { return next->work(*writer); });
            m_failed = !m_result.ok();
        }
    }
    writer.reset();
    connection.reset();
    if (m_failed)
        file.rollBack();
}
