// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <cstdint>
#include <vector>

/**
 * The columns of records whose members have names. A name that stands in one record more than once has as
 * many columns, so that no value takes the place of another.
 */
class JsonColumns {
public:
    struct Place {
        int column = 0;
        bool again = false; ///< the record has a member of this name before this one
    };

    /** Members that follow are those of another record. */
    void beginRecord() { ++m_record; }
    /** Where the next member of the record goes; a column is added if there is none for it. */
    Place place(const QByteArray &name);
    const QList<QByteArray> &names() const { return m_names; }

private:
    int add(const QByteArray &name);

    struct Column {
        std::int64_t record = 0; ///< the last one that has a value here
        int next = -1;           ///< the next column of the same name
    };
    QHash<QByteArray, int> m_first;
    QList<QByteArray> m_names;
    std::vector<Column> m_columns;
    std::int64_t m_record = 0;
};
