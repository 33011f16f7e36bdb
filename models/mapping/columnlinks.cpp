// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/columnlinks.h"

#include "core/factorwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>

namespace {

Said tr(const char *source)
{
    return {"ColumnLinks", source};
}

} // namespace

/** "STD QUANTITY" goes with "STD UNIT": of several units the one whose wording is qualified like the
 * quantity's. */
void ColumnLinks::pairUnit() const
{
    const int quantity = columnOf(Field::Quantity);
    const int unit = columnOf(Field::Unit);
    if (quantity < 0 || unit < 0)
        return;
    const auto mismatch = [&](int column) {
        static constexpr std::array<std::string_view, 14> qualifiers{
            "std", "commercial", "comercial", "statistical",    "additional", "suppl",    "2",
            "3",   "доп",        "item",      "дополнительной", "第二",       "manifest", "measurement"};
        int count = 0;
        for (const std::string_view word : qualifiers)
            count += m_sheet.texts[static_cast<std::size_t>(quantity)].has(word) !=
                     m_sheet.texts[static_cast<std::size_t>(column)].has(word);
        return count;
    };
    // Where two are called alike, each stands behind its own.
    const auto nearer = [&](int column, int than) {
        return use(column).header.simplified() == use(than).header.simplified() && column == quantity + 1 &&
               than != quantity + 1;
    };
    int best = unit;
    double score = 0;
    for (const FieldCandidate &candidate : m_candidates) {
        const bool free = candidate.column == unit || use(candidate.column).field == Field::None;
        const int better = mismatch(best) - mismatch(candidate.column);
        if (candidate.meaning == "unit" && free && (better > 0 || (better == 0 && nearer(candidate.column, best)))) {
            best = candidate.column;
            score = candidate.score;
        }
    }
    if (best == unit)
        return;
    ColumnUse &old = use(unit);
    old.field = Field::None;
    old.evidence = {};
    m_sheet.put(use(best), Field::Unit, score);
}

/** "PRODUCT_DESCRIPTION_1" to "_4" continue the description. */
void ColumnLinks::joinDescriptions() const
{
    const int first = columnOf(Field::Description);
    if (first < 0)
        return;
    const auto stem = [](const QString &header) {
        QString base = header.simplified().toLower();
        while (!base.isEmpty() && (base.back().isDigit() || base.back() == u'_' || base.back() == u' '))
            base.chop(1);
        return base;
    };
    const QString base = stem(use(first).header);
    for (ColumnUse &use : m_columns) {
        const bool otherBox =
            m_sheet.texts[static_cast<std::size_t>(use.column)].boxIsCertain; // "G31" and "G42"
        if (use.field != Field::None || otherBox || use.header.isEmpty() || !use.header.back().isDigit() ||
            stem(use.header) != base)
            continue;
        m_sheet.put(use, Field::Description, 80);
        use.evidence = tr("It continues the description.");
    }
}

/** How many words of a unit's header stand in that of a mass: "Gross weight unit" goes with "Gross weight". */
int ColumnLinks::kinship(int unit, int mass) const
{
    const auto &words = m_sheet.texts[static_cast<std::size_t>(unit)].words;
    return static_cast<int>(std::count_if(words.begin(), words.end(), [&](const HeaderText::Word &word) {
        return !word.marks && m_sheet.texts[static_cast<std::size_t>(mass)].has(word.text);
    }));
}

/** Whether the unit's header speaks of the other mass. */
bool ColumnLinks::belongsToOther(int unit, const ColumnUse &mass) const
{
    const int other = columnOf(mass.field == Field::Net ? Field::Gross : Field::Net);
    return other >= 0 && kinship(unit, other) > kinship(unit, mass.column);
}

/** The column that holds the unit of each row's mass, -1 for none. */
int ColumnLinks::unitColumn(const ColumnUse &mass) const
{
    // Right behind is the usual place.
    const auto nearness = [&](int column) {
        return column == mass.column + 1 ? 0 : std::abs(column - mass.column) * 2;
    };
    int best = -1;
    for (const FieldCandidate &candidate : m_candidates) {
        const int column = candidate.column;
        if (candidate.meaning != "massunit" || belongsToOther(column, mass))
            continue;
        const int kin = best < 0 ? 1 : kinship(column, mass.column) - kinship(best, mass.column);
        if (kin > 0 || (kin == 0 && nearness(column) < nearness(best)))
            best = column;
    }
    // "Weight" and right beside it a column "Unit" that holds nothing but units of mass, and is no quantity's.
    const auto beside = static_cast<std::size_t>(mass.column) + 1;
    const bool said = !mass.unit.isEmpty(); // a "unit" beside "Net weight (kg)" may be of anything
    if (best >= 0 || said || beside >= m_sheet.width())
        return best;
    const bool isOthers = columnOf(Field::Quantity) >= 0 &&
                          (columnOf(Field::Unit) < 0 || columnOf(Field::Unit) == mass.column + 1);
    return !isOthers && holdsMassUnits(mass.column + 1) ? mass.column + 1 : -1;
}

/** Nothing but units of mass; or units of several masses among others, which no header can say for all rows.
 */
bool ColumnLinks::holdsMassUnits(int column) const
{
    constexpr double nearlyAll = 0.95;
    constexpr double most = 0.5;
    const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(column)];
    std::set<MassUnit> masses;
    for (const auto &[text, nature] : facts.distinct) {
        if (const auto unit = nature.massUnit ? Units::massUnit(text) : std::nullopt)
            masses.insert(*unit);
    }
    const bool several = masses.size() > 1 && facts.nameShare(facts.units) > nearlyAll;
    return facts.hasData() && facts.nameShare(facts.massUnits) > (several ? most : nearlyAll);
}

/** Vendors keep a weight as it was given with its unit, beside one of their own in kilograms: where the
 * header says the unit, a column of units may be another mass's. */
bool ColumnLinks::belongs(const ColumnUse &mass) const
{
    const auto &said = m_sheet.texts[static_cast<std::size_t>(mass.column)].unit;
    return std::none_of(m_candidates.begin(), m_candidates.end(), [&](const FieldCandidate &c) {
        const bool isMass = c.meaning == "net" || c.meaning == "gross" || c.meaning == "mass";
        return isMass && m_sheet.texts[static_cast<std::size_t>(c.column)].unit != said;
    });
}

/** A column of units that belongs to nothing else, and holds nothing but units of mass. */
int ColumnLinks::unitOfMasses() const
{
    const int unit = columnOf(Field::Unit);
    if (unit < 0 || columnOf(Field::Quantity) >= 0)
        return -1;
    return holdsMassUnits(unit) ? unit : -1;
}

/** Whether nobody has to be asked: it stands beside a mass, as the unit of one does, or is kilograms, as
 * masses are. */
bool ColumnLinks::isSurelyOfMasses(int unit) const
{
    const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(unit)];
    const auto isMassAt = [this](int column) {
        const bool there = column >= 0 && static_cast<std::size_t>(column) < m_columns.size();
        return there && (use(column).field == Field::Net || use(column).field == Field::Gross);
    };
    return isMassAt(unit - 1) || isMassAt(unit + 1) ||
           std::ranges::all_of(facts.distinct, [](const auto &name) {
               return !name.second.massUnit || Units::massUnit(name.first) == MassUnit::Kilogram;
           });
}

int ColumnLinks::openUnits() const
{
    const int unit = unitOfMasses();
    return unit >= 0 && !isSurelyOfMasses(unit) ? unit : -1;
}

void ColumnLinks::linkUnits() const
{
    for (ColumnUse &mass : m_columns) {
        if (mass.field != Field::Net && mass.field != Field::Gross)
            continue;
        const HeaderText &text = m_sheet.texts[static_cast<std::size_t>(mass.column)];
        if (const auto unit = text.unitOfWeight()) {
            const std::string_view id = Units::id(*unit);
            mass.unit = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        }
        const int beside = unitColumn(mass);
        // Vendors convert to kilograms; what stands right behind a mass in another unit is this one's.
        const bool own = mass.unit.isEmpty() || belongs(mass) ||
                         (mass.unit != u"kg" && beside == mass.column + 1);
        mass.unitColumn = own ? beside : -1;
        if (const int unit = unitOfMasses();
            unit >= 0 && mass.unitColumn < 0 && mass.unit.isEmpty() && isSurelyOfMasses(unit))
            mass.unitColumn = unit;
        if (mass.unitColumn >= 0 && mass.unit.isEmpty())
            mass.factor = text.factor;
    }
}

double ColumnLinks::massShare(int unitColumn) const
{
    if (unitColumn < 0)
        return 0;
    const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(unitColumn)];
    return facts.hasData() ? facts.nameShare(facts.massUnits) : 0;
}

/** "Miktar 1 (Kg)" beside a column of units that says pieces: the header's unit is that of its own column,
 * and the pieces are counted in another. */
bool ColumnLinks::takeQuantityOfUnit() const
{
    const int quantity = columnOf(Field::Quantity);
    const HeaderText &text = m_sheet.texts[static_cast<std::size_t>(quantity)];
    const std::string_view id = text.unit && text.statesUnit ? Units::id(*text.unit) : std::string_view();
    if (id.empty())
        return false;
    ColumnUse &mass = use(quantity);
    m_sheet.put(mass, Field::Net, mass.confidence);
    mass.unit = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    mass.evidence = tr("No column gives a mass, and the header of this quantity says a unit of mass.");
    for (const FieldCandidate &candidate : m_candidates) {
        if (candidate.meaning != "quantity" || use(candidate.column).field != Field::None ||
            m_sheet.texts[static_cast<std::size_t>(candidate.column)].unit)
            continue;
        m_sheet.put(use(candidate.column), Field::Quantity, candidate.score);
        break;
    }
    return true;
}

/** 第二数量: where no column gives a mass, a second quantity in units of mass is the net one of goods whose
 * first is their pieces. */
void ColumnLinks::takeMassOfQuantity() const
{
    if (columnOf(Field::Net) >= 0 || columnOf(Field::Gross) >= 0 || columnOf(Field::Quantity) < 0)
        return;
    constexpr double most = 0.5;
    if (columnOf(Field::Unit) >= 0 && massShare(columnOf(Field::Unit)) < most && takeQuantityOfUnit())
        return;
    for (const FieldCandidate &candidate : m_candidates) {
        const int beside = candidate.column + 1;
        const bool isUnit =
            std::any_of(m_candidates.begin(), m_candidates.end(), [&](const FieldCandidate &c) {
                return c.column == beside && (c.meaning == "unit" || c.meaning == "massunit");
            });
        if (candidate.meaning != "quantity" || use(candidate.column).field != Field::None || !isUnit ||
            use(beside).field != Field::None ||
            massShare(beside) <= std::max(most, massShare(columnOf(Field::Unit))))
            continue;
        ColumnUse &mass = use(candidate.column);
        m_sheet.put(mass, Field::Net, candidate.score);
        mass.unitColumn = beside;
        mass.evidence = tr("No column gives a mass, and this quantity is in units of mass.");
        return;
    }
}

/** "тыс. шт" in the column of units says once more what the header says. */
bool ColumnLinks::unitsHaveFactors() const
{
    const int unit = columnOf(Field::Unit);
    if (unit < 0)
        return false;
    const auto &names = m_sheet.facts[static_cast<std::size_t>(unit)].distinct;
    return std::any_of(names.begin(), names.end(), [](const auto &name) {
        const auto words = HeaderText::split(name.first);
        const auto factor = words.empty() ? std::nullopt : FactorWords::find(words.front());
        return factor && (words.size() > 1 || factor->sense == FactorWords::Sense::Sure); // "m" is a metre
    });
}

/** "Quantity (kg)", "Количество, тыс. шт". */
void ColumnLinks::linkQuantity() const
{
    for (ColumnUse &quantity : m_columns) {
        if (quantity.field != Field::Quantity)
            continue;
        const HeaderText &text = m_sheet.texts[static_cast<std::size_t>(quantity.column)];
        quantity.factor = unitsHaveFactors() ? 1 : text.factor;
        const bool uncertain = std::any_of(text.words.begin(), text.words.end(), [](const auto &word) {
            return word.marks && Units::isUncertain(word.text);
        });
        const bool english = text.has("quantity") || text.has("qty");
        if (!text.unit || (uncertain && !english))
            continue;
        const std::string_view id = Units::id(*text.unit);
        quantity.unit = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    }
}
