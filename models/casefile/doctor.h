// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/progress.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <cstdint>

class Countries;

/** One place in a case that is not as it should be. */
struct Damage {
    QString check; ///< "schema", "pages", "references", "text-index" or "shipments"
    QString text;  ///< one sentence
    SourceId source;
    std::int64_t row = 0; ///< of the source; 0 = none in particular
    ShipmentId shipment;
    bool operator==(const Damage &) const = default;
};

/** One examination that was made. */
struct Examination {
    QString check;
    QString text;            ///< what was compared with what
    std::int64_t things = 0; ///< how many were looked at
    std::int64_t damages = 0;
    QString skipped; ///< why it could not be made; empty if it was
};

/** What a doctor found. */
struct DoctorReport {
    QList<Examination> examinations;
    QList<Damage> damages; ///< the first thousand
    std::int64_t damagesInAll = 0;
    bool sound() const { return damagesInAll == 0; }
};

/**
 * Proves that a case is whole: its tables word for word, its pages, its text index, the sums of the stored
 * cells, and every figure: each shipment is made again from its cells by the stored mapping and compared
 * value by value, each ledger and each total added up again. Changes nothing.
 */
class Doctor {
public:
    /** The countries must outlive the doctor. */
    explicit Doctor(const Countries &countries) : m_countries(countries) {}

    /** Fails only if the file is no case at all, cannot be opened, or the progress says stop. */
    Result<DoctorReport> examine(const QString &path, const Progress &progress) const;

private:
    const Countries &m_countries;
};
