// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/moneywords.h"

#include "mapping/currencies.h"
#include "mapping/moneyphrases.h"

#include <QString>

#include <algorithm>
#include <array>

using FactorWords::Factor;
using FactorWords::Sense;

namespace {

using Named = std::pair<std::string_view, std::string_view>;

/** Beginnings of words that mean a currency in every case and number. */
constexpr std::array stems{
    Named{"долл", "USD"},   Named{"долар", "USD"}, Named{"dolar", "USD"}, Named{"dollar", "USD"},
    Named{"hryvni", "UAH"}, Named{"гривн", "UAH"}, Named{"грн", "UAH"},   Named{"руб", "RUB"},
    Named{"тенге", "KZT"},  Named{"теңге", "KZT"}, Named{"tenge", "KZT"}, Named{"rupee", "INR"},
};

/** As they stand, with few endings: many other words begin so (Europe, Euroterminal, Евросоюз, доля). */
constexpr std::array wholes{
    Named{"усд", "USD"},   Named{"บาท", "THB"},     Named{"дол", "USD"},   Named{"евро", "EUR"},
    Named{"євро", "EUR"},  Named{"euro", "EUR"},    Named{"euros", "EUR"}, Named{"euroa", "EUR"},
    Named{"euron", "EUR"}, Named{"euróban", "EUR"},
};

/** Codes that a factor may be glued to: no word ends in them by chance. */
constexpr std::array<std::string_view, 29> glued{
    "usd", "eur", "gbp", "chf", "jpy", "cny", "rmb", "rub", "inr", "uah", "kzt", "brl", "aud", "cad", "sek",
    "nok", "dkk", "pln", "czk", "huf", "krw", "vnd", "uzs", "idr", "try", "mxn", "บาท", "руб", "kr"};

/** As Chinese, Japanese and Korean write them without blanks; longer ones first. */
constexpr std::array runOns{
    Named{"人民币", "CNY"},     Named{"人民幣", "CNY"},   Named{"米ドル", "USD"},   Named{"美元", "USD"},
    Named{"美金", "USD"},       Named{"ドル", "USD"},     Named{"미화", "USD"},     Named{"달러", "USD"},
    Named{"欧元", "EUR"},       Named{"歐元", "EUR"},     Named{"ユーロ", "EUR"},   Named{"유로", "EUR"},
    Named{"日元", "JPY"},       Named{"日圓", "JPY"},     Named{"韩元", "KRW"},     Named{"韓元", "KRW"},
    Named{"港元", "HKD"},       Named{"港币", "HKD"},     Named{"港幣", "HKD"},     Named{"新台幣", "TWD"},
    Named{"新臺幣", "TWD"},     Named{"新台币", "TWD"},   Named{"英镑", "GBP"},     Named{"英鎊", "GBP"},
    Named{"卢布", "RUB"},       Named{"盧布", "RUB"},     Named{"里拉", "TRY"},     Named{"新加坡元", "SGD"},
    Named{"澳大利亚元", "AUD"}, Named{"加拿大元", "CAD"}, Named{"新西兰元", "NZD"}, Named{"澳门元", "MOP"},
    Named{"澳元", "AUD"},       Named{"加元", "CAD"},     Named{"坚戈", "KZT"},     Named{"瑞士法郎", "CHF"},
    Named{"위안", "CNY"},       Named{"円", "JPY"},       Named{"元", "CNY"},       Named{"원", "KRW"},
    Named{"불", "USD"},         Named{"엔", "JPY"},
};

bool isSymbol(std::string_view text)
{
    static constexpr std::array<std::string_view, 32> symbols{
        "$",   "€",   "£",   "₽", "₴",   "₸",   "₹",   "₺",  "₩",  "₫",  "₾",
        "₼", "₦",   "us$", "u$s", "$us", "nz$", "hk$", "a$", "$a", "s$", "nt$",
        "gh¢", "gh₵", "₡",   "₱",   "₵",   "₲",   "₮",   "₪",  "₭",  "৳"};
    return std::find(symbols.begin(), symbols.end(), text) != symbols.end();
}

std::string_view plainCurrency(std::string_view word)
{
    static constexpr std::array<std::string_view, 13> alsoWords{
        "all", "top", "cup", "sos", "mop", "lak", "kgs", "sum", "lei", "sol", "won", "real", "rs"};
    for (const auto &[whole, code] : wholes) {
        if (word == whole)
            return code;
    }
    for (const auto &[stem, code] : stems) {
        if (word.starts_with(stem) && word.size() <= stem.size() + 8)
            return code;
    }
    if (const std::string_view code = MoneyPhrases::findWord(word); !code.empty())
        return code;
    if (isSymbol(word))
        return Currencies::find(word);
    const bool name = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())).size() >= 4;
    if (name && std::find(alsoWords.begin(), alsoWords.end(), word) == alsoWords.end())
        return Currencies::find(word);
    if ((word.size() != 3 && word != "tl" && word != "r$" && word != "s/") ||
        std::find(alsoWords.begin(), alsoWords.end(), word) != alsoWords.end())
        return {};
    return Currencies::find(word);
}

/** A factor that is glued to a currency: "k" and "t" are thousands there, and "m" one of two. */
std::optional<Factor> gluedFactor(std::string_view word)
{
    if (word == "t" || word == "т")
        return Factor{1000, Sense::Sure};
    return FactorWords::find(word);
}

/** "美元千元": what the numerals behind a currency multiply it by; 1 for none. */
std::int64_t numeralsBehind(std::string_view text)
{
    for (const std::string_view unit : {"元", "円"}) {
        if (text.ends_with(unit))
            text.remove_suffix(unit.size());
    }
    const auto numerals = FactorWords::trailingNumerals(text);
    return numerals.bytes == text.size() ? numerals.times : 1;
}

bool takesFactor(std::string_view word)
{
    return isSymbol(word) || std::find(glued.begin(), glued.end(), word) != glued.end();
}

} // namespace

MoneyWords::Reading MoneyWords::ofWord(std::string_view word)
{
    if (const std::string_view plain = plainCurrency(word); !plain.empty())
        return {std::string(plain), {}};
    constexpr std::size_t longest = 24; // "ล้านบาท" is 21 bytes
    if (word.size() < 2 || word.size() > longest)
        return {};
    for (std::size_t at = 1; at < word.size(); ++at) {
        const std::string_view left = word.substr(0, at);
        const std::string_view right = word.substr(at);
        if (takesFactor(right)) {
            if (const auto factor = gluedFactor(left))
                return {std::string(Currencies::find(right)), *factor};
        }
        if (takesFactor(left)) {
            if (const auto factor = FactorWords::find(right))
                return {std::string(Currencies::find(left)), *factor};
        }
    }
    return {};
}

MoneyWords::Reading MoneyWords::ofPhrase(std::string_view phrase)
{
    return {std::string(Currencies::find(phrase)), {}};
}

MoneyWords::RunOn MoneyWords::ofRunOn(std::string_view word)
{
    if (word.empty() || static_cast<unsigned char>(word.front()) < 0xe3)
        return {};
    for (const auto &[name, code] : runOns) {
        const bool single = name.size() == 3;
        const auto at = single && word.ends_with(name) ? word.size() - name.size()
                        : single                       ? std::string_view::npos
                                                       : word.find(name);
        if (at == std::string_view::npos)
            continue;
        const std::string_view before = word.substr(0, at);
        auto numerals = FactorWords::trailingNumerals(before);
        if (!single)
            numerals.times *= numeralsBehind(word.substr(at + name.size()));
        // A single sign ends many a word: only numerals before it, or the amount, make it money.
        const bool money = name == "元" || name == "円" ? !before.ends_with("单") && !before.ends_with("單")
                                                        : numerals.bytes == before.size();
        if (single && !money)
            continue;
        // 萬元 and 億元 in traditional signs are of Taiwan or of elsewhere.
        const bool traditional = name == "元" && (before.ends_with("萬") || before.ends_with("億"));
        return {std::nullopt, traditional ? std::string() : std::string(code), numerals.times};
    }
    // "万件", "千台": so many pieces.
    for (std::size_t at = 3; at + 3 <= word.size(); at += 3) {
        const auto numerals = FactorWords::trailingNumerals(word.substr(0, at));
        const std::string_view rest = word.substr(at);
        if (numerals.bytes == at && Units::isUnit(rest) && !Units::massUnit(rest))
            return {std::nullopt, {}, numerals.times};
    }
    for (std::size_t at = 3; at + 1 < word.size(); ++at) {
        const bool inside = (static_cast<unsigned char>(word[at]) & 0xc0) == 0x80;
        const std::string_view before = word.substr(0, at);
        const bool amount = before.ends_with("重") || before.ends_with("量") || before.ends_with("중") ||
                            before.ends_with("량");
        if (inside || (!amount && word.size() - at < 6))
            continue;
        if (const auto unit = Units::massUnit(word.substr(at)))
            return {unit, {}, 1};
    }
    return {};
}
