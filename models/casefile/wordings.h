// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/sqlstatement.h"
#include "core/said.h"

#include <QHash>
#include <QSet>

struct ColumnMapping;

/**
 * The sentences of a case: kept in English where they are used, and with their parts in the table of
 * wordings, so that they are said in the language of whoever reads. For one thread; the handle must outlive
 * it.
 */
class Wordings {
public:
    explicit Wordings(sqlite3 *handle) : m_handle(handle) {}

    /** Keeps the parts; within the caller's transaction. */
    Result<void> keep(const Said &said);
    /** The same for what a mapping asks, and for why it takes its columns as it does. */
    Result<void> keep(const ColumnMapping &mapping);
    /** The same for a sentence that was taken apart before, in UTF-8; failures are told by result(). */
    void keep(std::string_view english, std::string_view parts);
    Result<void> result() const { return m_insert.result(); }

    /** The sentence of which this is the English; plain where no parts are kept, as in cases of version 1. */
    Said find(const QString &english);
    /** Gives the sentences of a mapping their parts again. */
    void restore(ColumnMapping &mapping);

private:
    static constexpr qsizetype mostKnown = 100'000; ///< sentences remembered at once

    sqlite3 *m_handle;
    SqlStatement m_insert, m_find;
    bool m_keeps = false; ///< m_insert is prepared
    enum class Table { Unknown, Missing, There } m_table = Table::Unknown;
    QSet<QByteArray> m_kept;
    QHash<QString, Said> m_known;
};
