// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/issuelog.h"

#include <string_view>

/** Bytes of zero, which are no characters: what a damaged disk or a crash leaves in a text. */
class NulBytes {
public:
    static bool areIn(std::string_view text) { return text.find('\0') != std::string_view::npos; }
    /** The text without those behind its end. */
    static std::string_view trimmed(std::string_view text);
    /** Says that a cell held some, which were left out. */
    static ReadIssue leftOut(std::int64_t row, int column);
};
