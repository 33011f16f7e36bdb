// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/problemreader.h"

#include "casefile/casereader.h"
#include "casefile/sqlstatement.h"

#include <algorithm>
#include <string>

namespace {

constexpr const char *chosen = " WHERE (?1 = 0 OR i.source = ?1) AND (?2 = '' OR i.kind = ?2)";
constexpr const char *ofGroup =
    " WHERE i.source = ?1 AND i.kind = ?2 AND i.column_index = ?3 AND i.severity = ?4";

Issue issueOf(const SqlStatement &row)
{
    return {static_cast<Issue::Severity>(row.integer(0)),
            row.string(1),
            row.string(2),
            row.string(3),
            row.string(4),
            row.integer(5),
            static_cast<int>(row.integer(6)),
            row.string(7),
            row.string(8),
            row.integer(9)};
}

/** What issueOf() reads, with a condition and an order. */
std::string selectIssues(const char *condition, const char *order)
{
    return std::string(
               "SELECT i.severity, i.kind, i.text, s.file, s.sheet, i.row, i.column_index, i.header, i.value,"
               " i.count FROM issue i JOIN source s ON s.id = i.source") +
           condition + order;
}

void bindGroup(SqlStatement &statement, const ProblemGroup &group)
{
    statement.bind(1, group.source.value).bind(2, group.kind).bind(3, std::int64_t{group.column});
    statement.bind(4, static_cast<std::int64_t>(group.severity));
}

} // namespace

Result<std::int64_t> ProblemReader::count(SourceId source) const
{
    SqlStatement sum(m_connection.handle(), "SELECT coalesce(sum(count), 0) FROM issue"
                                            " WHERE severity > 0 AND (?1 = 0 OR source = ?1)");
    sum.bind(1, source.value);
    if (!sum.next())
        return sum.failure();
    return sum.integer(0);
}

Result<QList<ProblemGroup>> ProblemReader::groups(const ProblemChoice &choice) const
{
    const auto sources = CaseReader(m_connection).sources();
    if (!sources)
        return sources.failure();
    QList<ProblemGroup> groups;
    // The other columns of the row with the smallest id are its own: so SQLite defines them beside one min().
    SqlStatement rows(
        m_connection.handle(),
        std::string("SELECT i.source, i.severity, i.kind, i.column_index, i.header, i.text, i.value,"
                    " sum(i.count) AS n, min(i.id) FROM issue i") +
            chosen +
            " GROUP BY i.source, i.severity, i.kind, i.column_index"
            " ORDER BY i.severity DESC, n DESC, i.source, i.kind, i.column_index");
    rows.bind(1, choice.source.value).bind(2, choice.kind);
    while (rows.next()) {
        ProblemGroup group;
        group.source = SourceId(rows.integer(0));
        group.severity = static_cast<Issue::Severity>(rows.integer(1));
        group.kind = rows.string(2);
        group.column = static_cast<int>(rows.integer(3));
        group.header = rows.string(4);
        group.text = rows.string(5);
        group.example = rows.string(6);
        group.count = rows.integer(7);
        const auto source = std::find_if(sources->begin(), sources->end(),
                                         [&](const Source &each) { return each.id == group.source; });
        if (source != sources->end()) {
            group.file = source->file;
            group.sheet = source->sheet;
            for (const ColumnUse &use : source->mapping.columns) {
                if (use.column == group.column)
                    group.field = use.field;
            }
        }
        groups.append(group);
    }
    if (!rows.ok())
        return rows.failure();
    return groups;
}

Result<QList<Issue>> ProblemReader::rows(const ProblemGroup &group, std::int64_t limit,
                                         std::int64_t offset) const
{
    QList<Issue> issues;
    // What was only counted has no row, and comes last.
    SqlStatement rows(m_connection.handle(),
                      selectIssues(ofGroup, " ORDER BY i.row = 0, i.row, i.id LIMIT ?5 OFFSET ?6"));
    bindGroup(rows, group);
    rows.bind(5, limit).bind(6, offset);
    while (rows.next())
        issues.append(issueOf(rows));
    if (!rows.ok())
        return rows.failure();
    return issues;
}

Result<QList<ProblemValue>> ProblemReader::values(const ProblemGroup &group, std::int64_t limit) const
{
    QList<ProblemValue> values;
    SqlStatement rows(m_connection.handle(),
                      std::string("SELECT i.value, sum(i.count) AS n FROM issue i") + ofGroup +
                          " AND i.row > 0 GROUP BY i.value ORDER BY n DESC, i.value LIMIT ?5");
    bindGroup(rows, group);
    rows.bind(5, limit);
    while (rows.next())
        values.append({rows.string(0), rows.integer(1)});
    if (!rows.ok())
        return rows.failure();
    return values;
}

Result<void> ProblemReader::forEach(const ProblemChoice &choice,
                                    const std::function<bool(const Issue &)> &take) const
{
    SqlStatement rows(m_connection.handle(),
                      selectIssues(chosen, " ORDER BY i.source, i.row = 0, i.row, i.column_index, i.id"));
    rows.bind(1, choice.source.value).bind(2, choice.kind);
    while (rows.next()) {
        if (!take(issueOf(rows)))
            break;
    }
    return rows.result();
}

Result<ShipmentId> ProblemReader::shipmentAt(SourceId source, std::int64_t row) const
{
    // Numbers of a source lie together, so only they are looked through.
    SqlStatement found(m_connection.handle(), "SELECT s.id FROM source src JOIN shipment s"
                                              " ON s.id BETWEEN src.first_shipment AND src.last_shipment"
                                              " WHERE src.id = ?1 AND s.source = ?1 AND s.row = ?2");
    found.bind(1, source.value).bind(2, row);
    if (found.next())
        return ShipmentId(found.integer(0));
    if (!found.ok())
        return found.failure();
    return ShipmentId();
}
