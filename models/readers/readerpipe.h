// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/readerwire.h"

#include <QByteArray>

#include <optional>
#include <string_view>

/** One end of the two pipes between a reader's process and the program. */
class ReaderPipe {
public:
    static constexpr int ChildFile = 3;   ///< the child's descriptors: the file that it reads,
    static constexpr int ChildReads = 4;  ///< what it is told,
    static constexpr int ChildWrites = 5; ///< and what it tells

    struct Message {
        ReaderWire::Word word;
        QByteArray bytes;
    };

    /** Takes the descriptors over. */
    ReaderPipe(int reads, int writes) : m_reads(reads), m_writes(writes) {}
    ~ReaderPipe();
    ReaderPipe(const ReaderPipe &) = delete;
    ReaderPipe &operator=(const ReaderPipe &) = delete;

    /** False if the other end is gone. */
    bool send(ReaderWire::Word word, std::string_view bytes);
    bool send(ReaderWire::Word word, const QByteArray &bytes = {})
    {
        return send(word, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    }
    /** Waits for the next word; nothing if the other end is gone or sends what is none. */
    std::optional<Message> receive();
    /** Waits at most so long; true if a word, or the end, has come. */
    bool hasWord(int milliseconds = 0);

private:
    bool readFully(char *to, std::size_t n);

    int m_reads;
    int m_writes;
};
