// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rivalcolumns.h"

#include "core/text.h"
#include "core/units.h"
#include "mapping/currencylinks.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace {

Said tr(const char *source)
{
    return {"RivalColumns", source};
}

bool isMass(Field field)
{
    return field == Field::Net || field == Field::Gross;
}

bool isParty(Field field)
{
    return field == Field::Consignor || field == Field::Consignee;
}

DecimalScale scaleOf(const ColumnUse &use)
{
    if (!isMass(use.field))
        return DecimalScale{use.factor, 2};
    return Units::toGrams(Units::fromId(use.unit.toStdString()).value_or(MassUnit::Kilogram));
}

} // namespace

/** How well a column's header says what is meant. */
double RivalColumns::claim(int column, const std::string &meaning) const
{
    double best = 0;
    for (const FieldCandidate &candidate : m_candidates) {
        if (candidate.column == column && candidate.meaning == meaning)
            best = std::max(best, candidate.score);
    }
    return best;
}

/** Decides how the rival is read, as if it were the one. */
void RivalColumns::prepare(ColumnUse &rival, const ColumnUse &winner) const
{
    const HeaderText &header = m_sheet.texts[static_cast<std::size_t>(rival.column)];
    rival.field = winner.field;
    if (isMass(winner.field)) {
        const std::string_view unit = header.unit ? Units::id(*header.unit) : std::string_view();
        rival.unit =
            header.unit ? QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size())) : winner.unit;
        rival.unitColumn = header.unit ? -1 : winner.unitColumn;
    } else {
        rival.currency = QString::fromStdString(header.currency);
        rival.factor = header.factor;
        rival.currencyColumn = -1;
        const int said = CurrencyLinks(m_sheet, m_candidates, m_columns).columnFor(rival.column);
        if (rival.currency.isEmpty() && said >= 0 &&
            m_columns[static_cast<std::size_t>(said)].field == Field::None)
            rival.currencyColumn = said;
    }
    ColumnRules::Outcome own;
    ColumnRules::decide(rival, m_sheet.facts[static_cast<std::size_t>(rival.column)], own);
}

/** "Value USD" and "Value EUR", each row has one: none says what the other does. */
bool RivalColumns::Rows::differ() const
{
    return both > 0 ? different * 20 > both : alternate();
}

RivalColumns::Rows RivalColumns::compare(const ColumnUse &a, const ColumnUse &b) const
{
    constexpr std::size_t enough = 400;
    constexpr double nothing = 0.01; // roundings of another unit
    Rows rows;
    const auto amountOf = [this](std::size_t row, const ColumnUse &use) {
        const auto amount = m_sheet.amount(row, use, scaleOf(use));
        return amount == 0 && use.zeroIsMissing ? std::nullopt : amount;
    };
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size() && rows.both < enough; ++row) {
        const auto left = amountOf(row, a);
        const auto right = amountOf(row, b);
        rows.onlyLeft += left && !right;
        rows.onlyRight += right && !left;
        if (!left || !right)
            continue;
        ++rows.both;
        const auto one = static_cast<double>(*left);
        rows.different += std::abs(one - static_cast<double>(*right)) > nothing * std::abs(one);
    }
    return rows;
}

/** Whether most rows name two firms: spellings of one begin alike. */
bool RivalColumns::nameOthers(const ColumnUse &a, const ColumnUse &b) const
{
    const auto isTranslation = [this](const ColumnUse &use) {
        return HeaderVocabulary::instance().isTranslation(
            m_sheet.texts[static_cast<std::size_t>(use.column)]);
    };
    if (isTranslation(a) || isTranslation(b))
        return false;
    constexpr std::size_t enough = 400;
    constexpr std::size_t beginning = 4;
    std::size_t compared = 0;
    std::size_t different = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size() && compared < enough; ++row) {
        const std::string left = Text::fold(m_sheet.sample->text(row, static_cast<std::size_t>(a.column)));
        const std::string right = Text::fold(m_sheet.sample->text(row, static_cast<std::size_t>(b.column)));
        if (left.empty() || right.empty())
            continue;
        ++compared;
        different += left.substr(0, beginning) != right.substr(0, beginning);
    }
    return different * 2 > compared;
}

bool RivalColumns::saysUnit(const ColumnUse &mass) const
{
    return mass.unitColumn < 0 && m_sheet.texts[static_cast<std::size_t>(mass.column)].unit.has_value();
}

/** "Amount USD" may be of charges, where "CIF value (ETB)" is of the goods. */
bool RivalColumns::isMoreExact(int rival, int taken) const
{
    const HeaderText &plain = m_sheet.texts[static_cast<std::size_t>(taken)];
    const HeaderText &exact = m_sheet.texts[static_cast<std::size_t>(rival)];
    const auto says = [](const HeaderText &header, std::initializer_list<std::string_view> words) {
        return std::ranges::any_of(words, [&](std::string_view word) { return header.has(word); });
    };
    const bool amount = std::ranges::all_of(plain.words, [](const HeaderText::Word &word) {
        return word.marks || word.text == "amount" || word.text == "total" || word.text == "in";
    });
    return amount && plain.has("amount") &&
           says(exact, {"cif", "fob", "customs", "statistical", "assessed"}) &&
           exact.currency != plain.currency;
}

/** True if a person has to say which of the two counts. */
bool RivalColumns::isRival(ColumnUse &rival, const ColumnUse &taken, const FieldCandidate &candidate,
                           double least, QList<QString> &notes) const
{
    if (isParty(taken.field))
        return candidate.score >= least && nameOthers(taken, rival);
    const bool value = taken.field == Field::Value;
    const ColumnUse before = rival;
    prepare(rival, taken);
    const Rows rows = compare(taken, rival);
    const QString header = rival.header.simplified();
    if (value && rows.alternate() && !taken.currency.isEmpty() && !rival.currency.isEmpty()) {
        rival.confidence = taken.confidence;
        rival.evidence =
            tr("Each row has a value either here or in “%1”, and the headers say the currencies.")
                .arg(taken.header.simplified());
        notes.append(
            tr("Each row has its value in one of “%1” and “%2”; it is read from the one that holds it.")
                .arg(taken.header.simplified(), header));
        return false;
    }
    if (isMass(taken.field) && rows.alternate() && saysUnit(taken) && saysUnit(rival)) {
        rival.confidence = taken.confidence;
        rival.evidence = tr("Each row has a mass either here or in “%1”, and the headers say the units.")
                             .arg(taken.header.simplified());
        notes.append(
            tr("Each row has its mass in one of “%1” and “%2”; it is read from the one that holds it.")
                .arg(taken.header.simplified(), header));
        return false;
    }
    rival.field = Field::None;
    const bool near = candidate.score >= least || (value && isMoreExact(candidate.column, taken.column));
    const bool other = near ? rows.differ() : value && rows.alternate();
    if (!near && !other)
        rival = before;
    const QString note =
        tr("“%1” counts as the value, and “%2” does not.").arg(taken.header.simplified(), header);
    if (value && !other && rows.both > 0 && !notes.contains(note))
        notes.append(note);
    return other;
}

/** "Gross weight (declaration)" beside "Gross weight (item)": the headers say which one is each row's own. */
bool RivalColumns::isOfWhole(const ColumnUse &rival, const ColumnUse &taken) const
{
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    return vocabulary.isOfDeclaration(m_sheet.texts[static_cast<std::size_t>(rival.column)]) &&
           vocabulary.isItem(m_sheet.texts[static_cast<std::size_t>(taken.column)]);
}

void RivalColumns::ask(Field field, ColumnRules::Outcome &rules)
{
    const int winner = SheetFacts::columnOf(m_columns, field);
    if (winner < 0)
        return;
    const ColumnUse &taken = m_columns[static_cast<std::size_t>(winner)];
    std::string meaning = fieldId(field).toStdString();
    if (claim(winner, meaning) == 0 && isMass(field))
        meaning = "mass"; // taken by a bare "weight"
    const double nearly = field == Field::Value || isParty(field) ? 1.0 : 12.0;
    const double least = claim(winner, meaning) - nearly;
    MappingQuestion question;
    for (const FieldCandidate &candidate : m_candidates) {
        ColumnUse &rival = m_columns[static_cast<std::size_t>(candidate.column)];
        const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(candidate.column)];
        const bool mayCount = candidate.score >= least || field == Field::Value || isMass(field);
        if (candidate.meaning != meaning || rival.field != Field::None || !mayCount || facts.onlyZeros() ||
            !facts.hasData() || isOfWhole(rival, taken) ||
            !isRival(rival, taken, candidate, least, rules.notes))
            continue;
        question.answers.append(rival.header.simplified());
        question.answerIds.append(QString::number(rival.column + 1));
    }
    if (question.answers.isEmpty())
        return;
    question.id = QStringLiteral("which-column");
    question.column = winner;
    question.text =
        tr("Several columns can be the %1, and they differ. Which one counts?").arg(saidField(field));
    question.answers.prepend(taken.header.simplified());
    question.answerIds.prepend(QString::number(winner + 1));
    rules.questions.append(question);
}
