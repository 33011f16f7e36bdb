// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casereader.h"
#include "casefile/deliverycomparison.h"
#include "core/result.h"

#include <QByteArray>
#include <QStringList>

/** What a second delivery says otherwise than the first, written for people and scripts. Figures are exact.
 */
class DeliveryReport {
public:
    /** The reader must outlive the report. */
    DeliveryReport(const CaseReader &reader, const DeliveryComparison &comparison)
        : m_reader(reader), m_comparison(comparison)
    {
    }

    /** Sources, same, added, gone, changed, totals, moved_by. Sums are texts: they may have more digits than
     * a number keeps. */
    Result<QByteArray> json() const;
    /** One line for each row added or gone, and for each cell changed. */
    Result<QByteArray> csv() const;
    /** One line for each total that moved. */
    QByteArray totalsCsv() const;
    /** What moved, then the rows; at most `limit` of each kind, the rest counted. 0 = all. */
    Result<QByteArray> table(qsizetype limit) const;

    /** "net 10.000 → 29.500 (+19.500)": a total in words of its unit. */
    static QString sentence(const MovedTotal &total);

private:
    Result<Shipment> shipment(ShipmentId number) const { return m_reader.shipment(number); }
    Result<QString> rowLines(const QString &heading, const QList<std::int64_t> &shipments,
                             qsizetype limit) const;
    Result<QString> changeLines(qsizetype limit) const;
    QString totalLines() const;

    const CaseReader &m_reader;
    const DeliveryComparison &m_comparison;
};
