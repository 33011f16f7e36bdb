// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/deliverytotals.h"

#include "casefile/sqlstatement.h"

namespace {

constexpr std::array amountFields{Field::None, Field::Net, Field::Gross, Field::Quantity, Field::Packages};

}

QString MovedTotal::id() const
{
    switch (field) {
    case Field::None:
        return QStringLiteral("shipments");
    case Field::Net:
    case Field::Gross:
        return fieldId(field) + QStringLiteral("_kg");
    default:
        return fieldId(field);
    }
}

int MovedTotal::scale() const
{
    switch (field) {
    case Field::Net:
    case Field::Gross:
    case Field::Quantity:
        return 3;
    case Field::Value:
        return 2;
    default:
        return 0;
    }
}

void DeliveryTotals::add(Sums &sums, std::size_t delivery, const SqlStatement &row)
{
    sums.amounts[delivery][0].add(1);
    for (int i = 1; i < static_cast<int>(amountFields.size()); ++i)
        sums.amounts[delivery][static_cast<std::size_t>(i)].add(row.integer(2 + i));
    if (!row.isNull(7))
        sums.values[row.string(8)][delivery].add(row.integer(7));
}

QList<MovedTotal> DeliveryTotals::totalsOf(const Sums &sums, bool onlyMoved)
{
    QList<MovedTotal> totals;
    const auto take = [&](const MovedTotal &total) {
        if (!onlyMoved || total.moved())
            totals.append(total);
    };
    for (std::size_t i = 0; i < amountFields.size(); ++i)
        take({amountFields[i], QString(), sums.amounts[0][i], sums.amounts[1][i]});
    for (const auto &[currency, values] : sums.values)
        take({Field::Value, currency, values[0], values[1]});
    return totals;
}

Result<void> DeliveryTotals::addUp(sqlite3 *handle, DeliveryComparison &comparison)
{
    SqlStatement rows(handle,
                      "SELECT s.source, coalesce(o.code, ''), coalesce(c.name, ''), s.net_g, s.gross_g,"
                      " s.quantity_milli, s.packages, s.value_cents, coalesce(cu.code, '') FROM shipment s"
                      " LEFT JOIN country o ON o.id = s.origin LEFT JOIN category c ON c.id = s.category"
                      " LEFT JOIN currency cu ON cu.id = s.currency WHERE s.source IN (?1, ?2)");
    rows.bind(1, m_before.value).bind(2, m_after.value);
    while (rows.next()) {
        const std::size_t delivery = rows.integer(0) == m_before.value ? 0 : 1;
        add(m_all, delivery, rows);
        add(m_groups[{false, rows.string(1)}], delivery, rows);
        add(m_groups[{true, rows.string(2)}], delivery, rows);
    }
    if (!rows.ok())
        return rows.failure();
    comparison.totals = totalsOf(m_all, false);
    for (const auto &[group, sums] : m_groups) {
        if (const QList<MovedTotal> moved = totalsOf(sums, true); !moved.isEmpty())
            comparison.groups.append({group.first, group.second, moved});
    }
    return {};
}
