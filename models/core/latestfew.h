// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <list>
#include <utility>

/** The entries that were asked for last; an older one is forgotten for each new one beyond `Kept`. Not
 * guarded: who shares it between threads holds a lock. */
template<class Entry, std::size_t Kept> class LatestFew {
public:
    /** The entry of which `matches` is true, from now on the latest; nullptr if none is kept. Good until
     * keep(). */
    template<class Matches> const Entry *find(Matches matches)
    {
        for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
            if (matches(*it)) {
                m_entries.splice(m_entries.begin(), m_entries, it);
                return &m_entries.front();
            }
        }
        return nullptr;
    }
    const Entry &keep(Entry entry)
    {
        m_entries.push_front(std::move(entry));
        if (m_entries.size() > Kept)
            m_entries.pop_back();
        return m_entries.front();
    }

private:
    static_assert(Kept > 0);
    std::list<Entry> m_entries; ///< the latest comes first
};
