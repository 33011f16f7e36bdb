// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/doctor.h"

/** Collects what a doctor finds: counts everything, lists the first of it. */
class DoctorLog {
public:
    void begin(const QString &check, const QString &text)
    {
        m_report.examinations.append({check, text, 0, 0, {}});
    }
    void looked(std::int64_t things = 1) { m_report.examinations.last().things += things; }
    void skip(const QString &why) { m_report.examinations.last().skipped = why; }
    void damage(const QString &text, SourceId source = {}, std::int64_t row = 0, ShipmentId shipment = {})
    {
        Examination &now = m_report.examinations.last();
        ++now.damages;
        ++m_report.damagesInAll;
        if (m_report.damages.size() < 1000)
            m_report.damages.append({now.check, text, source, row, shipment});
    }
    /** A check that could not be finished is damage as well. */
    void damage(const Failure &failure, SourceId source = {}) { damage(failure.text, source); }
    const DoctorReport &report() const { return m_report; }

private:
    DoctorReport m_report;
};
