// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/comparingwords.h"

#include "core/text.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace {

/** Beginnings of what rows about other rows are called. */
constexpr std::string_view words[] = {"of which",
                                               "thereof",
                                               "including",
                                               "incl",
                                               "в том числе",
                                               "в т.ч",
                                               "в т. ч",
                                               "из них",
                                               "из которых",
                                               "у тому числі",
                                               "в тому числі",
                                               "з них",
                                               "previous year",
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
                                               "其中",
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
                                               "crecimiento",
                                               "davon",
                                               "dont",
                                               "de los cuales",
                                               "dos quais",
                                               "trong đó",
                                               "shundan",
                                               "оның ішінде"};

/** Letters go on; anything else ends a word. Chinese has no ends of words. */
bool beginsWith(std::string_view folded, std::string_view word)
{
    if (!folded.starts_with(word))
        return false;
    const auto next = folded.size() > word.size() ? static_cast<unsigned char>(folded[word.size()]) : ' ';
    const bool chinese = static_cast<unsigned char>(word.front()) >= 0xe4;
    return chinese || (next < 0x80 && (next < 'a' || next > 'z') && (next < '0' || next > '9'));
}

} // namespace

bool ComparingWords::begin(std::string_view trimmed)
{
    constexpr std::size_t longest = 200;
    if (trimmed.empty() || trimmed.size() > longest)
        return false;
    std::string folded = Text::fold(trimmed);
    folded.erase(0, std::min(folded.size(), folded.find_first_not_of("-* (")));
    return std::any_of(std::begin(words), std::end(words),
                       [&folded](std::string_view word) { return beginsWith(folded, word); });
}
