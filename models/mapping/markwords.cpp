// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/markwords.h"

#include "core/wordlist.h"

#include <array>

using WordList::isOneOf;

bool MarkWords::allDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool MarkWords::isFiller(std::string_view word)
{
    static constexpr std::array<std::string_view, 32> fillers{
        "d",   "dalam", "de",  "of",  "the", "in",  "en",  "em",   "и",  "в",  "у",
        "x",   "us",    "usa", "сша", "ақш", "акш", "abd", "aqsh", "ee", "uu", "eeuu",
        "eua", "u",     "s",   "u.s", "da",  "do",  "di",  "la",   "as", "и"};
    return isOneOf(word, fillers);
}

bool MarkWords::namesBox(std::string_view word)
{
    static constexpr std::array<std::string_view, 6> names{"гр", "графа", "gr", "box", "поле", "casilla"};
    return isOneOf(word, names);
}

bool MarkWords::namesMass(std::string_view word)
{
    static constexpr std::array<std::string_view, 12> kinds{"net",   "gross", "нетто", "брутто",
                                                            "neto",  "bruto", "brut",  "liquido",
                                                            "netos", "neta",  "netas", "brüt"};
    return isOneOf(word, kinds);
}

bool MarkWords::isPlainNumber(std::string_view word)
{
    return allDigits(word) &&
           !(word.size() > 1 && word.front() == '1' && word.find_first_not_of('0', 1) == word.npos);
}

bool MarkWords::isYear(std::string_view word)
{
    return word.size() == 4 && allDigits(word) && (word.starts_with("19") || word.starts_with("20"));
}

bool MarkWords::isSpanishValue(std::string_view word)
{
    static constexpr std::array<std::string_view, 6> values{"valor", "valores", "importe",
                                                            "monto", "precio",  "aduana"};
    return isOneOf(word, values);
}
