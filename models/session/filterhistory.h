// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/filter.h"

#include <QList>

/** The filters looked through so far, as a browser keeps its pages. A value. */
class FilterHistory {
public:
    /** The filter shown now; the empty one at first. */
    const Filter &current() const { return m_filters[m_at]; }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_filters.size(); }
    /** Goes to a new filter; those ahead are forgotten. The same filter again changes nothing. */
    FilterHistory visited(const Filter &filter) const;
    /** One step back or forward, or this itself where there is none. */
    FilterHistory back() const;
    FilterHistory forward() const;
    bool operator==(const FilterHistory &) const = default;

private:
    static constexpr qsizetype Kept = 200;
    QList<Filter> m_filters{Filter()};
    qsizetype m_at = 0;
};
