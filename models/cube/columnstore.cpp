// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/columnstore.h"

std::shared_ptr<const ColumnStore> ColumnStore::with(const Annotations &annotations) const
{
    Remarks remarks = m_remarks;
    for (auto it = annotations.cbegin(); it != annotations.cend(); ++it) {
        if (const auto row = m_columns->id.find(it.key()))
            remarks.annotate(*row, m_columns->rows, it.value());
    }
    return std::make_shared<const ColumnStore>(m_columns, std::move(remarks));
}

std::shared_ptr<const ColumnStore> ColumnStore::withLeftOut(const QMap<std::int64_t, bool> &leftOut) const
{
    Remarks remarks = m_remarks;
    for (auto it = leftOut.cbegin(); it != leftOut.cend(); ++it) {
        if (const auto row = m_columns->id.find(it.key()))
            remarks.setLeftOut(*row, m_columns->rows, it.value());
    }
    return std::make_shared<const ColumnStore>(m_columns, std::move(remarks));
}

std::size_t ColumnStore::bytes() const
{
    const ShipmentColumns &c = *m_columns;
    std::size_t bytes = c.id.bytes() + c.sourceRow.bytes() + c.dates.capacity() * sizeof(StoredDate) +
                        c.routes.capacity() * sizeof(StoredRoute);
    for (const CodeColumn *column : {&c.source,
                                     &c.marks,
                                     &c.date,
                                     &c.route,
                                     &c.category.codes,
                                     &c.hs.codes,
                                     &c.origin,
                                     &c.dispatch,
                                     &c.trading,
                                     &c.destination,
                                     &c.consignor,
                                     &c.consignee,
                                     &c.manufacturer,
                                     &c.placeLading,
                                     &c.placeDischarge,
                                     &c.mode,
                                     &c.procedure,
                                     &c.declaration.codes,
                                     &c.description.codes,
                                     &c.currency,
                                     &m_remarks.status,
                                     &m_remarks.tagSet,
                                     &m_remarks.flagSet})
        bytes += column->bytes();
    for (const AmountColumn *column :
         {&c.netGrams, &c.grossGrams, &c.quantityMilli, &c.usdCents, &c.otherCents})
        bytes += column->bytes();
    for (const auto &pool : {c.category.names, c.hs.names, c.declaration.names, c.description.names,
                             c.countries, c.parties, c.places, c.terms, c.sources})
        bytes += pool ? pool->bytes() : 0;
    return bytes;
}
