// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/tradewords.h"

#include "core/text.h"
#include "mapping/datewords.h"
#include "mapping/headertext.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace {

using Words = std::span<const std::string_view>;

/** Beginnings of the words for imports and exports. */
constexpr std::array<std::string_view, 9> importStems{"import", "импорт", "ввоз", "імпорт",    "ithalat",
                                                      "进口",   "수입",   "nhập", "importação"};
constexpr std::array<std::string_view, 9> exportStems{"export", "экспорт", "вывоз", "експорт",   "ihracat",
                                                      "出口",   "수출",    "xuất",  "exportação"};

bool speaks(const std::vector<std::string> &words, Words stems)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string &word) {
        return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) {
            const bool inside = static_cast<unsigned char>(stem.front()) >= 0xe3;
            // "importer" is a party, no direction; "exported on 3 May" is what a program did
            const bool party = word == "exported" || word.starts_with("importan") ||
                               word.starts_with("importer") || word.starts_with("exporter") ||
                               word.starts_with("импортер") || word.starts_with("экспортер");
            return !party && (inside ? word.find(stem) != std::string::npos : word.starts_with(stem));
        });
    });
}

/** "im 40", "эк10", "ім 40 де": the number of the procedure and what is behind it are no other words. */
std::string withoutNumber(std::string text)
{
    text.erase(std::min(text.find_first_of("0123456789"), text.size()));
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

/** "Non-EU Imports", "General exports", "Gross Imp.": which part of the trade, and the direction behind it.
 */
std::string withoutScope(const std::string &text)
{
    static constexpr std::array<std::string_view, 14> scopes{
        "eu",      "non",     "non-eu", "extra", "intra", "extra-eu", "intra-eu",
        "general", "special", "total",  "gross", "all",   "national", "foreign"};
    std::string_view rest = text;
    for (auto blank = rest.find(' '); blank != std::string_view::npos; blank = rest.find(' ')) {
        if (std::find(scopes.begin(), scopes.end(), rest.substr(0, blank)) == scopes.end())
            break;
        rest.remove_prefix(blank + 1);
    }
    if (rest.size() < text.size() && rest.ends_with('.'))
        rest.remove_suffix(1);
    return std::string(rest);
}

} // namespace

TradeDirection TradeWords::ofCell(std::string_view text)
{
    static constexpr std::array<std::string_view, 32> imports{
        "im",           "ім",          "imp",          "import",
        "imports",      "i",           "re-import",    "re-imports",
        "reimport",     "им",          "импорт",       "ввоз",
        "реимпорт",     "імпорт",      "реімпорт",     "ithalat",
        "進口",         "进口",        "輸入",         "수입",
        "importación",  "importação",  "importacao",   "importation",
        "importations", "importacion", "nhập khẩu",    "nhap khau",
        "einfuhr",      "przywóz",     "import goods", "импорт товаров"};
    static constexpr std::array<std::string_view, 36> exports{"ex",
                                                              "ek",
                                                              "ек",
                                                              "exp",
                                                              "export",
                                                              "exports",
                                                              "e",
                                                              "re-export",
                                                              "re-exports",
                                                              "reexport",
                                                              "эк",
                                                              "экспорт",
                                                              "вывоз",
                                                              "реэкспорт",
                                                              "експорт",
                                                              "реекспорт",
                                                              "ihracat",
                                                              "出口",
                                                              "輸出",
                                                              "수출",
                                                              "exportación",
                                                              "exportação",
                                                              "exportacao",
                                                              "exportation",
                                                              "exportations",
                                                              "exportacion",
                                                              "xuất khẩu",
                                                              "xuat khau",
                                                              "ausfuhr",
                                                              "wywóz",
                                                              "eksport",
                                                              "domestic export",
                                                              "domestic exports",
                                                              "export goods",
                                                              "экспорт товаров",
                                                              "re export"};
    static constexpr std::array<std::string_view, 5> neither{"транзит", "transit", "тр", "tr",
                                                             "транзитные товары"};
    const std::string folded = withoutNumber(Text::fold(std::string(text)));
    const std::string bare = withoutScope(folded);
    const auto is = [&bare](Words words) {
        return std::find(words.begin(), words.end(), bare) != words.end();
    };
    return is(imports)   ? TradeDirection::Import
           : is(exports) ? TradeDirection::Export
           : is(neither) ? TradeDirection::Neither
                         : TradeDirection::Unknown;
}

TradeDirection TradeWords::ofTitle(std::string_view text)
{
    const std::vector<std::string> words = HeaderText::split(text);
    const bool in = speaks(words, importStems);
    const bool out = speaks(words, exportStems);
    return in == out ? TradeDirection::Unknown : in ? TradeDirection::Import : TradeDirection::Export;
}

TradeDirection TradeWords::ofName(std::string_view text)
{
    TradeDirection said = TradeDirection::Unknown;
    for (const std::string &word : HeaderText::split(text)) {
        const bool time = word.find_first_not_of("0123456789") == std::string::npos ||
                          DateWords::monthAlone(word) > 0 || DateWords::quarterAlone(word) > 0 ||
                          word == "год" || word == "г";
        if (time)
            continue;
        if (said != TradeDirection::Unknown)
            return TradeDirection::Unknown;
        said = ofCell(word);
        if (said == TradeDirection::Unknown)
            return said;
    }
    return said;
}

TradeDirection TradeWords::underFlow(std::string_view text)
{
    const std::string folded = Text::fold(std::string(text));
    return folded == "m" ? TradeDirection::Import : folded == "x" ? TradeDirection::Export : ofCell(text);
}

bool TradeWords::isFlow(const QString &header)
{
    static constexpr std::array<std::string_view, 5> stems{"direction", "направлен", "kierun", "richtung",
                                                           "verkehrsrichtung"};
    static constexpr std::array<std::string_view, 19> wholes{
        "flow",   "flows", "regime", "поток",   "потока", "режим", "напрям", "напрямок", "напряму", "rejim",
        "rejimi", "akis",  "akisi",  "sentido", "fluxo",  "flujo", "flux",   "smer",     "tok"};
    const std::vector<std::string> words = HeaderText::split(header.toStdString());
    const bool ideographs =
        header.contains(QStringLiteral("进出口")) || header.contains(QStringLiteral("進出口"));
    return ideographs || std::any_of(words.begin(), words.end(), [](const std::string &word) {
               return std::ranges::find(wholes, word) != wholes.end() ||
                      std::any_of(stems.begin(), stems.end(),
                                  [&word](std::string_view stem) { return word.starts_with(stem); });
           });
}
