// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/currencies.h"

#include "core/text.h"
#include "core/texthash.h"
#include "mapping/currencynames.h"
#include "mapping/moneyphrases.h"

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

/** Their numbers in ISO 4217. */
constexpr std::string_view numbers =
    "AED784 AFN971 ALL008 AMD051 ANG532 AOA973 ARS032 AUD036 AWG533 AZN944 BAM977 BBD052 BDT050 BGN975 "
    "BHD048 BIF108 BMD060 BND096 BOB068 BRL986 BSD044 BTN064 BWP072 BYN933 BYR974 BZD084 CAD124 CDF976 "
    "CHF756 CLF990 CLP152 CNY156 COP170 CRC188 CUP192 CVE132 CZK203 DJF262 DKK208 DOP214 DZD012 EGP818 "
    "ERN232 ETB230 EUR978 FJD242 FKP238 GBP826 GEL981 GHS936 GIP292 GMD270 GNF324 GTQ320 GYD328 HKD344 "
    "HNL340 HRK191 HTG332 HUF348 IDR360 ILS376 INR356 IQD368 IRR364 ISK352 JMD388 JOD400 JPY392 KES404 "
    "KGS417 KHR116 KMF174 KPW408 KRW410 KWD414 KYD136 KZT398 LAK418 LBP422 LKR144 LRD430 LSL426 LYD434 "
    "MAD504 MDL498 MGA969 MKD807 MMK104 MNT496 MOP446 MRU929 MUR480 MVR462 MWK454 MXN484 MYR458 MZN943 "
    "NAD516 NGN566 NIO558 NOK578 NPR524 NZD554 OMR512 PAB590 PEN604 PGK598 PHP608 PKR586 PLN985 PYG600 "
    "QAR634 RON946 RSD941 RUB643 RWF646 SAR682 SBD090 SCR690 SDG938 SEK752 SGD702 SHP654 SLE925 SOS706 "
    "SRD968 SSP728 STN930 SYP760 SZL748 THB764 TJS972 TMT934 TND788 TOP776 TRY949 TTD780 TWD901 TZS834 "
    "UAH980 UGX800 USD840 UYU858 UZS860 VES928 VND704 VUV548 WST882 XAF950 XCD951 XOF952 XPF953 YER886 "
    "ZAR710 ZMW967";

struct Name {
    std::string_view code;
    const char *spellings; ///< parted by |
};

constexpr Name names[] = {
    {"USD",
     "усд|דולר|دلاری|us dolar|doll|doll.|aqsh doll|aqsh doll.|美圆|δολαρια|δολαρια ηπα|دولار امریکی|دولار "
     "الامریکی|بالدولار "
     "الامریکی|دلار "
     "امریکا|$|us$|$us|u$s|usd$|u$d|u s dollar|us dollar|us dollars|u.s. dollar|u.s. "
     "dollars|dollar|dollars|dollars "
     "us|united "
     "states dollar|840|доллар сша|доллары сша|долл. сша|долл сша|долларов сша|доллар|долл|долл.|дол. "
     "сша|дол сша|долар сша|долари сша|доларів сша|дол.|сша доллары|ақш доллары|аҚШ доллары|aqsh dollari|abd "
     "doları|amerikan doları|dolar|dólar|dólares|dolares|dólar eua|dólar estadounidense|dólar usa|dolar "
     "usa|dollar américain|dollar des etats-unis|美元|美金|米ドル|ドル|달러|미달러|미화|đô la mỹ|usdollar|"
     "долларах сша|долларов сша|доларах сша|дол сша|dolares de los ee uu|dolares eua|dolares "
     "estadounidenses|dolares usa|"
     "dollars americains|dollar americain|دولار|دولار امريكي|دلار|دلار آمریکا|aqsh dollar|доллари "
     "сша|بالدولار|الدولار|دولار أمريكي|بالدولار الأمريكي|بالدولار الامريكي|us$ usd|usd us$|$ usd|usd "
     "$|δολάρια|δολάρια ηπα|აშშ დოლარი|დოლარი|ԱՄՆ դոլար|դոլար|डॉलर|ดอลลาร์สหรัฐ|ดอลลาร์"},
    {"EUR", "ευρω|یورو|بالیورو|歐元|ユーロ|유로|€|يورو|باليورو|ευρώ|evro|€ eur|eur "
            "€|euro|euros|978|евро|євро|avro|欧元"},
    {"GBP", "stg|gb£|£ gbp|gbp £|英磅|英鎊|£|pound sterling|826|фунт стерлингов|英镑|sterlin"},
    {"CNY", "cn¥|人民幣|人民币元|中国人民币|¥|¥ cny|cny ¥|¥ rmb|rmb "
            "¥|rmb|cnh|yuan|156|юань|юани|юаней|юаня|китайский юань|人民币|元|çin yuanı"},
    {"JPY", "jp¥|jpy¥|日本元|日本円|¥ jpy|jpy ¥|yen|392|иена|йена|японская иена|日元|日圓|円|엔"},
    {"RUB",
     "俄罗斯卢布|盧布|俄羅斯盧布|₽|rur|руб|руб.|рубль|рубли|рублей|"
     "российский "
     "рубль|российские "
     "рубли|russian rouble|russian roubles|rouble|roubles|643|810|рос. "
     "руб.|卢布|ruble"},
    {"UAH", "格里夫纳|乌克兰格里夫纳|₴|грн|грн.|гривня|гривна|гривні|гривны|гривень|980|hryvnia|hryvnias|uah "
            "hryvnia"},
    {"KZT", "坚戈|哈萨克斯坦坚戈|₸|тенге|теңге|тг|398|tenge"},
    {"UZS", "乌兹别克斯坦苏姆|苏姆|so'm|so‘m|soʻm|so m|sum|сум|сўм|860|uzbek sum|узбекских сумов"},
    {"KGS", "吉尔吉斯斯坦索姆|сом|som|417"},
    {"BYN", "白俄罗斯卢布|бел. руб.|бел руб|белорусский рубль|белорусских рублей|belarusian rubles|933"},
    {"TRY",
     "土耳其里拉|土耳其新里拉|₺|tl|ytl|trl|türk lirası|turk lirasi|turkish lira|lira|949|турецкая лира"},
    {"INR", "印度卢比|印度盧比|₹|rs|rs.|rupee|rupees|indian rupee|356|рупия"},
    {"PKR", "巴基斯坦卢比|pakistani rupee|pak rs|586"},
    {"CHF", "瑞士法郎|sfr|schweizer franken|franc suisse|756|swiss franc|швейцарский франк"},
    {"PLN", "波兰兹罗提|兹罗提|злотый|złoty|zloty|985"},
    {"VND", "越南盾|₫|đồng|dong|704"},
    {"MXN", "墨西哥比索|peso mexicano|pesos mexicanos|484"},
    {"BRL", "巴西雷亚尔|r$|real|reais|986"},
    {"COP", "哥伦比亚比索|peso colombiano|170"},
    {"ARS", "阿根廷比索|peso argentino|032"},
    {"CLP", "智利比索|peso chileno|152"},
    {"PEN", "sol|soles|s/|s/.|604"},
    {"XAF", "fcfa|cfa|f cfa|950"},
    {"XOF", "952"},
    {"AED", "阿联酋迪拉姆|dhs|dirham|dirhams|дирхам|784"},
    {"SAR", "沙特里亚尔|沙特阿拉伯里亚尔|saudi riyal|saudi riyals|682"},
    {"KRW", "韩国元|韩圆|韓圜|₩|won|вон|410|韩元|韓元|원"},
    {"HKD", "港幣元|香港元|hk$|344|港元|港币|港幣|hong kong dollar|hong kong dollars|гонконгских долларов"},
    {"TWD", "台币|台幣|新臺幣|nt$|ntd|901|新台幣|新台币|new taiwan dollar|new taiwan dollars|taiwan dollars"},
    {"CAD",
     "加元|加拿大元|加幣|c$|can$|canadian dollar|canadian dollars|канадский доллар|канадских долларов|124"},
    {"AUD", "澳元|澳大利亚元|澳幣|澳洲元|a$|$a|au$|australian dollar|australian dollars|австралийский "
            "доллар|австралийских долларов|036"},
    {"NZD", "新西兰元|纽元|nz$|new zealand dollar|new zealand dollars|554"},
    {"SGD",
     "新加坡元|新加坡币|新加坡幣|坡币|s$|singapore dollar|singapore dollars|сингапурских долларов|702"},
    {"NAD", "namibia dollar|namibian dollar|namibian dollars|n$|516"},
    {"ZWL", "zimbabwe dollar|zimbabwe dollars|zimbabwean dollars"},
    {"JMD", "jamaican dollar|jamaican dollars|j$|388"},
    {"TTD", "tt$|trinidad and tobago dollars|780"},
    {"NGN", "₦|nairas"},
    {"BDT", "৳|tk|tk.|takas|টাকা"},
    {"CRC", "₡|colones"},
    {"HNL", "lempira|lempiras"},
    {"GTQ", "quetzal|quetzales"},
    {"BOB", "boliviano|bolivianos"},
    {"VES", "bolívar|bolívares|bolivares"},
    {"BWP", "pula"},
    {"TZS", "tsh|tshs"},
    {"UGX", "ush|ushs"},
    {"AOA", "kwanzas"},
    {"MZN", "metical|meticais|meticales"},
    {"PAB", "b/.|balboas"},
    {"LAK", "₭"},
    {"ETB", "birr|230"},
    {"KES", "ksh|kshs|404"},
    {"GHS", "gh¢|gh₵|₵|cedi|cedis|936"},
    {"PYG", "gs|gs.|₲|guaraní|guaraníes|guarani|guaranies|600"},
    {"RWF", "646"},
    {"GEL", "拉里|lari|лари|ლარი|981"},
    {"AMD", "драм|051"},
    {"AZN", "manat|манат|944"},
    {"MDL", "moldovan leu|moldovan lei|молдавский лей|молдавских леев|лей mdl|498"},
    {"RON", "romanian leu|romanian lei|румынский лей|946"},
    {"TJS", "塔吉克斯坦索莫尼"},
    {"THB", "บาท|baht|泰铢|泰国铢|泰銖"},
    {"MYR", "rm|ringgit|林吉特|马来西亚林吉特|马币|马来西亚币"},
    {"IDR", "rp|rupiah|印尼盾|印尼卢比|印度尼西亚卢比|印度尼西亚盾"},
    {"PHP", "₱|菲律宾比索"},
    {"SEK", "瑞典克朗"},
    {"NOK", "挪威克朗"},
    {"DKK", "丹麦克朗"},
    {"CZK", "捷克克朗"},
    {"HUF", "匈牙利福林"},
    {"ZAR", "南非兰特"},
    {"ILS", "₪|以色列谢克尔|以色列新谢克尔|谢克尔"},
    {"IRR", "伊朗里亚尔"},
    {"MOP", "澳门元|澳門幣|葡币"},
    {"MNT", "₮|蒙古图格里克|图格里克"},
    {"EGP", "埃及镑"},
    {"RSD", "serbian dinar|сербский динар|941"},
};

using Table = std::unordered_map<std::string, std::string_view, TextHash, std::equal_to<>>;

const Table &table()
{
    static const Table map = [] {
        Table made;
        for (std::string_view rest = codes; !rest.empty();) {
            const std::string_view code = rest.substr(0, 3);
            made.emplace(Text::fold(code), code == "RUR" ? "RUB" : code == "CNH" ? "CNY" : code);
            rest = rest.size() > 4 ? rest.substr(4) : std::string_view();
        }
        for (std::string_view rest = numbers; !rest.empty();) {
            made.emplace(rest.substr(3, 3), rest.substr(0, 3));
            rest = rest.size() > 7 ? rest.substr(7) : std::string_view();
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

std::string_view lookUp(std::string_view key)
{
    const auto found = table().find(key);
    return found == table().end() ? CurrencyNames::find(key) : found->second;
}

/** "978 EUR", "TRY (949)", "USD/840": all parts say the same; "долл.США" is written without its blank. */
std::string_view ofParts(const std::string &key)
{
    std::string spaced = key;
    std::replace(spaced.begin(), spaced.end(), '.', ' ');
    if (const auto code = lookUp(Text::fold(spaced)); !code.empty())
        return code;
    constexpr std::string_view signs = " -/(),:;|";
    std::string_view common;
    int parts = 0;
    for (std::size_t at = key.find_first_not_of(signs); at != std::string::npos; ++parts) {
        const std::size_t end = std::min(key.find_first_of(signs, at), key.size());
        const std::string_view code = lookUp(std::string_view(key).substr(at, end - at));
        if (code.empty() || (parts > 0 && code != common))
            return {};
        common = code;
        at = key.find_first_not_of(signs, end);
    }
    return parts > 1 ? common : std::string_view();
}

} // namespace

std::string_view Currencies::find(std::string_view text)
{
    if (text.empty() || text.size() > 60)
        return {};
    std::string key = Text::fold(text);
    if (const auto code = lookUp(key); !code.empty())
        return code;
    if (!key.empty() && (key.back() == '.' || key.back() == ','))
        key.pop_back();
    if (const auto code = lookUp(key); !code.empty())
        return code;
    const auto code = MoneyPhrases::find(key);
    return code.empty() ? ofParts(key) : code;
}

bool Currencies::isShared(std::string_view text)
{
    static constexpr std::string_view shared[] = {
        "$",     "dollar", "dollars", "доллар",  "долл", "doll", "doll.", "долл.", "дол.",
        "dolar", "dólar",  "dolares", "dólares", "£",    "yuan", "元",    "lira",  "tl",
        "рупия", "дирхам", "won",     "real",    "sol",  "som",  "сом",   "sum",   "сум"};
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
