// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheetsurvey.h"

#include "mapping/celltext.h"
#include "mapping/columnrules.h"
#include "mapping/mappingproposer.h"

#include <algorithm>

SheetSurvey::SheetSurvey(const Countries &countries, int sampleRows)
    : m_countries(countries), m_sample(sampleRows)
{
}
SheetSurvey::~SheetSurvey() = default;

void SheetSurvey::lookAtSample()
{
    const MappingProposer proposer(m_countries);
    m_proposal = proposer.propose(m_sample, m_name);
    if (!m_proposal->shipments)
        return;
    for (const MappingQuestion &question : m_proposal->mapping.questions) {
        const bool isDate = question.id == u"date-order";
        if (isDate || question.id == u"decimal-sign")
            m_open.push_back({question.column, {}, {}, isDate});
    }
    // What the sample said of the open columns is known: they are open. One more open value keeps the
    // question alive.
    for (Open &open : m_open) {
        open.order.open = 1;
        open.signs.eitherPoint = 1;
    }
}

bool SheetSurvey::row(const RowView &row)
{
    if (!m_proposal) {
        m_sample.add(row);
        if (!m_sample.full())
            return true;
        lookAtSample();
        return !m_open.empty();
    }
    for (Open &open : m_open) {
        const auto column = static_cast<std::size_t>(open.column);
        if (open.settled() || column >= row.cells.size())
            continue;
        const CellView &cell = row.cells[column];
        if (open.isDate)
            open.order.add(DateText::parse(CellText::trimmed(cell.text), cell.kind));
        else if (cell.kind != CellKind::Number)
            open.signs.add(CellText::trimmed(cell.text));
    }
    return std::any_of(m_open.begin(), m_open.end(), [](const Open &open) { return !open.settled(); });
}

MappingProposal SheetSurvey::proposal()
{
    if (!m_proposal)
        lookAtSample();
    for (const Open &open : m_open) {
        if (!open.settled())
            continue;
        for (ColumnUse &use : m_proposal->mapping.columns) {
            if (use.column != open.column)
                continue;
            if (open.isDate)
                ColumnRules::decideDates(use, open.order, m_proposal->mapping.questions);
            else
                ColumnRules::decideSign(use, open.signs, m_proposal->mapping.questions);
        }
    }
    m_proposal->mapping.merged = m_sample.merged();
    m_proposal->mapping.merged.dropUpTo(m_proposal->mapping.headerRow);
    return *m_proposal;
}
