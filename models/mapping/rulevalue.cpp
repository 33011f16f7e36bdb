// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rulevalue.h"

#include "core/columnletters.h"
#include "core/units.h"
#include "mapping/currencies.h"
#include "mapping/daterules.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using Kind = MappingRule::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MappingRule)
};

/** "H", "AB" or "8" as a number counted from 1; 0 for "-". */
std::optional<int> columnNumber(const QString &text)
{
    if (text == u"-")
        return 0;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= 16'384 ? std::optional(number) : std::nullopt;
    const auto column = columnFromLetters(text);
    return column ? std::optional(*column + 1) : std::nullopt;
}

} // namespace

std::optional<QString> RuleValue::accepted(Kind kind, const QString &value)
{
    const auto oneOf = [&](std::initializer_list<const char *> ids) -> std::optional<QString> {
        const bool known =
            std::any_of(ids.begin(), ids.end(), [&](const char *id) { return value == QLatin1String(id); });
        return known ? std::optional(value) : std::nullopt;
    };
    bool isNumber = false;
    switch (kind) {
    case Kind::Column:
    case Kind::YearColumn:
    case Kind::QuarterColumn:
    case Kind::MonthColumn:
    case Kind::DayColumn:
        if (const auto number = columnNumber(value))
            return *number == 0 ? QStringLiteral("-") : QString::number(*number);
        return std::nullopt;
    case Kind::DateOrder:
        return oneOf({"dmy", "mdy", "ymd", "ydm"});
    case Kind::DateCalendar:
        return DateRules::calendarFromId(value) ? std::optional(value) : std::nullopt;
    case Kind::DateForm:
        return DateRules::formFromId(value) ? std::optional(value) : std::nullopt;
    case Kind::DateSwap:
        return oneOf({"yes", "no"});
    case Kind::FileDate:
        return value == u"-" || Date::fromIso(value.toStdString()) ? std::optional(value) : std::nullopt;
    case Kind::DecimalSign:
        return value == u","   ? QStringLiteral("comma")
               : value == u"." ? QStringLiteral("point")
                               : oneOf({"comma", "point", "both"});
    case Kind::Zero:
        return oneOf({"missing", "value"});
    case Kind::Row:
        return oneOf({"shipment", "total", "auto"});
    case Kind::UnitAlias:
    case Kind::UnnamedUnit:
        if (value == u"-")
            return value;
        [[fallthrough]];
    case Kind::MassUnit:
        return Units::fromId(value.toStdString()) ? std::optional(value) : std::nullopt;
    case Kind::Currency:
        if (const auto code = Currencies::find(value.toStdString()); !code.empty())
            return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
        return std::nullopt;
    case Kind::Factor:
    case Kind::HeaderRow: {
        const qint64 number = value.toLongLong(&isNumber);
        const bool right = isNumber && number >= (kind == Kind::Factor ? 1 : 0) && number <= 1'000'000'000;
        return right ? std::optional(QString::number(number)) : std::nullopt;
    }
    case Kind::CountryAlias:
        break;
    }
    return std::nullopt;
}

QString RuleValue::expected(Kind kind)
{
    switch (kind) {
    case Kind::Column:
    case Kind::YearColumn:
    case Kind::QuarterColumn:
    case Kind::MonthColumn:
    case Kind::DayColumn:
        return Words::tr("a column by its letters or number, or - for none");
    case Kind::DateOrder:
        return QStringLiteral("dmy, mdy, ymd");
    case Kind::DateCalendar:
        return QStringLiteral("gregorian, persian, islamic, buddhist, minguo");
    case Kind::DateForm:
        return QStringLiteral("day, month-year, year-month, january, october, unix, unix-ms");
    case Kind::DateSwap:
        return QStringLiteral("yes, no");
    case Kind::FileDate:
        return Words::tr("a year or month, such as 2022-12, or - for none");
    case Kind::DecimalSign:
        return QStringLiteral("comma, point");
    case Kind::Zero:
        return QStringLiteral("missing, value");
    case Kind::Row:
        return QStringLiteral("shipment, total, auto");
    case Kind::MassUnit:
        return QStringLiteral("mg, g, kg, 100kg, t, 1000t, lb, oz, short-ton, long-ton, ct");
    case Kind::UnitAlias:
    case Kind::UnnamedUnit:
        return Words::tr(
            "mg, g, kg, 100kg, t, 1000t, lb, oz, short-ton, long-ton, ct, or - for none that is known");
    case Kind::Currency:
        return Words::tr("a currency by its ISO 4217 code, such as USD");
    case Kind::CountryAlias:
        return Words::tr("a country by its code or name, or - for none");
    case Kind::Factor:
    case Kind::HeaderRow:
        break;
    }
    return Words::tr("a whole number");
}
