// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/nomass.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <string_view>

bool NoMass::isMoney(const HeaderText &header)
{
    return !header.currency.empty() && !header.unitOfWeight();
}

bool NoMass::isOfPiece(const QString &header)
{
    static constexpr std::array<std::string_view, 19> pieces{
        "pc",   "pcs",   "pce", "piece", "unit", "each", "ea",  "item", "set", "шт",
        "штук", "штуку", "ед",  "од",    "adet", "ud",   "szt", "stk",  "件"};
    const std::string folded = Text::fold(header.toStdString());
    for (std::size_t slash = folded.find('/'); slash != std::string::npos;
         slash = folded.find('/', slash + 1)) {
        const std::size_t from = folded.find_first_not_of(' ', slash + 1);
        const std::size_t end = std::min(folded.find_first_of(" .,)];/", from), folded.size());
        const bool unit = slash > 0 && folded[slash - 1] != ' '; // "Weight / pcs" is a group and its part
        if (from != std::string::npos && unit &&
            std::find(pieces.begin(), pieces.end(), std::string_view(folded).substr(from, end - from)) !=
                pieces.end())
            return true;
    }
    return false;
}

bool NoMass::isTare(const HeaderText &header)
{
    static constexpr std::array<std::string_view, 9> words{"tare",    "тара",      "тары",     "dara", "tara",
                                                           "packing", "packaging", "упаковки", "皮重"};
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return header.has(word); });
}
