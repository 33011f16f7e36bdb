// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/moneyphrases.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace {

enum class Money : std::uint8_t {
    Dollar,
    Rouble,
    Crown,
    Franc,
    Dinar,
    Rupee,
    Pound,
    Lira,
    Won,
    Peso,
    Sum,
    Manat
};

struct Noun {
    std::string_view stem;
    Money money;
};

/** Beginnings of the words for moneys that several countries have, folded as those of headers. */
constexpr std::array nouns{
    Noun{"долл", Money::Dollar},   Noun{"долар", Money::Dollar}, Noun{"dolar", Money::Dollar},
    Noun{"dollar", Money::Dollar}, Noun{"ruble", Money::Rouble}, Noun{"rouble", Money::Rouble},
    Noun{"руб", Money::Rouble},    Noun{"rubl", Money::Rouble},  Noun{"крон", Money::Crown},
    Noun{"koron", Money::Crown},   Noun{"korun", Money::Crown},  Noun{"kron", Money::Crown},
    Noun{"franc", Money::Franc},   Noun{"pound", Money::Pound},  Noun{"rupee", Money::Rupee},
    Noun{"crown", Money::Crown},   Noun{"франк", Money::Franc},  Noun{"frank", Money::Franc},
    Noun{"динар", Money::Dinar},   Noun{"dinar", Money::Dinar},  Noun{"рупи", Money::Rupee},
    Noun{"rupi", Money::Rupee},    Noun{"фунт", Money::Pound},   Noun{"funt", Money::Pound},
    Noun{"pfund", Money::Pound},   Noun{"лир", Money::Lira},     Noun{"lir", Money::Lira},
    Noun{"вон", Money::Won},       Noun{"won", Money::Won},      Noun{"песо", Money::Peso},
    Noun{"peso", Money::Peso},     Noun{"сум", Money::Sum},      Noun{"манат", Money::Manat},
    Noun{"manat", Money::Manat},
};

struct Country {
    std::string_view stem;
    Money money;
    std::string_view code;
};

/** Beginnings of the words that say whose money it is. */
constexpr std::array countries{
    Country{"америк", Money::Dollar, "USD"},   Country{"amery", Money::Dollar, "USD"},
    Country{"amerik", Money::Dollar, "USD"},   Country{"americk", Money::Dollar, "USD"},
    Country{"canad", Money::Dollar, "CAD"},    Country{"singapore", Money::Dollar, "SGD"},
    Country{"taiwan", Money::Dollar, "TWD"},   Country{"russian", Money::Rouble, "RUB"},
    Country{"czech", Money::Crown, "CZK"},     Country{"swed", Money::Crown, "SEK"},
    Country{"norweg", Money::Crown, "NOK"},    Country{"swiss", Money::Franc, "CHF"},
    Country{"suiss", Money::Franc, "CHF"},     Country{"indian", Money::Rupee, "INR"},
    Country{"british", Money::Pound, "GBP"},   Country{"egypt", Money::Pound, "EGP"},
    Country{"mexic", Money::Peso, "MXN"},      Country{"канад", Money::Dollar, "CAD"},
    Country{"kanad", Money::Dollar, "CAD"},    Country{"австрал", Money::Dollar, "AUD"},
    Country{"аустрал", Money::Dollar, "AUD"},  Country{"austral", Money::Dollar, "AUD"},
    Country{"гонконг", Money::Dollar, "HKD"},  Country{"hongkong", Money::Dollar, "HKD"},
    Country{"сингапур", Money::Dollar, "SGD"}, Country{"сінгапур", Money::Dollar, "SGD"},
    Country{"singap", Money::Dollar, "SGD"},   Country{"новозел", Money::Dollar, "NZD"},
    Country{"nowozel", Money::Dollar, "NZD"},  Country{"тайван", Money::Dollar, "TWD"},
    Country{"tajwan", Money::Dollar, "TWD"},   Country{"белорус", Money::Rouble, "BYN"},
    Country{"беларус", Money::Rouble, "BYN"},  Country{"білорус", Money::Rouble, "BYN"},
    Country{"bialorus", Money::Rouble, "BYN"}, Country{"belarus", Money::Rouble, "BYN"},
    Country{"belorus", Money::Rouble, "BYN"},  Country{"росс", Money::Rouble, "RUB"},
    Country{"росій", Money::Rouble, "RUB"},    Country{"рос", Money::Rouble, "RUB"},
    Country{"rosyj", Money::Rouble, "RUB"},    Country{"rus", Money::Rouble, "RUB"},
    Country{"чеш", Money::Crown, "CZK"},       Country{"чес", Money::Crown, "CZK"},
    Country{"czesk", Money::Crown, "CZK"},     Country{"cesk", Money::Crown, "CZK"},
    Country{"tschech", Money::Crown, "CZK"},   Country{"швед", Money::Crown, "SEK"},
    Country{"szwed", Money::Crown, "SEK"},     Country{"sved", Money::Crown, "SEK"},
    Country{"schwed", Money::Crown, "SEK"},    Country{"svensk", Money::Crown, "SEK"},
    Country{"норв", Money::Crown, "NOK"},      Country{"norw", Money::Crown, "NOK"},
    Country{"norsk", Money::Crown, "NOK"},     Country{"датск", Money::Crown, "DKK"},
    Country{"данськ", Money::Crown, "DKK"},    Country{"dunsk", Money::Crown, "DKK"},
    Country{"dansk", Money::Crown, "DKK"},     Country{"danisch", Money::Crown, "DKK"},
    Country{"швейцар", Money::Franc, "CHF"},   Country{"szwajc", Money::Franc, "CHF"},
    Country{"schweiz", Money::Franc, "CHF"},   Country{"svycar", Money::Franc, "CHF"},
    Country{"svajc", Money::Franc, "CHF"},     Country{"серб", Money::Dinar, "RSD"},
    Country{"срп", Money::Dinar, "RSD"},       Country{"srp", Money::Dinar, "RSD"},
    Country{"serb", Money::Dinar, "RSD"},      Country{"rsd", Money::Dinar, "RSD"},
    Country{"кувейт", Money::Dinar, "KWD"},    Country{"индий", Money::Rupee, "INR"},
    Country{"індій", Money::Rupee, "INR"},     Country{"indyj", Money::Rupee, "INR"},
    Country{"indisch", Money::Rupee, "INR"},   Country{"пакист", Money::Rupee, "PKR"},
    Country{"pakist", Money::Rupee, "PKR"},    Country{"стерлинг", Money::Pound, "GBP"},
    Country{"стерлінг", Money::Pound, "GBP"},  Country{"sterling", Money::Pound, "GBP"},
    Country{"szterling", Money::Pound, "GBP"}, Country{"британ", Money::Pound, "GBP"},
    Country{"brytyj", Money::Pound, "GBP"},    Country{"египет", Money::Pound, "EGP"},
    Country{"egip", Money::Pound, "EGP"},      Country{"турец", Money::Lira, "TRY"},
    Country{"тур", Money::Lira, "TRY"},        Country{"tureck", Money::Lira, "TRY"},
    Country{"turk", Money::Lira, "TRY"},       Country{"южнокор", Money::Won, "KRW"},
    Country{"корей", Money::Won, "KRW"},       Country{"koream", Money::Won, "KRW"},
    Country{"мексик", Money::Peso, "MXN"},     Country{"meksyk", Money::Peso, "MXN"},
    Country{"аргент", Money::Peso, "ARS"},     Country{"argent", Money::Peso, "ARS"},
    Country{"чилий", Money::Peso, "CLP"},      Country{"колумб", Money::Peso, "COP"},
    Country{"филиппин", Money::Peso, "PHP"},   Country{"узбек", Money::Sum, "UZS"},
    Country{"азерб", Money::Manat, "AZN"},     Country{"туркмен", Money::Manat, "TMT"},
};

/** Words that no other money has, in any case. */
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> stems{{{"злот", "PLN"},
                                                                               {"zlot", "PLN"},
                                                                               {"юан", "CNY"},
                                                                               {"форинт", "HUF"},
                                                                               {"forint", "HUF"},
                                                                               {"иен", "JPY"},
                                                                               {"йен", "JPY"},
                                                                               {"тугрик", "MNT"},
                                                                               {"драм", "AMD"},
                                                                               {"гривен", "UAH"},
                                                                               {"hrywn", "UAH"},
                                                                               {"rupiah", "IDR"},
                                                                               {"ринггит", "MYR"},
                                                                               {"шекел", "ILS"},
                                                                               {"szekl", "ILS"},
                                                                               {"тенге", "KZT"}}};
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> wholes{{{"zl", "PLN"},
                                                                               {"kc", "CZK"},
                                                                               {"kronor", "SEK"},
                                                                               {"лв", "BGN"},
                                                                               {"лева", "BGN"},
                                                                               {"левов", "BGN"},
                                                                               {"левах", "BGN"}}};

constexpr std::size_t longestEnding = 12; // of bytes: "долларами" behind "долл"
constexpr std::size_t usualEnding = 8;

} // namespace

std::string_view MoneyPhrases::find(std::string_view phrase)
{
    const auto blank = phrase.find(' ');
    if (blank == std::string_view::npos || phrase.find(' ', blank + 1) != std::string_view::npos)
        return {};
    const std::string_view first = phrase.substr(0, blank);
    const std::string_view second = phrase.substr(blank + 1);
    const auto both = [](std::string_view name, std::string_view country) -> std::string_view {
        for (const Noun &noun : nouns) {
            if (!name.starts_with(noun.stem) || name.size() > noun.stem.size() + longestEnding)
                continue;
            const auto *const found = std::ranges::find_if(countries, [&](const Country &each) {
                return each.money == noun.money && country.starts_with(each.stem);
            });
            if (found != countries.end())
                return found->code;
        }
        return {};
    };
    const std::string_view behind = both(second, first);
    return behind.empty() ? both(first, second) : behind;
}

std::string_view MoneyPhrases::findWord(std::string_view word)
{
    for (const auto &[whole, code] : wholes) {
        if (word == whole)
            return code;
    }
    for (const auto &[stem, code] : stems) {
        if (word.starts_with(stem) && word.size() <= stem.size() + usualEnding)
            return code;
    }
    return {};
}

bool MoneyPhrases::isPart(std::string_view word)
{
    constexpr std::size_t shortest = 5;
    constexpr std::size_t ending = 3;
    const auto begins = [word](const auto &each) {
        return each.stem.size() >= shortest && word.starts_with(each.stem) &&
               word.size() <= each.stem.size() + ending;
    };
    return std::ranges::any_of(nouns, begins) || std::ranges::any_of(countries, begins);
}
