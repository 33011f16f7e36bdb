// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/officialvalue.h"

#include <algorithm>

namespace {

bool begins(const HeaderText &header, std::string_view stem)
{
    return std::ranges::any_of(header.words,
                               [stem](const HeaderText::Word &word) { return word.text.starts_with(stem); });
}

} // namespace

bool OfficialValue::isStatistical(const HeaderText &header)
{
    return header.box == "46" ? header.boxIsEurasian || begins(header, "стат")
                              : begins(header, "стат") && begins(header, "стоимост");
}

bool OfficialValue::isOfLaw(const HeaderText &header)
{
    return header.boxIsEurasian
               ? header.box == "45" || header.box == "46"
               : begins(header, "стат") || begins(header, "таможенн") || begins(header, "митн");
}
