// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "mapping/amountsums.h"
#include "mapping/columnmapping.h"
#include "mapping/rowparser.h"
#include "mapping/rowverdicts.h"
#include "mapping/sumlines.h"
#include "mapping/textarena.h"
#include "readers/sheetreader.h"

#include <memory>

class Countries;

/**
 * Looks over the rows of a sheet for those that are the sums of others, by what stands around them: what a
 * row says alone is judged by RowSequence. Hand it all rows in order; it wants no more of a long list of
 * shipments whose beginning holds none.
 */
class SumSurvey : public RowSink {
public:
    /** The countries must outlive the survey. What the mapping says of rows is left aside. */
    SumSurvey(const ColumnMapping &mapping, const Countries &countries);
    ~SumSurvey() override;

    void merged(const MergedCells &cells) override { m_parser.merge({cells}); }
    /** False once nothing more is to be found. */
    bool row(const RowView &row) override;
    /** The mapping's word on rows, with what was found put in the place of what was found before. To be asked
     * once. What is found until the job is cancelled is worth nothing. */
    RowVerdicts verdicts(const Progress &progress = {});
    /** What head lines say of the items below them, once the verdicts were asked for: to be added to what the
     * mapping knows of merged cells. */
    const QList<MergedCells> &heads() const { return m_heads; }

private:
    RowVerdicts search(SumLines lines, const Progress &progress);
    void takeCountry(const RowView &row, const ParsedRow &parsed);

    const RowVerdicts m_said;
    QList<MergedCells> m_heads;
    const ColumnMapping m_mapping;
    const Countries &m_countries;
    SumLines m_lines;
    QMap<QString, RowRuns> m_named; ///< rows by the country that a total below them names
    AmountSums m_block;             ///< of the lines since the last such total
    std::int64_t m_blockBegin = 0;
    RowParser m_parser;
    TextArena m_arena;
    const bool m_statistics; ///< no list of single shipments: sums may stand anywhere in it
};
