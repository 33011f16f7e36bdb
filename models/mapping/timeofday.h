// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/** What stands behind a date: "T18:30:00.000Z", " 10:15", " 12:00:00 AM", or nothing. */
struct TimeOfDay {
    bool valid = false; ///< also if nothing stands there
    int minutes = 0;    ///< since midnight
    bool utc = false;   ///< said to be UTC

    static TimeOfDay read(std::string_view rest);
};
