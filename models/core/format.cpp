// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>

namespace {

__extension__ using Wide = __int128;

constexpr std::array<std::uint64_t, 19> Tens = [] {
    std::array<std::uint64_t, 19> powers{};
    std::uint64_t p = 1;
    for (std::uint64_t &power : powers) {
        power = p;
        p *= 10;
    }
    return powers;
}();

std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

/** value / 10^digits, rounded half up. */
std::uint64_t shifted(std::uint64_t value, int digits)
{
    const std::uint64_t divisor = Tens[static_cast<std::size_t>(std::clamp(digits, 0, 18))];
    return value / divisor + (value % divisor >= divisor - divisor / 2 && divisor > 1 ? 1 : 0);
}

/** part * factor / whole, rounded half up, without overflow. */
std::int64_t ratio(std::int64_t part, std::int64_t whole, int factor)
{
    const Wide scaled = static_cast<Wide>(part) * factor * 2 + whole;
    return static_cast<std::int64_t>(scaled / (static_cast<Wide>(whole) * 2));
}

QString plainDigits(std::uint64_t value, int scale, bool negative)
{
    QString digits = QString::number(value);
    if (scale > 0) {
        digits = digits.rightJustified(scale + 1, u'0');
        digits.insert(digits.size() - scale, u'.');
    }
    return negative ? u'-' + digits : digits;
}

QString cutZeros(QString number, const QString &point, const QString &zero)
{
    if (!number.contains(point))
        return number;
    while (number.endsWith(zero))
        number.chop(zero.size());
    if (number.endsWith(point))
        number.chop(point.size());
    return number;
}

QString symbolOf(const QString &currency)
{
    // Only signs that no second currency of trade uses in the same way; others keep their code.
    static const std::array<std::pair<const char16_t *, const char16_t *>, 6> known{
        {{u"USD", u"$"}, {u"EUR", u"€"}, {u"GBP", u"£"}, {u"RUB", u"₽"}, {u"UAH", u"₴"}, {u"TRY", u"₺"}}};
    for (const auto &[code, symbol] : known) {
        if (currency == QStringView(code))
            return QString::fromUtf16(symbol);
    }
    return {};
}

QDate toQDate(const Date &date)
{
    return QDate::fromJulianDay(2440588 + qint64(date.days)); // 1970-01-01
}

bool writesYearFirst(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese || locale.language() == QLocale::Japanese;
}

QString withoutStop(QString month)
{
    if (month.endsWith(u'.'))
        month.chop(1);
    return month;
}

} // namespace

Format::Format(const QLocale &locale)
    : m_locale(locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale)
{
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
}

QString Format::count(std::int64_t value) const
{
    return fixed(value, 0, 0);
}

QString Format::fixed(std::int64_t value, int scale, int decimals) const
{
    const int shown = std::clamp(decimals, 0, scale);
    const std::uint64_t rounded = shifted(magnitude(value), scale - shown);
    const std::uint64_t unit = Tens[static_cast<std::size_t>(shown)];
    QString text = m_locale.toString(static_cast<qulonglong>(rounded / unit));
    if (shown > 0) {
        const QString fraction = QString::number(rounded % unit).rightJustified(shown, u'0');
        text += m_locale.decimalPoint();
        const uint zero = m_locale.zeroDigit().toUcs4().value(0, u'0');
        for (const QChar digit : fraction) {
            const char32_t own = zero + static_cast<uint>(digit.digitValue());
            text += QString::fromUcs4(&own, 1);
        }
    }
    return value < 0 && rounded != 0 ? QChar(0x2212) + text : text;
}

QString Format::trimmed(std::int64_t value, int scale, int decimals) const
{
    return cutZeros(fixed(value, scale, decimals), m_locale.decimalPoint(), m_locale.zeroDigit());
}

QString Format::massCell(std::int64_t grams) const
{
    // A few grams are not nothing: "0.0" would say so.
    return grams != 0 && magnitude(grams) < 50 ? trimmed(grams, 3, 3) : fixed(grams, 3, 1);
}

QString Format::massExact(std::int64_t grams) const
{
    return withUnit(fixed(grams, 3, 3), QCoreApplication::translate("Format", "kg"));
}

QString Format::kilograms(std::int64_t grams) const
{
    const std::uint64_t size = magnitude(grams);
    const int decimals = size >= 99'950 ? 0 : size >= 1000 ? 1 : 3;
    return withUnit(trimmed(grams, 3, decimals), QCoreApplication::translate("Format", "kg"));
}

QString Format::tonnes(std::int64_t grams) const
{
    return withUnit(fixed(grams, 6, magnitude(grams) >= 99'950'000 ? 0 : 1),
                    QCoreApplication::translate("Format", "t"));
}

QString Format::mass(std::int64_t grams) const
{
    return magnitude(grams) >= 10'000'000 ? tonnes(grams) : kilograms(grams);
}

QString Format::massLabel(std::int64_t grams) const
{
    return magnitude(grams) >= 1'000'000 ? tonnes(grams) : kilograms(grams);
}

QString Format::quantity(std::int64_t thousandths, const QString &unit) const
{
    const QString number = trimmed(thousandths, 3, 3);
    return unit.isEmpty() ? number : withUnit(number, unit);
}

QString Format::money(std::int64_t hundredths, const QString &currency) const
{
    const std::uint64_t size = magnitude(hundredths);
    const int decimals = size < 10'000 && size % 100 != 0 ? 2 : 0;
    return withCurrency(fixed(static_cast<std::int64_t>(size), 2, decimals), currency, hundredths < 0);
}

QString Format::moneyExact(std::int64_t hundredths, const QString &currency) const
{
    if (hundredths >= 0)
        return withCurrency(fixed(hundredths, 2, 2), currency, false);
    return withCurrency(fixed(hundredths, 2, 2).mid(1), currency, true);
}

QString Format::moneyShort(std::int64_t hundredths, const QString &currency) const
{
    const std::uint64_t size = magnitude(hundredths);
    if (size < 1'000'000)
        return money(hundredths, currency);
    struct Step {
        int digits;
        QString unit;
    };
    const Step step = size < 99'950'000 ? Step{3, QCoreApplication::translate("Format", "k", "thousand")}
                      : size < 99'950'000'000
                          ? Step{6, QCoreApplication::translate("Format", "M", "million")}
                          : Step{9, QCoreApplication::translate("Format", "bn", "thousand million")};
    // Three figures at most, and thousands are whole.
    const std::uint64_t wholes = shifted(size, step.digits + 2 - 1);
    const int decimals = step.digits == 3 || wholes >= 1000 ? 0 : 1;
    const QString number = fixed(static_cast<std::int64_t>(size), step.digits + 2, decimals);
    return withCurrency(withUnit(number, step.unit), currency, hundredths < 0);
}

QString Format::share(std::int64_t part, std::int64_t whole, int decimals) const
{
    const QString sign = m_locale.percent();
    if (whole <= 0)
        return notGiven();
    const int unit = decimals > 0 ? 10 : 1;
    std::int64_t rounded = ratio(part, whole, 100 * unit);
    if (part > 0 && rounded == 0)
        return u'<' + withUnit(fixed(1, decimals > 0 ? 1 : 0, decimals > 0 ? 1 : 0), sign);
    if (part < whole && rounded >= 100 * unit)
        rounded = 100 * unit - 1;
    if (rounded == 100 * unit)
        return withUnit(count(100), sign);
    return withUnit(fixed(rounded, decimals > 0 ? 1 : 0, decimals > 0 ? 1 : 0), sign);
}

QString Format::coverage(std::int64_t known, std::int64_t total) const
{
    const QString percent = share(known, total, 1);
    if (known >= total)
        return percent;
    return QCoreApplication::translate("Format", "%1 (%2 not given)",
                                       "share known, number of shipments without it")
        .arg(percent, count(total - known));
}

bool Format::coverageIsLow(std::int64_t known, std::int64_t total)
{
    return known < total - total / 5;
}

QString Format::dateCell(const Date &date)
{
    const QDate day = toQDate(date);
    switch (date.precision) {
    case Date::Precision::Day:
        return day.toString(Qt::ISODate);
    case Date::Precision::Month:
        return day.toString(Qt::ISODate).left(7);
    case Date::Precision::Year:
        return day.toString(Qt::ISODate).left(4);
    }
    return {};
}

QString Format::date(const Date &date) const
{
    const QDate day = toQDate(date);
    const bool yearFirst = writesYearFirst(m_locale);
    switch (date.precision) {
    case Date::Precision::Day:
        return yearFirst ? QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day())
                         : QStringLiteral("%1 %2").arg(dayMonth(date)).arg(day.year());
    case Date::Precision::Month:
        return yearFirst ? QStringLiteral("%1年%2月").arg(day.year()).arg(day.month())
                         : QStringLiteral("%1 %2").arg(monthShort(date)).arg(day.year());
    case Date::Precision::Year:
        return QString::number(day.year());
    }
    return {};
}

QString Format::dayMonth(const Date &date) const
{
    const QDate day = toQDate(date);
    if (writesYearFirst(m_locale))
        return QStringLiteral("%1月%2日").arg(day.month()).arg(day.day());
    return QStringLiteral("%1 %2").arg(day.day()).arg(
        withoutStop(m_locale.monthName(day.month(), QLocale::ShortFormat)));
}

QString Format::monthName(const Date &date) const
{
    return m_locale.standaloneMonthName(toQDate(date).month(), QLocale::LongFormat);
}

QString Format::monthShort(const Date &date) const
{
    return withoutStop(m_locale.standaloneMonthName(toQDate(date).month(), QLocale::ShortFormat));
}

QString Format::dateRange(const Date &first, const Date &last) const
{
    if (first == last)
        return date(first);
    return QStringLiteral("%1 \u2013 %2").arg(date(first), date(last));
}

QString Format::period(const QString &key) const
{
    if (key.isEmpty())
        return notGiven();
    if (key.contains(u'Q')) {
        return QCoreApplication::translate("Format", "Q%1 %2", "quarter and year")
            .arg(key.section(u'Q', 1), key.section(u'-', 0, 0));
    }
    if (key.contains(u'W')) {
        return QCoreApplication::translate("Format", "week %1 of %2", "ISO week and year")
            .arg(key.section(u'W', 1), key.section(u'-', 0, 0));
    }
    const auto parts = key.split(u'-');
    const QDate day(parts.value(0).toInt(), parts.value(1, QStringLiteral("1")).toInt(),
                    parts.value(2, QStringLiteral("1")).toInt());
    if (!day.isValid())
        return key;
    const auto days = static_cast<std::int32_t>(day.toJulianDay() - 2440588);
    return date({days, parts.size() == 1   ? Date::Precision::Year
                       : parts.size() == 2 ? Date::Precision::Month
                                           : Date::Precision::Day});
}

QString Format::notGiven()
{
    return QCoreApplication::translate("Format", "not given");
}

QString Format::exact(std::int64_t value, int scale)
{
    return plainDigits(magnitude(value), scale, value < 0);
}

QString Format::exactTrimmed(std::int64_t value, int scale)
{
    return cutZeros(exact(value, scale), QStringLiteral("."), QStringLiteral("0"));
}

QString Format::withUnit(const QString &number, const QString &unit) const
{
    return number + QChar(NarrowSpace) + unit;
}

QString Format::withCurrency(const QString &number, const QString &currency, bool negative) const
{
    const QString symbol = symbolOf(currency);
    const QString minus = negative ? QString(QChar(0x2212)) : QString();
    if (symbol.isEmpty())
        return minus + withUnit(number, currency);
    static const QString probe = QStringLiteral("$");
    const bool before = m_locale.toCurrencyString(1.0, probe, 0).startsWith(probe);
    return minus + (before ? symbol + number : withUnit(number, symbol));
}
