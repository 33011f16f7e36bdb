// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readerprocess.h"

#include "readers/readerchild.h"
#include "readers/readerwire.h"

#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace {

using ReaderWire::Word;

constexpr int Patience = 100; ///< milliseconds between looks at whether the person has cancelled

/** A pipe whose ends lie above the numbers that the child is given, so that none is overwritten on the way.
 */
struct Pipe {
    int reads = -1;
    int writes = -1;

    Pipe()
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return;
        reads = ::fcntl(ends[0], F_DUPFD_CLOEXEC, 16);
        writes = ::fcntl(ends[1], F_DUPFD_CLOEXEC, 16);
        ::close(ends[0]);
        ::close(ends[1]);
        ::fcntl(writes, F_SETPIPE_SZ, 1 << 20); // fewer switches between the processes; less is fine too
    }
};

/** The same for a pair of sockets: writing to one whose process has died raises no signal. */
struct Orders {
    int reads = -1;
    int writes = -1;

    Orders()
    {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            return;
        reads = ::fcntl(ends[0], F_DUPFD_CLOEXEC, 16);
        writes = ::fcntl(ends[1], F_DUPFD_CLOEXEC, 16);
        ::close(ends[0]);
        ::close(ends[1]);
    }
};

} // namespace

ReaderProcess::ReaderProcess(std::shared_ptr<FileSource> source, const QString &file,
                             const ReadLimits &limits, const ReadOptions &options)
    : DocumentReader(file, limits), m_source(std::move(source)), m_options(options)
{
    try {
        open();
    } catch (...) {
        stop();
        throw;
    }
}

ReaderProcess::~ReaderProcess()
{
    stop();
}

void ReaderProcess::start()
{
    const Orders orders;
    const Pipe answers;
    const int file = ::fcntl(m_source->descriptor(), F_DUPFD_CLOEXEC, 16);
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int standard : {0, 1, 2})
        posix_spawn_file_actions_adddup2(&actions, nowhere, standard);
    posix_spawn_file_actions_adddup2(&actions, file, ReaderPipe::ChildFile);
    posix_spawn_file_actions_adddup2(&actions, orders.reads, ReaderPipe::ChildReads);
    posix_spawn_file_actions_adddup2(&actions, answers.writes, ReaderPipe::ChildWrites);
    posix_spawn_file_actions_addclosefrom_np(&actions, ReaderPipe::ChildWrites + 1);
    QByteArray name("waybill");
    QByteArray argument(readerChildArgument());
    const std::array<char *, 3> arguments = {name.data(), argument.data(), nullptr};
    const int error =
        ::posix_spawn(&m_process, "/proc/self/exe", &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    for (const int descriptor : {file, nowhere, orders.reads, answers.writes})
        ::close(descriptor);
    m_pipe = std::make_unique<ReaderPipe>(answers.reads, orders.writes);
    if (error != 0) {
        m_process = -1;
        refuse(QT_TRANSLATE_NOOP("Readers", "The process that reads spreadsheets cannot be started (%1)."),
               {QString::fromLocal8Bit(std::strerror(error))});
    }
}

void ReaderProcess::stop()
{
    m_pipe.reset();
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
    m_process = -1;
}

void ReaderProcess::open()
{
    start();
    m_pipe->send(Word::Open, ReaderWire::encode({m_file, m_limits, m_options}));
    const ReaderPipe::Message answer = receive({});
    const std::optional<DocumentInfo> info =
        answer.word == Word::Info ? ReaderWire::decodeInfo(answer.bytes) : std::nullopt;
    if (answer.word == Word::Failed)
        refused(answer.bytes);
    if (!info)
        died();
    m_info = *info;
}

void ReaderProcess::refused(const QByteArray &bytes)
{
    const std::optional<ReadMessage> message = ReaderWire::decodeMessage(bytes);
    throw ReadError{message.value_or(ReadMessage{"The file cannot be read.", {}}), Failure::Kind::Failed};
}

void ReaderProcess::died()
{
    int status = 0;
    m_pipe.reset(); // a process that only misbehaved ends now
    ::kill(m_process, SIGKILL);
    const bool waited = ::waitpid(m_process, &status, 0) == m_process;
    m_process = -1;
    const int signal = waited && WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    if (signal == SIGXCPU)
        refuse(QT_TRANSLATE_NOOP(
            "Readers",
            "Reading this file takes longer than a file is allowed; it is damaged or made to harm."));
    refuse(QT_TRANSLATE_NOOP("Readers", "The file is damaged or made to harm: its reader stopped (signal "
                                        "%1). Nothing was taken from it."),
           {QString::number(signal)});
}

ReaderPipe::Message ReaderProcess::receive(const Progress &progress)
{
    while (!m_pipe->hasWord(Patience)) {
        if (progress.cancelled()) {
            stop();
            throw ReadError{{}, Failure::Kind::Cancelled};
        }
    }
    std::optional<ReaderPipe::Message> message = m_pipe->receive();
    if (!message)
        died();
    return std::move(*message);
}

void ReaderProcess::readSheet(int sheet, RowSink &sink, const Progress &progress)
{
    if (m_process <= 0) { // a cancelled or failed read ended it
        const DocumentInfo before = m_info;
        open();
        if (m_info != before)
            refuse(QT_TRANSLATE_NOOP("Readers", "The file has changed while it was open. Open it again."));
    }
    m_pipe->send(Word::Read, QByteArray::number(sheet));
    pump(sink, progress);
}

void ReaderProcess::pump(RowSink &sink, const Progress &progress)
{
    std::vector<CellView> cells;
    std::int64_t lastRow = 0;
    std::int64_t lastMerged = 0;
    bool stopped = false;
    for (;;) {
        const ReaderPipe::Message message = receive(progress);
        switch (message.word) {
        case Word::Rows:
            if (!stopped) {
                const auto handed = ReaderWire::handOver(
                    {message.bytes.constData(), static_cast<std::size_t>(message.bytes.size())}, sink, cells,
                    lastRow);
                if (handed == ReaderWire::Rows::Malformed)
                    died();
                stopped = handed == ReaderWire::Rows::SinkStopped || progress.cancelled();
                if (stopped)
                    m_pipe->send(Word::Stop);
            }
            break;
        case Word::Merged: {
            const std::string_view bytes(message.bytes.constData(),
                                         static_cast<std::size_t>(message.bytes.size()));
            if (!stopped && !ReaderWire::handOverMerged(bytes, sink, lastMerged))
                died();
            break;
        }
        case Word::Shown:
            if (!stopped &&
                !ReaderWire::handOverShown(
                    {message.bytes.constData(), static_cast<std::size_t>(message.bytes.size())}, sink))
                died();
            break;
        case Word::Progress: {
            Progress::State state;
            if (message.bytes.size() != sizeof state)
                died();
            std::memcpy(&state, message.bytes.constData(), sizeof state);
            progress.report(state);
            break;
        }
        case Word::Done: {
            const std::optional<QList<ReadIssue>> issues = ReaderWire::decodeIssues(message.bytes);
            if (!issues)
                died();
            for (const ReadIssue &issue : *issues)
                m_issues.add(issue);
            return;
        }
        case Word::Failed:
            if (stopped)
                return; // it read ahead of what was wanted
            refused(message.bytes);
        default:
            died();
        }
    }
}

QString ReaderProcess::tryToEscape()
{
    m_pipe->send(Word::Try);
    const std::optional<ReaderPipe::Message> answer = m_pipe->receive();
    return answer && answer->word == Word::Tried ? QString::fromUtf8(answer->bytes)
                                                 : QStringLiteral("no answer");
}
