// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headermoney.h"

#include "core/text.h"
#include "mapping/currencies.h"

#include <algorithm>
#include <array>

namespace {

enum class Place : std::uint8_t {
    Anywhere, ///< a name that means nothing else in the header of a value
    Apart,    ///< in brackets, behind a comma or "in", or last: "(Tk)", "CIF Gs."
    Letter,   ///< the same, but too short to be sure of
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
    Sign{"n", Place::Letter, "NGN"},
    Sign{"l", Place::Letter, "HNL"},
    Sign{"q", Place::Letter, "GTQ"},
    Sign{"r", Place::Letter, "ZAR"},
    Sign{"k", Place::Letter, "ZMW MWK PGK"},
    Sign{"p", Place::Letter, "BWP PHP"},
    Sign{"d", Place::Letter, "GMD VND"},
    Sign{"le", Place::Letter, "EGP SLE"},
    Sign{"da", Place::Letter, "DZD"},
    Sign{"dt", Place::Letter, "TND"},
    Sign{"dh", Place::Letter, "MAD AED"},
    Sign{"kz", Place::Letter, "AOA"},
    Sign{"kr", Place::Letter, "SEK NOK DKK ISK"},
    Sign{"bs", Place::Letter, "BOB VES"},
    Sign{"fr", Place::Letter, "CHF XOF XAF"},
    Sign{"sh", Place::Letter, "KES TZS UGX"},
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
    static constexpr std::array<std::string_view, 7> values{"valor",  "valores", "importe", "monto",
                                                            "precio", "aduana",  "moneda"};
    const bool spanish =
        std::ranges::any_of(values, [&](std::string_view value) { return header.has(value); });
    return (header.factor == 1 && spanish && header.has("mn")) || folded.find("m/n") != std::string::npos ||
           folded.find("m.n") != std::string::npos || folded.find("(nc)") != std::string::npos;
}

/** Of letters, only those that stand as their sign does: "B/.", "S/", "(L)". */
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

bool HeaderMoney::takeSign(const HeaderText &header, const std::string &folded)
{
    if (const std::string_view code = slashed(folded); !code.empty()) {
        m_word = code == "PAB" ? "b/." : "s/";
        m_currencies = {code};
        m_sure = true;
        return true;
    }
    for (std::size_t i = 0; i < header.words.size(); ++i) {
        const HeaderText::Word &word = header.words[i];
        const auto *const sign =
            std::ranges::find_if(signs, [&](const Sign &each) { return each.word == word.text; });
        if (sign == signs.end())
            continue;
        const bool letter = sign->place == Place::Letter;
        const bool single = QString::fromStdString(word.text).size() == 1;
        const bool stands = word.apart || (!single && isLast(header, i)); // "Value N": a number, perhaps
        if (sign->place != Place::Anywhere && !stands)
            continue;
        m_word = word.text;
        for (std::string_view rest = sign->currencies; !rest.empty();) {
            m_currencies.push_back(rest.substr(0, 3));
            rest = rest.size() > 4 ? rest.substr(4) : std::string_view();
        }
        m_letter = letter;
        m_sure = !letter && m_currencies.size() == 1;
        return true;
    }
    return false;
}

HeaderMoney HeaderMoney::of(const HeaderText &header, const QString &raw)
{
    HeaderMoney money;
    if (!header.currency.empty() || header.foreignCurrency)
        return money;
    const std::string folded = Text::fold(raw.toStdString());
    money.m_known = money.takeLocal(header, folded) || money.takeSign(header, folded);
    if (money.m_known)
        return money;
    money.m_word = header.unread;
    return money;
}

bool HeaderMoney::keepsApart() const
{
    return m_known && !m_letter;
}

bool HeaderMoney::agreesWith(const ColumnFacts &currencies) const
{
    return !m_currencies.empty() && std::ranges::all_of(currencies.distinct, [this](const auto &name) {
        const std::string_view code = Currencies::find(name.first);
        return code.empty() || std::ranges::find(m_currencies, code) != m_currencies.end();
    });
}
