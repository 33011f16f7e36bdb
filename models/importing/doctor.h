// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/progress.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

struct ImportKnowledge;

/** One place in a case that is not as it should be. */
struct Damage {
    QString check; ///< "file", "schema", "pages", "references", "shipments", "problems" or "totals"
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
    QString skipped;   ///< why it could not be made; empty if it was
    QStringList notes; ///< what should be known and is no damage: a file that changed, other rules
};

/** What a doctor found. */
struct DoctorReport {
    QList<Examination> examinations;
    QList<Damage> damages; ///< the first thousand
    std::int64_t damagesInAll = 0;
    bool sound() const { return damagesInAll == 0; }
};

/**
 * Proves that a case is whole: its tables word for word, its pages, the sums of the stored cells, and every
 * figure: each row is understood again from its cells by the stored mapping, as an import does it, and compared
 * value by value with its category, rule, marks, flags and problems; each ledger and each total is added up
 * again. Says which files have changed since. Changes nothing.
 */
class Doctor {
public:
    /** The knowledge must outlive the doctor. */
    explicit Doctor(const ImportKnowledge &knowledge) : m_knowledge(knowledge) {}

    /** Fails only if the file is no case at all, may not be read, or the progress says stop; a case so
     * damaged that nothing of it can be examined has a report that says so. */
    Result<DoctorReport> examine(const QString &path, const Progress &progress) const;

private:
    const ImportKnowledge &m_knowledge;
};
