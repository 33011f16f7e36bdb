// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;

/**
 * One connection to a case, for the thread that made it and for the scope that holds it: hardened against
 * hostile files, with the native handle for bulk work. Not to be handed to another thread.
 */
class CaseConnection {
public:
    enum class Mode { Read, Write };

    ~CaseConnection();
    CaseConnection(CaseConnection &&) noexcept;
    CaseConnection &operator=(CaseConnection &&) noexcept;

    /**
     * Opens a file whose header was looked at before; the caller is CaseFile or a test. Fails with a sentence
     * that names the file.
     */
    static Result<CaseConnection> open(const QString &path, Mode mode);

    /** For Qt SQL; the connection of this object, named for its thread. */
    QSqlDatabase database() const;
    /** For prepared statements; see SqlStatement. */
    sqlite3 *handle() const;
    /**
     * Asks now and then while a statement runs whether to go on; true stops it with Failure::Kind::Cancelled.
     * Replaces the one before; an empty function takes it away.
     */
    void setInterrupt(std::function<bool()> stop);

private:
    struct State;
    explicit CaseConnection(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/** A transaction that rolls back unless it is committed. */
class CaseTransaction {
public:
    explicit CaseTransaction(sqlite3 *handle);
    ~CaseTransaction();
    CaseTransaction(const CaseTransaction &) = delete;
    CaseTransaction &operator=(const CaseTransaction &) = delete;
    /** Takes the writer's lock at once, so that a busy case is told before any work is done. */
    Result<void> begin();
    Result<void> commit();

private:
    sqlite3 *m_handle;
    bool m_open = false;
};
