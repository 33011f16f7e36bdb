// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/unfitcolumns.h"

#include "core/decimal.h"
#include "core/units.h"
#include "mapping/valueveto.h"

#include <algorithm>
#include <optional>

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(UnfitColumns)
};

/** Wordings of less are guesses, and nobody is asked about a guess that the values rule out. */
constexpr double clearWording = 75;

bool isAskedOf(Field field)
{
    switch (field) {
    case Field::Date:
    case Field::Consignor:
    case Field::Consignee:
    case Field::Manufacturer:
    case Field::Description:
    case Field::Hs:
    case Field::Origin:
    case Field::Dispatch:
    case Field::Trading:
    case Field::Destination:
    case Field::Net:
    case Field::Gross:
    case Field::Quantity:
    case Field::Packages:
    case Field::Value:
    case Field::Currency:
        return true;
    default:
        return false; // what is left says little, and any text may stand there
    }
}

} // namespace

/** The fields that the wording may mean and no column has; empty if one has it. */
QList<Field> UnfitColumns::openFields(const std::string &meaning) const
{
    QList<Field> fields;
    if (meaning == "mass")
        fields = {Field::Gross, Field::Net};
    else if (meaning == "country")
        fields = {Field::Origin, Field::Destination, Field::Dispatch, Field::Trading};
    else if (const auto field = fieldFromId(QString::fromStdString(meaning)); field && isAskedOf(*field))
        fields = {*field};
    const auto taken = [this](Field field) { return SheetFacts::columnOf(m_columns, field) >= 0; };
    if (std::any_of(fields.cbegin(), fields.cend(), taken))
        return {};
    return fields;
}

/** "1200/1150": gross and net in one cell. */
bool UnfitColumns::holdsTwoMasses(int column) const
{
    int cells = 0;
    int pairs = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const std::string_view text = m_sheet.sample->text(row, static_cast<std::size_t>(column));
        const auto slash = text.find('/');
        const auto isNumber = [](std::string_view part) {
            return Decimal::read(part, DecimalSign::Point, {1, 3}).ok() ||
                   Decimal::read(part, DecimalSign::Comma, {1, 3}).ok();
        };
        cells += !text.empty();
        pairs += slash != std::string_view::npos && isNumber(text.substr(0, slash)) &&
                 isNumber(text.substr(slash + 1));
    }
    return cells > 0 && pairs * 10 >= cells * 9;
}

Said UnfitColumns::reason(const FieldCandidate &claim, Field field) const
{
    const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(claim.column)];
    const QString header = m_sheet.headers.value(claim.column).simplified();
    const int fitting = ValueVeto::fitting(claim.meaning, facts);
    if ((field == Field::Net || field == Field::Gross) && holdsTwoMasses(claim.column))
        return Words::
            tr("Each cell of “%1” holds two masses, of which a column can give one: part it into a column "
               "for the gross mass and one for the net mass, and import the file again. Is it to be "
               "used as it stands?")
                .arg(header);
    if (ValueVeto::areCountryNumbers(claim.meaning, facts))
        return Words::tr(
                   "The countries in “%1” are numbers, and nothing says that they are those of ISO 3166: "
                   "customs of many countries have numbers of their own. Is the column to be read so?")
            .arg(header);
    if (field == Field::Date &&
        ValueVeto::areSeasons(facts, m_sheet.texts[static_cast<std::size_t>(claim.column)]))
        return Words::
            tr("“%1” holds years that end in the next one, such as 2010-11, so that neither the year nor the "
               "month of a row is known. Is it to be read as years and months all the same?")
                .arg(header);
    if (fitting < 0)
        return Words::tr(
                   "By its header “%1” is the field “%2”, but its values do not look like that. Is it to "
                   "be used?")
            .arg(header, saidField(field));
    return Words::tr(
               "By its header “%1” is the field “%2”, but only %3 of its %4 values fit. Is it to be used?")
        .arg(header, saidField(field))
        .arg(fitting)
        .arg(facts.known);
}

/** True if it is better to read the column, and to list what cannot be read, than to lose it. */
bool UnfitColumns::mostlyFits(const FieldCandidate &claim) const
{
    const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(claim.column)];
    constexpr double half = 0.5;
    constexpr double nearlyAll = 0.75; // where so many fit, it was not their number that ruled the column out
    const double fit = facts.share(ValueVeto::fitting(claim.meaning, facts));
    return fit > half && fit < nearlyAll && !ValueVeto::areCountryNumbers(claim.meaning, facts);
}

void UnfitColumns::prepare(const SheetFacts &sheet, ColumnUse &use, Field field)
{
    const HeaderText &header = sheet.texts[static_cast<std::size_t>(use.column)];
    use.field = field;
    if (header.unit && (field == Field::Net || field == Field::Gross)) {
        const std::string_view unit = Units::id(*header.unit);
        use.unit = QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
    }
    if (field == Field::Value) {
        use.currency = QString::fromStdString(header.currency);
        use.factor = header.factor;
    }
    ColumnRules::Outcome own;
    ColumnRules::decide(use, sheet.facts[static_cast<std::size_t>(use.column)], own);
    use.field = Field::None;
}

void UnfitColumns::ask(ColumnRules::Outcome &rules) const
{
    std::vector<FieldCandidate> claims = m_vetoed;
    std::stable_sort(claims.begin(), claims.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    std::vector<int> asked;
    for (const FieldCandidate &claim : claims) {
        ColumnUse &use = m_columns[static_cast<std::size_t>(claim.column)];
        const QList<Field> fields = openFields(claim.meaning);
        const bool seasons =
            claim.meaning == "date" && facts(use).dates > 0 &&
            ValueVeto::areSeasons(facts(use), m_sheet.texts[static_cast<std::size_t>(use.column)]);
        if ((claim.score < clearWording && !seasons) || use.field != Field::None || fields.isEmpty() ||
            std::find(asked.begin(), asked.end(), claim.column) != asked.end())
            continue;
        asked.push_back(claim.column);
        prepare(m_sheet, use, fields.first());
        MappingQuestion question;
        question.id = QStringLiteral("unfit-") + QString::fromStdString(claim.meaning);
        question.column = claim.column;
        question.text = reason(claim, fields.first());
        question.answers = {Words::tr("Leave it out")};
        question.answerIds = {fieldId(Field::None)};
        for (const Field field : fields) {
            question.answers.append(Words::tr("Use it: %1").arg(saidField(field)));
            question.answerIds.append(fieldId(field));
        }
        if (fields.size() == 1 && mostlyFits(claim)) {
            m_sheet.put(use, fields.first(),
                        claim.score * ValueVeto::fitting(claim.meaning, facts(use)) / facts(use).known);
            ColumnRules::decide(use, facts(use), rules);
            question.answers.swapItemsAt(0, 1);
            question.answerIds.swapItemsAt(0, 1);
        }
        rules.questions.append(question);
    }
    askUnnamed(rules);
}

/** 0, 1, 2 ...: the number of the row, as programs write it beside a table. */
bool UnfitColumns::isCounter(int column) const
{
    std::optional<std::int64_t> last;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const DecimalReading reading = Decimal::read(
            m_sheet.sample->text(row, static_cast<std::size_t>(column)), DecimalSign::Point, {1, 0});
        if (reading.outcome == DecimalReading::Outcome::Empty)
            continue;
        if (!reading.ok() || (last && reading.value <= *last))
            return false;
        last = reading.value;
    }
    return true;
}

/** Values under an empty header, in most rows: numbers, dates or countries that somebody may miss. */
void UnfitColumns::askUnnamed(ColumnRules::Outcome &rules) const
{
    for (ColumnUse &use : m_columns) {
        const ColumnFacts &column = facts(use);
        constexpr double nearlyAll = 0.9;
        if (!use.header.trimmed().isEmpty() || use.field != Field::None || column.known * 2 <= column.rows)
            continue;
        const bool dates = column.share(column.dates) > nearlyAll;
        const bool numbers = !dates && column.share(column.numbers) > nearlyAll && !column.onlyZeros();
        if ((!dates && !numbers) || isCounter(use.column))
            continue;
        prepare(m_sheet, use, dates ? Field::Date : Field::Value);
        MappingQuestion question;
        question.id = QStringLiteral("unnamed-column");
        question.column = use.column;
        question.text = Words::tr("Column %1 has values in most rows and no header. What does it hold?")
                            .arg(use.column + 1);
        for (const Field field : dates ? QList<Field>{Field::None, Field::Date}
                                       : QList<Field>{Field::None, Field::Net, Field::Gross, Field::Quantity,
                                                      Field::Value, Field::Packages}) {
            if (field != Field::None && SheetFacts::columnOf(m_columns, field) >= 0)
                continue;
            question.answers.append(saidField(field));
            question.answerIds.append(fieldId(field));
        }
        if (question.answers.size() > 1) // every field that it might be has its column
            rules.questions.append(question);
    }
}
