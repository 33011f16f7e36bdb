// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headermoney.h"

#include "core/text.h"
#include "mapping/currencies.h"
#include "mapping/markwords.h"

#include <algorithm>
#include <array>

namespace {

enum class Place : std::uint8_t {
    Anywhere, ///< a name that means nothing else in the header of a value
    Apart,    ///< in brackets, behind a comma or "in", or last: "(Tk)", "CIF Gs."
};

struct Sign {
    std::string_view word;
    Place place;
    std::string_view currencies; ///< parted by blanks
};

constexpr std::array signs{
    Sign{"tk", Place::Apart, "BDT"},
    Sign{"gs", Place::Apart, "PYG"},
    Sign{"rp", Place::Apart, "IDR"},
    Sign{"rm", Place::Apart, "MYR"},
    Sign{"сом", Place::Apart, "KGS"},
    Sign{"сомах", Place::Anywhere, "KGS"},
    Sign{"сомов", Place::Anywhere, "KGS"},
    Sign{"сум", Place::Apart, "UZS"},
    Sign{"сумах", Place::Anywhere, "UZS"},
    Sign{"сумов", Place::Anywhere, "UZS"},
    Sign{"rs", Place::Apart, "INR PKR LKR NPR MUR"},
    Sign{"₨", Place::Apart, "INR PKR LKR NPR MUR"},
    Sign{"kwacha", Place::Anywhere, "ZMW MWK"},
    Sign{"лей", Place::Apart, "MDL RON"},
    Sign{"лея", Place::Apart, "MDL RON"},
    Sign{"леев", Place::Anywhere, "MDL RON"},
    Sign{"леях", Place::Anywhere, "MDL RON"},
    Sign{"lei", Place::Apart, "RON MDL"},
    Sign{"pesos", Place::Anywhere, "MXN ARS COP CLP PHP DOP UYU CUP"},
    Sign{"dinar", Place::Anywhere, "RSD DZD TND IQD JOD KWD BHD LYD"},
    Sign{"dinars", Place::Anywhere, "DZD TND IQD JOD KWD BHD LYD RSD"},
    Sign{"dinares", Place::Anywhere, "DZD TND IQD JOD KWD BHD LYD RSD"},
    Sign{"دینار", Place::Anywhere, "IQD JOD KWD BHD LYD DZD TND"},
    Sign{"بالدینار", Place::Anywhere, "IQD JOD KWD BHD LYD DZD TND"},
    Sign{"riyal", Place::Anywhere, "SAR QAR OMR YER"},
    Sign{"riyals", Place::Anywhere, "SAR QAR OMR YER"},
    Sign{"rial", Place::Anywhere, "IRR OMR YER"},
    Sign{"rials", Place::Anywhere, "IRR OMR YER"},
    Sign{"ریال", Place::Anywhere, "IRR SAR QAR OMR YER"},
    Sign{"بالریال", Place::Anywhere, "SAR QAR OMR YER"},
    Sign{"ریالی", Place::Anywhere, "IRR"},
    Sign{"جنیه", Place::Anywhere, "EGP SDG"},
    Sign{"بالجنیه", Place::Anywhere, "EGP SDG"},
    Sign{"shilling", Place::Anywhere, "KES TZS UGX SOS"},
    Sign{"shillings", Place::Anywhere, "KES TZS UGX SOS"},
    Sign{"francs", Place::Anywhere, "XOF XAF CHF GNF CDF"},
    Sign{"манат", Place::Anywhere, "AZN TMT"},
    Sign{"manat", Place::Anywhere, "AZN TMT"},
    Sign{"kronor", Place::Anywhere, "SEK"},
    Sign{"kroner", Place::Anywhere, "NOK DKK"},
};

/** What offices and ledgers call the currency of their own country. */
constexpr std::array<std::string_view, 6> localWords{"lcy", "локальн", "yerel", "本币", "本幣", "本国货币"};
constexpr std::array<std::array<std::string_view, 2>, 24> localPhrases{{
    {"local", "curr"},    {"local", "money"},    {"national", "curr"},   {"domestic", "curr"},
    {"home", "curr"},     {"moneda", "naci"},    {"moneda", "local"},    {"moeda", "naci"},
    {"moeda", "local"},   {"monnaie", "locale"}, {"monnaie", "nati"},    {"devise", "locale"},
    {"ulusal", "para"},   {"нац", "валют"},      {"националь", "валют"}, {"націона", "валют"},
    {"местн", "валют"},   {"місцев", "валют"},   {"внутрен", "валют"},   {"улуттук", "валюта"},
    {"ұлттық", "валюта"}, {"milliy", "valyuta"}, {"waluta", "krajow"},   {"mata", "uang"},
}};

bool isLast(const HeaderText &header, std::size_t index)
{
    return index > 0 && index + 1 == header.words.size();
}

/** "M/N", "M.N.": moneda nacional, and no millions. */
bool saysMonedaNacional(const HeaderText &header, const std::string &folded)
{
    const bool spanish = header.has("moneda") || std::ranges::any_of(header.words, MarkWords::isSpanishValue,
                                                                     &HeaderText::Word::text);
    const auto holds = [&folded](const char *sign) { return folded.find(sign) != std::string::npos; };
    return (header.factor == 1 && spanish && header.has("mn")) || holds("m/n") || holds("m.n") ||
           holds("(nc)");
}

/** Of letters, only those that stand as their sign does: "B/.", "S/". */
std::string_view slashed(const std::string &folded)
{
    if (folded.find("b/.") != std::string::npos || folded.find("b/)") != std::string::npos)
        return "PAB";
    if (folded.find("s/.") != std::string::npos || folded.find("s/)") != std::string::npos ||
        folded.ends_with(" s/"))
        return "PEN";
    return {};
}

} // namespace

bool HeaderMoney::takeLocal(const HeaderText &header, const std::string &folded)
{
    const auto begins = [&](std::string_view stem) {
        return std::ranges::any_of(
            header.words, [stem](const HeaderText::Word &word) { return word.text.starts_with(stem); });
    };
    for (const std::string_view word : localWords) {
        if (begins(word) || (static_cast<unsigned char>(word.front()) >= 0xe3 &&
                             header.joined.find(word) != std::string::npos))
            m_word = word;
    }
    for (const auto &[first, second] : localPhrases) {
        if (begins(first) && begins(second))
            m_word = first;
    }
    if (m_word.empty() && saysMonedaNacional(header, folded))
        m_word = "m/n";
    return says();
}

void HeaderMoney::takeSign(const HeaderText &header, const std::string &folded)
{
    if (const std::string_view code = slashed(folded); !code.empty()) {
        m_word = code == "PAB" ? "b/." : "s/";
        m_currencies = {code};
        m_sure = true;
        return;
    }
    for (std::size_t i = 0; i < header.words.size(); ++i) {
        const HeaderText::Word &word = header.words[i];
        const auto *const sign =
            std::ranges::find_if(signs, [&](const Sign &each) { return each.word == word.text; });
        if (sign == signs.end())
            continue;
        const bool single = QString::fromStdString(word.text).size() == 1;
        const bool stands = word.apart || (!single && isLast(header, i));
        if (sign->place == Place::Apart && !stands)
            continue;
        m_word = word.text;
        for (std::string_view rest = sign->currencies; !rest.empty();) {
            m_currencies.push_back(rest.substr(0, 3));
            rest = rest.size() > 4 ? rest.substr(4) : std::string_view();
        }
        m_sure = m_currencies.size() == 1;
        return;
    }
}

HeaderMoney HeaderMoney::of(const HeaderText &header, const QString &raw)
{
    HeaderMoney money;
    if (!header.currency.empty() || header.foreignCurrency)
        return money;
    const std::string folded = Text::fold(raw.toStdString());
    if (!money.takeLocal(header, folded))
        money.takeSign(header, folded);
    return money;
}

bool HeaderMoney::agreesWith(const ColumnFacts &currencies) const
{
    return !m_currencies.empty() && std::ranges::all_of(currencies.distinct, [this](const auto &name) {
        const std::string_view code = Currencies::find(name.first);
        return code.empty() || std::ranges::find(m_currencies, code) != m_currencies.end();
    });
}
