// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casereader.h"
#include "casefile/shipment.h"
#include "core/result.h"

#include <QList>

#include <cstdint>

/** The shipments to export, in order, read piece by piece. */
class ShipmentRows {
public:
    virtual ~ShipmentRows() = default;
    virtual std::int64_t count() const = 0;
    /** At most `count` shipments from position `first` on. */
    virtual Result<QList<Shipment>> read(std::int64_t first, std::int64_t count) const = 0;
};

/** Shipments of a case by their numbers, as a cube lists them. The reader must outlive it. */
class CaseShipmentRows : public ShipmentRows {
public:
    CaseShipmentRows(const CaseReader &reader, QList<std::int64_t> numbers)
        : m_reader(reader), m_numbers(std::move(numbers))
    {
    }
    std::int64_t count() const override { return m_numbers.size(); }
    Result<QList<Shipment>> read(std::int64_t first, std::int64_t count) const override
    {
        return m_reader.shipments(m_numbers.mid(first, count));
    }

private:
    const CaseReader &m_reader;
    QList<std::int64_t> m_numbers;
};
