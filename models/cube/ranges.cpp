// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/ranges.h"

#include <QRegularExpression>

#include <array>
#include <chrono>
#include <limits>

namespace {

using namespace std::chrono;

struct Unit {
    QStringView name;
    std::int64_t factor;  ///< multiplies ...
    std::int64_t divisor; ///< ... and divides the field's own unit
};

constexpr std::array massUnits{Unit{u"kg", 1, 1},   Unit{u"кг", 1, 1},        Unit{u"t", 1000, 1},
                               Unit{u"т", 1000, 1}, Unit{u"tonnes", 1000, 1}, Unit{u"g", 1, 1000},
                               Unit{u"г", 1, 1000}, Unit{u"kt", 1000000, 1}};
constexpr std::array plainUnits{Unit{u"k", 1000, 1}, Unit{u"m", 1000000, 1}, Unit{u"bn", 1000000000, 1}};

std::optional<std::int64_t> scaled(std::int64_t number, std::int64_t factor, std::int64_t divisor)
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(number, factor, &product) || product % divisor != 0)
        return std::nullopt;
    return product / divisor;
}

bool isMass(FilterField field)
{
    return field == FilterField::Net || field == FilterField::Gross;
}

bool isMoney(FilterField field)
{
    return field == FilterField::Value || field == FilterField::Price;
}

/** The two ends of "a..b", or the sign before a single value: what numbers and dates have in common. */
struct Ends {
    QStringView low, high;
    bool lowStrict = false, highStrict = false, single = false;
};

Ends endsOf(QStringView text)
{
    text = text.trimmed();
    const auto dots = text.indexOf(u"..");
    if (dots >= 0)
        return {text.first(dots).trimmed(), text.sliced(dots + 2).trimmed()};
    const bool orEqual = text.size() > 1 && text[1] == u'=';
    const QStringView rest = text.isEmpty() ? text : text.sliced(orEqual ? 2 : 1).trimmed();
    if (text.startsWith(u'>'))
        return {rest, {}, !orEqual, false};
    if (text.startsWith(u'<'))
        return {{}, rest, false, !orEqual};
    if (text.startsWith(u'='))
        return {text.sliced(1).trimmed(), {}, false, false, true};
    return {text, {}, false, false, true};
}

std::int32_t daysOf(sys_days day)
{
    return static_cast<std::int32_t>(day.time_since_epoch().count());
}

std::optional<Ranges::Days> yearsDays(int y, QStringView written)
{
    return Ranges::Days{daysOf(sys_days(year(y) / January / 1)), daysOf(sys_days(year(y) / December / 31)),
                        written.toString()};
}

std::optional<Ranges::Days> monthsDays(int y, int from, int to, const QString &written)
{
    const year_month first = year(y) / month(static_cast<unsigned>(from));
    const year_month final = year(y) / month(static_cast<unsigned>(to));
    if (!first.ok() || !final.ok())
        return std::nullopt;
    return Ranges::Days{daysOf(sys_days(first / 1)), daysOf(sys_days(final / last)), written};
}

std::optional<Ranges::Days> oneDay(int y, int m, int d)
{
    const year_month_day day =
        year(y) / month(static_cast<unsigned>(m)) / std::chrono::day(static_cast<unsigned>(d));
    if (!day.ok())
        return std::nullopt;
    const std::int32_t days = daysOf(sys_days(day));
    return Ranges::Days{days, days,
                        QStringLiteral("%1-%2-%3")
                            .arg(y, 4, 10, QLatin1Char('0'))
                            .arg(m, 2, 10, QLatin1Char('0'))
                            .arg(d, 2, 10, QLatin1Char('0'))};
}

std::optional<Ranges::Days> oneWeek(int y, int w)
{
    // The week with the year's first Thursday is week 1; its Monday is the one on or before 4 January.
    const auto mondayOfWeek1 = [](int of) {
        const sys_days fourth = sys_days(year(of) / January / 4);
        return fourth - (weekday(fourth) - Monday);
    };
    const sys_days monday = mondayOfWeek1(y) + days((w - 1) * 7);
    if (w < 1 || monday >= mondayOfWeek1(y + 1))
        return std::nullopt;
    return Ranges::Days{
        daysOf(monday), daysOf(monday) + 6,
        QStringLiteral("%1-W%2").arg(y, 4, 10, QLatin1Char('0')).arg(w, 2, 10, QLatin1Char('0'))};
}

} // namespace

namespace Ranges {

bool isNumeric(FilterField field)
{
    return isMass(field) || isMoney(field) || field == FilterField::Quantity || field == FilterField::Row ||
           field == FilterField::Shipment;
}

int decimals(FilterField field)
{
    switch (field) {
    case FilterField::Net:
    case FilterField::Gross:
    case FilterField::Quantity:
        return 3;
    case FilterField::Value:
        return 2;
    case FilterField::Price:
        return 4;
    default:
        return 0;
    }
}

std::optional<std::int64_t> readDecimal(QStringView text, int decimals)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    std::int64_t number = 0;
    int after = -1; // digits seen after the point; -1 = no point yet
    bool digits = false;
    for (const QChar c : text) {
        if (c == u'.' && after < 0) {
            after = 0;
            continue;
        }
        const int digit = c.unicode() - u'0';
        if (digit < 0 || digit > 9 || (after >= decimals && digit != 0))
            return std::nullopt;
        digits = true;
        if (after >= 0 && after >= decimals)
            continue;
        if (__builtin_mul_overflow(number, std::int64_t{10}, &number) ||
            __builtin_add_overflow(number, std::int64_t{digit}, &number))
            return std::nullopt;
        after += after >= 0;
    }
    if (!digits)
        return std::nullopt;
    for (int i = std::max(after, 0); i < decimals; ++i) {
        if (__builtin_mul_overflow(number, std::int64_t{10}, &number))
            return std::nullopt;
    }
    return negative ? -number : number;
}

QString writeDecimal(std::int64_t number, int decimals)
{
    // Through the unsigned number, so that the lowest one has an absolute value too.
    const auto absolute =
        number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
    QString text = QString::number(absolute).rightJustified(decimals + 1, u'0');
    if (decimals > 0) {
        text.insert(text.size() - decimals, u'.');
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return number < 0 ? u'-' + text : text;
}

std::optional<std::int64_t> readAmount(QStringView text, FilterField field)
{
    QString plain = text.toString().toLower().remove(u' ').remove(u'_').remove(u'\'');
    if (isMoney(field)) {
        if (plain.startsWith(u'$'))
            plain.remove(0, 1);
        else if (plain.endsWith(QStringLiteral("usd")))
            plain.chop(3);
    }
    const std::span<const Unit> units = isMass(field) ? std::span<const Unit>(massUnits) : plainUnits;
    const Unit *best = nullptr; // the longest that fits: "kg" before "g"
    for (const Unit &unit : units) {
        if (plain.endsWith(unit.name) && (!best || unit.name.size() > best->name.size()))
            best = &unit;
    }
    if (!best)
        return readDecimal(plain, decimals(field));
    // Read with more decimals than the field has: half a million is 0.5m.
    const auto number = readDecimal(QStringView(plain).chopped(best->name.size()), decimals(field) + 3);
    return number ? scaled(*number, best->factor, best->divisor * 1000) : std::nullopt;
}

std::optional<NumberRange> readNumbers(QStringView text, FilterField field)
{
    const Ends ends = endsOf(text);
    NumberRange range{{}, {}, ends.lowStrict, ends.highStrict};
    if (!ends.low.isEmpty() && !(range.low = readAmount(ends.low, field)))
        return std::nullopt;
    if (!ends.high.isEmpty() && !(range.high = readAmount(ends.high, field)))
        return std::nullopt;
    if (ends.single)
        range.high = range.low;
    return range.low || range.high ? std::optional(range) : std::nullopt;
}

QString writeNumbers(const NumberRange &range, FilterField field)
{
    const auto number = [field](std::int64_t n) { return writeDecimal(n, decimals(field)); };
    if (range.low && range.high)
        return *range.low == *range.high ? number(*range.low)
                                         : number(*range.low) + QStringLiteral("..") + number(*range.high);
    if (range.low)
        return range.lowStrict ? u'>' + number(*range.low) : number(*range.low) + QStringLiteral("..");
    return range.highStrict ? u'<' + number(*range.high) : QStringLiteral("..") + number(*range.high);
}

std::optional<Days> readPeriod(QStringView text)
{
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"));
    static const QRegularExpression yearLast(QStringLiteral("^(?:(\\d{1,2})\\.)?(\\d{1,2})\\.(\\d{4})$"));
    static const QRegularExpression part(QStringLiteral("^(\\d{4})-?([QqWw])(\\d{1,2})$"));
    const QString plain = text.trimmed().toString();
    if (const auto m = part.match(plain); m.hasMatch()) {
        const int y = m.captured(1).toInt(), n = m.captured(3).toInt();
        if (m.captured(2).toLower() == u"w")
            return oneWeek(y, n);
        if (n < 1 || n > 4)
            return std::nullopt;
        return monthsDays(y, n * 3 - 2, n * 3, QStringLiteral("%1-Q%2").arg(m.captured(1)).arg(n));
    }
    auto m = yearFirst.match(plain);
    int y = m.captured(1).toInt(), mon = m.captured(2).toInt(), d = m.captured(3).toInt();
    bool hasMonth = !m.captured(2).isEmpty(), hasDay = !m.captured(3).isEmpty();
    if (!m.hasMatch()) {
        m = yearLast.match(plain);
        if (!m.hasMatch())
            return std::nullopt;
        y = m.captured(3).toInt(), mon = m.captured(2).toInt(), d = m.captured(1).toInt();
        hasMonth = true, hasDay = !m.captured(1).isEmpty();
    }
    const QString years = QStringLiteral("%1").arg(y, 4, 10, QLatin1Char('0'));
    if (hasDay)
        return oneDay(y, mon, d);
    if (hasMonth)
        return monthsDays(y, mon, mon, years + QStringLiteral("-%1").arg(mon, 2, 10, QLatin1Char('0')));
    return yearsDays(y, years);
}

std::optional<NumberRange> readDates(QStringView text)
{
    const Ends ends = endsOf(text);
    const auto low = readPeriod(ends.low), high = readPeriod(ends.high);
    if ((!low && !ends.low.isEmpty()) || (!high && !ends.high.isEmpty()) || (!low && !high))
        return std::nullopt;
    NumberRange range;
    if (low)
        range.low = ends.lowStrict ? std::int64_t{low->last} + 1 : low->first;
    if (high)
        range.high = ends.highStrict ? std::int64_t{high->first} - 1 : high->last;
    if (ends.single)
        range.high = low->last;
    return range;
}

std::optional<QString> tidyDates(QStringView text)
{
    if (!readDates(text))
        return std::nullopt;
    const Ends ends = endsOf(text);
    const auto low = readPeriod(ends.low), high = readPeriod(ends.high);
    if (ends.single)
        return low->text;
    if (low && high)
        return low->text + QStringLiteral("..") + high->text;
    if (low)
        return ends.lowStrict ? u'>' + low->text : low->text + QStringLiteral("..");
    return ends.highStrict ? u'<' + high->text : QStringLiteral("..") + high->text;
}

} // namespace Ranges
