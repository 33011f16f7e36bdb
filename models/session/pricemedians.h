// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/latestjob.h"

#include <QHash>
#include <QObject>
#include <QString>

class CaseFile;
class Session;

/**
 * What a kilogram of each kind of goods usually costs in this case: the median price in US cents by the first
 * six digits of the HS code, over shipments with a value in dollars and a net mass. Read in the background.
 */
class PriceMedians : public QObject {
    Q_OBJECT

public:
    explicit PriceMedians(Session &session, QObject *parent = nullptr);
    /** US cents a kilogram; 0 where fewer than ten shipments tell. */
    double of(const QString &hs) const;
    /** Reads them from a case; on any thread. */
    static Result<QHash<QString, double>> read(const CaseFile &file, const Progress &progress);

Q_SIGNALS:
    void changed();

private:
    void load();
    Session &m_session;
    QHash<QString, double> m_medians;
    LatestJob m_job;
};
