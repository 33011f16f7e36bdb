// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/problemreader.h"
#include "casefile/rawrow.h"
#include "casefile/source.h"
#include "importing/importjob.h"
#include "mapping/mappingrule.h"
#include "session/mending.h"

class CaseFile;
class CaseReader;
class Countries;
class RowParser;

/**
 * One correction for all problems of a kind: which rules suit it, which texts they would name, and what they
 * would mend. A value over a snapshot of the group's first rows, so that every change can be tried at once.
 */
class ProblemFix {
public:
    /** Reads up to 200 of the rows. The countries must outlive it. */
    static Result<ProblemFix> of(const ProblemGroup &group, const Source &source, const CaseReader &cells,
                                 const ProblemReader &problems, const Countries &countries);

    const ProblemGroup &group() const { return m_group; }
    const Source &source() const { return m_source; }
    /** What can be set that may mend such problems; empty if the cells are simply so. */
    const QList<MappingRule::Kind> &kinds() const { return m_kinds; }
    /** Texts that an alias can name, the most frequent first. */
    const QList<ProblemValue> &texts() const { return m_texts; }
    /** The group's rows, where whole rows can be counted or left out. */
    const RowRuns &rows() const { return m_runs; }
    /** The first of them, with their cells. */
    const QList<RawRow> &sample() const { return m_rows; }
    /** Cells of the group, to show how they would be read. */
    QStringList examples() const;

    /** The code of the country that a misspelled name may mean, in the languages that most files are in;
     * empty for none. */
    QString likelyCountry(const QString &text) const;

    struct Trial {
        std::int64_t rows = 0;    ///< of the group that were looked at
        std::int64_t mended = 0;  ///< of these, that would have no such problem any more
        std::int64_t others = 0;  ///< further rows that were looked at, which have no such problem now
        std::int64_t broken = 0;  ///< of these, that would have one
        std::int64_t altered = 0; ///< of these, that would be read as another value
        bool changes = false;     ///< the rules are other than what holds now
        Trial &operator+=(const Trial &other);
        bool operator==(const Trial &) const = default;
    };
    /** Reads the rows again with these rules. */
    Trial trial(const QList<MappingRule> &rules) const;
    /** The source's mapping with the rules applied. */
    Result<ColumnMapping> mapping(const QList<MappingRule> &rules) const;
    /** The fixes of further groups, each in its own source. Reads by a connection of its own: safe to call
     * from any thread. */
    static Result<QList<ProblemFix>> elsewhere(const QList<ProblemGroup> &groups,
                                               const QList<Source> &sources, const CaseFile &file,
                                               const Countries &countries, const Progress &progress = {});
    /** The rules as they change the sources of these; what they would not change is left out. */
    static Result<QList<Mending>> mendings(const QList<ProblemFix> &fixes, const QList<MappingRule> &rules);
    /** True if the rules speak of no column or row, so that they hold in other sources alike. */
    static bool holdElsewhere(const QList<MappingRule> &rules);
    /** How the history calls it: "order of dates in goods.csv". */
    StepName name(const QList<MappingRule> &rules) const;

    /** Which rules suit problems of a kind in a column with a field. */
    static QList<MappingRule::Kind> kindsFor(const ProblemGroup &group);

private:
    explicit ProblemFix(const Countries &countries) : m_countries(&countries) {}
    void readUnits();
    struct Reading {
        bool shipment = false, problem = false;
        QString value; ///< of the group's field, as it would be stored
    };
    Reading read(RowParser &parser, const ColumnMapping &mapping, const RawRow &row) const;

    const Countries *m_countries;
    ProblemGroup m_group;
    Source m_source;
    QList<MappingRule::Kind> m_kinds;
    QList<ProblemValue> m_texts;
    QList<RawRow> m_rows, m_others;
    RowRuns m_runs;
};
