// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/annotationstore.h"
#include "casefile/casefile.h"
#include "casefile/casereader.h"
#include "casefile/leftoutstore.h"
#include "casefile/problemreader.h"

#include <memory>

/** A case that is open in this window: the file, the connections of this thread and what reads and writes
 * them. */
class OpenCase {
public:
    /** Takes the file over; `author` signs annotations. */
    static Result<std::unique_ptr<OpenCase>> make(std::unique_ptr<CaseFile> file, const QString &author);

    const CaseFile &file() const { return *m_file; }
    const CaseReader &reader() const { return m_reader; }
    const ProblemReader &problems() const { return m_problems; }
    /** Nothing in a case that is read only. */
    AnnotationStore *annotations() const { return m_store ? m_store.get() : nullptr; }
    /** Nothing in a case that is read only. */
    const LeftOutStore *leftOutStore() const { return m_leftOutStore.get(); }
    /** What is left out of sums as duplicates, by shipment, and who decided so. */
    const QMap<std::int64_t, LeftOut> &leftOut() const { return m_leftOut; }
    const QList<Source> &sources() const { return m_sources; }
    const QStringList &tags() const { return m_tags; }
    /** Reads the lists again after an import or an annotation. */
    Result<void> refresh();
    /** The records are made up, as those of the sample: to be said wherever they are shown. */
    bool illustrative() const { return m_illustrative; }
    /** The source with this id, or nothing. */
    const Source *source(SourceId id) const;
    /** How many shipments the case has in all. */
    std::int64_t shipmentCount() const;

private:
    OpenCase(std::unique_ptr<CaseFile> file, CaseConnection read, std::unique_ptr<CaseConnection> write,
             const QString &author);

    std::unique_ptr<CaseFile> m_file;
    CaseConnection m_read;
    std::unique_ptr<CaseConnection> m_write;
    CaseReader m_reader;
    ProblemReader m_problems;
    AnnotationStore m_readStore;
    std::unique_ptr<AnnotationStore> m_store;
    std::unique_ptr<LeftOutStore> m_leftOutStore;
    QMap<std::int64_t, LeftOut> m_leftOut;
    QList<Source> m_sources;
    QStringList m_tags;
    bool m_illustrative = false;
};
