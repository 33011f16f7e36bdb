// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/numberformat.h"

#include <string_view>
#include <vector>

/** A number format whose sections have conditions, as in `[=0]"";dd.mm.yyyy`: what it makes of a number
 * depends on the number. */
class NumberSections {
public:
    /** Without sections if the code has no condition. */
    explicit NumberSections(std::string_view code = {});
    bool isEmpty() const { return m_sections.empty(); }
    NumberFormat at(double value) const;
    /** That of the first section that shows a date or a time; else plain. */
    NumberFormat any() const;

private:
    enum class Sign { None, Less, LessOrEqual, Equal, NotEqual, More, MoreOrEqual };
    struct Section {
        NumberFormat format = NumberFormat::Plain;
        Sign sign = Sign::None;
        double bound = 0;
    };
    static Section read(std::string_view code);
    static bool holds(const Section &section, double value);

    std::vector<Section> m_sections;
};
