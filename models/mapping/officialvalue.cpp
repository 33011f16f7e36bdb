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
    // "Статья", "статус" begin in the same way.
    const bool says = header.has("стат") || begins(header, "статист");
    return header.box == "46" ? header.boxIsEurasian || says : says && begins(header, "стоимост");
}

bool OfficialValue::isOfLaw(const HeaderText &header)
{
    return header.boxIsEurasian
               ? header.box == "45" || header.box == "46"
               : begins(header, "стат") || begins(header, "таможенн") || begins(header, "митн");
}
