// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/said.h"

#include <cstdint>
#include <string>
#include <vector>

/** The decision about one row in numbers, as millions of them are made. Indices are those of Categories. */
struct Verdict {
    static constexpr std::int16_t None = -1;
    std::int16_t category = None;   ///< None: no category fits
    std::int16_t rule = None;       ///< counted from 0 within the category; None with category None
    bool textAndCodeDiffer = false; ///< the words won over a code that says something else
    bool operator==(const Verdict &) const = default;
};

/** The rule that decided, and why, in words. */
struct Reason {
    std::string rule; ///< "rifles/3"
    std::string
        text; ///< in English, one sentence that quotes the cell as it stands and says what the code says
    std::string parts; ///< what Said::parts() gives of it
};

/** The same decision with its reasons, as a person reads it. */
struct Classification {
    /** A rule that also matched, and why it did not win. */
    struct Losing {
        std::string category;
        std::string rule;
        Said reason;
    };
    std::string category = "none"; ///< id, or "none"
    std::string rule;              ///< "rifles/3", or empty
    Said reason; ///< one sentence that quotes the cell as it stands and says what the code says
    std::vector<Losing> losing;     ///< heaviest first
    std::vector<std::string> flags; ///< "text-and-code-differ"
    std::string tag;                ///< "chpl:3B" if the code is on the Common High Priority List, else empty
};
