// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/problemreader.h"

#include "casefile/casereader.h"
#include "casefile/issuerows.h"
#include "casefile/problemkind.h"
#include "casefile/sqlstatement.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <string>

namespace {

constexpr const char *chosen = " WHERE (?1 = 0 OR i.source = ?1) AND (?2 = '' OR i.kind = ?2)";
constexpr const char *ofGroup =
    " WHERE i.source = ?1 AND i.kind = ?2 AND i.column_index = ?3 AND i.severity = ?4";

void bindGroup(SqlStatement &statement, const ProblemGroup &group)
{
    statement.bind(1, group.source.value).bind(2, group.kind).bind(3, std::int64_t{group.column});
    statement.bind(4, static_cast<std::int64_t>(group.severity));
}

} // namespace

Said ProblemGroup::reason() const
{
    const QString name = ProblemKind::name(kind);
    return oneReason || name.isEmpty() ? text : Said(name);
}

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
    Wordings wordings(m_connection.handle());
    // The other columns of the row with the smallest id are its own: so SQLite defines them beside one min().
    SqlStatement rows(
        m_connection.handle(),
        std::string("SELECT i.source, i.severity, i.kind, i.column_index, i.header, i.text, i.value,"
                    " sum(i.count) AS n, min(i.id), count(DISTINCT i.text) FROM issue i") +
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
        group.text = wordings.find(rows.string(5));
        group.example = rows.string(6);
        group.count = rows.integer(7);
        group.oneReason = rows.integer(9) == 1;
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
    IssueRows read(m_connection.handle());
    // What was only counted has no row, and comes last.
    SqlStatement rows(
        m_connection.handle(),
        IssueRows::select(std::string(ofGroup) + " ORDER BY i.row = 0, i.row, i.id LIMIT ?5 OFFSET ?6"));
    bindGroup(rows, group);
    rows.bind(5, limit).bind(6, offset);
    while (rows.next())
        issues.append(read.of(rows));
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
    IssueRows read(m_connection.handle());
    SqlStatement rows(m_connection.handle(),
                      IssueRows::select(std::string(chosen) +
                                        " ORDER BY i.source, i.row = 0, i.row, i.column_index, i.id"));
    rows.bind(1, choice.source.value).bind(2, choice.kind);
    while (rows.next()) {
        if (!take(read.of(rows)))
            break;
    }
    return rows.result();
}

Result<ShipmentId> ProblemReader::shipmentAt(SourceId source, std::int64_t row) const
{
    if (const auto near = nearby(source, row); !near || near->valid())
        return near;
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

/** Most sources have their numbers in the order of rows: then a few looks find it. None if that leads nowhere. */
Result<ShipmentId> ProblemReader::nearby(SourceId source, std::int64_t row) const
{
    SqlStatement span(m_connection.handle(), "SELECT first_shipment, last_shipment FROM source WHERE id = ?1");
    if (!span.bind(1, source.value).next())
        return span.ok() ? Result<ShipmentId>(ShipmentId()) : span.failure();
    std::int64_t low = span.integer(0), high = span.integer(1);
    SqlStatement look(m_connection.handle(), "SELECT id, row, source FROM shipment"
                                             " WHERE id BETWEEN ?1 AND ?2 ORDER BY id LIMIT 1");
    while (low <= high) {
        const std::int64_t middle = std::midpoint(low, high);
        look.reset();
        if (!look.bind(1, middle).bind(2, high).next()) {
            if (!look.ok())
                return look.failure();
            high = middle - 1;
        } else if (look.integer(2) != source.value) {
            return ShipmentId();
        } else if (look.integer(1) == row) {
            return ShipmentId(look.integer(0));
        } else if (look.integer(1) < row) {
            low = look.integer(0) + 1;
        } else {
            high = middle - 1;
        }
    }
    return ShipmentId();
}

Result<QList<ShipmentId>> ProblemReader::shipmentsAt(SourceId source, const QList<std::int64_t> &rows) const
{
    QHash<std::int64_t, std::int64_t> numbers; // by row; 0 = not found yet
    for (const std::int64_t row : rows)
        numbers.insert(row, 0);
    SqlStatement each(m_connection.handle(), "SELECT s.row, s.id FROM source src JOIN shipment s"
                                             " ON s.id BETWEEN src.first_shipment AND src.last_shipment"
                                             " WHERE src.id = ?1 AND s.source = ?1");
    each.bind(1, source.value);
    for (qsizetype missing = numbers.size(); missing > 0 && each.next();) {
        if (const auto wanted = numbers.find(each.integer(0)); wanted != numbers.end() && *wanted == 0) {
            *wanted = each.integer(1);
            --missing;
        }
    }
    if (!each.ok())
        return each.failure();
    QList<ShipmentId> found;
    for (const std::int64_t row : rows) {
        if (const std::int64_t number = numbers.value(row); number > 0)
            found.append(ShipmentId(number));
    }
    return found;
}
