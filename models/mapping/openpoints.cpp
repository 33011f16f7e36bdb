// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/openpoints.h"

#include "core/units.h"
#include "mapping/columnlinks.h"
#include "mapping/currencies.h"
#include "mapping/currencypoints.h"
#include "mapping/moneywords.h"
#include "mapping/partmasses.h"
#include "mapping/pricepermass.h"
#include "mapping/rivalcolumns.h"
#include "mapping/shownscale.h"
#include "mapping/titleunit.h"
#include "mapping/unitsofrows.h"
#include "mapping/unknownunit.h"
#include "mapping/zeropoints.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace {

Said tr(const char *source)
{
    return {"OpenPoints", source};
}

QString unitId(MassUnit unit)
{
    const std::string_view id = Units::id(unit);
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

Said unitName(const QString &id)
{
    struct Name {
        const char *id;
        const char *text;
    };
    static constexpr std::array names{
        Name{"kg", QT_TRANSLATE_NOOP("OpenPoints", "Kilograms")},
        Name{"t", QT_TRANSLATE_NOOP("OpenPoints", "Tonnes")},
        Name{"1000t", QT_TRANSLATE_NOOP("OpenPoints", "Thousands of tonnes")},
        Name{"g", QT_TRANSLATE_NOOP("OpenPoints", "Grams")},
        Name{"lb", QT_TRANSLATE_NOOP("OpenPoints", "Pounds")},
        Name{"oz", QT_TRANSLATE_NOOP("OpenPoints", "Ounces of 28.35 g")},
        Name{"troy-oz", QT_TRANSLATE_NOOP("OpenPoints", "Troy ounces of 31.1 g")},
        Name{"short-ton", QT_TRANSLATE_NOOP("OpenPoints", "Short tons of 2,000 lb")},
        Name{"long-ton", QT_TRANSLATE_NOOP("OpenPoints", "Long tons of 2,240 lb")}};
    for (const Name &name : names) {
        if (id == QLatin1String(name.id))
            return tr(name.text);
    }
    return id;
}

/** "тыс. долл.", "USD thousand": a word for a factor right beside the currency; a bare 1000 may be anything. */
std::int64_t factorBesideMoney(const HeaderText &title)
{
    const auto isFactor = [&](const HeaderText::Word &word) {
        return word.marks && word.text.find_first_of("0123456789") == std::string::npos &&
               Currencies::find(word.text).empty();
    };
    for (std::size_t i = 0; i + 1 < title.words.size() && title.factor != 1; ++i) {
        const HeaderText::Word &one = title.words[i];
        const HeaderText::Word &next = title.words[i + 1];
        const bool counted = title.statesCurrency && one.text == std::to_string(title.factor) &&
                             !Currencies::find(next.text).empty(); // "in 1000 Euro"
        if (one.marks && next.marks && (isFactor(one) || isFactor(next) || counted))
            return title.factor;
    }
    for (const HeaderText::Word &word : title.words) {
        if (const MoneyWords::RunOn run = MoneyWords::ofRunOn(word.text);
            run.times == title.factor && !run.currency.empty())
            return title.factor; // "千美元"
    }
    return 1;
}

bool isMass(Field field)
{
    return field == Field::Net || field == Field::Gross;
}

} // namespace

OpenPoints::OpenPoints(const SheetFacts &sheet, const std::vector<FieldCandidate> &candidates,
                       std::vector<ColumnUse> &columns, ColumnRules::Outcome &rules)
    : m_sheet(sheet), m_candidates(candidates), m_columns(columns), m_rules(rules),
      m_title(HeaderVocabulary::instance().parse(sheet.title()))
{
}

void OpenPoints::ask()
{
    PartMasses(m_sheet, m_columns).ask(m_rules);
    for (const Field field : {Field::Net, Field::Gross, Field::Value, Field::Consignor, Field::Consignee})
        RivalColumns(m_sheet, m_candidates, m_columns).ask(field, m_rules);
    askUnit();
    CurrencyPoints(m_sheet, m_candidates, m_columns, m_title).ask(m_rules.questions);
    askThousands();
    ShownScale::ask(m_sheet, m_columns, m_rules);
    ZeroPoints(m_sheet, m_columns).ask(m_rules.questions);
    noteRounding();
    noteMassOfQuantity();
}

/** The total of such a mass is that of the rows whose quantity is in a unit of mass. */
void OpenPoints::noteMassOfQuantity()
{
    const ColumnUse *const quantity = find(Field::Quantity);
    const ColumnUse *const unit = find(Field::Unit);
    if (!quantity || find(Field::Net) || find(Field::Gross))
        return;
    int rows = 0;
    int weighed = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const DecimalReading reading = Decimal::read(
            m_sheet.sample->text(row, static_cast<std::size_t>(quantity->column)), quantity->decimalSign, {1, 3});
        if (!reading.ok())
            continue;
        const std::string_view beside =
            unit ? m_sheet.sample->text(row, static_cast<std::size_t>(unit->column)) : std::string_view();
        const std::string header = quantity->unit.toStdString();
        const std::string_view said = !beside.empty() ? beside : !reading.suffix.empty() ? reading.suffix : header;
        ++rows;
        weighed += Units::massUnit(said) && !Units::isUncertain(said);
    }
    if (weighed == rows && rows > 0)
        m_rules.notes.append(tr("No column gives a mass; the quantities in “%1” are in units of mass and count as "
                                "the net mass.")
                                 .arg(quantity->header.simplified()));
    else if (weighed > 0)
        m_rules.notes.append(tr("No column gives a mass; the net mass is that of the quantities in units of mass in "
                                "“%1”, %2 of the %3 rows looked at, so its total leaves out the other rows.")
                                 .arg(quantity->header.simplified())
                                 .arg(weighed)
                                 .arg(rows));
}

/** Whether some masses are so small that parts of a gram count. */
bool OpenPoints::hasPartsOfGrams(const ColumnUse &mass, MassUnit unit) const
{
    constexpr std::int64_t small = 100;
    if (mass.unitColumn >= 0)
        return false;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const CellView cell = m_sheet.sample->cell(row, static_cast<std::size_t>(mass.column));
        const DecimalSign sign = cell.kind == CellKind::Number ? DecimalSign::Point : mass.decimalSign;
        const DecimalReading reading = Decimal::read(cell.text, sign, Units::toGrams(unit));
        if (reading.ok() && reading.rounded && std::abs(reading.value) < small)
            return true;
    }
    return false;
}

/** A pound is no whole number of grams, and grams are what is stored. */
void OpenPoints::noteRounding()
{
    for (const Field field : {Field::Net, Field::Gross}) {
        const ColumnUse *const mass = find(field);
        const auto unit = mass ? Units::fromId(mass->unit.toStdString()) : std::nullopt;
        const bool exact = !unit || Units::isExactInGrams(*unit);
        if (mass && (!exact || hasPartsOfGrams(*mass, unit.value_or(MassUnit::Kilogram))))
            m_rules.notes.append(
                tr("The masses in “%1” come to no whole grams; each is rounded to the nearest.")
                    .arg(mass->header.simplified()));
    }
}

ColumnUse *OpenPoints::find(Field field) const
{
    const int column = SheetFacts::columnOf(m_columns, field);
    return column < 0 ? nullptr : &m_columns[static_cast<std::size_t>(column)];
}

MappingQuestion &OpenPoints::add(const char *id, int column, const Said &text)
{
    MappingQuestion question;
    question.id = QLatin1String(id);
    question.column = column;
    question.text = text;
    m_rules.questions.append(question);
    return m_rules.questions.last();
}

/** Boxes of a declaration form and layouts that are known have their units by rule: kilograms. */
bool OpenPoints::isForm() const
{
    if (m_sheet.layout)
        return true;
    return std::any_of(m_sheet.texts.begin(), m_sheet.texts.end(), [](const HeaderText &header) {
        return header.boxIsCertain && !HeaderVocabulary::instance().box(header.box).empty();
    });
}

/** The unit that the header of the other mass column names. */
QString OpenPoints::unitOfOther(const ColumnUse &mass) const
{
    const ColumnUse *const other = find(mass.field == Field::Net ? Field::Gross : Field::Net);
    return other && other->unitColumn < 0 ? other->unit : QString();
}

/** What the header's thousands, the lines above it or a letter say; kilograms by custom. */
QString OpenPoints::unitBySigns(const ColumnUse &mass) const
{
    const HeaderText &header = text(mass.column);
    if (header.factor != 1) // "('000)" and no unit
        return unitId(Units::times(MassUnit::Kilogram, header.factor).value_or(MassUnit::Kilogram));
    if (const auto above = TitleUnit::find(m_sheet.title()))
        return unitId(*above);
    if (m_title.unit && m_title.statesUnit)
        return unitId(*m_title.unit);
    const bool whole = ShownScale::divisor(m_sheet, mass.column) == 1;
    return unitId(whole ? header.unitByLetter().value_or(MassUnit::Kilogram) : MassUnit::Kilogram);
}

void OpenPoints::askUnit()
{
    const QString kilogram = QStringLiteral("kg");
    for (const Field field : {Field::Net, Field::Gross}) {
        ColumnUse *const mass = find(field);
        if (!mass || mass->unitColumn >= 0 || m_sheet.namedInCells(*mass))
            continue;
        const HeaderText &header = text(mass->column);
        const bool unclear = !header.unclear.empty();
        const bool ounces = mass->unit == u"oz"; // of trade or troy
        const int open = ColumnLinks(m_sheet, m_candidates, m_columns).openUnits();
        if (!unclear && !ounces && (!mass->unit.isEmpty() || (isForm() && open < 0)))
            continue;
        if (ounces) {
            askOunces(*mass);
            continue;
        }
        if (unclear) {
            askUnclearUnit(*mass);
            continue;
        }
        if (UnknownUnit::ask(header, *mass, m_rules.questions))
            continue;
        if (const QString settled =
                UnitsOfRows(m_sheet).ofQuantity(*mass, find(Field::Quantity), find(Field::Unit));
            !settled.isEmpty()) {
            mass->unit = settled;
            continue;
        }
        const QString beside = unitOfOther(*mass);
        if (beside == kilogram)
            continue;
        const QString proposed = beside.isEmpty() ? unitBySigns(*mass) : beside;
        const QString unknown = UnknownUnit::wordIn(header);
        const Said nothing =
            tr("Nothing says what unit the masses in “%1” have.").arg(mass->header.simplified());
        const Said other =
            tr("“%2” in “%1” stands where a unit may, and is none that is known. What unit do the "
               "masses have?")
                .arg(mass->header.simplified(), unknown);
        MappingQuestion &question = add("mass-unit", mass->column, unknown.isEmpty() ? nothing : other);
        for (const QString &unit :
             {kilogram, QStringLiteral("t"), QStringLiteral("g"), QStringLiteral("lb"), proposed})
            question.offer(unit, unitName(unit));
        question.prefer(proposed);
        for (ColumnUse &use : m_columns) {
            if (isMass(use.field) && use.unitColumn < 0 && use.unit.isEmpty() && use.unnamedUnit.isEmpty())
                use.unit = proposed == kilogram ? QString() : proposed;
        }
        if (open >= 0)
            offerUnits(question, *mass, open);
        return; // one answer is for both
    }
}

/** "NET_WEIGHT" and, elsewhere, "UNIT_OF_MEASURE", which may be what the goods are counted in by the tariff:
 * masses of which nothing is said are kilograms by custom. */
void OpenPoints::offerUnits(MappingQuestion &question, const ColumnUse &mass, int units)
{
    const QString other = m_columns[static_cast<std::size_t>(units)].header.simplified();
    question.text =
        tr("“%1” names no unit, and “%2” names units of mass without saying that they are those of "
           "the masses. What unit do the masses have?")
            .arg(mass.header.simplified(), other);
    const QString each = QStringLiteral("column:%1").arg(units + 1);
    question.offer(each, tr("That of each row in “%1”").arg(other));
    const ColumnUse *const value = find(Field::Value);
    const bool dear = value && PricePerMass::saysTonnes(m_sheet, *value, mass, units);
    if (question.answerIds.first() != u"kg" || (!UnitsOfRows(m_sheet).areOne(units) && !dear))
        return;
    question.prefer(each);
    for (ColumnUse &use : m_columns) {
        if (isMass(use.field) && use.unitColumn < 0 && use.unit.isEmpty())
            use.unitColumn = units;
    }
}

void OpenPoints::askOunces(const ColumnUse &mass)
{
    MappingQuestion &question =
        add("mass-unit", mass.column,
            tr("Ounces are of two kinds. Which are those of “%1”?").arg(mass.header.simplified()));
    for (const QString &unit : {QStringLiteral("oz"), QStringLiteral("troy-oz")})
        question.offer(unit, unitName(unit));
}

/** "Net weight (grz kg)": what stands beside the unit may multiply it. */
void OpenPoints::askUnclearUnit(const ColumnUse &mass)
{
    MappingQuestion &question =
        add("mass-unit", mass.column,
            tr("“%2” stands beside the unit in “%1” and is not understood. What unit do the masses have?")
                .arg(mass.header.simplified(), QString::fromStdString(text(mass.column).unclear)));
    const QString proposed = mass.unit.isEmpty() ? QStringLiteral("kg") : mass.unit;
    for (const QString &unit : {proposed, QStringLiteral("kg"), QStringLiteral("t"), QStringLiteral("1000t"),
                                QStringLiteral("g"), QStringLiteral("lb"), QStringLiteral("short-ton")})
        question.offer(unit, unitName(unit));
}

/** "Value (zillion USD)": the same with a currency or a number of pieces. */
void OpenPoints::askUnclearFactor(const ColumnUse &use)
{
    MappingQuestion &question = add(
        "thousands", use.column,
        tr("“%2” stands in “%1” beside what it counts in, and may multiply it. How are the numbers given?")
            .arg(use.header.simplified(), QString::fromStdString(text(use.column).unclear)));
    question.offer(QStringLiteral("1"), tr("As they stand"));
    question.offer(QStringLiteral("1000"), tr("In thousands"));
    question.offer(QStringLiteral("1000000"), tr("In millions"));
    question.offer(QStringLiteral("1000000000"), tr("In thousands of millions"));
    question.offer(QString::number(use.factor), QString::number(use.factor));
    question.prefer(QString::number(use.factor));
}

/** "Net weight ('000)" and a column of units beside it. */
void OpenPoints::askFactorOfMass(const ColumnUse &mass)
{
    MappingQuestion &question =
        add("thousands", mass.column,
            tr("“%1” speaks of thousands or millions, and a column beside it names the unit of each row. Are the masses "
               "that many times the unit?")
                .arg(mass.header.simplified()));
    question.offer(QString::number(mass.factor), tr("Yes, %1 times").arg(mass.factor));
    question.offer(QStringLiteral("1"), tr("No, as they stand"));
}

/** Whether a kilogram of the goods costs next to nothing. */
bool OpenPoints::cheap(const ColumnUse &value) const
{
    const ColumnUse *mass = find(Field::Net);
    if (!mass)
        mass = find(Field::Gross);
    if (!mass || mass->unitColumn >= 0 || value.factor != 1)
        return false;
    const auto unit = Units::fromId(mass->unit.toStdString()).value_or(MassUnit::Kilogram);
    constexpr std::size_t enough = 10;
    // Of the currency for a kilogram: under coal; under sand where the goods are such as go by the tonne.
    const bool byTonnes = unit == MassUnit::ShortTon || unit == MassUnit::LongTon || Units::toGrams(unit).power >= 6;
    const double nothing = byTonnes ? 0.003 : 0.03;
    const auto price = PricePerMass::middle(m_sheet, value, *mass, enough);
    return price && *price < nothing;
}

void OpenPoints::askThousands()
{
    if (const ColumnUse *const quantity = find(Field::Quantity);
        quantity && !text(quantity->column).unclear.empty())
        askUnclearFactor(*quantity);
    for (const ColumnUse &mass : m_columns) {
        if (isMass(mass.field) && mass.factor != 1)
            askFactorOfMass(mass);
    }
    ColumnUse *const value = find(Field::Value);
    if (value && !text(value->column).unclear.empty())
        return askUnclearFactor(*value);
    if (!value || value->factor != 1)
        return;
    const std::int64_t above = factorBesideMoney(m_title),
                       shown = ShownScale::divisor(m_sheet, value->column);
    const std::int64_t title = above % shown == 0 ? above / shown : above;
    const bool ownCurrency = !text(value->column).currency.empty();
    const bool saidAbove = title != 1 && !(ownCurrency && text(value->column).currency != m_title.currency);
    if (!saidAbove && !cheap(*value))
        return;
    MappingQuestion &question =
        add("thousands", value->column,
            saidAbove ? tr("The lines above the header speak of thousands or millions. Is “%1” given so?")
                            .arg(value->header.simplified())
                      : tr("By “%1” a kilogram costs next to nothing. Are the values in thousands?")
                            .arg(value->header.simplified()));
    question.offer(QStringLiteral("1"), tr("No, as they stand"));
    question.offer(QStringLiteral("1000"), tr("In thousands"));
    question.offer(QStringLiteral("1000000"), tr("In millions"));
    if (saidAbove) {
        value->factor = title;
        question.prefer(QString::number(title));
    }
}
