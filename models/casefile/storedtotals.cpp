// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/storedtotals.h"

#include "casefile/sqlstatement.h"

#include <utility>

namespace {

/** The columns of add() in their order. */
constexpr Field summedFields[] = {Field::Net, Field::Gross, Field::Quantity, Field::Packages, Field::Value};

/** Gives each total of the field what is stored in its currency or unit; what no total has goes to the last
 * resort, or to one of its own, where it is seen. */
void giveStored(QList<ColumnTotal> &totals, Field field, std::map<std::string, ExactSum> stored)
{
    ColumnTotal *further = nullptr;
    ColumnTotal *any = nullptr;
    for (ColumnTotal &total : totals) {
        if (total.field != field)
            continue;
        any = &total;
        if (total.measure == QString::fromUtf8(ColumnTotal::furtherMeasures))
            further = &total;
        const auto found = stored.find(total.measure.toStdString());
        total.stored = found == stored.end() ? ExactSum().text() : found->second.text();
        if (found != stored.end())
            stored.erase(found);
    }
    ExactSum rest;
    for (const auto &[name, sum] : stored)
        rest.add(sum);
    if (further)
        further->stored = rest.text();
    else if (any && rest != ExactSum())
        any->stored += QStringLiteral(" + ") + rest.text();
}

} // namespace

Result<std::map<std::string, ExactSum>> StoredTotals::SumsById::byName(sqlite3 *handle,
                                                                       const std::string &table,
                                                                       const std::string &name) const
{
    std::map<std::string, ExactSum> sums;
    SqlStatement names(handle, "SELECT " + name + " FROM " + table + " WHERE id = ?");
    for (const auto &[id, sum] : m_sums) {
        const bool found = id != 0 && names.bind(1, id).next();
        sums[found ? std::string(names.text(0)) : std::string()].add(sum);
        names.reset();
    }
    if (!names.ok())
        return names.failure();
    return sums;
}

Result<void> StoredTotals::add(SourceId source, std::int64_t first, std::int64_t last)
{
    SqlStatement rows(m_handle, "SELECT net_g, gross_g, quantity_milli, packages, value_cents, unit, currency"
                                " FROM shipment WHERE id BETWEEN ? AND ? AND source = ?");
    rows.bind(1, first).bind(2, last).bind(3, source.value);
    constexpr int unit = 5, currency = 6;
    while (rows.next()) {
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            const Field field = summedFields[i];
            const int measure = field == Field::Quantity ? unit : field == Field::Value ? currency : -1;
            const auto column = static_cast<int>(i);
            m_sums[i].of(measure < 0 ? 0 : rows.integer(measure)).add(rows.integer(column)); // NULL adds 0
        }
    }
    return rows.result();
}

Result<void> StoredTotals::giveTo(Source &source) const
{
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        const Field field = summedFields[i];
        auto stored = field == Field::Value ? m_sums[i].byName(m_handle, "currency", "code")
                                            : m_sums[i].byName(m_handle, "unit", "name");
        if (!stored)
            return stored.failure();
        giveStored(source.totals, field, std::move(*stored));
    }
    return {};
}
