// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"

#include <QList>

#include <list>
#include <optional>
#include <utility>

/**
 * Answers of one cube by filter and request, the latest filters only: who undoes a click need not wait again.
 * What leaves out the filter's own clauses is known by what remains of the filter: a click on a category asks
 * nothing new of the list of categories. CubeAnswer::leftOut is that of the filter it was kept for.
 */
class AnswerMemory {
public:
    /** Forgets all: the figures are others now. */
    void clear();
    std::optional<CubeAnswer> find(const Filter &filter, const CubeRequest &request) const;
    void keep(const Filter &filter, const CubeRequest &request, const CubeAnswer &answer);
    /** The numbers of the shipments that pass, in order. */
    std::optional<QList<std::int64_t>> findRows(const Filter &filter, const RowOrder &order) const;
    void keepRows(const Filter &filter, const RowOrder &order, const QList<std::int64_t> &rows);

private:
    static constexpr qsizetype mostRows =
        4'000'000; ///< thirty megabytes; one list is kept whatever its length
    static constexpr qsizetype mostGroups = 200'000; ///< some forty megabytes
    static constexpr qsizetype codedToOne = 2;       ///< so many without texts take the room of one
    /** The filter as far as it counts for the request. */
    static Filter counting(const Filter &filter, const CubeRequest &request);
    /** True if the answer to `asked` is that to `request` as well. */
    static bool answers(const CubeRequest &asked, const CubeAnswer &answer, const CubeRequest &request);
    struct Page {
        Filter filter;
        QList<std::pair<CubeRequest, CubeAnswer>> answers;
        qsizetype groups = 0;
    };
    std::list<Page> m_pages; ///< the filter last kept comes first
    qsizetype m_groups = 0;
    struct RowList {
        Filter filter;
        RowOrder order;
        QList<std::int64_t> rows;
    };
    std::list<RowList> m_rowLists; ///< that last kept comes first
    qsizetype m_rows = 0;
};
