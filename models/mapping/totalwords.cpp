// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/totalwords.h"

#include "core/text.h"

#include <array>
#include <string>

namespace {

constexpr std::string_view words[] = {
    "итого",       "всего",         "общий итог",    "общий вес",     "сумма",      "усього",    "всього",
    "разом",       "підсумок",      "загалом",       "барлығы",       "жиыны",      "jami",      "hammasi",
    "total",       "totals",        "grand total",   "sub total",     "subtotal",   "sub-total", "sum",
    "sum total",   "overall total", "toplam",        "genel toplam",  "ara toplam", "yekun",     "suma",
    "suma total",  "totales",       "gran total",    "total general", "subtotales", "totais",    "soma",
    "total geral", "totaux",        "total général", "sous-total",    "somme",      "合计",      "总计",
    "小计",        "共计",          "总和",          "合計",          "總計",       "小計",      "tổng cộng",
    "tổng",        "cộng",          "tổng số",
};

/** Letters go on; anything else ends a word. Chinese has no ends of words. */
bool endsWord(std::string_view rest)
{
    if (rest.empty())
        return true;
    const auto c = static_cast<unsigned char>(rest.front());
    return c < 0x80 && !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
}

} // namespace

bool TotalWords::starts(std::string_view trimmed)
{
    if (trimmed.empty() || trimmed.size() > 200)
        return false;
    const auto first = static_cast<unsigned char>(trimmed.front());
    if (first >= '0' && first <= '9')
        return false;
    std::string folded = Text::fold(trimmed.substr(0, 80));
    while (!folded.empty() && (folded.front() == '*' || folded.front() == '-' || folded.front() == ' '))
        folded.erase(0, 1);
    for (const std::string_view word : words) {
        if (!folded.starts_with(word))
            continue;
        const bool chinese = static_cast<unsigned char>(word.front()) >= 0xe4;
        if (chinese || endsWord(std::string_view(folded).substr(word.size())))
            return true;
    }
    return false;
}
