// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"
#include "readers/readlimits.h"

#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

/** The strings of a workbook, one after the other in one block of memory. Counts that a file claims are
 * ignored. */
class SharedStrings {
public:
    SharedStrings() = default;
    ~SharedStrings();
    SharedStrings(const SharedStrings &) = delete;
    SharedStrings &operator=(const SharedStrings &) = delete;

    /** Reads an xl/sharedStrings.xml. Throws ReadError. */
    void load(ByteStream &stream, const QString &part, const ReadLimits &limits);
    /** Throws ReadError past the limits. */
    void append(std::string_view text, const ReadLimits &limits);
    std::int64_t size() const { return static_cast<std::int64_t>(m_ends.size()); }
    /** An empty text where there is no such string; valid() tells. */
    std::string_view at(std::int64_t index) const;
    bool valid(std::int64_t index) const { return index >= 0 && index < size(); }

private:
    char *m_block = nullptr; ///< grown with realloc, which moves large blocks without copying
    std::size_t m_capacity = 0;
    std::size_t m_used = 0;
    std::vector<std::uint64_t> m_ends;
};
