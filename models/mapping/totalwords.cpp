// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/totalwords.h"

#include "core/text.h"
#include "core/units.h"
#include "core/wordlist.h"
#include "mapping/currencies.h"
#include "mapping/monthnames.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace {

constexpr std::string_view words[] = {
    "итого",
    "всего",
    "общий итог",
    "общий вес",
    "сумма",
    "усього",
    "всього",
    "разом",
    "підсумок",
    "загалом",
    "барлығы",
    "жиыны",
    "jami",
    "hammasi",
    "total",
    "totals",
    "grand total",
    "sub total",
    "subtotal",
    "sub-total",
    "sum",
    "sum total",
    "overall total",
    "toplam",
    "genel toplam",
    "ara toplam",
    "yekun",
    "suma",
    "suma total",
    "totales",
    "gran total",
    "total general",
    "subtotales",
    "totais",
    "soma",
    "total geral",
    "totaux",
    "total général",
    "sous-total",
    "somme",
    "合计",
    "总计",
    "小计",
    "共计",
    "总和",
    "合計",
    "總計",
    "小計",
    "tổng cộng",
    "tổng",
    "cộng",
    "tổng số",
    "итог",
    "汇总",
    "합계",
    "총계",
    "소계",
    "총합계",
    "summe",
    "gesamt",
    "zwischensumme",
    "загальний підсумок",
    // Languages of which files have only the word
    "ukupno",
    "укупно",
    "razem",
    "ogółem",
    "insgesamt",
    "gesamtsumme",
    "სულ",
    "الإجمالي",
    "المجموع",
    "cəmi",
    "бардыгы",
    "ընդամենը",
    "סה\"כ",
    "جمع کل",
    "нийт",
    "ҳамагӣ",
    "усяго",
    "общо",
    "celkem",
    "celkom",
    "spolu",
    "iš viso",
    "kopā",
    "kokku",
    "σύνολο",
    "összesen",
    "skupaj",
    "вкупно",
    "totaal",
    "totalt",
    "i alt",
    "yhteensä",
    "totale",
    "totale generale",
    "jumlah",
    "รวม",
    "कुल",
    "মোট",
    // Other figures about the rows above, which are no shipments either
    "average",
    "avg",
    "mean",
    "median",
    "max",
    "maximum",
    "min",
    "minimum",
    "count",
    "среднее",
    "в среднем",
    "среднее значение",
    "медиана",
    "максимум",
    "минимум",
    "середнє",
    "мінімум",
    "медіана",
    "ortalama",
    "maksimum",
    "promedio",
    "máximo",
    "mínimo",
    "média",
    "moyenne",
    "durchschnitt",
    "mittelwert",
    "平均",
    "平均值",
    "最大值",
    "最小值",
    "trung bình",
    "평균",
    "średnia",
    "std",
    "std dev",
    "std. dev",
    "standard deviation",
    "share",
    "доля",
    "процент",
    "percent",
    "количество",
};

constexpr std::string_view lastWords[] = {
    "total", "totals", "итог", "итого", "всего", "підсумок", "всього",   "разом",  "toplam", "toplamı",
    "汇总",  "合计",   "小计", "总计",  "합계",  "소계",     "ergebnis", "totale", "jami",   "барлығы"};

/** Letters go on; anything else ends a word. Chinese has no ends of words. */
bool endsWord(std::string_view rest)
{
    if (rest.empty())
        return true;
    const auto c = static_cast<unsigned char>(rest.front());
    return c < 0x80 && !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
}

/** Words that say what was added up. */
constexpr std::string_view measures[] = {
    // English
    "net", "gross", "weight", "weights", "mass", "value", "values", "amount", "amounts", "quantity", "qty",
    "packages", "pkgs", "package", "pieces", "pcs", "piece", "units", "unit", "items", "rows", "lines",
    "records", "entries", "shipments", "declarations", "consignments", "cartons", "boxes", "pallets", "fob",
    "cif", "general", "price", "cost",
    // Russian, Ukrainian
    "нетто", "брутто", "вес", "веса", "масса", "стоимость", "количество", "кол", "во", "мест", "место", "шт",
    "штук", "товаров", "партий", "деклараций", "дт", "записей", "строк", "позиций", "поставок", "общий",
    "общая", "итог", "вага", "вартість", "кількість", "записів", "декларацій", "місць",
    // Turkish, Uzbek, Kazakh
    "ağirlik", "agirlik", "miktar", "adet", "kap", "kalem", "tutar", "değer", "brüt", "kayit", "beyanname",
    "vazn", "qiymat", "dona", "салмақ", "құны", "саны",
    // Spanish, Portuguese, French
    "peso", "bruto", "neto", "líquido", "liquido", "valor", "cantidad", "quantidade", "bultos", "registros",
    "poids", "brut", "valeur", "quantité", "colis", "lignes",
    // Vietnamese
    "trọng", "lượng", "giá", "trị", "số", "kiện"};

/** Words before what there is more than one of. */
constexpr std::string_view allWords[] = {
    "all",   "все",  "всі",  "усі",  "барлық", "барча", "barcha", "hamma", "tüm",       "bütün",  "todos",
    "todas", "toda", "todo", "tous", "toutes", "alle",  "tutti",  "tutte", "wszystkie", "tất cả", "全部",
    "所有",  "全国", "全國", "모든", "すべて", "toate", "kaikki", "semua", "جميع",      "كل",     "همه"};

/** Imports and exports together, and modes or regimes of any kind. */
constexpr std::string_view togetherWords[] = {"turnover",
                                              "trade turnover",
                                              "foreign trade turnover",
                                              "total trade",
                                              "trade total",
                                              "товарооборот",
                                              "оборот",
                                              "внешнеторговый оборот",
                                              "внешняя торговля",
                                              "товарообіг",
                                              "тауар айналымы",
                                              "dış ticaret hacmi",
                                              "ticaret hacmi",
                                              "进出口",
                                              "进出口总额",
                                              "進出口",
                                              "import and export",
                                              "imports and exports",
                                              "import + export",
                                              "импорт и экспорт",
                                              "both",
                                              "any",
                                              "любой",
                                              "combined"};

/** Words after which anything may follow: what the total is of. */
constexpr std::string_view prepositions[] = {
    "for",  "of", "by",  "in",   "per",      "from",     "по",      "за",  "для", "на",  "від",
    "из",   "із", "у",   "para", "por",      "de",       "del",     "da",  "do",  "en",  "em",
    "pour", "du", "des", "için", "boʻyicha", "bo'yicha", "бойынша", "của", "cho", "theo"};

using WordList::isOneOf;

bool isMeasure(std::string_view word)
{
    return isOneOf(word, measures) || MonthNames::find(word).month > 0 || MonthNames::isFiller(word) ||
           Units::massUnit(word).has_value() || !Currencies::find(word).empty();
}

/** Takes one word off the front; what is no letter parts words, except an apostrophe. */
std::string_view takeWord(std::string_view &rest)
{
    const auto isLetter = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || byte == '\'' || byte == '$';
    };
    const auto begin = std::find_if(rest.begin(), rest.end(), isLetter);
    const auto end = std::find_if_not(begin, rest.end(), isLetter);
    const std::string_view word(begin, end);
    rest = std::string_view(end, rest.end());
    return word;
}

} // namespace

std::optional<std::string> TotalWords::after(std::string_view trimmed)
{
    constexpr std::size_t longest = 200;
    if (trimmed.empty() || trimmed.size() > longest)
        return std::nullopt;
    const auto first = static_cast<unsigned char>(trimmed.front());
    if (first >= '0' && first <= '9')
        return std::nullopt;
    std::string folded = Text::fold(trimmed);
    while (!folded.empty() && (folded.front() == '*' || folded.front() == '-' || folded.front() == ' '))
        folded.erase(0, 1);
    std::size_t length = 0;
    for (const std::string_view word : words) {
        if (word.size() <= length || !folded.starts_with(word))
            continue;
        const bool chinese = static_cast<unsigned char>(word.front()) >= 0xe4;
        if (chinese || endsWord(std::string_view(folded).substr(word.size())))
            length = word.size();
    }
    return length == 0 ? std::nullopt : std::optional(folded.substr(length));
}

bool TotalWords::starts(std::string_view trimmed)
{
    return after(trimmed).has_value();
}

bool TotalWords::qualifies(std::string_view rest)
{
    // "SUM-41" is a model, and "Total12" a name.
    if (!rest.empty() && (rest.front() == '-' || rest.front() == '\'' || rest.front() == '/'))
        return false;
    bool first = true;
    while (true) {
        const std::string_view word = takeWord(rest);
        if (word.empty())
            return true;
        if (first && isOneOf(word, prepositions))
            return true;
        constexpr std::string_view noWords[] = {"№", "–", "—", "€", "（", "）", "：", "”", "“"};
        const bool chinese = static_cast<unsigned char>(word.front()) >= 0xe4 && word.size() <= 12;
        if (!chinese && !isMeasure(word) && !isOneOf(word, noWords))
            return false;
        first = false;
    }
}

bool TotalWords::ends(std::string_view trimmed)
{
    constexpr std::size_t longest = 100;
    if (trimmed.empty() || trimmed.size() > longest)
        return false;
    const std::string folded = Text::fold(trimmed);
    return std::any_of(std::begin(lastWords), std::end(lastWords), [&](std::string_view word) {
        if (!folded.ends_with(word))
            return false;
        const bool chinese = static_cast<unsigned char>(word.front()) >= 0xe4;
        return chinese || folded.size() == word.size() || folded[folded.size() - word.size() - 1] == ' ';
    });
}

bool TotalWords::saysAll(std::string_view trimmed)
{
    constexpr std::size_t longest = 60;
    if (trimmed.empty() || trimmed.size() > longest)
        return false;
    const std::string folded = Text::fold(trimmed);
    if (isOneOf(folded, togetherWords))
        return true;
    return std::any_of(std::begin(allWords), std::end(allWords), [&](std::string_view word) {
        const bool chinese = static_cast<unsigned char>(word.front()) >= 0xe4;
        return folded.starts_with(word) &&
               (chinese || folded.size() == word.size() || folded[word.size()] == ' ');
    });
}
