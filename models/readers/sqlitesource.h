// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"

#include <memory>

struct sqlite3;

/**
 * Opens a SQLite file that lies in a ByteSource, for reading only, with every guard that SQLite has against
 * strange files. No file is opened by name: it works inside a locked process and inside an archive.
 */
class SqliteSource {
public:
    /** Throws ReadError if SQLite does not take the file. */
    explicit SqliteSource(std::shared_ptr<ByteSource> source);
    ~SqliteSource();
    SqliteSource(const SqliteSource &) = delete;
    SqliteSource &operator=(const SqliteSource &) = delete;
    sqlite3 *handle() const { return m_database; }

private:
    void harden();

    std::shared_ptr<ByteSource> m_source;
    sqlite3 *m_database = nullptr;
};
