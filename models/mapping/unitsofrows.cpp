// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/unitsofrows.h"

#include "core/units.h"
#include "mapping/missingwords.h"
#include "mapping/valueveto.h"

#include <QStringList>

#include <algorithm>

namespace {

/** Where the translator finds these words. */
struct Words {
    WAYBILL_SAID_FUNCTIONS(UnitsOfRows)
};

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/** The question about a unit that stands as `text`, empty for none, with the units that are proposed. */
MappingQuestion aliasQuestion(const QString &text, int column, const Said &words)
{
    MappingQuestion question;
    question.id = QStringLiteral("unit-alias:") + text;
    question.column = column;
    question.text = words;
    return question;
}

bool isMass(const ColumnUse &use)
{
    return use.field == Field::Net || use.field == Field::Gross;
}

bool isAsked(const ColumnMapping &mapping, const QString &id, int column)
{
    return std::any_of(mapping.questions.cbegin(), mapping.questions.cend(),
                       [&](const MappingQuestion &q) { return q.id == id && q.column == column; });
}

} // namespace

UnitsOfRows::Seen UnitsOfRows::seen(const ColumnUse &mass) const
{
    Seen seen;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const DecimalReading reading = Decimal::read(
            m_sheet.sample->text(row, static_cast<std::size_t>(mass.column)), mass.decimalSign, {1, 3});
        if (!reading.ok())
            continue;
        std::string_view named = reading.suffix.empty() ? reading.prefix : reading.suffix;
        if (named.empty() && mass.unitColumn >= 0)
            named = m_sheet.sample->text(row, static_cast<std::size_t>(mass.unitColumn));
        if (named.empty() || MissingWords::instance().contains(named))
            ++seen.unnamed;
        else if (const auto unit = Units::massUnit(named))
            seen.units.insert(*unit);
    }
    return seen;
}

/** The codes of manifests in the United States: K and L (X12, element 188), which elsewhere are no masses. */
void UnitsOfRows::nameLetters(const ColumnUse &mass, ColumnMapping &mapping) const
{
    for (const auto &[text, nature] : m_sheet.facts[static_cast<std::size_t>(mass.unitColumn)].distinct) {
        if (const auto unit = ValueVeto::massOfLetter(text))
            mapping.unitAliases.insert(toText(text), toText(Units::id(*unit)));
    }
}

/** "CT" is a carat, and a carton in many a list. */
void UnitsOfRows::askNames(const ColumnUse &mass, ColumnMapping &mapping) const
{
    for (const auto &[text, nature] : m_sheet.facts[static_cast<std::size_t>(mass.unitColumn)].distinct) {
        const QString shown = toText(text);
        if (Units::massUnit(text) != MassUnit::Carat || !Units::isUncertain(text) ||
            mapping.unitAliases.contains(shown))
            continue;
        MappingQuestion question = aliasQuestion(
            shown, mass.unitColumn,
            Words::tr("“%1” may be a carat or a carton. What unit do the masses in “%2” have in these rows?")
                .arg(shown, mass.header.simplified()));
        question.offer(QStringLiteral("-"), Words::tr("Not known: list the rows and do not add them up"));
        question.offer(QStringLiteral("ct"), Words::tr("Carats of 0.2 g"));
        question.offer(QStringLiteral("kg"), Words::tr("Kilograms"));
        mapping.unitAliases.insert(shown, QStringLiteral("-"));
        mapping.questions.append(question);
    }
}

/** Beside rows in other units a bare number may be in any of them. */
void UnitsOfRows::askUnnamed(const ColumnUse &mass, ColumnMapping &mapping) const
{
    const Seen rows = seen(mass);
    const bool kilograms = rows.units == std::set{MassUnit::Kilogram};
    if (rows.unnamed == 0 || rows.units.empty() || kilograms ||
        isAsked(mapping, QStringLiteral("mass-unit"), mass.column))
        return;
    QStringList names;
    for (const MassUnit unit : rows.units)
        names.append(toText(Units::id(unit)));
    MappingQuestion question;
    question.id = QStringLiteral("unnamed-unit");
    question.column = mass.column;
    question.text =
        Words::tr("%1 of the rows looked at name no unit for the mass in “%2”, and others are in %3. "
                  "What unit do those that name none have?")
            .arg(rows.unnamed)
            .arg(mass.header.simplified(), names.join(QStringLiteral(", ")));
    question.offer(QStringLiteral("-"), Words::tr("Not known: list the rows and do not add them up"));
    for (const QString &name : names + QStringList{QStringLiteral("kg")})
        question.offer(name, name);
    mapping.columns[&mass - std::as_const(mapping.columns).data()].unnamedUnit = question.answerIds.first();
    mapping.questions.append(question);
}

bool UnitsOfRows::saysOtherwise(int column, MassUnit than) const
{
    const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(column)];
    constexpr double nearlyAll = 0.95;
    return facts.hasData() && facts.nameShare(facts.massUnits) > nearlyAll &&
           std::any_of(facts.distinct.begin(), facts.distinct.end(), [&](const auto &name) {
               const auto unit = Units::massUnit(name.first);
               return unit && *unit != than;
           });
}

/** "Net weight (kg)" and beside it a column of units, no quantity's, that says tonnes in some rows. */
void UnitsOfRows::askBeside(const ColumnUse &mass, ColumnMapping &mapping) const
{
    const auto unit = Units::fromId(mass.unit.toStdString());
    const int beside = mass.column + 1;
    const bool given = static_cast<std::size_t>(beside) < m_sheet.width() && beside < mapping.columns.size();
    if (!unit || !given || mapping.use(Field::Quantity))
        return;
    const ColumnUse &other = mapping.columns[beside];
    const bool free = other.field == Field::None || other.field == Field::Unit;
    if (!free || !saysOtherwise(beside, *unit))
        return;
    MappingQuestion question;
    question.id = QStringLiteral("unit-beside");
    question.column = mass.column;
    question.text = Words::tr("The header “%1” names one unit, and “%2” beside it another in some rows. "
                              "Which is that of the masses?")
                        .arg(mass.header.simplified(), other.header.simplified());
    question.offer(QStringLiteral("header"), Words::tr("That of the header: %1").arg(mass.unit));
    question.offer(QStringLiteral("column:%1").arg(beside + 1), Words::tr("That of each row"));
    mapping.questions.append(question);
}

QString UnitsOfRows::ofQuantity(const ColumnUse &mass, const ColumnUse *quantity, const ColumnUse *unit) const
{
    if (!quantity || !unit)
        return {};
    std::optional<MassUnit> found;
    int equal = 0;
    int compared = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const auto named = Units::massUnit(m_sheet.sample->text(row, static_cast<std::size_t>(unit->column)));
        const auto left = m_sheet.amount(row, mass, {1, 3});
        const auto right = m_sheet.amount(row, *quantity, {1, 3});
        if (!named || !left || !right || *left == 0 || (found && *found != *named))
            continue;
        found = named;
        ++compared;
        equal += left == right;
    }
    constexpr int enough = 3;
    return found && compared >= enough && equal * 10 >= compared * 8 ? toText(Units::id(*found)) : QString();
}

bool UnitsOfRows::areOne(int column) const
{
    std::set<MassUnit> named;
    for (const auto &[name, seen] : m_sheet.facts[static_cast<std::size_t>(column)].distinct) {
        if (const auto unit = Units::massUnit(name); unit && seen.massUnit)
            named.insert(*unit);
    }
    return named.size() == 1;
}

void UnitsOfRows::ask(ColumnMapping &mapping) const
{
    const QList<ColumnUse> columns = mapping.columns;
    for (const ColumnUse &mass : columns) {
        if (!isMass(mass))
            continue;
        if (mass.unitColumn >= 0) {
            nameLetters(mass, mapping);
            askNames(mass, mapping);
        } else {
            askBeside(mass, mapping);
        }
        if (mass.unit.isEmpty())
            askUnnamed(mass, mapping);
    }
}
