// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"

#include <QList>

#include <list>
#include <optional>
#include <utility>

/** Answers of one cube by filter and request, the latest filters only: who undoes a click need not wait
 * again. */
class AnswerMemory {
public:
    /** Forgets all: the figures are others now. */
    void clear();
    std::optional<CubeAnswer> find(const Filter &filter, const CubeRequest &request) const;
    void keep(const Filter &filter, const CubeRequest &request, const CubeAnswer &answer);

private:
    static constexpr qsizetype mostGroups = 200'000; ///< some forty megabytes
    static constexpr qsizetype codedToOne = 2;       ///< so many without texts take the room of one
    struct Page {
        Filter filter;
        QList<std::pair<CubeRequest, CubeAnswer>> answers;
        qsizetype groups = 0;
    };
    std::list<Page> m_pages; ///< the filter last kept comes first
    qsizetype m_groups = 0;
};
