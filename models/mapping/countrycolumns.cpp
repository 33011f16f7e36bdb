// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/countrycolumns.h"

#include "places/countries.h"

#include <algorithm>
#include <array>

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(CountryColumns)
};

constexpr std::array fields{Field::Origin, Field::Dispatch, Field::Destination, Field::Trading};

} // namespace

void CountryColumns::ask(QList<MappingQuestion> &questions, Field known) const
{
    for (const Field field : fields)
        askRivals(field, questions);
    askParties(questions, known);
    const bool asked = std::any_of(questions.cbegin(), questions.cend(), [](const MappingQuestion &q) {
        return q.id == u"which-country" || q.id == u"unfit-country" || q.id == u"group-country";
    });
    const bool found = std::any_of(fields.begin(), fields.end(), [this](Field field) {
        return SheetFacts::columnOf(m_columns, field) >= 0;
    });
    if (!asked && !found)
        askUnclaimed(questions);
}

/** Whether two columns name different countries in some of the rows. */
bool CountryColumns::differ(int one, int other) const
{
    constexpr std::size_t enough = 400;
    std::size_t compared = 0;
    std::size_t different = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size() && compared < enough; ++row) {
        const auto read = [&](int column) {
            return m_countries.find(m_sheet.sample->text(row, static_cast<std::size_t>(column)));
        };
        const CountryCode left = read(one);
        const CountryCode right = read(other);
        if (!left.valid() || !right.valid())
            continue;
        ++compared;
        different += left != right;
    }
    return different * 20 > compared;
}

void CountryColumns::askRivals(Field field, QList<MappingQuestion> &questions) const
{
    const int winner = SheetFacts::columnOf(m_columns, field);
    if (winner < 0)
        return;
    const std::string meaning = fieldId(field).toStdString();
    const auto claim = [&](int column) {
        double best = 0;
        for (const FieldCandidate &candidate : m_candidates) {
            if (candidate.column == column && candidate.meaning == meaning)
                best = std::max(best, candidate.score);
        }
        return best;
    };
    constexpr double nearly = 3;
    const double least = claim(winner) - nearly;
    MappingQuestion question;
    for (const ColumnUse &use : m_columns) {
        const double own = claim(use.column);
        if (use.field != Field::None || own == 0 || own < least ||
            !m_sheet.facts[static_cast<std::size_t>(use.column)].hasData() || !differ(winner, use.column))
            continue;
        question.answers.append(use.header.simplified());
        question.answerIds.append(QString::number(use.column + 1));
    }
    if (question.answers.isEmpty())
        return;
    question.id = QStringLiteral("which-column");
    question.column = winner;
    question.text =
        Words::tr("Several columns can be the %1, and they differ. Which one counts?").arg(saidField(field));
    question.answers.prepend(m_columns[static_cast<std::size_t>(winner)].header.simplified());
    question.answerIds.prepend(QString::number(winner + 1));
    questions.append(question);
}

void CountryColumns::note(QStringList &notes) const
{
    const bool used = std::any_of(fields.begin(), fields.end(), [this](Field field) {
        return SheetFacts::columnOf(m_columns, field) >= 0;
    });
    for (const ColumnUse &use : m_columns) {
        if (!used || use.field != Field::None || use.header.trimmed().isEmpty())
            continue;
        if (!isClaimed(use.column) && holdsCodes(use.column))
            notes.append(Words::tr("“%1” holds what may be codes of countries and is not used: its header does not "
                                   "say which.")
                             .arg(use.header.simplified()));
        else if (holdsNames(use.column))
            notes.append(Words::tr("“%1” holds countries and is not used: its header does not say which.")
                             .arg(use.header.simplified()));
    }
}

/** Whether nearly all texts of the column are names of countries; codes are too often something else. */
bool CountryColumns::holdsNames(int column) const
{
    const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(column)];
    constexpr std::size_t shortest = 4;
    constexpr std::size_t looked = 100;
    std::size_t names = 0;
    std::size_t texts = 0;
    for (const auto &[text, nature] : facts.distinct) {
        if (++texts > looked)
            break;
        names += text.size() >= shortest && m_countries.find(text).valid();
    }
    return facts.letters * 10 >= facts.known * 9 && names > 0 && names * 10 >= std::min(texts, looked) * 8;
}

/** Whether the vocabulary knows the header as that of some field. */
bool CountryColumns::isClaimed(int column) const
{
    return std::any_of(m_candidates.begin(), m_candidates.end(),
                       [&](const FieldCandidate &c) { return c.column == column; });
}

/** Whether the column holds nothing but codes of countries; units of two letters (KG, GR, MT) are countries
 * too. */
bool CountryColumns::holdsCodes(int column) const
{
    const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(column)];
    constexpr std::size_t several = 3;
    constexpr double few = 0.5;
    if (facts.distinct.size() < several || facts.nameShare(facts.units) > few ||
        facts.nameShare(facts.currencies) > few)
        return false;
    return std::all_of(facts.distinct.begin(), facts.distinct.end(), [&](const auto &name) {
        const std::string &text = name.first;
        const bool letters = std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        return letters && (text.size() == 2 || text.size() == 3) && m_countries.find(text).valid();
    });
}

/** Which way the goods go of the party that the header names: dispatch for who sends, destination for who
 * receives. */
Field CountryColumns::sideOf(int column) const
{
    static constexpr std::array<std::string_view, 24> senders{
        "sender",   "shipper", "export",   "consignor", "seller",  "supplier", "отправител", "экспорт",
        "продав",   "постав",  "відправн", "експорт",   "gonderi", "ihracat",  "satici",     "remitente",
        "vendedor", "proveed", "expedit",  "versender", "absend",  "mittente", "发货",       "出口"};
    static constexpr std::array<std::string_view, 19> receivers{
        "receiver", "recipient", "consignee", "import", "buyer",   "получател",  "импорт",
        "покупат",  "одержувач", "імпорт",    "alici",  "ithalat", "destinatar", "comprador",
        "empfang",  "empfaeng",  "odbiorc",   "收货",   "进口"};
    const HeaderText &text = m_sheet.texts[static_cast<std::size_t>(column)];
    const auto says = [&text](const auto &stems) {
        return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) {
            const bool han = static_cast<unsigned char>(stem.front()) >= 0xe3;
            return (han && text.joined.find(stem) != std::string::npos) ||
                   std::any_of(text.words.begin(), text.words.end(),
                               [&](const HeaderText::Word &word) { return word.text.starts_with(stem); });
        });
    };
    const bool sends = says(senders);
    const bool receives = says(receivers);
    return sends == receives ? Field::None : sends ? Field::Dispatch : Field::Destination;
}

/** A firm's country need not be where the goods come from or go to, but mostly is, and nothing else says it.
 */
void CountryColumns::askParties(QList<MappingQuestion> &questions, Field known) const
{
    const auto isOffered = [earlier = questions](Field side) {
        return std::any_of(earlier.cbegin(), earlier.cend(), [side](const MappingQuestion &question) {
            return question.id != u"which-column" && question.answerIds.contains(fieldId(side));
        });
    };
    for (ColumnUse &use : m_columns) {
        const Field side = use.field == Field::None ? sideOf(use.column) : Field::None;
        if (side == Field::None || side == known || isOffered(side) ||
            SheetFacts::columnOf(m_columns, side) >= 0 || !(holdsNames(use.column) || holdsCodes(use.column)))
            continue;
        MappingQuestion question;
        question.id = QStringLiteral("which-country");
        question.column = use.column;
        question.text = Words::tr("“%1” is the country of a firm, and no column gives the %2. Is it that?")
                            .arg(use.header.simplified(), saidField(side));
        question.offer(fieldId(side), saidField(side));
        question.offer(fieldId(Field::None), saidField(Field::None));
        for (const Field field : fields)
            question.offer(fieldId(field), saidField(field));
        constexpr double guess = 50;
        m_sheet.put(use, side, guess);
        questions.append(question);
    }
}

void CountryColumns::askUnclaimed(QList<MappingQuestion> &questions) const
{
    for (const ColumnUse &use : m_columns) {
        if (use.field != Field::None || use.header.trimmed().isEmpty() ||
            !(holdsNames(use.column) || (!isClaimed(use.column) && holdsCodes(use.column))))
            continue;
        MappingQuestion question;
        question.id = QStringLiteral("which-country");
        question.column = use.column;
        question.text =
            Words::tr("“%1” holds countries, and no column says where the goods come from or go to. Is it "
                      "one of these?")
                .arg(use.header.simplified());
        question.answers.append(saidField(Field::None));
        question.answerIds.append(fieldId(Field::None));
        for (const Field field : fields) {
            question.answers.append(saidField(field));
            question.answerIds.append(fieldId(field));
        }
        questions.append(question);
    }
}
