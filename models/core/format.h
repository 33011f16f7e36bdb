// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"

#include <QLocale>
#include <QString>

#include <cstdint>

/**
 * The one place where numbers, masses, money, dates and coverage become text that a person reads. All from
 * exact integers (grams, hundredths, thousandths), rounded half away from zero; digits, separators and month
 * names by the locale; minus is −, a narrow no-break space stands before units. Never gives an empty text for
 * a value.
 */
class Format {
public:
    /** The "C" locale is read as US English, which is the language of the sources. */
    explicit Format(const QLocale &locale = QLocale());
    const QLocale &locale() const { return m_locale; }

    /** "3,832" */
    QString count(std::int64_t value) const;
    /** value / 10^scale with a fixed number of decimals: fixed(12350, 3, 2) is "12.35". */
    QString fixed(std::int64_t value, int scale, int decimals) const;
    /** As fixed() without trailing zeros: quantities, numbers typed by people. */
    QString trimmed(std::int64_t value, int scale, int decimals) const;

    /** For a column headed "kg": one decimal, "2,283.8". */
    QString massCell(std::int64_t grams) const;
    /** For the inspector: "2,283.800 kg". */
    QString massExact(std::int64_t grams) const;
    /** For sums and figures: "9,870 kg", from 10 t on "12.4 t", from 100 t on "1,228 t". */
    QString mass(std::int64_t grams) const;
    /** For labels in charts and maps: "950 kg", from 1 t on "5.3 t", from 100 t on "1,228 t". */
    QString massLabel(std::int64_t grams) const;
    /** Quantity in thousandths: "1,200" or "0.5", with its unit where given. */
    QString quantity(std::int64_t thousandths, const QString &unit = {}) const;

    /** Whole units, "$60,428"; under 100 with hundredths, "$26.46". The currency is ISO 4217. */
    QString money(std::int64_t hundredths, const QString &currency = QStringLiteral("USD")) const;
    /** "$60,428.00" */
    QString moneyExact(std::int64_t hundredths, const QString &currency = QStringLiteral("USD")) const;
    /** For summaries: as money() under 10,000, then "$84 k", "$23.1 M", "$1.4 bn". */
    QString moneyShort(std::int64_t hundredths, const QString &currency = QStringLiteral("USD")) const;

    /** "44 %"; "<1 %" for a part that is there; never 100 for less than the whole. Decimals: 0 or 1. */
    QString share(std::int64_t part, std::int64_t whole, int decimals = 0) const;
    /** "96.5 % (16 not given)", or "100 %". */
    QString coverage(std::int64_t known, std::int64_t total) const;
    /** True under 80 %: such a sum is shown with a warning. */
    static bool coverageIsLow(std::int64_t known, std::int64_t total);

    /** For tables, sortable by eye: "2022-12-27", "2022-12", "2022". */
    static QString dateCell(const Date &date);
    /** For sentences: "27 Dec 2022", "Dec 2022", "2022". */
    QString date(const Date &date) const;
    /** "17 Jan": a day whose year is clear. */
    QString dayMonth(const Date &date) const;
    /** "April", to stand in a sentence by itself. */
    QString monthName(const Date &date) const;
    /** "Apr", without a full stop, for axes. */
    QString monthShort(const Date &date) const;
    /** "Jan 2022 – 17 Jan 2023", or one date if both are equal. */
    QString dateRange(const Date &first, const Date &last) const;
    /** The key of a period as a cube gives it, "2022", "2022-Q3", "2022-W23", "2022-06", "2022-06-08", for
     * people. */
    QString period(const QString &key) const;

    /** "not given": what stands where a field is missing, never 0 and never nothing. */
    static QString notGiven();
    /** Narrow no-break space, as before units. */
    static constexpr char16_t NarrowSpace = u'\u202f';

    /** For machines: value / 10^scale with exactly that many decimals, "." and "-", no groups: exact(1058868,
     * 3) is "1058.868". */
    static QString exact(std::int64_t value, int scale);
    /** As exact() without trailing zeros: "88", "1058.5". */
    static QString exactTrimmed(std::int64_t value, int scale);

private:
    QString withUnit(const QString &number, const QString &unit) const;
    QString withCurrency(const QString &number, const QString &currency, bool negative) const;
    QString kilograms(std::int64_t grams) const;
    QString tonnes(std::int64_t grams) const;
    QLocale m_locale;
};
