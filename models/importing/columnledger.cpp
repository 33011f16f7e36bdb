// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/columnledger.h"

#include "mapping/recordmembers.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

std::optional<std::int64_t> valueOf(const ShipmentRecord &record, Field field)
{
    const auto amount = RecordMembers::amountOf(field);
    return amount ? record.*amount : std::nullopt;
}

std::string_view measureOf(const ShipmentRecord &record, Field field)
{
    return field == Field::Value      ? record.currency
           : field == Field::Quantity ? record.unit
                                      : std::string_view();
}

QString string(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Issue takenOtherwise(const RowView &row, const ColumnUse &use, std::optional<std::int64_t> read,
                     std::optional<std::int64_t> taken)
{
    const auto shown = [](std::optional<std::int64_t> amount) {
        return amount ? QString::number(*amount) : QStringLiteral("–");
    };
    Issue issue;
    issue.severity = Issue::Severity::Error;
    issue.kind = QStringLiteral("amount-otherwise");
    issue.text = Said("ColumnLedger",
                      QT_TRANSLATE_NOOP("ColumnLedger",
                                        "By itself this cell says %1 in the unit that is stored, but %2 "
                                        "was taken into the shipment; please report this."))
                     .arg(shown(read), shown(taken));
    issue.row = row.number;
    issue.column = use.column;
    issue.header = use.header;
    const auto index = static_cast<std::size_t>(use.column);
    if (index < row.cells.size())
        issue.value = string(row.cells[index].text);
    return issue;
}

} // namespace

bool ColumnLedger::Sums::empty() const
{
    return cells == 0 && unread == 0 && otherwise == 0 && all == ExactSum();
}

ColumnLedger::Sums &ColumnLedger::Summed::of(std::string_view measure)
{
    if (sums[last].measure == measure)
        return sums[last];
    const auto known =
        std::find_if(sums.begin(), sums.end(), [measure](const Sums &s) { return s.measure == measure; });
    if (known != sums.end()) {
        last = static_cast<std::size_t>(known - sums.begin());
        return *known;
    }
    // A column of units may hold anything; so that it stays in bounds, the last entry takes all further ones.
    const bool full = sums.size() + 1 >= ColumnTotal::mostMeasures;
    if (full && sums.back().measure == ColumnTotal::furtherMeasures)
        return sums.back();
    sums.push_back({});
    sums.back().measure = full ? ColumnTotal::furtherMeasures : measure;
    last = sums.size() - 1;
    return sums.back();
}

ColumnLedger::ColumnLedger(const ColumnMapping &mapping) : m_headerRow(mapping.headerRow), m_quantity(mapping)
{
    for (Field field : {Field::Net, Field::Gross, Field::Quantity, Field::Packages, Field::Value}) {
        Summed summed;
        summed.field = field;
        for (const ColumnUse &use : mapping.columns) {
            if (!SummedColumn::mayBeOf(field, use))
                continue;
            summed.columns.emplace_back(mapping, use);
            summed.first = summed.first ? summed.first : &use;
        }
        if (field == Field::Net && !summed.first)
            summed.first = m_quantity.use();
        if (!summed.first)
            continue;
        summed.sums.emplace_back();
        m_fields.push_back(std::move(summed));
    }
}

void ColumnLedger::count(const RowView &row, ParsedRow &parsed)
{
    if (row.number <= m_headerRow || parsed.kind == RowKind::Blank)
        return;
    for (Summed &summed : m_fields)
        count(summed, row, parsed);
}

void ColumnLedger::count(Summed &summed, const RowView &row, ParsedRow &parsed)
{
    Sums &sums = summed.of(measureOf(parsed.record, summed.field));
    ExactSum *const others = parsed.kind == RowKind::Subtotal  ? &sums.subtotals
                             : parsed.kind == RowKind::Header  ? &sums.headers
                             : parsed.kind == RowKind::Refused ? &sums.refused
                                                               : nullptr;
    std::optional<std::int64_t> taken;
    const ColumnUse *from = summed.first;
    bool given = summed.field != Field::Net; // only where no net mass stands may the quantity be one
    for (SummedColumn &column : summed.columns) {
        if (!column.isOf(summed.field, row))
            continue;
        const SummedColumn::Reading reading = column.read(row);
        sums.unread += reading.unread && !others;
        if (!reading.amount)
            continue;
        sums.all.add(*reading.amount);
        given = true;
        if (others) {
            others->add(*reading.amount);
        } else if (taken || parsed.wasCounted(summed.field)) {
            sums.unused.add(*reading.amount); // of several columns, or rows of a document, the first counts
        } else {
            taken = reading.amount;
            from = &column.use();
        }
    }
    if (const auto weighed = given ? std::nullopt : m_quantity.read(row)) {
        sums.all.add(*weighed);
        if (others)
            others->add(*weighed);
        else
            taken = weighed;
        from = m_quantity.use();
    }
    if (others)
        return;
    if (taken) {
        sums.read.add(*taken);
        ++sums.cells;
    }
    if (const auto stored = valueOf(parsed.record, summed.field); stored != taken) {
        ++sums.otherwise;
        parsed.issues.append(takenOtherwise(row, *from, taken, stored));
    }
}

/** Totals often name no currency or unit: where the lines have only one, it is theirs as well. */
void ColumnLedger::Summed::settle()
{
    std::erase_if(sums, [](const Sums &s) { return s.empty(); });
    if (sums.empty())
        sums.emplace_back();
    last = 0;
    const auto unnamed =
        std::find_if(sums.begin(), sums.end(), [](const Sums &s) { return s.measure.empty(); });
    if (sums.size() != 2 || unnamed == sums.end() ||
        unnamed->cells + unnamed->unread + unnamed->otherwise > 0)
        return;
    const Sums rest = *unnamed;
    sums.erase(unnamed);
    Sums &only = sums.front();
    only.all.add(rest.all);
    only.subtotals.add(rest.subtotals);
    only.headers.add(rest.headers);
    only.refused.add(rest.refused);
}

QList<ColumnTotal> ColumnLedger::totals() const
{
    QList<ColumnTotal> totals;
    for (Summed summed : m_fields) {
        summed.settle();
        if (summed.columns.empty() && summed.sums.front().empty())
            continue; // no quantity is in a unit of mass
        std::sort(summed.sums.begin(), summed.sums.end(),
                  [](const Sums &a, const Sums &b) { return a.measure < b.measure; });
        for (const Sums &sums : summed.sums) {
            ColumnTotal total;
            total.field = summed.field;
            total.column = summed.first->column;
            total.header = summed.first->header;
            total.measure = string(sums.measure);
            total.cells = sums.cells;
            total.unread = sums.unread;
            total.otherwise = sums.otherwise;
            total.all = sums.all.text();
            total.read = sums.read.text();
            total.subtotals = sums.subtotals.text();
            total.headers = sums.headers.text();
            total.refused = sums.refused.text();
            total.unused = sums.unused.text();
            totals.append(total);
        }
    }
    return totals;
}
