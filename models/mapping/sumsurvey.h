// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "mapping/amountsums.h"
#include "mapping/columnmapping.h"
#include "mapping/headsums.h"
#include "mapping/rowparser.h"
#include "mapping/rowverdicts.h"
#include "mapping/sumlines.h"
#include "mapping/textarena.h"
#include "readers/sheetreader.h"

#include <cstdint>

class Countries;

/**
 * Looks over the rows of a sheet for those that are the sums of others, by what stands around them: what a
 * row says alone is judged by RowSequence. Hand it all rows in order; it wants no more of a long list of
 * shipments whose beginning holds none, unless asked to be thorough: SumWatch tells when to ask.
 */
class SumSurvey : public RowSink {
public:
    struct Limits {
        /** So many lines without a sum are enough of a list. */
        std::size_t beginning = 20'000;
        /** So many bytes of lines are kept; head lines are found behind them too. */
        std::size_t bytes = std::size_t{256} << 20U;
        std::size_t headCells = HeadSums::mostCells;
        static Limits thorough() { return {.beginning = SIZE_MAX}; }
    };

    /** The countries must outlive the survey. What the mapping says of rows is left aside. */
    SumSurvey(const ColumnMapping &mapping, const Countries &countries, const Limits &limits);
    SumSurvey(const ColumnMapping &mapping, const Countries &countries)
        : SumSurvey(mapping, countries, Limits())
    {
    }
    ~SumSurvey() override;

    void merged(const MergedCells &cells) override { m_parser.merge({cells}); }
    /** False once nothing more is to be found. */
    bool row(const RowView &row) override;
    /** The last row that was looked at, where the beginning of a list was enough; else 0. */
    std::int64_t stoppedAt() const { return m_stoppedAt; }
    /** The mapping's word on rows, with what was found put in the place of what was found before. To be asked
     * once. What is found until the job is cancelled is worth nothing. */
    RowVerdicts verdicts(const Progress &progress = {});
    /** What head lines say of the items below them, once the verdicts were asked for. */
    const HeadCells &heads() const { return m_heads; }

private:
    static RowVerdicts search(SumLines lines, RowVerdicts found, const Progress &progress);
    bool findsNothing() const;
    void take(const RowView &row, const ParsedRow &parsed);
    void takeCountry(const RowView &row, const ParsedRow &parsed);
    bool isOfHeads(const RowView &row) const;

    const RowVerdicts m_said;
    const Limits m_limits;
    const ColumnMapping m_mapping;
    const Countries &m_countries;
    SumLines m_lines;
    HeadSums m_headSums;
    HeadCells m_heads;
    QMap<QString, RowRuns> m_named; ///< rows by the country that a total below them names
    AmountSums m_block;             ///< of the lines since the last such total
    std::int64_t m_blockBegin = 0;
    RowParser m_parser;
    TextArena m_arena;
    const bool m_statistics; ///< no list of single shipments: sums may stand anywhere in it
    std::int64_t m_lastKept = 0;
    bool m_full = false; ///< no more lines are kept
    std::int64_t m_stoppedAt = 0;
};
