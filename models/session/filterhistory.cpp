// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filterhistory.h"

FilterHistory FilterHistory::visited(const Filter &filter) const
{
    FilterHistory next = *this;
    if (filter == current())
        return next;
    next.m_filters.resize(m_at + 1);
    next.m_filters.append(filter);
    if (next.m_filters.size() > Kept)
        next.m_filters.removeFirst();
    next.m_at = next.m_filters.size() - 1;
    return next;
}

FilterHistory FilterHistory::back() const
{
    FilterHistory next = *this;
    if (canGoBack())
        --next.m_at;
    return next;
}

FilterHistory FilterHistory::forward() const
{
    FilterHistory next = *this;
    if (canGoForward())
        ++next.m_at;
    return next;
}
