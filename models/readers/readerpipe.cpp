// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readerpipe.h"

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

// The program writes to a socket, where a reader that has died raises no signal; a reader writes to a pipe.
ssize_t writeQuietly(int descriptor, std::string_view bytes)
{
    const ssize_t done = ::send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    return done < 0 && (errno == ENOTSOCK || errno == EPERM) ? ::write(descriptor, bytes.data(), bytes.size())
                                                             : done;
}

} // namespace

ReaderPipe::~ReaderPipe()
{
    ::close(m_reads);
    ::close(m_writes);
}

bool ReaderPipe::send(ReaderWire::Word word, std::string_view bytes)
{
    char head[5] = {static_cast<char>(word)};
    const auto length = static_cast<std::uint32_t>(bytes.size());
    std::memcpy(head + 1, &length, sizeof length);
    for (std::string_view piece : {std::string_view(head, sizeof head), bytes}) {
        while (!piece.empty()) {
            const ssize_t done = writeQuietly(m_writes, piece);
            if (done < 0 && errno == EINTR)
                continue;
            if (done <= 0)
                return false;
            piece.remove_prefix(static_cast<std::size_t>(done));
        }
    }
    return true;
}

bool ReaderPipe::readFully(char *to, std::size_t n)
{
    while (n > 0) {
        const ssize_t got = ::read(m_reads, to, n);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        to += got;
        n -= static_cast<std::size_t>(got);
    }
    return true;
}

std::optional<ReaderPipe::Message> ReaderPipe::receive()
{
    char head[5];
    std::uint32_t length = 0;
    if (!readFully(head, sizeof head))
        return {};
    std::memcpy(&length, head + 1, sizeof length);
    if (length > ReaderWire::LargestWord)
        return {};
    Message message{static_cast<ReaderWire::Word>(head[0]),
                    QByteArray(static_cast<qsizetype>(length), Qt::Uninitialized)};
    if (!readFully(message.bytes.data(), length))
        return {};
    return message;
}

bool ReaderPipe::hasWord(int milliseconds)
{
    pollfd waiting = {m_reads, POLLIN, 0};
    return ::poll(&waiting, 1, milliseconds) > 0;
}
