// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/chartquestion.h"
#include "session/latestjob.h"
#include "session/overlapwatch.h"
#include "session/session.h"

#include <QObject>

/** What figures of the open case need to know beside numbers: what its sources cover, and names. */
class FigureFacts : public QObject {
    Q_OBJECT

public:
    explicit FigureFacts(Session &session, QObject *parent = nullptr);
    const FigureContext &context() const { return m_context; }
    /** Where shipments that stand in two files are looked for. */
    OverlapWatch &overlaps() { return m_overlaps; }
    /** The case is the sample: every picture of it says that its figures are no records. */
    void setIllustrative(bool illustrative);

Q_SIGNALS:
    /** Views make their figures again. */
    void changed();

private:
    void readSources();
    void readNames();
    void readOverlaps();
    Session &m_session;
    FigureContext m_context;
    bool m_illustrative = false; ///< said from outside; the case may say so too
    LatestJob m_job;
    OverlapWatch m_overlaps;
};
