// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/sqlitesource.h"

#include "readers/readmessage.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <ctime>

namespace {

const char VfsName[] = "waybill-source";
constexpr std::int64_t FormatVersions =
    18; ///< place of the two bytes that say whether there is a write-ahead log

/** What SQLite takes for an open file. */
struct SourceFile {
    sqlite3_file base;
    ByteSource *source;
};

/** Bytes that the database has by its own header; 0 where that does not say. */
std::int64_t statedSize(ByteSource &source)
{
    unsigned char head[100];
    if (source.read(0, reinterpret_cast<char *>(head), sizeof head) < sizeof head)
        return 0;
    const std::int64_t page = head[16] << 8 | head[17];
    const std::int64_t pageSize = page == 1 ? 65536 : page;
    if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0)
        return 0;
    std::int64_t pages = 0;
    for (int i = 28; i < 32; ++i)
        pages = pages << 8 | head[i];
    // Old programs leave the count as it was; the change it was made at tells. Pages are whole nevertheless.
    if (pages == 0 || std::memcmp(head + 24, head + 92, 4) != 0)
        pages = (source.size() + pageSize - 1) / pageSize;
    return pages * pageSize;
}

// The source of the database that is about to be opened on this thread; a VFS is not told otherwise.
thread_local ByteSource *opening = nullptr;

ByteSource &sourceOf(sqlite3_file *file)
{
    return *reinterpret_cast<SourceFile *>(file)->source;
}

int readBytes(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
{
    std::size_t got = 0;
    try {
        got = sourceOf(file).read(offset, static_cast<char *>(to), static_cast<std::size_t>(amount));
    } catch (...) {
        return SQLITE_IOERR_READ;
    }
    // Without a log beside it, a file in that mode reads like any other.
    for (std::int64_t place = FormatVersions; place < FormatVersions + 2; ++place) {
        char *byte = static_cast<char *>(to) + (place - offset);
        if (place >= offset && place < offset + static_cast<std::int64_t>(got) && *byte == 2)
            *byte = 1;
    }
    if (got == static_cast<std::size_t>(amount))
        return SQLITE_OK;
    std::memset(static_cast<char *>(to) + got, 0, static_cast<std::size_t>(amount) - got);
    return SQLITE_IOERR_SHORT_READ;
}

const sqlite3_io_methods *methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods m = {};
        m.iVersion = 1;
        m.xClose = [](sqlite3_file *) { return SQLITE_OK; };
        m.xRead = readBytes;
        m.xWrite = [](sqlite3_file *, const void *, int, sqlite3_int64) { return SQLITE_READONLY; };
        m.xTruncate = [](sqlite3_file *, sqlite3_int64) { return SQLITE_READONLY; };
        m.xSync = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) {
            *size = sourceOf(file).size();
            return SQLITE_OK;
        };
        m.xLock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xCheckReservedLock = [](sqlite3_file *, int *held) {
            *held = 0;
            return SQLITE_OK;
        };
        m.xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; };
        m.xSectorSize = [](sqlite3_file *) { return 512; };
        m.xDeviceCharacteristics = [](sqlite3_file *) { return SQLITE_IOCAP_IMMUTABLE; };
        return m;
    }();
    return &table;
}

int openSource(sqlite3_vfs *, const char *, sqlite3_file *file, int flags, int *outFlags)
{
    auto *self = reinterpret_cast<SourceFile *>(file);
    self->base.pMethods = nullptr;
    if (opening == nullptr || (flags & SQLITE_OPEN_MAIN_DB) == 0)
        return SQLITE_CANTOPEN; // no journals, no temporary files
    self->source = opening;
    self->base.pMethods = methods();
    if (outFlags)
        *outFlags = SQLITE_OPEN_READONLY;
    return SQLITE_OK;
}

void registerVfs()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs v = {};
        v.iVersion = 1;
        v.szOsFile = sizeof(SourceFile);
        v.mxPathname = 64;
        v.zName = VfsName;
        v.xOpen = openSource;
        v.xDelete = [](sqlite3_vfs *, const char *, int) { return SQLITE_OK; };
        v.xAccess = [](sqlite3_vfs *, const char *, int, int *result) {
            *result = 0;
            return SQLITE_OK;
        };
        v.xFullPathname = [](sqlite3_vfs *, const char *name, int room, char *to) {
            sqlite3_snprintf(room, to, "%s", name);
            return SQLITE_OK;
        };
        v.xRandomness = [](sqlite3_vfs *, int n, char *to) {
            std::memset(to, 7, static_cast<std::size_t>(n));
            return n;
        };
        v.xSleep = [](sqlite3_vfs *, int) { return 0; };
        v.xCurrentTime = [](sqlite3_vfs *, double *now) {
            *now = 2440587.5 + static_cast<double>(std::time(nullptr)) / 86400.0;
            return SQLITE_OK;
        };
        v.xGetLastError = [](sqlite3_vfs *, int, char *) { return 0; };
        return v;
    }();
    if (sqlite3_vfs_find(VfsName) == nullptr)
        sqlite3_vfs_register(&vfs, 0);
}

} // namespace

SqliteSource::SqliteSource(std::shared_ptr<ByteSource> source) : m_source(std::move(source))
{
    // A page that is cut off would be read with zeros in the place of what is missing.
    if (const std::int64_t stated = statedSize(*m_source); m_source->size() < stated)
        refuse(
            QT_TRANSLATE_NOOP(
                "Readers", "The database is cut off: it says %1 bytes and holds %2. Ask for the file again."),
            {QString::number(stated), QString::number(m_source->size())});
    registerVfs();
    opening = m_source.get();
    const int state =
        sqlite3_open_v2("source", &m_database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, VfsName);
    opening = nullptr;
    if (state == SQLITE_OK)
        harden();
    if (state != SQLITE_OK || sqlite3_exec(m_database, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr,
                                           nullptr) != SQLITE_OK) {
        const QString reason = QString::fromUtf8(sqlite3_errmsg(m_database));
        sqlite3_close_v2(m_database);
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "The database is damaged or encrypted (%1). Ask for the file again."),
               {reason});
    }
}

SqliteSource::~SqliteSource()
{
    sqlite3_close_v2(m_database);
}

void SqliteSource::harden()
{
    struct Limit {
        int what;
        int most;
    };
    static constexpr std::array<Limit, 8> Limits = {{{SQLITE_LIMIT_LENGTH, 64 << 20},
                                                     {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                                     {SQLITE_LIMIT_COLUMN, 2000},
                                                     {SQLITE_LIMIT_EXPR_DEPTH, 50},
                                                     {SQLITE_LIMIT_VDBE_OP, 25'000},
                                                     {SQLITE_LIMIT_ATTACHED, 0},
                                                     {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
                                                     {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200}}};
    for (const Limit &limit : Limits)
        sqlite3_limit(m_database, limit.what, limit.most);
    for (const int option : {SQLITE_DBCONFIG_DEFENSIVE})
        sqlite3_db_config(m_database, option, 1, nullptr);
    for (const int option : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER,
                             SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION})
        sqlite3_db_config(m_database, option, 0, nullptr);
    sqlite3_exec(
        m_database,
        "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA query_only=ON",
        nullptr, nullptr, nullptr);
}
