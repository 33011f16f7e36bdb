// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

/** The code pages of letters in tables of dBASE and FoxPro. */
class DbfCodePages {
public:
    /** By the mark in the header; 0 for a mark that names none. */
    static int of(std::uint8_t language);
    /** Where a text stands in a record. */
    struct Text {
        int at, size;
    };
    /** True if the texts of all records are UTF-8, of which a field may have cut the last letter. */
    static bool areUtf8(std::string_view records, int recordSize, std::span<const Text> texts);
};
