// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sheetdates.h"

#include "mapping/dateevidence.h"

#include <algorithm>
#include <optional>

namespace {

constexpr DateOrder allOrders[] = {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay,
                                   DateOrder::YearDayMonth};

/** The orders that make a date of the text: those of texts like it. */
QList<DateOrder> possible(const DateText &date)
{
    QList<DateOrder> orders;
    for (const DateOrder order : allOrders) {
        const bool leads = order == DateOrder::YearMonthDay || order == DateOrder::YearDayMonth;
        const bool may = date.beginsWithYear()              ? leads
                         : order == DateOrder::YearMonthDay ? date.shortParts().has_value()
                                                            : !leads;
        if (may && date.allows(order))
            orders.append(order);
    }
    return orders;
}

QString signOf(const QString &text)
{
    const auto at = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return at == text.end() || at->isSpace() ? QString() : QString(*at);
}

/** Gathers what the cells of the columns of dates say. */
class Gathering {
public:
    void add(const RawCell &cell)
    {
        const DateText date = DateText::parse(cell.text, cell.kind);
        if (!date.isDate())
            return;
        const QString text = QString::fromStdString(cell.text).trimmed();
        if (cell.kind == CellKind::Date || cell.kind == CellKind::DateTime)
            return note(SheetDates::Form::Cells, text);
        if (!date.isParts())
            return note(SheetDates::Form::Words, text);
        m_evidence.add(date);
        if (const QString sign = signOf(text); m_sign.value_or(sign) == sign)
            m_sign = sign;
        else
            m_sign = QString();
        const QList<DateOrder> orders = possible(date);
        for (const DateOrder order : orders) {
            if (!m_orders.contains(order) && !date.beginsWithYear())
                m_orders.append(order);
            m_open = m_open || (!date.beginsWithYear() && date.date(order) != date.date(orders.first()));
        }
        m_onlyPoints = m_onlyPoints && date.hasPoints();
        note(SheetDates::Form::Numbers, text);
    }

    void tell(SheetDates &dates, const ColumnUse &use) const
    {
        dates.form = m_form;
        dates.example = m_example;
        if (m_form != SheetDates::Form::Numbers)
            return;
        dates.sign = m_sign.value_or(QString());
        dates.onlyPoints = m_onlyPoints;
        dates.order = m_onlyPoints ? use.pointOrder.value_or(use.dateOrder) : use.dateOrder;
        // What begins with the year is read so in every order but one.
        if (m_orders.isEmpty() && dates.order != DateOrder::YearDayMonth)
            dates.order = DateOrder::YearMonthDay;
        if (m_open)
            dates.orders = m_orders;
        else if (m_orders.isEmpty() && dayMayFollowYear(dates.order))
            dates.orders = {DateOrder::YearMonthDay, DateOrder::YearDayMonth};
        if (!dates.orders.isEmpty() && !dates.orders.contains(dates.order))
            dates.orders.append(dates.order);
        std::sort(dates.orders.begin(), dates.orders.end());
    }

private:
    /** Hardly anybody writes so: where some date shows the month behind the year, nothing is to be chosen. */
    bool dayMayFollowYear(DateOrder now) const
    {
        return now == DateOrder::YearDayMonth ||
               (m_evidence.fullOpen > 0 && (m_evidence.fullMonthFirst == 0 || m_evidence.fullDayFirst > 0));
    }

    void note(SheetDates::Form form, const QString &text)
    {
        // Numbers go before all else, as only they have an order; else the first date tells.
        if (m_form != SheetDates::Form::None &&
            (form != SheetDates::Form::Numbers || m_form == SheetDates::Form::Numbers))
            return;
        m_form = form;
        m_example = text;
    }

    OrderEvidence m_evidence;
    SheetDates::Form m_form = SheetDates::Form::None;
    QString m_example;
    std::optional<QString> m_sign;
    QList<DateOrder> m_orders; ///< that make a date of some text which begins with no year
    bool m_open = false;       ///< and of one text two dates
    bool m_onlyPoints = true;
};

} // namespace

SheetDates SheetDates::of(const SheetProposal &sheet)
{
    Gathering gathering;
    const ColumnUse *first = nullptr;
    bool parts = false;
    for (const ColumnUse &use : sheet.mapping.columns) {
        if (use.field != Field::Date)
            continue;
        parts = parts || use.datePart != DatePart::Whole;
        if (use.datePart != DatePart::Whole)
            continue;
        first = first ? first : &use;
        for (const RawRow &row : sheet.sample) {
            const auto column = static_cast<std::size_t>(use.column);
            if (row.number > sheet.mapping.headerRow && column < row.cells.size())
                gathering.add(row.cells[column]);
        }
    }
    SheetDates dates;
    if (first)
        gathering.tell(dates, *first);
    if (dates.form == Form::None && parts)
        dates.form = Form::Columns;
    return dates;
}
