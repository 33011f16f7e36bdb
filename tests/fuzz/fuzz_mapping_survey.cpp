// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowparser.h"
#include "mapping/sheetsurvey.h"
#include "places/countries.h"

#include <cstdlib>
#include <string_view>
#include <vector>

// A whole sheet of tabs and lines: a mapping is proposed for it, written, read again, and every row parsed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Countries countries;
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    std::vector<std::vector<CellView>> rows(1);
    while (!rest.empty() && rows.size() < 200) {
        const auto end = rest.find_first_of("\t\n");
        rows.back().push_back({rest.substr(0, end), end == 0 ? CellKind::Empty : CellKind::Text});
        if (end == std::string_view::npos)
            break;
        if (rest[end] == '\n')
            rows.emplace_back();
        rest.remove_prefix(end + 1);
    }
    SheetSurvey survey(countries, 100);
    std::int64_t number = 0;
    for (const auto &cells : rows) {
        if (!survey.row({++number, cells, false}))
            break;
    }
    const MappingProposal proposal = survey.proposal();
    const auto again = ColumnMapping::fromJson(proposal.mapping.toJson());
    if (!proposal.mapping.columns.isEmpty() && (!again || again->toJson() != proposal.mapping.toJson()))
        std::abort();
    RowParser parser(proposal.mapping, countries);
    TextArena arena;
    number = 0;
    for (const auto &cells : rows)
        (void)parser.parse({++number, cells, false}, arena);
    return 0;
}
