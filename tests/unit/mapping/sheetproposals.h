// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mappingproposer.h"
#include "places/countries.h"

#include <string>
#include <vector>

/** Proposes mappings for small sheets given as texts, header first. */
class SheetProposals {
public:
    using Table = std::vector<std::vector<std::string>>;

    MappingProposal propose(const Table &table, const QString &delimiter = QStringLiteral(",")) const
    {
        SheetSample sample;
        sample.setDelimiter(delimiter);
        std::int64_t number = 0;
        for (const auto &texts : table) {
            std::vector<CellView> cells;
            for (const std::string &text : texts)
                cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
            sample.add({++number, cells, false});
        }
        return MappingProposer(m_countries).propose(sample);
    }
    /** Three lines under a header of which the last columns are given. */
    static Table sheet(const std::vector<std::string> &headers, const Table &rows)
    {
        Table table{{"Date", "Shipper", "Consignee", "HS Code"}};
        table[0].insert(table[0].end(), headers.begin(), headers.end());
        for (const auto &row : rows) {
            table.push_back({"2022-01-15", "A CO", "B LLC", "850110"});
            table.back().insert(table.back().end(), row.begin(), row.end());
        }
        return table;
    }
    /** The questions with the first answer of each: "date-order=dmy unfit-mass=-". */
    static QString asked(const MappingProposal &proposal)
    {
        QStringList ids;
        for (const MappingQuestion &question : proposal.mapping.questions)
            ids.append(question.id + u'=' + question.answerIds.value(0));
        return ids.join(u' ');
    }
    const Countries &countries() const { return m_countries; }

private:
    const Countries m_countries;
};
