// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/doctor.h"

#include <QCoreApplication>

#include <algorithm>

/** Collects what a doctor finds: counts everything, lists the first of it. */
class DoctorLog {
public:
    /** Begins an examination, or turns back to it. */
    void begin(const QString &check, const QString &text = {})
    {
        auto &all = m_report.examinations;
        const auto known =
            std::find_if(all.cbegin(), all.cend(), [&](const Examination &e) { return e.check == check; });
        m_now = known - all.cbegin();
        if (known == all.cend())
            all.append({check, text, 0, 0, {}, {}});
    }
    void looked(std::int64_t things = 1) { now().things += things; }
    void skip(const QString &why) { now().skipped = why; }
    /** Something to know that is no damage. */
    void note(const QString &text) { now().notes.append(text); }
    void damage(const QString &text, SourceId source = {}, std::int64_t row = 0, ShipmentId shipment = {})
    {
        ++now().damages;
        ++m_report.damagesInAll;
        if (m_report.damages.size() < 1000)
            m_report.damages.append({now().check, text, source, row, shipment});
    }
    /** A check that could not be finished is damage as well; nobody is sent to the doctor by the doctor. */
    void damage(const Failure &failure, SourceId source = {})
    {
        const bool broken = failure.kind == Failure::Kind::Damaged;
        damage(broken ? QCoreApplication::translate("Doctor", "What this looks at cannot be read any more.")
                      : failure.text,
               source);
    }
    const DoctorReport &report() const { return m_report; }

private:
    Examination &now() { return m_report.examinations[m_now]; }

    DoctorReport m_report;
    qsizetype m_now = 0;
};
