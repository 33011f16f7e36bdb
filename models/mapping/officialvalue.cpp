// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/officialvalue.h"

#include <algorithm>
#include <array>

namespace {

bool begins(const HeaderText &header, std::string_view stem)
{
    return std::ranges::any_of(header.words,
                               [stem](const HeaderText::Word &word) { return word.text.starts_with(stem); });
}

template<std::size_t n> bool beginsOne(const HeaderText &header, const std::array<std::string_view, n> &stems)
{
    return std::ranges::any_of(stems, [&](std::string_view stem) { return begins(header, stem); });
}

/** The same of languages that write no blanks. */
template<std::size_t n> bool holdsOne(const HeaderText &header, const std::array<std::string_view, n> &words)
{
    return std::ranges::any_of(
        words, [&](std::string_view word) { return header.joined.find(word) != std::string::npos; });
}

/** "G45_CUSTOMS_VALUE" is the box and words behind it. */
bool isOfBox(const HeaderText &header, std::string_view box)
{
    const bool lettered = header.words.size() > 1 &&
                          (header.words[0].text == "g" || header.words[0].text == "г") &&
                          header.words[1].text == box;
    return lettered || header.box.starts_with(box);
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

bool OfficialValue::isOfficial(const HeaderText &header)
{
    static constexpr std::array<std::string_view, 19> stems{
        "стат",    "таможенн", "митн",     "istatisti", "statisti", "estadisti", "estatisti",
        "customs", "assess",   "dutiable", "aduan",     "douan",    "dogan",     "zollw",
        "gumruk",  "celn",     "pabean",   "мытн",      "кеден"};
    static constexpr std::array<std::string_view, 6> whole{"完税", "完稅", "海关", "海關", "گمرک", "الجمرک"};
    const bool transliterated = begins(header, "stoim") && (begins(header, "tam") || begins(header, "stat"));
    return isOfBox(header, "45") || isOfBox(header, "46") || beginsOne(header, stems) ||
           holdsOne(header, whole) || transliterated;
}

bool OfficialValue::isOfContract(const HeaderText &header)
{
    static constexpr std::array<std::string_view, 18> stems{
        "контракт", "договор", "фактур",   "инвойс",  "рахунк",  "иностр", "іноземн", "сделк", "invoice",
        "contract", "foreign", "transact", "extranj", "estrang", "etrang", "fatura",  "doviz", "factur"};
    static constexpr std::array<std::string_view, 8> whole{"成交", "合同", "发票", "發票",
                                                           "外币", "外幣", "外汇", "외화"};
    const bool transliterated = begins(header, "kontr") || begins(header, "fakt");
    return isOfBox(header, "22") || header.foreignCurrency || beginsOne(header, stems) ||
           holdsOne(header, whole) || transliterated;
}
