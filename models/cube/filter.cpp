// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/filter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct FieldRow {
    FilterField field;
    const char *id;
    const char *name;
};

// In the order of the enumeration: looked up by position.
constexpr std::array fieldTable{
    FieldRow{FilterField::Text, "text", QT_TRANSLATE_NOOP("FilterField", "Text")},
    FieldRow{FilterField::Date, "date", QT_TRANSLATE_NOOP("FilterField", "Date")},
    FieldRow{FilterField::Category, "category", QT_TRANSLATE_NOOP("FilterField", "Category")},
    FieldRow{FilterField::Hs, "hs", QT_TRANSLATE_NOOP("FilterField", "HS code")},
    FieldRow{FilterField::Origin, "origin", QT_TRANSLATE_NOOP("FilterField", "Origin")},
    FieldRow{FilterField::Dispatch, "dispatch", QT_TRANSLATE_NOOP("FilterField", "Dispatch")},
    FieldRow{FilterField::Trading, "trading", QT_TRANSLATE_NOOP("FilterField", "Trading country")},
    FieldRow{FilterField::Destination, "destination", QT_TRANSLATE_NOOP("FilterField", "Destination")},
    FieldRow{FilterField::Consignor, "consignor", QT_TRANSLATE_NOOP("FilterField", "Consignor")},
    FieldRow{FilterField::Consignee, "consignee", QT_TRANSLATE_NOOP("FilterField", "Consignee")},
    FieldRow{FilterField::Manufacturer, "manufacturer", QT_TRANSLATE_NOOP("FilterField", "Manufacturer")},
    FieldRow{FilterField::Party, "party", QT_TRANSLATE_NOOP("FilterField", "Party")},
    FieldRow{FilterField::Declaration, "declaration", QT_TRANSLATE_NOOP("FilterField", "Declaration")},
    FieldRow{FilterField::Model, "model", QT_TRANSLATE_NOOP("FilterField", "Model")},
    FieldRow{FilterField::Place, "place", QT_TRANSLATE_NOOP("FilterField", "Place")},
    FieldRow{FilterField::Mode, "mode", QT_TRANSLATE_NOOP("FilterField", "Mode of transport")},
    FieldRow{FilterField::Procedure, "procedure", QT_TRANSLATE_NOOP("FilterField", "Procedure")},
    FieldRow{FilterField::Net, "net", QT_TRANSLATE_NOOP("FilterField", "Net mass")},
    FieldRow{FilterField::Gross, "gross", QT_TRANSLATE_NOOP("FilterField", "Gross mass")},
    FieldRow{FilterField::Value, "value", QT_TRANSLATE_NOOP("FilterField", "Value")},
    FieldRow{FilterField::Quantity, "quantity", QT_TRANSLATE_NOOP("FilterField", "Quantity")},
    FieldRow{FilterField::Price, "price", QT_TRANSLATE_NOOP("FilterField", "Price per kg")},
    FieldRow{FilterField::Source, "source", QT_TRANSLATE_NOOP("FilterField", "Source")},
    FieldRow{FilterField::Row, "row", QT_TRANSLATE_NOOP("FilterField", "Row")},
    FieldRow{FilterField::Shipment, "shipment", QT_TRANSLATE_NOOP("FilterField", "Shipment")},
    FieldRow{FilterField::Status, "status", QT_TRANSLATE_NOOP("FilterField", "Status")},
    FieldRow{FilterField::Tag, "tag", QT_TRANSLATE_NOOP("FilterField", "Tag")},
    FieldRow{FilterField::Flag, "flag", QT_TRANSLATE_NOOP("FilterField", "Flag")},
    FieldRow{FilterField::Has, "has", QT_TRANSLATE_NOOP("FilterField", "Given")},
};

constexpr auto fieldValues = [] {
    std::array<FilterField, fieldTable.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = fieldTable[i].field;
    return values;
}();
static_assert([] {
    for (std::size_t i = 0; i < fieldValues.size(); ++i) {
        if (static_cast<std::size_t>(fieldValues[i]) != i)
            return false;
    }
    return true;
}());

/** Letters, digits and harmless signs stand bare; all else is quoted, so that reading back cannot go astray.
 */
bool needsQuotes(QStringView text, bool bareWord)
{
    if (text.isEmpty() || (bareWord && (text.startsWith(u'-') || text.contains(u':'))))
        return true;
    return std::ranges::any_of(text,
                               [](QChar c) { return c.isSpace() || c == u'"' || c == u'|' || !c.isPrint(); });
}

QString quoted(QStringView text, bool bareWord)
{
    if (!needsQuotes(text, bareWord))
        return text.toString();
    return u'"' + text.toString().replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString written(const QString &value, bool bareWord)
{
    // The sign for "the whole text" stays outside of the quotes, where a person would put it.
    if (value.startsWith(u'='))
        return u'=' + quoted(QStringView(value).sliced(1), false);
    return quoted(value, bareWord);
}

QString written(const FilterClause &clause)
{
    const bool text = clause.field == FilterField::Text;
    QStringList values;
    for (const QString &value : clause.values)
        values.append(written(value, text));
    return (clause.negated ? QStringLiteral("-") : QString()) +
           (text ? QString() : filterFieldId(clause.field) + u':') + values.join(u'|');
}

} // namespace

std::span<const FilterField> allFilterFields()
{
    return fieldValues;
}

QString filterFieldId(FilterField field)
{
    return QLatin1String(fieldTable[static_cast<std::size_t>(field)].id);
}

std::optional<FilterField> filterFieldFromId(const QString &id)
{
    const auto it =
        std::ranges::find_if(fieldTable, [&](const auto &row) { return id == QLatin1String(row.id); });
    return it == fieldTable.end() ? std::nullopt : std::optional(it->field);
}

QString filterFieldName(FilterField field)
{
    return QCoreApplication::translate("FilterField", fieldTable[static_cast<std::size_t>(field)].name);
}

bool FilterClause::readsDescriptions() const
{
    return field == FilterField::Text || field == FilterField::Model ||
           (field == FilterField::Has && values.contains(QStringLiteral("description")));
}

Filter::Duplicates Filter::duplicates() const
{
    const QString duplicate = QStringLiteral("duplicate");
    Duplicates asked = Duplicates::Hidden;
    for (const FilterClause &clause : clauses) {
        if (clause.field != FilterField::Has || clause.negated || !clause.values.contains(duplicate))
            continue;
        if (clause.values.count(duplicate) == clause.values.size())
            return Duplicates::Counted;
        asked = Duplicates::Listed;
    }
    return asked;
}

bool Filter::readsDescriptions() const
{
    return std::ranges::any_of(clauses, &FilterClause::readsDescriptions);
}

const FilterClause *Filter::find(FilterField field, bool negated) const
{
    for (const FilterClause &clause : clauses) {
        if (clause.field == field && clause.negated == negated)
            return &clause;
    }
    return nullptr;
}

Filter Filter::with(FilterField field, const QStringList &values, bool negated) const
{
    Filter changed;
    bool placed = values.isEmpty();
    for (const FilterClause &clause : clauses) {
        if (clause.field != field || clause.negated != negated) {
            changed.clauses.append(clause);
        } else if (!placed) { // chips keep their places while their values change
            changed.clauses.append({field, values, negated});
            placed = true;
        }
    }
    if (!placed)
        changed.clauses.append({field, values, negated});
    return changed;
}

Filter Filter::without(FilterField field) const
{
    Filter changed = *this;
    changed.clauses.removeIf([field](const FilterClause &clause) { return clause.field == field; });
    return changed;
}

QString Filter::toQuery() const
{
    QStringList parts;
    for (const FilterClause &clause : clauses) {
        if (!clause.values.isEmpty())
            parts.append(written(clause));
    }
    return parts.join(u' ');
}
