// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/comparingwords.h"

#include "core/text.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace {

/** Beginnings of what parts of the row above are called. */
constexpr std::string_view partWords[] = {
    "of which",  "thereof",    "including",    "incl",         "в том числе",   "в т.ч",         "в т. ч",
    "из них",    "из которых", "у тому числі", "в тому числі", "у т.ч",         "з них",         "bunlardan",
    "bunun",     "davon",      "darunter",     "dont",         "de los cuales", "de las cuales", "dos quais",
    "das quais", "di cui",     "din care",     "waarvan",      "w tym",         "z toho",        "от които",
    "trong đó",  "shundan",    "оның ішінде",  "其中",         "うち"};

/** Beginnings of what other rows about rows are called. */
constexpr std::string_view words[] = {"previous year",
                                      "previous month",
                                      "previous period",
                                      "last year",
                                      "prior year",
                                      "same period",
                                      "year ago",
                                      "прошлый год",
                                      "предыдущий год",
                                      "предыдущий период",
                                      "прошлый период",
                                      "прошлый месяц",
                                      "за прошлый год",
                                      "аналогичный период",
                                      "минулий рік",
                                      "попередній рік",
                                      "geçen yıl",
                                      "önceki yıl",
                                      "bir önceki yıl",
                                      "cumulative",
                                      "cumul",
                                      "year to date",
                                      "year-to-date",
                                      "ytd",
                                      "to date",
                                      "нарастающим итогом",
                                      "с начала года",
                                      "накопительно",
                                      "з початку року",
                                      "kümülatif",
                                      "yılbaşından",
                                      "acumulado",
                                      "累计",
                                      "同比",
                                      "环比",
                                      "上年",
                                      "去年",
                                      "growth",
                                      "change",
                                      "темп роста",
                                      "темпы роста",
                                      "темп прироста",
                                      "прирост",
                                      "рост",
                                      "изменение",
                                      "темп",
                                      "зміна",
                                      "приріст",
                                      "değişim",
                                      "artış",
                                      "variación",
                                      "variation",
                                      "crecimiento"};

/** Letters go on; anything else ends a word. Chinese has no ends of words. */
bool beginsWith(std::string_view folded, std::string_view word)
{
    if (!folded.starts_with(word))
        return false;
    const auto next = folded.size() > word.size() ? static_cast<unsigned char>(folded[word.size()]) : ' ';
    const bool chinese = static_cast<unsigned char>(word.front()) >= 0xe4;
    return chinese || (next < 0x80 && (next < 'a' || next > 'z') && (next < '0' || next > '9'));
}

/** Folded, without the signs of a list in front; empty for a text that is too long for such words alone. */
std::string beginningOf(std::string_view trimmed)
{
    constexpr std::size_t longest = 200;
    if (trimmed.empty() || trimmed.size() > longest)
        return {};
    std::string folded = Text::fold(trimmed);
    folded.erase(0, std::min(folded.size(), folded.find_first_not_of("-* (")));
    return folded;
}

} // namespace

bool ComparingWords::begin(std::string_view trimmed)
{
    const std::string folded = beginningOf(trimmed);
    const auto begins = [&folded](std::string_view word) { return beginsWith(folded, word); };
    return std::ranges::any_of(words, begins) || std::ranges::any_of(partWords, begins);
}

bool ComparingWords::beginPart(std::string_view trimmed)
{
    const std::string folded = beginningOf(trimmed);
    return std::ranges::any_of(partWords,
                               [&folded](std::string_view word) { return beginsWith(folded, word); });
}
