// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>

struct UConverter;

/**
 * A text of which some lines are UTF-8 and others are not, as where files of two programs were joined: gives
 * all of it as UTF-8. A line with a few bad bytes among good characters is a damaged one and stays as it is.
 */
class MixedLines : public ByteStream {
public:
    MixedLines(std::unique_ptr<ByteStream> bytes, const QString &encoding);
    ~MixedLines() override;
    MixedLines(const MixedLines &) = delete;
    MixedLines &operator=(const MixedLines &) = delete;

    /** The encoding of the lines that are not UTF-8, where many others are and these can be told; else empty.
     */
    static QString otherEncoding(std::string_view sample);

    std::size_t read(char *to, std::size_t n) override;
    /** Lines so far that were not UTF-8. */
    std::int64_t others() const { return m_others; }

private:
    void refill();
    void append(std::string_view lines);
    void appendOther(std::string_view line);

    std::unique_ptr<ByteStream> m_bytes;
    UConverter *m_converter = nullptr;
    std::string m_raw;   ///< the beginning of a line whose end has not come
    std::string m_ready; ///< to be handed on
    std::size_t m_at = 0;
    std::int64_t m_others = 0;
    bool m_end = false;
};
