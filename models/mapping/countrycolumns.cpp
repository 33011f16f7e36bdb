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

void CountryColumns::ask(QList<MappingQuestion> &questions) const
{
    for (const Field field : fields)
        askRivals(field, questions);
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
        if (holdsCodes(use.column))
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

/** Whether the column holds nothing but codes of countries, under a header that no vocabulary knows: units of two
 * letters (KG, GR, MT) are countries too. */
bool CountryColumns::holdsCodes(int column) const
{
    const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(column)];
    constexpr std::size_t several = 3;
    constexpr double few = 0.5;
    const bool claimed = std::any_of(m_candidates.begin(), m_candidates.end(),
                                     [&](const FieldCandidate &c) { return c.column == column; });
    if (claimed || facts.distinct.size() < several || facts.nameShare(facts.units) > few ||
        facts.nameShare(facts.currencies) > few)
        return false;
    return std::all_of(facts.distinct.begin(), facts.distinct.end(), [&](const auto &name) {
        const std::string &text = name.first;
        const bool letters = std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        return letters && (text.size() == 2 || text.size() == 3) && m_countries.find(text).valid();
    });
}

void CountryColumns::askUnclaimed(QList<MappingQuestion> &questions) const
{
    for (const ColumnUse &use : m_columns) {
        if (use.field != Field::None || use.header.trimmed().isEmpty() ||
            !(holdsNames(use.column) || holdsCodes(use.column)))
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
