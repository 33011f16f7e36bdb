// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/valueveto.h"

#include "core/text.h"
#include "core/wordlist.h"
#include "mapping/firmwords.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace {

using WordList::isOneOf;

bool isAmount(const std::string &meaning)
{
    static constexpr std::array<std::string_view, 6> amounts{"net",      "gross",    "mass",
                                                             "quantity", "packages", "value"};
    return isOneOf(meaning, amounts);
}

bool isCountry(const std::string &meaning)
{
    static constexpr std::array<std::string_view, 5> list{"origin", "dispatch", "trading", "destination",
                                                          "country"};
    return isOneOf(meaning, list);
}

bool isName(const std::string &meaning)
{
    static constexpr std::array<std::string_view, 5> list{"consignor", "consignee", "manufacturer", "notify",
                                                          "description"};
    return isOneOf(meaning, list);
}

/** Counts of names are of the first some hundred different texts; brought to all values. */
int scaled(int some, const ColumnFacts &facts)
{
    return static_cast<int>(facts.nameShare(some) * facts.known + 0.5);
}

/** Whether the large traders are among the numbers, as they are in any list of partners: a list of another
 * origin hits one of their numbers only now and then. */
bool nameTraders(const ColumnFacts &facts)
{
    static constexpr std::array largest{156, 840, 276, 643, 392, 410, 380, 250, 826, 792};
    static constexpr std::array large{528, 56,  616, 356, 704, 784, 158, 764, 724, 203, 40,  756,
                                      752, 804, 112, 398, 76,  484, 124, 360, 458, 702, 344, 364,
                                      682, 348, 642, 246, 208, 578, 372, 710, 376, 586};
    constexpr std::size_t share = 3;
    std::size_t first = 0;
    std::size_t known = 0;
    for (const auto &[text, nature] : facts.distinct) {
        const int number = QByteArray(text.data(), static_cast<qsizetype>(text.size())).toInt();
        first += std::find(largest.begin(), largest.end(), number) != largest.end();
        known += std::find(large.begin(), large.end(), number) != large.end();
    }
    return first > 0 && (first + known) * share >= facts.distinct.size();
}

/** Whether numbers of countries are those of ISO 3166. The customs of Chile, China, Brazil or Turkey have
 * lists of their own, in which every third number is also one of ISO: of another country. */
bool areIsoNumbers(const ColumnFacts &facts, const HeaderText &header)
{
    constexpr double nearlyAll = 0.95;
    constexpr std::size_t tellingValues = 3;
    constexpr std::size_t manyValues = 8; // all of them numbers of ISO, of which it has one in four
    if (facts.nameShare(facts.countries) < nearlyAll)
        return false;
    // The Eurasian classifier has the numbers of ISO, and its forms are in Cyrillic.
    const bool cyrillic = std::any_of(header.words.begin(), header.words.end(), [](const auto &word) {
        const auto first = static_cast<unsigned char>(word.text.front());
        return first == 0xd0 || first == 0xd1;
    });
    return (facts.distinct.size() >= tellingValues && nameTraders(facts)) ||
           (facts.distinct.size() >= manyValues && facts.nameShare(facts.countries) == 1) || cyrillic ||
           header.has("iso") || header.has("m49") || !header.box.empty();
}

double averageLength(const ColumnFacts &facts)
{
    return facts.known == 0 ? 0 : static_cast<double>(facts.length) / facts.known;
}

/** "2010-11", "2010/11", "2010-2011". */
bool isSeason(std::string_view text)
{
    constexpr std::size_t yearDigits = 4;
    if (text.size() != yearDigits + 3 && text.size() != 2 * yearDigits + 1)
        return false;
    const std::string_view first = text.substr(0, yearDigits), second = text.substr(yearDigits + 1);
    const auto areDigits = [](std::string_view part) {
        return part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if ((text[yearDigits] != '-' && text[yearDigits] != '/') || !areDigits(first) || !areDigits(second))
        return false;
    const int year = std::stoi(std::string(first)), next = std::stoi(std::string(second));
    return next == (second.size() == 2 ? (year + 1) % 100 : year + 1);
}

/** Whether most texts have no digit: the goods themselves, and no numbers of them. */
bool areWords(const ColumnFacts &facts)
{
    const auto words = std::count_if(facts.distinct.begin(), facts.distinct.end(), [](const auto &value) {
        constexpr std::size_t letters = 3;
        return value.first.size() > letters && value.first.find_first_of("0123456789") == std::string::npos;
    });
    return words * 2 > std::ssize(facts.distinct);
}

/** Money in hundredths, which no factor of a mapping makes whole: to be asked about, and not to be read a
 * hundred times too large. */
bool saysHundredths(const HeaderText &header)
{
    static constexpr std::array<std::string_view, 12> words{"cent",     "cents",   "pence",    "paise",
                                                            "kopecks",  "коп",     "копеек",   "копейки",
                                                            "копейках", "копійок", "копійках", "kurus"};
    return std::ranges::any_of(words, [&header](std::string_view word) { return header.has(word); });
}

/** Codes of two or three letters are carriers' as well. */
bool areNamesOfCountries(const ColumnFacts &facts)
{
    constexpr std::size_t shortest = 4;
    const auto names = std::ranges::count_if(facts.distinct, [](const auto &each) {
        return each.first.size() >= shortest && each.second.country;
    });
    return names > 0 && names * 10 >= std::ssize(facts.distinct) * 8;
}

/** "Vessel value ($US)", "Carrier cost USD": amounts, and no names or numbers of vessels. */
bool isMeasured(const ColumnFacts &facts, const HeaderText &header)
{
    static constexpr std::array<std::string_view, 6> amounts{"value",  "cost",    "amount",
                                                             "weight", "charges", "freight"};
    return facts.share(facts.numbers) >= 0.7 &&
           (!header.currency.empty() ||
            std::ranges::any_of(amounts, [&header](std::string_view word) { return header.has(word); }));
}

bool areLetters(const ColumnFacts &facts)
{
    return facts.hasData() && std::all_of(facts.distinct.begin(), facts.distinct.end(), [](const auto &name) {
               return ValueVeto::massOfLetter(name.first).has_value() || name.second.massUnit;
           });
}

} // namespace

std::optional<MassUnit> ValueVeto::massOfLetter(std::string_view code)
{
    return code == "K"   ? std::optional(MassUnit::Kilogram)
           : code == "L" ? std::optional(MassUnit::Pound)
                         : std::nullopt;
}

bool ValueVeto::isOfNames(const std::string &meaning)
{
    return meaning == "vessel" || meaning == "carrier" || meaning == "manufacturer";
}

int ValueVeto::fitting(const std::string &meaning, const ColumnFacts &facts)
{
    if (isAmount(meaning))
        return facts.numbers;
    if (isCountry(meaning))
        return scaled(facts.countries + facts.areas, facts);
    if (meaning == "date")
        return facts.dates + facts.bareDates;
    if (meaning == "hs")
        return facts.codes;
    if (meaning == "currency")
        return scaled(facts.currencies, facts);
    if (meaning == "massunit")
        return scaled(facts.massUnits, facts);
    return -1;
}

bool ValueVeto::areCountryNumbers(const std::string &meaning, const ColumnFacts &facts)
{
    return isCountry(meaning) && facts.known > 0 && facts.whole == facts.known && facts.letters == 0;
}

bool ValueVeto::areSeasons(const ColumnFacts &facts, const HeaderText &header)
{
    static constexpr std::array<std::string_view, 16> years{
        "year", "fy",  "fiscal", "financial", "season",   "год",  "сезон", "рік",
        "yil",  "ano", "jahr",   "annee",     "exercice", "年度", "年",    "rok"};
    static constexpr std::array<std::string_view, 6> months{"month", "месяц", "місяць", "ay", "mes", "monat"};
    const auto says = [&header](std::string_view word) { return header.has(word); };
    const bool month = std::any_of(months.begin(), months.end(), says);
    const bool year = !month && std::any_of(years.begin(), years.end(), says);
    const bool seasons = std::all_of(facts.distinct.begin(), facts.distinct.end(),
                                     [](const auto &value) { return isSeason(value.first); });
    constexpr std::size_t several = 2;
    return facts.hasData() && seasons && !month && (year || facts.distinct.size() >= several);
}

namespace {

/** So many tenths of the different texts. */
bool areTenths(const ColumnFacts &facts, std::size_t tenths, const auto &is)
{
    const auto fit = std::ranges::count_if(facts.distinct, [&](const auto &name) { return is(name.first); });
    return facts.hasData() && static_cast<std::size_t>(fit) * 10 >= facts.distinct.size() * tenths;
}

bool nearlyAll(const ColumnFacts &facts, const auto &is)
{
    return areTenths(facts, 9, is);
}

/** Among them there may be "others". */
bool mostly(const ColumnFacts &facts, const auto &is)
{
    return areTenths(facts, 6, is);
}

/** "CIF", "FOB Santos": what a condition of sale says where it is not one of payment. */
bool areTerms(const ColumnFacts &facts)
{
    static constexpr std::array<std::string_view, 15> terms{"exw", "fca", "fas", "fob", "cfr",
                                                            "cif", "cpt", "cip", "dap", "dpu",
                                                            "ddp", "dat", "daf", "ddu", "c&f"};
    return mostly(facts, [](const std::string &text) {
        return WordList::isOneOf(Text::fold(text).substr(0, 3), terms);
    });
}

/** "MARITIMO", "AIR", "Carretera". */
bool areModes(const ColumnFacts &facts)
{
    static constexpr std::array<std::string_view, 18> stems{
        "mar",  "marí",  "aer",  "aér",  "air",  "sea",   "oce",  "terr",   "carret",
        "road", "truck", "cami", "ferr", "rail", "rodov", "fluv", "postal", "multimodal"};
    return mostly(facts,
                  [](const std::string &text) { return WordList::beginsOne(Text::fold(text), stems); });
}

/** "Transporte" alone, and not "Medio de transporte". */
bool namesTransport(const HeaderText &header)
{
    return header.joined == "transporte";
}

/** "MEASURE_UNIT" of a volume beside the quantity. */
bool areVolumes(const ColumnFacts &facts)
{
    static constexpr std::array<std::string_view, 10> volumes{"m3", "m³", "cbm", "cf",  "cft",
                                                              "cm", "x",  "v",   "ft3", "cubic meters"};
    return nearlyAll(facts,
                     [](const std::string &text) { return WordList::isOneOf(Text::fold(text), volumes); });
}

/** "Identificador", "Operación": a number of the declaration in some files, and anything in others. */
bool namesAnything(const HeaderText &header)
{
    static constexpr std::array<std::string_view, 6> names{"identificador", "ordinal",     "operacion",
                                                           "operación",     "correlative", "correlativo"};
    return WordList::isOneOf(header.joined, names);
}

/** CUIT, RUT, NIT, CNPJ, RFC: the numbers of firms. */
bool isOfFirm(const std::string &text)
{
    static const QRegularExpression firm(QStringLiteral("^([\\d.]{7,11}-[\\dK]|\\d\\d-\\d{8}-\\d|[\\d.]{8,10}"
                                                        "/\\d{4}-\\d\\d|[A-Z&]{3,4}\\d{6}[A-Z\\d]{3})$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return firm.match(QString::fromStdString(text)).hasMatch();
}

/** "13737/080625/5040000", "25001IC04000123A": long, with parts or letters among the digits. */
bool areNumbersOfDocuments(const ColumnFacts &facts)
{
    return nearlyAll(facts, [](const std::string &text) {
        constexpr std::size_t shortest = 10, longest = 30;
        constexpr auto fewest = 6;
        const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
        return text.size() >= shortest && text.size() <= longest && digits >= fewest &&
               static_cast<std::size_t>(digits) < text.size() && text.find("://") == std::string::npos &&
               !isOfFirm(text);
    });
}

} // namespace

bool ValueVeto::allows(const std::string &meaning, const ColumnFacts &facts, const HeaderText &header)
{
    const double fit = facts.share(std::max(0, fitting(meaning, facts)));
    if (isAmount(meaning)) {
        // Dates and long codes are numbers too, but none that are added up.
        const bool codes = meaning != "value" && facts.share(facts.codes) > 0.95 &&
                           averageLength(facts) > 9 && facts.whole == facts.numbers;
        return fit >= 0.7 && facts.share(facts.dates) < 0.5 && !codes &&
               !(meaning == "value" && saysHundredths(header));
    }
    if (areCountryNumbers(meaning, facts))
        return areIsoNumbers(facts, header);
    if (isCountry(meaning))
        return fit >= 0.5;
    const bool isNamed = isOfNames(meaning);
    if (isNamed && (areNamesOfCountries(facts) || isMeasured(facts, header)))
        return false;
    const bool isText =
        isName(meaning) || meaning == "vessel" || meaning == "mode" || meaning.starts_with("place-");
    if (isText && header.unit && facts.share(facts.numbers) >= 0.7) // "Vessel weight (kg)" names no vessel
        return false;
    if (meaning == "date")
        return fit >= 0.6 && !areSeasons(facts, header);
    if (meaning == "hs")
        return fit >= 0.6 && facts.share(facts.dates) < 0.3;
    if (meaning == "currency")
        return fit >= 0.5;
    if (meaning == "massunit") // of a unit of weight, whatever it may be called: what is not known is listed
        return fit >= 0.2 || areLetters(facts);
    if (meaning == "unit" && facts.share(facts.measured) >= 0.7) // "12 pcs" is a quantity with its unit
        return false;
    if (meaning == "unit" && (FirmWords::fill(facts) || (header.has("measure") && areVolumes(facts))))
        return false;
    if (meaning == "unit")
        return facts.share(facts.letters) >= 0.5 || facts.nameShare(facts.units) >= 0.5;
    if (meaning == "description")
        return facts.share(facts.letters) >= 0.5;
    if (meaning == "incoterms")
        return averageLength(facts) < 60 && facts.share(facts.letters) >= 0.5 &&
               (!header.has("venta") || header.has("clausula") || header.has("cláusula") || areTerms(facts));
    if (isName(meaning)) {
        const bool identifiers = facts.share(facts.letters) < 0.3;
        const bool says = header.has("id") || header.has("code");
        return (!identifiers || says) && facts.share(facts.dates) < 0.5;
    }
    if (meaning == "mode")
        return averageLength(facts) < 80 && facts.share(facts.dates) < 0.5 &&
               (!namesTransport(header) || areModes(facts));
    if (meaning == "place-lading" || meaning == "place-discharge")
        return facts.share(facts.dates) < 0.5 && facts.share(facts.storedNumbers) < 0.9;
    if (meaning == "declaration" || meaning == "invoice") {
        const bool currencies = facts.nameShare(facts.currencies) > 0.95; // of the invoice, under its name
        return averageLength(facts) < 80 && facts.share(facts.dates) < 0.7 && !currencies &&
               !FirmWords::fill(facts) && (!namesAnything(header) || areNumbersOfDocuments(facts));
    }
    if (meaning == "item")
        return averageLength(facts) < 30 && !areWords(facts);
    return true;
}
