// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/period.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

constexpr qint64 JulianDayOf1970 = 2440588;

int quarterOf(const QDate &day)
{
    return (day.month() - 1) / 3 + 1;
}

QString padded(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QDate mondayOf(int year, int week)
{
    const QDate fourth(year, 1, 4); // always in week 1
    return fourth.addDays(1 - fourth.dayOfWeek() + (week - 1) * 7);
}

} // namespace

bool isPeriod(Dimension dimension)
{
    return dimension <= Dimension::Year;
}

Date toDate(const QDate &day)
{
    return {static_cast<std::int32_t>(day.toJulianDay() - JulianDayOf1970), Date::Precision::Day};
}

QDate toQDate(const Date &date)
{
    return QDate::fromJulianDay(JulianDayOf1970 + date.days);
}

std::optional<Period> Period::fromKey(Dimension unit, const QString &key)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})(?:-(Q|W)?(\\d{1,2})(?:-(\\d{2}))?)?$"));
    const auto match = shape.match(key);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const int part = match.captured(3).toInt();
    QDate first;
    if (unit == Dimension::Week)
        first = mondayOf(year, part);
    else if (unit == Dimension::Quarter)
        first = QDate(year, part * 3 - 2, 1);
    else
        first = QDate(year, qMax(1, part), qMax(1, match.captured(4).toInt()));
    const Period period{unit, first};
    if (!first.isValid() || period.key() != key)
        return {};
    return period;
}

Period Period::of(Dimension unit, const QDate &day)
{
    switch (unit) {
    case Dimension::Day:
        return {unit, day};
    case Dimension::Week:
        return {unit, day.addDays(1 - day.dayOfWeek())};
    case Dimension::Quarter:
        return {unit, QDate(day.year(), quarterOf(day) * 3 - 2, 1)};
    case Dimension::Year:
        return {unit, QDate(day.year(), 1, 1)};
    default:
        return {unit, QDate(day.year(), day.month(), 1)};
    }
}

QString Period::key() const
{
    int weekYear = 0;
    switch (unit) {
    case Dimension::Day:
        return first.toString(Qt::ISODate);
    case Dimension::Week: {
        const int week = first.weekNumber(&weekYear);
        return QStringLiteral("%1-W%2").arg(weekYear).arg(padded(week));
    }
    case Dimension::Quarter:
        return QStringLiteral("%1-Q%2").arg(first.year()).arg(quarterOf(first));
    case Dimension::Year:
        return QString::number(first.year());
    default:
        return QStringLiteral("%1-%2").arg(first.year()).arg(padded(first.month()));
    }
}

Period Period::next() const
{
    return {unit, last().addDays(1)};
}

QDate Period::last() const
{
    switch (unit) {
    case Dimension::Day:
        return first;
    case Dimension::Week:
        return first.addDays(6);
    case Dimension::Quarter:
        return first.addMonths(3).addDays(-1);
    case Dimension::Year:
        return first.addYears(1).addDays(-1);
    default:
        return first.addMonths(1).addDays(-1);
    }
}

QString Period::label(const Format &format) const
{
    switch (unit) {
    case Dimension::Day:
        return QString::number(first.day());
    case Dimension::Week:
        return QCoreApplication::translate("Period", "W%1", "ISO week on an axis").arg(first.weekNumber());
    case Dimension::Quarter:
        return QCoreApplication::translate("Period", "Q%1", "quarter on an axis").arg(quarterOf(first));
    case Dimension::Year:
        return QString::number(first.year());
    default:
        return format.monthShort(toDate(first));
    }
}

QString Period::superLabel(const Format &format) const
{
    int weekYear = 0;
    switch (unit) {
    case Dimension::Year:
        return {};
    case Dimension::Day:
        return format.date({toDate(first).days, Date::Precision::Month});
    case Dimension::Week:
        first.weekNumber(&weekYear);
        return QString::number(weekYear);
    default:
        return QString::number(first.year());
    }
}

QString Period::name(const Format &format) const
{
    if (unit == Dimension::Month) {
        return QCoreApplication::translate("Period", "%1 %2", "month in full, year")
            .arg(format.monthName(toDate(first)))
            .arg(first.year());
    }
    return format.period(key());
}
