// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappinganswer.h"

#include "core/units.h"
#include "mapping/currencies.h"
#include "mapping/daterules.h"
#include "places/countrycode.h"

#include <algorithm>

namespace {

bool isMass(const ColumnUse &use)
{
    return use.field == Field::Net || use.field == Field::Gross;
}

bool isParty(Field field)
{
    return field == Field::Consignor || field == Field::Consignee;
}

bool isCurrency(const QString &id)
{
    return id.size() == 3 && Currencies::find(id.toStdString()) == id.toStdString();
}

/** 1, 10, 100 ... up to a million millions. */
bool isPowerOfTen(const QString &id)
{
    constexpr qsizetype longest = 13;
    return id.startsWith(u'1') && id.size() <= longest && id.count(u'0') == id.size() - 1;
}

/** Another column takes over the field; its details were decided when the question was asked. */
bool exchange(ColumnMapping &mapping, ColumnUse &old, const QString &answer)
{
    const int column = answer.toInt() - 1;
    for (ColumnUse &use : mapping.columns) {
        if (use.column != column)
            continue;
        const Field field = old.field;
        old.field = Field::None;
        use.field = field;
        return true;
    }
    return false;
}

/** The columns that were taken to be filled with zeros. */
bool setZeros(ColumnMapping &mapping, const QString &answer)
{
    for (ColumnUse &use : mapping.columns) {
        if (!isMass(use) && use.zeroIsMissing)
            use.zeroIsMissing = answer == u"yes";
    }
    return true;
}

constexpr QLatin1StringView columnPrefix("column:");

/** The column, from 0, that an answer like "column:7" names; nothing if it does not begin so. */
std::optional<int> columnBehind(QLatin1StringView prefix, const QString &answer)
{
    return answer.startsWith(prefix) ? std::optional(answer.sliced(prefix.size()).toInt() - 1) : std::nullopt;
}

/** Columns of one file that name no unit have the same: one for all rows, or "column:7", that of each row. */
bool setUnits(ColumnMapping &mapping, const ColumnUse &asked, const QString &answer)
{
    const QString before = asked.unit;
    const int columnBefore = asked.unitColumn;
    const std::optional<int> column = columnBehind(columnPrefix, answer);
    for (ColumnUse &use : mapping.columns) {
        if (!isMass(use) || use.unitColumn != columnBefore || use.unit != before)
            continue;
        use.unitColumn = column.value_or(-1);
        use.unit = column ? QString() : answer;
    }
    return true;
}

/** A currency for all rows, "-" for none, or "column:7": each row's own. */
bool setCurrency(ColumnMapping &mapping, ColumnUse &use, const QString &answer)
{
    const std::optional<int> column = columnBehind(columnPrefix, answer);
    if (!column) {
        use.currency = answer == u"-" ? QString() : answer;
        return true;
    }
    for (ColumnUse &other : mapping.columns) {
        if (other.column != *column)
            continue;
        other.field = Field::Currency;
        use.currency.clear();
        return true;
    }
    return false;
}

/** "origin", or "direction:7": where imports come from and exports go, by what column 7 says; of firms, who
 * receives imports and sends exports, and "partner:7" the other one. */
bool setField(ColumnUse &use, const QString &answer)
{
    const auto partner = columnBehind(QLatin1StringView("partner:"), answer);
    use.directionColumn =
        partner.value_or(columnBehind(QLatin1StringView("direction:"), answer).value_or(-1));
    if (use.directionColumn >= 0 && isParty(use.field)) {
        use.field = partner ? Field::Consignor : Field::Consignee;
        return true;
    }
    if (use.directionColumn >= 0) {
        use.field = use.field == Field::Dispatch ? Field::Dispatch : Field::Origin;
        return true;
    }
    const auto field = fieldFromId(answer);
    if (field)
        use.field = *field;
    return field.has_value();
}

/** "-", "once" of the field that was asked about, or the field. */
bool setRepeated(ColumnUse &use, const MappingQuestion &question, const QString &answer)
{
    use.once = answer == u"once";
    if (!use.once)
        return setField(use, answer);
    return std::ranges::any_of(question.answerIds,
                               [&use](const QString &id) { return id != u"-" && setField(use, id); });
}

/** Where goods are loaded or landed; the other port of the file is the other one. */
bool setPort(ColumnMapping &mapping, ColumnUse &use, const QString &answer)
{
    const auto field = fieldFromId(answer);
    if (!field)
        return false;
    for (ColumnUse &other : mapping.columns) {
        if (other.column != use.column && other.field == *field && *field != Field::None)
            other.field = use.field;
    }
    use.field = *field;
    return true;
}

bool setOrder(ColumnUse &use, const QString &answer)
{
    const auto order = MappingAnswer::dateOrderFromId(answer);
    if (order) {
        use.dateOrder = *order;
        use.sureDates = true; // somebody said so
    }
    return order.has_value();
}

bool setDate(ColumnUse &use, const QString &id, const QString &answer)
{
    if (id == u"date-order")
        return setOrder(use, answer);
    if (id == u"date-swapped") {
        use.swapDates = answer == u"swap";
        return true;
    }
    const auto calendar = DateRules::calendarFromId(answer);
    const auto form = DateRules::formFromId(answer);
    if (id == u"date-calendar" && calendar)
        use.calendar = *calendar;
    else if (id == u"date-form" && form)
        use.dateForm = *form;
    else
        return false;
    return true;
}

bool setGroup(ColumnMapping &mapping, const QString &answer)
{
    const auto field = fieldFromId(answer);
    if (!field)
        return false;
    mapping.groups.field = *field;
    if (*field == Field::None)
        mapping.groups.column = -1;
    return true;
}

bool setAlias(QMap<QString, QString> &aliases, const QString &text, const QString &answer)
{
    if (answer == u"-")
        aliases.remove(text);
    else
        aliases.insert(text, answer);
    return true;
}

/** "-" is an answer too: the unit is none that is known, whatever the vocabulary says of it. */
bool setUnit(QMap<QString, QString> &aliases, const QString &text, const QString &answer)
{
    aliases.insert(text, answer);
    return true;
}

/** "header", or "column:7": the unit of each row's mass. */
bool setUnitColumn(ColumnUse &mass, const QString &answer)
{
    mass.unitColumn = columnBehind(columnPrefix, answer).value_or(-1);
    return true;
}

/** "leave": what the column calls cancelled is not counted. */
bool setStatus(ColumnMapping &mapping, int column, const QString &answer)
{
    mapping.statusColumn = answer == u"leave" ? column : -1;
    return true;
}

bool setSide(ColumnMapping &mapping, const QString &side, const QString &answer)
{
    const auto field = fieldFromId(side);
    if (!field)
        return false;
    if (answer == u"-")
        mapping.countries.remove(*field);
    else
        mapping.countries.insert(*field, answer);
    return true;
}

/** "country-alias:VETNAM" asks what a misspelled country means, "unit-alias:MT" what a unit does,
 * "destination-country" what no column says. */
const QString aliasPrefix = QStringLiteral("country-alias:");
const QString unitPrefix = QStringLiteral("unit-alias:");
const QString sideSuffix = QStringLiteral("-country");
/** "unfit-net" asks whether a column counts whose values are none of what its header says. */
const QString unfitPrefix = QStringLiteral("unfit-");

bool isSide(const QString &id)
{
    return id.endsWith(sideSuffix) && fieldFromId(id.chopped(sideSuffix.size())).has_value();
}

/** What is asked of one column. */
bool setOfColumn(ColumnMapping &mapping, ColumnUse &use, const MappingQuestion &question,
                 const QString &answerId)
{
    const QString &id = question.id;
    if (id == u"fill-down") {
        use.fillDown = answerId == u"yes";
        return true;
    }
    if (id.startsWith(QStringLiteral("date-")))
        return setDate(use, id, answerId);
    if (id == u"decimal-sign") {
        use.decimalSign = answerId == u"comma" ? DecimalSign::Comma : DecimalSign::Point;
        return true;
    }
    if (id == u"which-value")
        return setRepeated(use, question, answerId);
    if (id == u"which-port")
        return setPort(mapping, use, answerId);
    if (id == u"net-or-gross" || MappingAnswer::saysField(question))
        return setField(use, answerId);
    if (id == u"which-column")
        return exchange(mapping, use, answerId);
    if (id == u"unit-beside")
        return setUnitColumn(use, answerId);
    if (id == u"unnamed-unit") {
        use.unnamedUnit = answerId;
        return true;
    }
    if (id == u"mass-unit")
        return setUnits(mapping, use, answerId);
    if (id == u"thousands") {
        use.factor = answerId.toLongLong() > 0 ? answerId.toLongLong() : 1;
        return true;
    }
    if (id == u"currency")
        return setCurrency(mapping, use, answerId);
    return id == u"zero-is-missing" && setZeros(mapping, answerId);
}

} // namespace

bool MappingAnswer::saysField(const MappingQuestion &question)
{
    return question.id == u"which-country" || question.id == u"which-party" || question.id == u"which-port" ||
           question.id == u"unnamed-column" || question.id.startsWith(unfitPrefix);
}

bool MappingAnswer::fits(const MappingQuestion &question, const QString &answerId)
{
    if (question.answerIds.contains(answerId))
        return true;
    if (question.id == u"mass-unit" || question.id == u"unnamed-unit" || question.id.startsWith(unitPrefix))
        return Units::fromId(answerId.toStdString()).has_value();
    if (question.id.startsWith(aliasPrefix) || isSide(question.id))
        return CountryCode(answerId.toStdString()).valid();
    if (question.id == u"thousands")
        return isPowerOfTen(answerId);
    if (question.id == u"file-date")
        return Date::fromIso(answerId.toStdString()).has_value();
    return question.id == u"currency" && isCurrency(answerId);
}

bool MappingAnswer::apply(ColumnMapping &mapping, const MappingQuestion &question, const QString &answerId)
{
    if (question.id == u"file-date") {
        mapping.date = answerId == u"-" ? QString() : answerId;
        return true;
    }
    if (question.id == u"group-country")
        return setGroup(mapping, answerId);
    if (question.id.startsWith(aliasPrefix))
        return setAlias(mapping.countryAliases, question.id.sliced(aliasPrefix.size()), answerId);
    if (question.id == u"shifted-rows") {
        mapping.rowWidth = answerId == u"take" ? 0 : mapping.rowWidth;
        return true;
    }
    if (question.id == u"cancelled-rows")
        return setStatus(mapping, question.column, answerId);
    if (question.id.startsWith(unitPrefix))
        return setUnit(mapping.unitAliases, question.id.sliced(unitPrefix.size()), answerId);
    if (isSide(question.id))
        return setSide(mapping, question.id.chopped(sideSuffix.size()), answerId);
    if (question.id == u"sheet-overlap")
        return true; // to take both sheets asks for nothing
    for (ColumnUse &use : mapping.columns) {
        if (use.column == question.column)
            return setOfColumn(mapping, use, question, answerId);
    }
    return false;
}

QString MappingAnswer::dateOrderId(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return QStringLiteral("dmy");
    case DateOrder::MonthDayYear:
        return QStringLiteral("mdy");
    case DateOrder::YearMonthDay:
        return QStringLiteral("ymd");
    case DateOrder::YearDayMonth:
        return QStringLiteral("ydm");
    }
    return {};
}

std::optional<DateOrder> MappingAnswer::dateOrderFromId(const QString &id)
{
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay,
                                  DateOrder::YearDayMonth}) {
        if (dateOrderId(order) == id)
            return order;
    }
    return std::nullopt;
}
