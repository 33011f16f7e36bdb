// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/** The code pages of letters in tables of dBASE and FoxPro. */
class DbfCodePages {
public:
    /** By the mark in the header; 0 for a mark that names none. */
    static int of(std::uint8_t language);
};
