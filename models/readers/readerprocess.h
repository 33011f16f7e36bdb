// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"
#include "readers/documentreader.h"
#include "readers/readerpipe.h"

#include <memory>

#include <sys/types.h>

/**
 * Reads a document in a process of its own that is locked in: it has the file open and can reach nothing
 * else. A crash, a lack of memory or an attack there is one refusal here.
 */
class ReaderProcess : public DocumentReader {
public:
    /** Starts the process and has it open the file. Throws ReadError as a reader in this process would. */
    ReaderProcess(std::shared_ptr<FileSource> source, const QString &file, const ReadLimits &limits,
                  const ReadOptions &options);
    ~ReaderProcess() override;
    ReaderProcess(const ReaderProcess &) = delete;
    ReaderProcess &operator=(const ReaderProcess &) = delete;

    /** Has the process try what it must not be able to do; names what was not refused. */
    QString tryToEscape();
    pid_t processId() const { return m_process; }

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    void start();
    void stop();
    void open();
    void pump(RowSink &sink, const Progress &progress);
    ReaderPipe::Message receive(const Progress &progress);
    [[noreturn]] void died();
    [[noreturn]] static void refused(const QByteArray &bytes);

    std::shared_ptr<FileSource> m_source;
    ReadOptions m_options;
    std::unique_ptr<ReaderPipe> m_pipe;
    pid_t m_process = -1;
};
