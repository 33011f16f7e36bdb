// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/** The text of an amount without the signs that people put at it: "~300", "≈ 300", "100*". */
struct AmountText {
    std::string_view text;
    bool approximate = false; ///< the writer says that it is about so much
    bool footnote = false;    ///< a mark stands behind it
    static AmountText of(std::string_view cell);
};
