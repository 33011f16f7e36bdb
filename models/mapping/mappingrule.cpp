// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingrule.h"

#include "mapping/columnrules.h"
#include "mapping/daterules.h"
#include "mapping/rulevalue.h"
#include "places/countries.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace {

using Kind = MappingRule::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MappingRule)
};

struct KeyRow {
    Kind kind;
    const char *key;
};

constexpr std::array keys{KeyRow{Kind::Column, "column"},
                          KeyRow{Kind::DateOrder, "order"},
                          KeyRow{Kind::DecimalSign, "decimal"},
                          KeyRow{Kind::MassUnit, "unit"},
                          KeyRow{Kind::UnnamedUnit, "unnamed-unit"},
                          KeyRow{Kind::Currency, "currency"},
                          KeyRow{Kind::Factor, "factor"},
                          KeyRow{Kind::Zero, "zero"},
                          KeyRow{Kind::DateCalendar, "calendar"},
                          KeyRow{Kind::DateForm, "form"},
                          KeyRow{Kind::DateSwap, "swap"},
                          KeyRow{Kind::FileDate, "file"},
                          KeyRow{Kind::YearColumn, "year"},
                          KeyRow{Kind::QuarterColumn, "quarter"},
                          KeyRow{Kind::MonthColumn, "month"},
                          KeyRow{Kind::DayColumn, "day"}};
const QString countryPrefix = QStringLiteral("country:"), unitPrefix = QStringLiteral("unit:"),
              headerKey = QStringLiteral("header"), rowPrefix = QStringLiteral("row:");

Failure wrong(const QString &text)
{
    return {text, Failure::Kind::Usage};
}

bool isMass(Field field)
{
    return field == Field::Net || field == Field::Gross;
}

/** The part of a date whose column the rule names; Whole for any other rule. */
DatePart partOf(Kind kind)
{
    return kind == Kind::YearColumn      ? DatePart::Year
           : kind == Kind::QuarterColumn ? DatePart::Quarter
           : kind == Kind::MonthColumn   ? DatePart::Month
           : kind == Kind::DayColumn     ? DatePart::Day
                                         : DatePart::Whole;
}

bool suits(Kind kind, Field field)
{
    switch (kind) {
    case Kind::DateOrder:
    case Kind::DateCalendar:
    case Kind::DateForm:
    case Kind::DateSwap:
    case Kind::FileDate:
    case Kind::YearColumn:
    case Kind::QuarterColumn:
    case Kind::MonthColumn:
    case Kind::DayColumn:
        return field == Field::Date;
    case Kind::DecimalSign:
    case Kind::Zero:
        return ColumnRules::isNumber(field);
    case Kind::MassUnit:
    case Kind::UnnamedUnit:
        return isMass(field);
    case Kind::Currency:
        return field == Field::Value;
    case Kind::Factor:
        return ColumnRules::isNumber(field) && !isMass(field);
    default:
        return field != Field::None;
    }
}

Failure wrongValue(const QString &rule, Kind kind)
{
    return wrong(Words::tr("The rule “%1” is not understood: after = it wants %2.")
                     .arg(rule, RuleValue::expected(kind)));
}

Result<MappingRule> aliasOf(const QString &text, const QString &written, const QString &value, Kind kind,
                            const Countries &countries)
{
    MappingRule rule{kind, Field::None, written.trimmed(), value};
    if (rule.written.isEmpty())
        return wrong(Words::tr("The rule “%1” names no text as it stands in the file.").arg(text));
    if (kind == Kind::UnitAlias)
        return RuleValue::accepted(kind, value) ? Result<MappingRule>(rule) : wrongValue(text, kind);
    if (value == u"-")
        return rule;
    const CountryCode code = countries.find(value.toStdString());
    if (!code.valid())
        return wrongValue(text, kind);
    rule.value = QString::fromStdString(code.alpha2());
    return rule;
}

/** "row:5,7-9=shipment". */
Result<MappingRule> rowsOf(const QString &text, const QString &written, const QString &value)
{
    const auto rows = RowRuns::parse(written);
    if (!rows)
        return wrong(Words::tr("The rule “%1” names no rows; they are written as 57, or 5,7-9.").arg(text));
    return RuleValue::accepted(Kind::Row, value)
               ? Result<MappingRule>(MappingRule{Kind::Row, Field::None, rows->text(), value})
               : wrongValue(text, Kind::Row);
}

/** What a person says of rows takes the place of what was said of them before. */
void setRows(RowVerdicts &verdicts, const RowRuns &rows, const QString &value)
{
    verdicts.shipments.remove(rows);
    verdicts.totals.remove(rows);
    if (value == u"shipment")
        verdicts.shipments.add(rows);
    else if (value == u"total")
        verdicts.totals.add(rows);
}

} // namespace

Result<MappingRule> MappingRule::parse(const QString &text, const Countries &countries)
{
    // A text as it stands may hold "=" itself, so the last one parts it from the value.
    const qsizetype sign = text.lastIndexOf(u'=');
    if (sign < 1)
        return wrong(
            Words::tr("The rule “%1” is not understood. A rule is written as net.unit=t, date.order=mdy, "
                      "origin.column=H or country:TEXT=KR.")
                .arg(text));
    const QString left = text.left(sign), value = text.mid(sign + 1).trimmed();
    if (left.startsWith(countryPrefix))
        return aliasOf(text, left.mid(countryPrefix.size()), value, Kind::CountryAlias, countries);
    if (left.startsWith(unitPrefix))
        return aliasOf(text, left.mid(unitPrefix.size()), value, Kind::UnitAlias, countries);
    if (left.startsWith(rowPrefix))
        return rowsOf(text, left.mid(rowPrefix.size()), value);
    if (left == headerKey) {
        const auto row = RuleValue::accepted(Kind::HeaderRow, value);
        return row ? Result<MappingRule>(MappingRule{Kind::HeaderRow, Field::None, {}, *row})
                   : wrongValue(text, Kind::HeaderRow);
    }
    const auto field = fieldFromId(left.section(u'.', 0, 0));
    const QString key = left.section(u'.', 1);
    const auto row = std::find_if(keys.begin(), keys.end(),
                                  [&](const KeyRow &each) { return key == QLatin1String(each.key); });
    if (!field || *field == Field::None || row == keys.end() || !suits(row->kind, *field))
        return wrong(
            Words::tr("The rule “%1” is not understood: there is no “%2”. A rule is written as net.unit=t, "
                      "date.order=mdy, origin.column=H or country:TEXT=KR.")
                .arg(text, left));
    const auto right = RuleValue::accepted(row->kind, value);
    return right ? Result<MappingRule>(MappingRule{row->kind, *field, {}, *right})
                 : wrongValue(text, row->kind);
}

QString MappingRule::text() const
{
    if (kind == Kind::CountryAlias)
        return countryPrefix + written + u'=' + value;
    if (kind == Kind::UnitAlias)
        return unitPrefix + written + u'=' + value;
    if (kind == Kind::Row)
        return rowPrefix + QString(written).replace(u' ', u',') + u'=' + value;
    if (kind == Kind::HeaderRow)
        return headerKey + u'=' + value;
    const auto row =
        std::find_if(keys.begin(), keys.end(), [this](const KeyRow &each) { return each.kind == kind; });
    return fieldId(field) + u'.' + QLatin1String(row->key) + u'=' + value;
}

namespace {

/** The column that a rule names, counted from 0; nullptr for none, which is -1. Fails where the source has no
 * such. */
Result<ColumnUse *> columnFor(ColumnMapping &mapping, int target)
{
    if (target < 0)
        return static_cast<ColumnUse *>(nullptr);
    const auto found = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                    [target](const ColumnUse &use) { return use.column == target; });
    if (found == mapping.columns.end())
        return wrong(
            Words::tr("The source has no column %1; it has %2.").arg(target + 1).arg(mapping.columns.size()));
    return &*found;
}

/** Another column takes the field over; how it is read is decided anew. */
Result<void> moveField(ColumnMapping &mapping, Field field, const QString &to)
{
    const int target = to == u"-" ? -1 : to.toInt() - 1;
    const auto found = columnFor(mapping, target);
    if (!found)
        return found.failure();
    ColumnUse *const now = *found;
    if (target >= 0 && now->field != field) {
        now->confidence = 100;
        now->evidence = Said("MappingRule", QT_TRANSLATE_NOOP("MappingRule", "You said so."));
    }
    QList<int> settled{target};
    for (ColumnUse &use : mapping.columns) {
        if (use.field == field && use.column != target) {
            use.field = Field::None;
            settled.append(use.column);
        }
    }
    if (target >= 0)
        now->become(field);
    // What has no column is asked of the whole file.
    mapping.questions.removeIf(
        [&](const MappingQuestion &open) { return open.column >= 0 && settled.contains(open.column); });
    return {};
}

/** A column takes a part of the date over; the columns of its other parts stay. */
Result<void> movePart(ColumnMapping &mapping, DatePart part, const QString &to)
{
    const int target = to == u"-" ? -1 : to.toInt() - 1;
    const auto found = columnFor(mapping, target);
    if (!found)
        return found.failure();
    ColumnUse *const now = *found;
    for (ColumnUse &use : mapping.columns) {
        if (use.field == Field::Date && use.datePart == part && use.column != target)
            use.field = Field::None;
    }
    if (target >= 0 && (now->field != Field::Date || now->datePart != part)) {
        now->become(Field::Date, part);
        now->confidence = 100;
        now->evidence = Said("MappingRule", QT_TRANSLATE_NOOP("MappingRule", "You said so."));
    }
    mapping.questions.removeIf(
        [target](const MappingQuestion &open) { return target >= 0 && open.column == target; });
    return {};
}

/** What is asked where a file leaves this open. */
QLatin1String questionOf(Kind kind)
{
    switch (kind) {
    case Kind::DateOrder:
        return QLatin1String("date-order");
    case Kind::DateCalendar:
        return QLatin1String("date-calendar");
    case Kind::DateForm:
        return QLatin1String("date-form");
    case Kind::DateSwap:
        return QLatin1String("date-swapped");
    case Kind::DecimalSign:
        return QLatin1String("decimal-sign");
    case Kind::MassUnit:
        return QLatin1String("mass-unit");
    case Kind::UnnamedUnit:
        return QLatin1String("unnamed-unit");
    case Kind::Currency:
        return QLatin1String("currency");
    case Kind::Factor:
        return QLatin1String("thousands");
    case Kind::Zero:
        return QLatin1String("zero-is-missing");
    default:
        return {};
    }
}

void change(ColumnUse &use, Kind kind, const QString &value)
{
    switch (kind) {
    case Kind::DateOrder:
        use.dateOrder = value == u"dmy"   ? DateOrder::DayMonthYear
                        : value == u"mdy" ? DateOrder::MonthDayYear
                        : value == u"ydm" ? DateOrder::YearDayMonth
                                          : DateOrder::YearMonthDay;
        use.pointOrder.reset(); // the rule says it of all dates
        break;
    case Kind::DateCalendar:
        use.calendar = DateRules::calendarFromId(value).value_or(use.calendar);
        break;
    case Kind::DateForm:
        use.dateForm = DateRules::formFromId(value).value_or(use.dateForm);
        break;
    case Kind::DateSwap:
        use.swapDates = value == u"yes";
        break;
    case Kind::DecimalSign:
        use.decimalSign = value == u"comma"  ? DecimalSign::Comma
                          : value == u"both" ? DecimalSign::Both
                                             : DecimalSign::Point;
        break;
    case Kind::MassUnit:
        use.unit = value;
        break;
    case Kind::UnnamedUnit:
        use.unnamedUnit = value;
        break;
    case Kind::Currency:
        use.currency = value;
        break;
    case Kind::Factor:
        use.factor = value.toLongLong();
        break;
    case Kind::Zero:
        use.zeroIsMissing = value == u"missing";
        break;
    default:
        break;
    }
}

} // namespace

QStringList MappingRule::usualMassUnits()
{
    return QStringLiteral("kg g t 100kg lb oz mg 1000t short-ton long-ton ct").split(u' ');
}

QStringList MappingRule::usualCurrencies()
{
    return QStringLiteral(
               "USD EUR RUB CNY TRY GBP KZT UAH AED INR JPY KRW CHF PLN UZS KGS BYN GEL AMD AZN VND HKD")
        .split(u' ');
}

Result<void> MappingRule::apply(ColumnMapping &mapping) const
{
    switch (kind) {
    case Kind::CountryAlias:
        mapping.countryAliases.insert(written, value == u"-" ? QString() : value);
        return {};
    case Kind::UnitAlias:
        mapping.unitAliases.insert(written, value);
        return {};
    case Kind::Row:
        setRows(mapping.rows, RowRuns::parse(written).value_or(RowRuns()), value);
        return {};
    case Kind::HeaderRow:
        mapping.headerRow = value.toInt();
        mapping.rowWidth = 0; // that header may be wider
        mapping.headerRows = std::min(std::max(mapping.headerRows, 1), mapping.headerRow);
        return {};
    case Kind::Column:
        return moveField(mapping, field, value);
    case Kind::YearColumn:
    case Kind::QuarterColumn:
    case Kind::MonthColumn:
    case Kind::DayColumn:
        return movePart(mapping, partOf(kind), value);
    case Kind::FileDate:
        mapping.date = value == u"-" ? QString() : value;
        mapping.questions.removeIf([](const MappingQuestion &open) { return open.id == u"file-date"; });
        return {};
    default:
        break;
    }
    bool found = false;
    for (ColumnUse &use : mapping.columns) {
        if (use.field == field) {
            change(use, kind, value);
            found = true;
        }
    }
    if (!found)
        return wrong(
            Words::tr(
                "No column of the source is taken for %1, so the rule “%2” says nothing. Name its column "
                "first, as in %3.column=H.")
                .arg(fieldName(field), text(), fieldId(field)));
    // A question that the rule answers is settled.
    const QLatin1String question = questionOf(kind);
    mapping.questions.removeIf([&](const MappingQuestion &open) {
        const ColumnUse *const use = mapping.use(field);
        return open.id == question && use && open.column == use->column;
    });
    return {};
}
