// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/chartscale.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace {

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

bool isMass(Measure measure)
{
    return measure == Measure::Net || measure == Measure::Gross;
}

/** The largest of 1, 2, 2.5 and 5 times a power of ten that is not more; at least 1. */
std::int64_t niceStep(std::int64_t most)
{
    std::int64_t power = 1;
    while (power <= most / 10)
        power *= 10;
    for (const std::int64_t twice : {10, 5, 4, 2}) {
        if (twice * power % 2 == 0 && twice * power / 2 <= most)
            return twice * power / 2;
    }
    return 1;
}

} // namespace

ChartScale::ChartScale(Measure measure, std::int64_t largest, const Format &format)
    : m_measure(measure), m_largest(std::max<std::int64_t>(largest, 0)), m_format(format)
{
    if (isMass(measure)) {
        m_digits = m_largest >= 10'000'000 ? 6 : m_largest >= 1000 || m_largest == 0 ? 3 : 0;
        m_suffix = m_digits == 6   ? QCoreApplication::translate("Format", "t")
                   : m_digits == 3 ? QCoreApplication::translate("Format", "kg")
                                   : QCoreApplication::translate("Format", "g");
    } else if (measure == Measure::Value) {
        m_digits = m_largest >= 100'000'000 ? 8 : m_largest >= 1'000'000 ? 5 : 2;
        if (m_digits == 8)
            m_suffix = QCoreApplication::translate("Format", "M", "million");
        else if (m_digits == 5)
            m_suffix = QCoreApplication::translate("Format", "k", "thousand");
    } else if (measure == Measure::Quantity) {
        m_digits = 3;
    }
    // One precision a figure: whole numbers once the largest has three of them.
    m_decimals = m_digits == 0 || m_largest >= 100 * powerOfTen(m_digits) ? 0 : 1;
    if (measure == Measure::Value && m_digits == 5)
        m_decimals = 0;
}

void ChartScale::tellApart(const QList<std::int64_t> &values)
{
    const int most = m_digits == 0 || m_measure == Measure::Quantity ? 0 : 2;
    const auto largest = values.isEmpty() ? 0 : *std::ranges::max_element(values);
    const auto alike = [&] {
        QHash<QString, std::int64_t> seen;
        return std::ranges::any_of(values, [&](std::int64_t value) {
            const QString text = number(value, m_decimals);
            return seen.contains(text) ? seen.value(text) != value : (seen.insert(text, value), false);
        });
    };
    while (m_decimals < most && largest < powerOfTen(m_digits + 3 - m_decimals) && alike())
        ++m_decimals;
}

QString ChartScale::number(std::int64_t value, int decimals) const
{
    if (value == 0)
        return m_format.count(0);
    const std::int64_t least = powerOfTen(m_digits - decimals);
    if (value > 0 && value < least - least / 2)
        return u'<' + m_format.fixed(least, m_digits, decimals);
    // Quantities are counts of things as a rule: "12" rather than "12.0".
    return m_measure == Measure::Quantity ? m_format.trimmed(value, m_digits, decimals)
                                          : m_format.fixed(value, m_digits, decimals);
}

QString ChartScale::decorated(const QString &number) const
{
    const QString scaled = m_suffix.isEmpty() ? number : number + QChar(Format::NarrowSpace) + m_suffix;
    if (m_measure != Measure::Value)
        return scaled;
    // Where the sign of the dollar stands is the locale's business.
    const QString sample = m_format.money(100);
    return sample.startsWith(u'$') ? u'$' + scaled : scaled + QChar(Format::NarrowSpace) + u'$';
}

QString ChartScale::text(std::int64_t value, bool withUnit) const
{
    return withUnit ? decorated(number(value, m_decimals)) : number(value, m_decimals);
}

QString ChartScale::listed(std::int64_t value) const
{
    const std::int64_t hundred = 100 * powerOfTen(m_digits);
    const bool whole = m_digits == 0 || value >= hundred - hundred / 2000; // 99.95 is written "100"
    return number(value, whole ? 0 : 1);
}

QString ChartScale::massUnit() const
{
    return isMass(m_measure) ? m_suffix : QString();
}

QString ChartScale::unitWord() const
{
    switch (m_measure) {
    case Measure::Shipments:
        return QCoreApplication::translate("ChartScale", "shipments");
    case Measure::Declarations:
        return QCoreApplication::translate("ChartScale", "declarations");
    case Measure::Quantity:
        return QCoreApplication::translate("ChartScale", "units as the files give them");
    case Measure::Value:
        return m_digits == 8   ? QCoreApplication::translate("ChartScale", "millions of US dollars")
               : m_digits == 5 ? QCoreApplication::translate("ChartScale", "thousands of US dollars")
                               : QCoreApplication::translate("ChartScale", "US dollars");
    default:
        return m_digits == 6   ? QCoreApplication::translate("ChartScale", "tonnes")
               : m_digits == 3 ? QCoreApplication::translate("ChartScale", "kilograms")
                               : QCoreApplication::translate("ChartScale", "grams");
    }
}

std::int64_t ChartScale::above() const
{
    return m_largest + m_largest / 100 * 6 + 1;
}

std::int64_t ChartScale::step() const
{
    // Whole numbers of what is counted; for what is weighed any decimal will do.
    const std::int64_t least = m_digits == 0                    ? 1
                               : m_measure == Measure::Quantity ? 1000
                                                                : powerOfTen(m_digits) / 100;
    // Three gridlines if that can be, five at most.
    return std::max(niceStep(above() / 3), least);
}

QList<ChartTick> ChartScale::ticks() const
{
    QList<std::int64_t> values{0};
    if (m_largest > 0) {
        const std::int64_t step = this->step();
        for (std::int64_t value = step; value <= top(); value += step)
            values.append(value);
    }
    QList<ChartTick> ticks;
    for (const std::int64_t value : values) {
        QString label = m_format.trimmed(value, m_digits, m_digits);
        if (value == values.last() && value > 0)
            label = decorated(label);
        ticks.append({value, label});
    }
    return ticks;
}

std::int64_t ChartScale::top() const
{
    if (m_largest == 0)
        return powerOfTen(m_digits);
    const std::int64_t step = this->step();
    // A gridline just above the largest value frames it better than one far below.
    const std::int64_t nearest = (m_largest / step + (m_largest % step != 0 ? 1 : 0)) * step;
    return nearest - m_largest <= m_largest / 14 ? std::max(above(), nearest) : above();
}
