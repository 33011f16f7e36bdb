// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"
#include "readers/textencoding.h"

#include <string>

/** What is looked at to tell how a text file is written. */
struct TextSample {
    std::string head;   ///< the first bytes as they stand
    std::string tell;   ///< the head, or a later part where the head is plain ASCII and the later part is not
    bool whole = false; ///< the head is all of the file

    /** Reads the head and, if that is plain ASCII, on until other bytes come; nothing is kept of what lies
     * between. */
    static TextSample take(ByteStream &stream);
    /** False for bytes that are no text in the encoding: NULs and control characters. */
    bool isText(const TextEncoding &encoding) const;
    /** The head as UTF-8. */
    std::string utf8(const TextEncoding &encoding) const;
};
