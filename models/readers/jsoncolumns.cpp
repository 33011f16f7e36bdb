// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/jsoncolumns.h"

int JsonColumns::add(const QByteArray &name)
{
    m_names.append(name);
    m_columns.emplace_back();
    return static_cast<int>(m_columns.size()) - 1;
}

JsonColumns::Place JsonColumns::place(const QByteArray &name)
{
    const auto known = m_first.constFind(name);
    Place place;
    if (known == m_first.cend()) {
        place.column = add(name);
        m_first.insert(name, place.column);
    } else {
        place.column = *known;
    }
    while (m_columns[static_cast<std::size_t>(place.column)].record == m_record) {
        place.again = true;
        int next = m_columns[static_cast<std::size_t>(place.column)].next;
        if (next < 0) {
            next = add(name);
            m_columns[static_cast<std::size_t>(place.column)].next = next;
        }
        place.column = next;
    }
    m_columns[static_cast<std::size_t>(place.column)].record = m_record;
    return place;
}
