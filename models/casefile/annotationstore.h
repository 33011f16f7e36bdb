// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/annotation.h"
#include "casefile/caseconnection.h"
#include "core/progress.h"
#include "core/result.h"

#include <QList>

/**
 * Annotations of a case. Every change is on the disk when its call returns, and gives back what was there
 * before, so that it can be undone with restore().
 */
class AnnotationStore {
public:
    /** Both must outlive the store; the author's name stands beside each change. */
    AnnotationStore(const CaseConnection &connection, QString author);

    /**
     * Changes the shipments and returns how those that really changed were annotated before. Fails, changing
     * nothing, on a number that is no shipment.
     */
    Result<Annotations> apply(const QList<std::int64_t> &shipments, const AnnotationChange &change,
                              const Progress &progress = {});
    /** Sets these annotations exactly, author and time included; returns what they replace. */
    Result<Annotations> restore(const Annotations &annotations, const Progress &progress = {});
    /** Every shipment that is annotated. */
    Result<Annotations> all() const;
    /** Those of some shipments; the ones that nobody annotated are left out. */
    Result<Annotations> of(const QList<std::int64_t> &shipments) const;
    /** Every tag in use, sorted. */
    Result<QStringList> tags() const;

private:
    const CaseConnection &m_connection;
    QString m_author;
};
