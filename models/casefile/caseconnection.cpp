// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/caseconnection.h"

#include "casefile/casefailure.h"
#include "casefile/sharedwriting.h"
#include "casefile/sqlstatement.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>

struct CaseConnection::State {
    QString name;
    QThread *thread = nullptr;
    sqlite3 *handle = nullptr;
    std::function<bool()> stop;

    ~State()
    {
        Q_ASSERT(thread == QThread::currentThread());
        if (handle)
            sqlite3_progress_handler(handle, 0, nullptr, nullptr);
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }
};

namespace {

constexpr int stepsBetweenAsking = 20'000; // of SQLite's machine: well under a millisecond
constexpr std::int64_t heapLimit = 3LL << 30;

int askWhetherToStop(void *stop)
{
    return (*static_cast<std::function<bool()> *>(stop))() ? 1 : 0;
}

/** What a stranger's file may make SQLite do; numbers are those that no case of ours comes near. */
void harden(sqlite3 *db)
{
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(db, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(db, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_limit(db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200);
    sqlite3_hard_heap_limit64(heapLimit);
}

constexpr const char *settings = "PRAGMA cell_size_check=ON;"
                                 "PRAGMA mmap_size=0;"
                                 "PRAGMA foreign_keys=OFF;"
                                 "PRAGMA secure_delete=ON;"
                                 "PRAGMA temp_store=MEMORY;"
                                 "PRAGMA synchronous=FULL;"
                                 "PRAGMA wal_autocheckpoint=1;" // the file itself has every change at once
                                 "PRAGMA cache_size=-65536;";

/**
 * A case that a killed program left with a write-ahead log, on a disk that nobody can write to: without the log
 * beside it all that counts is in the file, and it can only be read as one that never changes.
 */
bool standsStill(const QString &path, CaseConnection::Mode mode)
{
    return mode == CaseConnection::Mode::Read && SharedWriting::isOn(path) &&
           !QFileInfo(QFileInfo(path).path()).isWritable() &&
           QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

} // namespace

CaseConnection::CaseConnection(std::unique_ptr<State> state) : m_state(std::move(state)) {}
CaseConnection::~CaseConnection() = default;
CaseConnection::CaseConnection(CaseConnection &&) noexcept = default;
CaseConnection &CaseConnection::operator=(CaseConnection &&) noexcept = default;

Result<CaseConnection> CaseConnection::open(const QString &path, Mode mode)
{
    // A connection stays with its thread, so SQLite need not lock one for each of the million calls of an
    // import. Told once, before its first use; where another library was first, it locks, and all is well but
    // slower.
    static const int threads = sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
    Q_UNUSED(threads);
    static std::atomic<int> count = 0;
    auto state = std::make_unique<State>();
    state->thread = QThread::currentThread();
    state->name = QStringLiteral("case-%1-%2")
                      .arg(reinterpret_cast<quintptr>(QThread::currentThreadId()), 0, 16)
                      .arg(++count);
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), state->name);
    const bool still = standsStill(path, mode);
    db.setDatabaseName(still ? QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) +
                                   QStringLiteral("?immutable=1")
                             : path);
    db.setConnectOptions(still ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI")
                         : mode == Mode::Read
                             ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                             : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!db.open())
        return caseFailure(path, db.lastError().nativeErrorCode().toInt(), db.lastError().databaseText());
    const QVariant handle = db.driver()->handle();
    state->handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(state->handle, 1);
    harden(state->handle);
    if (auto set = runSql(state->handle, settings); !set)
        return set.failure();
    return CaseConnection(std::move(state));
}

QSqlDatabase CaseConnection::database() const
{
    Q_ASSERT(m_state->thread == QThread::currentThread());
    return QSqlDatabase::database(m_state->name, false);
}

sqlite3 *CaseConnection::handle() const
{
    Q_ASSERT(m_state->thread == QThread::currentThread());
    return m_state->handle;
}

void CaseConnection::setInterrupt(std::function<bool()> stop)
{
    m_state->stop = std::move(stop);
    if (m_state->stop)
        sqlite3_progress_handler(m_state->handle, stepsBetweenAsking, askWhetherToStop, &m_state->stop);
    else
        sqlite3_progress_handler(m_state->handle, 0, nullptr, nullptr);
}

CaseTransaction::CaseTransaction(sqlite3 *handle) : m_handle(handle) {}

CaseTransaction::~CaseTransaction()
{
    if (m_open)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> CaseTransaction::begin()
{
    auto begun = runSql(m_handle, "BEGIN IMMEDIATE");
    m_open = begun.ok();
    return begun;
}

Result<void> CaseTransaction::commit()
{
    auto done = runSql(m_handle, "COMMIT");
    if (done)
        m_open = false;
    return done;
}
