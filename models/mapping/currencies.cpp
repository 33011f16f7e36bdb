// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/currencies.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace {

/** Codes of ISO 4217 in use, with some withdrawn ones that old files hold. */
constexpr std::string_view codes = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND "
                                   "BOB BRL BSD BTN BWP BYN BYR BZD CAD CDF CHF "
                                   "CLF CLP CNY CNH COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD "
                                   "FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK "
                                   "HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD "
                                   "KYD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD "
                                   "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR "
                                   "NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON "
                                   "RSD RUB RUR RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SYP "
                                   "SZL THB TJS TMT TND TOP TRY TRL TTD TWD TZS "
                                   "UAH UGX USD UYU UZS VES VEF VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL";

struct Name {
    std::string_view code;
    const char *spellings; ///< parted by |
};

constexpr Name names[] = {
    {"USD",
     "$|us$|u$s|usd$|u$d|u s dollar|us dollar|us dollars|u.s. dollar|u.s. dollars|dollar|dollars|dollars "
     "us|united "
     "states dollar|840|доллар сша|доллары сша|долл. сша|долл сша|долларов сша|доллар|долл|долл.|дол. "
     "сша|дол сша|долар сша|долари сша|доларів сша|дол.|сша доллары|ақш доллары|аҚШ доллары|aqsh dollari|abd "
     "doları|amerikan doları|dolar|dólar|dólares|dolares|dólar eua|dólar estadounidense|dólar usa|dolar "
     "usa|dollar américain|dollar des etats-unis|美元|美金|米ドル|ドル|달러|미달러|đô la mỹ|usdollar|"
     "долларах сша|долларов сша|доларах сша|дол сша|dolares de los ee uu|dolares eua|dolares "
     "estadounidenses|dolares usa|"
     "dollars americains|dollar americain|دولار|دولار امريكي|دلار|دلار آمریکا|aqsh dollar|доллари сша|بالدولار|الدولار|دولار أمريكي|بالدولار الأمريكي|بالدولار الامريكي|us$ usd|usd us$|$ usd|usd $|δολάρια|δολάρια ηπα|აშშ დოლარი|დოლარი|ԱՄՆ դոլար|դոլար|डॉलर|ดอลลาร์สหรัฐ|ดอลลาร์"},
    {"EUR", "€|يورو|باليورو|ευρώ|evro|€ eur|eur €|euro|euros|978|евро|євро|avro|欧元"},
    {"GBP", "£|pound sterling|826|фунт стерлингов|英镑|sterlin"},
    {"CNY", "¥|¥ cny|cny ¥|¥ rmb|rmb ¥|rmb|cnh|yuan|156|юань|юани|юаней|юаня|китайский юань|人民币|元|çin yuanı"},
    {"JPY", "¥ jpy|jpy ¥|yen|392|иена|йена|японская иена|日元|日圓|円|엔"},
    {"RUB", "₽|rur|руб|руб.|рубль|рубли|рублей|российский "
            "рубль|российские "
            "рубли|643|810|рос. "
            "руб.|卢布|ruble"},
    {"UAH", "₴|грн|грн.|гривня|гривна|гривні|гривны|гривень|980|hryvnia|hryvnias|uah hryvnia"},
    {"KZT", "₸|тенге|теңге|тг|398|tenge"},
    {"UZS", "so'm|so‘m|soʻm|so m|sum|сум|сўм|860|uzbek sum|узбекских сумов"},
    {"KGS", "сом|som|417"},
    {"BYN", "бел. руб.|бел руб|белорусский рубль|белорусских рублей|belarusian rubles|933"},
    {"TRY", "₺|tl|ytl|trl|türk lirası|turk lirasi|turkish lira|lira|949|турецкая лира"},
    {"INR", "₹|rs|rs.|rupee|rupees|indian rupee|356|рупия"},
    {"PKR", "pakistani rupee|pak rs|586"},
    {"CHF", "756|swiss franc|швейцарский франк"},
    {"PLN", "злотый|złoty|zloty|985"},
    {"VND", "₫|đồng|dong|704"},
    {"MXN", "peso mexicano|pesos mexicanos|484"},
    {"BRL", "r$|real|reais|986"},
    {"COP", "peso colombiano|170"},
    {"ARS", "peso argentino|032"},
    {"CLP", "peso chileno|152"},
    {"PEN", "sol|soles|s/|604"},
    {"XAF", "fcfa|cfa|f cfa|950"},
    {"XOF", "952"},
    {"AED", "dirham|dirhams|дирхам|784"},
    {"SAR", "saudi riyal|saudi riyals|682"},
    {"KRW", "₩|won|вон|410|韩元|韓元|원"},
    {"HKD", "hk$|344|港元|港币|港幣|hong kong dollar|hong kong dollars|гонконгских долларов"},
    {"TWD", "nt$|901|新台幣|新台币|new taiwan dollar|new taiwan dollars|taiwan dollars"},
    {"CAD", "c$|can$|canadian dollar|canadian dollars|канадский доллар|канадских долларов|124"},
    {"AUD", "a$|au$|australian dollar|australian dollars|австралийский доллар|австралийских долларов|036"},
    {"NZD", "nz$|new zealand dollar|new zealand dollars|554"},
    {"SGD", "s$|singapore dollar|singapore dollars|сингапурских долларов|702"},
    {"NAD", "namibia dollar|namibian dollar|namibian dollars|n$|516"},
    {"ZWL", "zimbabwe dollar|zimbabwe dollars|zimbabwean dollars"},
    {"JMD", "jamaican dollar|jamaican dollars|j$|388"},
    {"TTD", "tt$|trinidad and tobago dollars|780"},
    {"ETB", "birr|230"},
    {"KES", "ksh|404"},
    {"RWF", "646"},
    {"GEL", "lari|лари|981"},
    {"AMD", "драм|051"},
    {"AZN", "manat|манат|944"},
    {"MDL", "moldovan leu|moldovan lei|молдавский лей|молдавских леев|лей mdl|498"},
    {"RON", "romanian leu|romanian lei|румынский лей|946"},
    {"RSD", "serbian dinar|сербский динар|941"},
};

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

using Table = std::unordered_map<std::string, std::string_view, Hash, std::equal_to<>>;

const Table &table()
{
    static const Table map = [] {
        Table made;
        for (std::string_view rest = codes; !rest.empty();) {
            const std::string_view code = rest.substr(0, 3);
            made.emplace(Text::fold(code), code == "RUR" ? "RUB" : code == "CNH" ? "CNY" : code);
            rest = rest.size() > 4 ? rest.substr(4) : std::string_view();
        }
        for (const Name &name : names) {
            std::string_view rest = name.spellings;
            while (!rest.empty()) {
                const auto end = rest.find('|');
                made.insert_or_assign(Text::fold(rest.substr(0, end)), name.code);
                rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
            }
        }
        return made;
    }();
    return map;
}

} // namespace

std::string_view Currencies::find(std::string_view text)
{
    if (text.empty() || text.size() > 60)
        return {};
    std::string key = Text::fold(text);
    auto found = table().find(key);
    if (found == table().end() && !key.empty() && (key.back() == '.' || key.back() == ',')) {
        key.pop_back();
        found = table().find(key);
    }
    return found == table().end() ? std::string_view() : found->second;
}

bool Currencies::isShared(std::string_view text)
{
    static constexpr std::string_view shared[] = {
        "$",       "dollar",  "dollars", "доллар", "долл", "долл.", "дол.", "dolar", "dólar",
        "dolares", "dólares", "£",       "yuan",   "元",   "lira",  "tl",   "рупия", "дирхам",
        "won",     "real",    "sol",     "som",    "сом",  "sum",   "сум"};
    const std::string key = Text::fold(text);
    return std::ranges::find(shared, std::string_view(key)) != std::end(shared) || !sharers(text).empty();
}

std::span<const std::string_view> Currencies::sharers(std::string_view text)
{
    static constexpr std::array<std::string_view, 2> yuanOrYen{"CNY", "JPY"};
    static constexpr std::array<std::string_view, 4> rupees{"INR", "PKR", "LKR", "NPR"};
    static constexpr std::array<std::string_view, 2> dirhams{"AED", "MAD"};
    static constexpr std::array<std::string_view, 2> cfaFrancs{"XOF", "XAF"};
    const std::string key = Text::fold(text);
    if (key == "¥")
        return yuanOrYen;
    if (key == "rs" || key == "rs." || key == "rupee" || key == "rupees")
        return rupees;
    if (key == "dirham" || key == "dirhams")
        return dirhams;
    if (key == "fcfa" || key == "cfa" || key == "f cfa")
        return cfaFrancs;
    return {};
}
