// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/leftcolumns.h"

#include "mapping/headervocabulary.h"
#include "mapping/hstext.h"
#include "mapping/nomass.h"
#include "mapping/tradewords.h"
#include "mapping/unfitcolumns.h"
#include "mapping/valueveto.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

/** Where the translator finds these words. */
struct Words {
    WAYBILL_SAID_FUNCTIONS(LeftColumns)
};

constexpr double nearlyAll = 0.9;

} // namespace

bool LeftColumns::isFree(const ColumnUse &use) const
{
    return use.field == Field::None && !use.header.trimmed().isEmpty() && facts(use.column).hasData();
}

/** "Exchange rate, RUB", "Net weight per carton (kg)": the vocabulary knows what it is, and why it is not
 * used. */
bool LeftColumns::isKnown(int column) const
{
    static constexpr std::array<std::string_view, 5> known{"none", "net", "gross", "mass", "value"};
    constexpr double clear = 50; // less of a wording claims no field
    const auto matches = HeaderVocabulary::instance().match(text(column));
    return text(column).isPrice || std::any_of(matches.begin(), matches.end(), [&](const HeaderMatch &m) {
               const bool money =
                   NoMass::isMoney(text(column)) && m.meaning != "none" && m.meaning != "value";
               return m.score >= clear && !money &&
                      std::find(known.begin(), known.end(), m.meaning) != known.end();
           });
}

bool LeftColumns::holdsAmounts(int column) const
{
    const ColumnFacts &seen = facts(column);
    return seen.share(seen.numbers) > nearlyAll && !seen.onlyZeros() && seen.share(seen.dates) < nearlyAll;
}

void LeftColumns::add(int column, const char *id, const Said &words, const QList<Field> &fields,
                      Field proposed) const
{
    ColumnUse &use = m_columns[static_cast<std::size_t>(column)];
    UnfitColumns::prepare(m_sheet, use, fields.first());
    MappingQuestion question;
    question.id = QLatin1String(id);
    question.column = column;
    question.text = words;
    question.offer(fieldId(Field::None), Words::tr("Leave it out"));
    for (const Field field : fields)
        question.offer(fieldId(field), Words::tr("Use it: %1").arg(saidField(field)));
    question.prefer(fieldId(proposed));
    if (proposed != Field::None) {
        constexpr double guess = 50;
        m_sheet.put(use, proposed, guess);
        ColumnRules::decide(use, facts(column), m_rules);
    }
    m_rules.questions.append(question);
}

/** "Permit date", "Date of report": dates, and none of the shipment as far as the header says. */
void LeftColumns::askDates() const
{
    if (has(Field::Date))
        return noteDates();
    for (const ColumnUse &use : std::vector<ColumnUse>(m_columns)) {
        const ColumnFacts &seen = facts(use.column);
        if (isFree(use) && seen.share(seen.dates) > nearlyAll &&
            !ValueVeto::areSeasons(seen, text(use.column)))
            add(use.column, "unfit-date",
                Words::tr(
                    "“%1” holds dates, its header does not say that they are those of the shipments, and no "
                    "other column does. Is it to be used?")
                    .arg(use.header.simplified()),
                {Field::Date}, Field::None);
    }
}

/** "Дата регистрации" and "Дата выпуска" are both in their right: the month of a shipment depends on which is taken.
 */
void LeftColumns::noteDates() const
{
    constexpr double clear = 75;
    const int taken = SheetFacts::columnOf(m_columns, Field::Date);
    if (m_columns[static_cast<std::size_t>(taken)].datePart != DatePart::Whole)
        return;
    for (const ColumnUse &use : m_columns) {
        const ColumnFacts &seen = facts(use.column);
        const auto matches = HeaderVocabulary::instance().match(text(use.column));
        const bool claims = std::any_of(matches.begin(), matches.end(), [](const HeaderMatch &m) {
            return m.meaning == "date" && m.score >= clear;
        });
        if (isFree(use) && claims && seen.share(seen.dates) > nearlyAll)
            m_rules.notes.append(Words::tr("“%1” counts as the date, and “%2” does not.")
                                     .arg(m_columns[static_cast<std::size_t>(taken)].header.simplified(),
                                          use.header.simplified()));
    }
}

/** Digits as long as codes of goods, all of chapters that there are. */
bool LeftColumns::holdsGoodsCodes(int column) const
{
    const ColumnFacts &seen = facts(column);
    constexpr int chapters = 97;
    if (seen.known == 0 || seen.share(seen.codes) <= nearlyAll || seen.codeDigits() < 6 ||
        seen.codeDigits() > 12 || seen.share(seen.letters) > 1 - nearlyAll ||
        seen.share(seen.dates) > 1 - nearlyAll)
        return false;
    const auto isCode = [](const auto &name) {
        std::string digits = HsText::rawDigits(name.first);
        if (digits.size() % 2 == 1)
            digits.insert(digits.begin(), '0');
        const int chapter = digits.size() < 6 ? 0 : (digits[0] - '0') * 10 + (digits[1] - '0');
        return chapter > 0 && chapter <= chapters;
    };
    return std::all_of(seen.distinct.begin(), seen.distinct.end(), isCode);
}

void LeftColumns::askCodes() const
{
    if (has(Field::Hs))
        return;
    for (const ColumnUse &use : std::vector<ColumnUse>(m_columns)) {
        const HeaderText &header = text(use.column);
        if (!isFree(use) || header.unitOfWeight() || !header.currency.empty() || !holdsGoodsCodes(use.column))
            continue;
        static constexpr std::array<std::string_view, 12> hints{"hs",  "hts", "code",   "код",    "kod", "kodu",
                                                                "cod", "nc",  "codigo", "oznaka", "kood", "kodas"};
        const bool hinted = std::any_of(hints.begin(), hints.end(),
                                        [&](std::string_view word) { return text(use.column).has(word); });
        add(use.column, "unfit-hs",
            Words::tr("“%1” holds what may be codes of goods, and no column is known to give them. Is it to be used?")
                .arg(use.header.simplified()),
            {Field::Hs}, hinted ? Field::Hs : Field::None);
    }
}

/** Whether a mass is nowhere above another one: then it is the net one. */
bool LeftColumns::isLighter(int column, int than) const
{
    const ColumnUse &one = m_columns[static_cast<std::size_t>(column)];
    const ColumnUse &other = m_columns[static_cast<std::size_t>(than)];
    int compared = 0;
    int above = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const auto left = m_sheet.amount(row, one, {1, 3});
        const auto right = m_sheet.amount(row, other, {1, 3});
        compared += left && right;
        above += left && right && *left > *right;
    }
    return compared > 0 && above == 0;
}

/** One of the two is known; what is left may be the other one, or the mass of the packing. */
void LeftColumns::askOtherMass(const std::vector<int> &masses) const
{
    const bool netIsKnown = has(Field::Net);
    const Field open = netIsKnown ? Field::Gross : Field::Net;
    const int known = SheetFacts::columnOf(m_columns, netIsKnown ? Field::Net : Field::Gross);
    for (const int column : masses) {
        if (netIsKnown ? isLighter(known, column) : isLighter(column, known))
            add(column, "unfit-mass",
                Words::tr("“%1” names a unit of mass, and no column is known to be the %2. Is it to be used?")
                    .arg(m_columns[static_cast<std::size_t>(column)].header.simplified(), saidField(open)),
                {open}, Field::None);
    }
}

void LeftColumns::askMasses() const
{
    if (has(Field::Net) && has(Field::Gross))
        return;
    std::vector<int> masses;
    for (const ColumnUse &use : m_columns) {
        if (isFree(use) && text(use.column).unitOfWeight() && holdsAmounts(use.column) &&
            !isKnown(use.column) && !NoMass::isTare(text(use.column)))
            masses.push_back(use.column);
    }
    if (has(Field::Net) || has(Field::Gross)) {
        askOtherMass(masses);
        return;
    }
    const bool pair = masses.size() == 2;
    for (const int column : masses) {
        const int other = pair ? masses[column == masses.front() ? 1 : 0] : column;
        const bool net = !pair || isLighter(column, other);
        add(column, "unfit-mass",
            Words::tr("“%1” names a unit of mass, and no column is known to give the mass. Is it to be used?")
                .arg(m_columns[static_cast<std::size_t>(column)].header.simplified()),
            net ? QList{Field::Net, Field::Gross} : QList{Field::Gross, Field::Net}, Field::None);
    }
}

void LeftColumns::askMoney() const
{
    if (has(Field::Value))
        return;
    for (const ColumnUse &use : std::vector<ColumnUse>(m_columns)) {
        if (isFree(use) && !text(use.column).currency.empty() && holdsAmounts(use.column) &&
            !isKnown(use.column))
            add(use.column, "unfit-value",
                Words::tr(
                    "“%1” names a currency, and no column is known to give the value. Is it to be used?")
                    .arg(use.header.simplified()),
                {Field::Value}, isTrade(use.column) ? Field::Value : Field::None);
    }
}

/** "Импорт, в долларах США": what was traded, in money, and nothing else is it. */
bool LeftColumns::isTrade(int column) const
{
    const auto all = std::ranges::count_if(m_columns, [&](const ColumnUse &use) {
        return isFree(use) && !text(use.column).currency.empty() && holdsAmounts(use.column);
    });
    const auto speaks = [](const HeaderText::Word &word) {
        return TradeWords::ofTitle(word.text) != TradeDirection::Unknown;
    };
    // Any other word says what else it is: "Export duty, USD", "Import VAT".
    static constexpr std::array<std::string_view, 37> small{
        "in", "of", "the", "a",  "and", "to",  "from", "en",  "em", "de", "do", "da", "des",
        "du", "et", "im",  "an", "zu",  "von", "aus",  "und", "w",  "z",  "v",  "u",  "i",
        "ve", "в",  "во",  "на", "из",  "по",  "и",    "у",   "з",  "та", "й"};
    const auto isSmall = [](const std::string &word) {
        return std::ranges::find(small, word) != small.end() ||
               word.find_first_not_of("0123456789") == std::string::npos;
    };
    const auto isPlain = [&](const HeaderText::Word &word) {
        return word.marks || isSmall(word.text) || speaks(word);
    };
    return all == 1 && text(column).statesCurrency && std::ranges::any_of(text(column).words, speaks) &&
           std::ranges::all_of(text(column).words, isPlain);
}

/** The column of each row's currency, -1 for none. */
int LeftColumns::currencies() const
{
    const int known = SheetFacts::columnOf(m_columns, Field::Currency);
    if (known >= 0)
        return known;
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const ColumnUse &use) {
        return isFree(use) && facts(use.column).nameShare(facts(use.column).currencies) > nearlyAll;
    });
    return found == m_columns.end() ? -1 : found->column;
}

/** "VAL_INV" beside "CUR_INV": each row's currency is that of an amount, and no other column gives any. */
void LeftColumns::askBesideCurrency() const
{
    const int currency = currencies();
    if (currency < 0 || has(Field::Value))
        return;
    std::vector<int> amounts;
    for (const int column : {currency - 1, currency + 1}) {
        const bool given = column >= 0 && column < static_cast<int>(m_columns.size());
        if (given && isFree(m_columns[static_cast<std::size_t>(column)]) && holdsAmounts(column) &&
            !isKnown(column))
            amounts.push_back(column);
    }
    const auto isAsked = [&](int column) {
        return std::any_of(
            m_rules.questions.cbegin(), m_rules.questions.cend(),
            [&](const MappingQuestion &q) { return q.column == column && q.id == u"unfit-value"; });
    };
    for (const int column : amounts) {
        if (!isAsked(column))
            add(column, "unfit-value",
                Words::tr("“%1” stands beside the currencies in “%2”, and no column is known to give the "
                          "value. Is it "
                          "to be used?")
                    .arg(m_columns[static_cast<std::size_t>(column)].header.simplified(),
                         m_columns[static_cast<std::size_t>(currency)].header.simplified()),
                {Field::Value}, Field::None); // it may be a price, a rate or a count
    }
}

/** Texts of several words, mostly different ones, that name no firms and that no wording explains. */
bool LeftColumns::holdsTexts(int column) const
{
    static constexpr std::array<std::string_view, 22> others{
        "office",  "address",   "bank",    "regime", "remark",  "remarks",  "note", "notes",
        "port",    "procedure", "comment", "адрес",  "банк",    "орган",    "пост", "таможня",
        "таможни", "режим",     "адреса",  "adres",  "oficina", "direccion"};
    const std::vector<HeaderText::Word> &header = text(column).words;
    if (std::any_of(header.begin(), header.end(), [](const HeaderText::Word &word) {
            return std::find(others.begin(), others.end(), word.text) != others.end();
        }))
        return false;
    static constexpr std::array<std::string_view, 16> forms{"ltd", "llc", "inc", "gmbh",   "co",  "corp",
                                                            "sa",  "srl", "ооо", "оао",    "зао", "ао",
                                                            "тов", "ип",  "as",  "company"};
    constexpr std::size_t several = 3;
    const ColumnFacts &seen = facts(column);
    const auto matches = HeaderVocabulary::instance().match(text(column));
    constexpr double clear = 50;
    const bool explained = std::any_of(matches.begin(), matches.end(), [](const HeaderMatch &m) {
        return m.score >= clear && m.meaning != "item" && m.meaning != "description";
    });
    if (explained || seen.share(seen.letters) < nearlyAll || seen.distinct.size() < several ||
        seen.nameShare(seen.countries) > 1 - nearlyAll || seen.share(seen.dates) > 1 - nearlyAll)
        return false;
    std::size_t phrases = 0;
    std::size_t firms = 0;
    std::size_t directions = 0;
    for (const auto &[value, nature] : seen.distinct) {
        const std::vector<std::string> words = HeaderText::split(value);
        // "C 777912" is the number of something.
        constexpr std::size_t ofLetters = 4;
        phrases += words.size() > 1 && std::any_of(words.begin(), words.end(), [](const std::string &word) {
            return word.size() >= ofLetters && word.find_first_of("0123456789") == std::string::npos;
        });
        directions += TradeWords::ofCell(value) != TradeDirection::Unknown;
        firms += std::any_of(words.begin(), words.end(), [](const std::string &word) {
            return std::find(forms.begin(), forms.end(), word) != forms.end();
        });
    }
    return phrases * 3 >= seen.distinct.size() * 2 && firms * 10 < seen.distinct.size() && directions == 0;
}

/** The goods under a word that nobody knows. */
void LeftColumns::askTexts() const
{
    if (has(Field::Description))
        return;
    int best = -1;
    for (const ColumnUse &use : m_columns) {
        const bool goods = isFree(use) && holdsTexts(use.column);
        if (goods && (best < 0 || facts(use.column).distinct.size() > facts(best).distinct.size()))
            best = use.column;
    }
    if (best >= 0)
        add(best, "unfit-description",
            Words::tr("“%1” holds texts of several words, and no column is known to describe the goods. Is "
                      "it that?")
                .arg(m_columns[static_cast<std::size_t>(best)].header.simplified()),
            {Field::Description}, Field::Description);
}

void LeftColumns::ask() const
{
    askTexts();
    askDates();
    askCodes();
    askMasses();
    askMoney();
    askBesideCurrency();
}
