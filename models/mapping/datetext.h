// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "mapping/columnmapping.h"
#include "readers/sheetreader.h"

#include <cstdint>
#include <optional>
#include <string_view>

/**
 * What one text says as a date, before its column's order is known: dd.mm.yyyy and its kin, ISO 8601 with or
 * without a time and zone, month names in the languages of customs forms, 20220614, 2022年6月14日, Excel
 * serials, a month or a year alone.
 */
class DateText {
public:
    /** Never fails: a text that is no date gives isDate() == false. */
    static DateText parse(std::string_view text, CellKind kind = CellKind::Text);

    bool isDate() const { return m_form != Form::None; }
    /** True if the order of day and month changes the day: "03/04/2022". */
    bool dependsOnOrder() const;
    /** True if some day exists when the parts stand in this order. */
    bool allows(DateOrder order) const { return date(order).has_value(); }
    /** The day in this order; instants ("...T18:30:00Z") are moved by zoneMinutes before the day is taken. */
    std::optional<Date> date(DateOrder order, int zoneMinutes = 0) const;
    /** Minutes since midnight UTC of an instant, -1 for anything else. */
    int instantMinutes() const { return m_instant; }
    /** True if the text is a bare number that only a date column makes a date: a serial, 20220614, 2022. */
    bool isBareNumber() const { return m_bare; }

    /** True for "03.04.2022": no country writes points with the month first. */
    bool hasPoints() const { return m_points; }

private:
    enum class Form : std::uint8_t { None, Fixed, Parts };
    static DateText fixed(std::optional<Date> date);
    static DateText fromNumbers(std::string_view text);
    static DateText fromDigits(std::string_view digits);
    static DateText fromWords(std::string_view text);

    Form m_form = Form::None;
    bool m_bare = false;
    bool m_points = false;
    int m_instant = -1;
    Date m_date;
    int m_parts[3] = {0, 0, 0}; ///< as they stand; years of two digits not yet completed
    int m_widths[3] = {0, 0, 0};
};
