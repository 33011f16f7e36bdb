// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>

/**
 * Takes the problems of one sheet: lists the first hundred thousand of each kind in each column, and counts
 * the rest in one issue, so that a file of nothing but problems stays in bounds and none is lost from the
 * count.
 */
class IssueCollector {
public:
    explicit IssueCollector(std::int64_t listedOfEach = 100'000) : m_most(listedOfEach) {}

    /** True if the issue is to be listed; false if it is only counted. */
    bool take(const Issue &issue);
    /** For each kind of which not all were listed, one issue with the number of the rest. */
    QList<Issue> rest() const;
    /** Warnings and errors, listed or not. */
    std::int64_t problems() const { return m_problems; }
    /** Warnings and errors of a column. */
    std::int64_t problemsIn(int column) const { return m_byColumn.value(column); }

private:
    struct Kind {
        std::int64_t count = 0, unlisted = 0;
        Issue first;
    };
    std::int64_t m_most;
    std::int64_t m_problems = 0;
    QHash<std::pair<QString, int>, Kind> m_kinds;
    QHash<int, std::int64_t> m_byColumn;
};
