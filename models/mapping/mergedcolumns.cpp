// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mergedcolumns.h"

#include "mapping/mappingkeys.h"

#include <QJsonObject>

#include <algorithm>

void MergedColumns::add(const MergedCells &cells)
{
    m_covered[cells.column].insert(cells.first + 1, cells.last);
}

void MergedColumns::add(const QList<MergedCells> &list)
{
    for (const MergedCells &cells : list)
        add(cells);
}

void MergedColumns::dropUpTo(std::int64_t row)
{
    for (auto it = m_covered.begin(); it != m_covered.end();) {
        RowRuns above;
        const std::int64_t begin = it->begin(row + 1); // one that reaches over the row is dropped whole
        above.insert(1, begin > 0 ? it->end(row + 1) : std::max<std::int64_t>(row, 1));
        it->remove(above);
        it = it->empty() ? m_covered.erase(it) : std::next(it);
    }
}

std::int64_t MergedColumns::top(int column, std::int64_t row) const
{
    const auto covered = m_covered.constFind(column);
    const std::int64_t begin = covered != m_covered.constEnd() ? covered->begin(row) : 0;
    return begin > 0 ? begin - 1 : 0;
}

QJsonValue MergedColumns::toJson() const
{
    // The columns of one declaration are mostly merged over the same rows, which are said once.
    QList<std::pair<RowRuns, const RowRuns *>> groups;
    for (auto it = m_covered.begin(); it != m_covered.end(); ++it) {
        auto group =
            std::ranges::find_if(groups, [&](const auto &each) { return *each.second == it.value(); });
        if (group == groups.end())
            group = groups.insert(groups.end(), {RowRuns(), &it.value()});
        group->first.insert(it.key() + 1);
    }
    QJsonObject object;
    for (const auto &[columns, rows] : std::as_const(groups))
        object.insert(columns.text(), rows->text());
    return object;
}

std::optional<MergedColumns> MergedColumns::fromJson(const QJsonValue &value)
{
    MergedColumns merged;
    if (!value.isObject())
        return value.isUndefined() ? std::optional(merged) : std::nullopt;
    const QJsonObject object = value.toObject();
    constexpr qsizetype most = 12'000'000; // runs, of all columns: each has a list of its own
    qsizetype kept = 0;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto columns = RowRuns::parse(it.key());
        const auto rows = RowRuns::parse(it.value().toString());
        if (!columns || !rows || columns->last() > MappingKeys::widest)
            return std::nullopt;
        for (std::int64_t column = 1; column <= columns->last(); ++column) {
            if (!columns->contains(column))
                continue;
            if ((kept += rows->runs()) > most)
                return std::nullopt;
            merged.m_covered.insert(static_cast<int>(column) - 1, *rows);
        }
    }
    return merged;
}

void MergedColumns::add(const MergedColumns &others)
{
    for (auto it = others.m_covered.begin(); it != others.m_covered.end(); ++it)
        m_covered[it.key()].add(it.value());
}
