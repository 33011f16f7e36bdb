// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

/**
 * An open case: one `.waybill` file. Whoever opens it first may write; everybody after reads only, until the
 * first has closed it. Gives connections to any thread; the object itself belongs to the thread that opened
 * it.
 */
class CaseFile {
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
public:
    enum class Access { ReadWrite, ReadOnly };
    /** Who has a case open for writing. */
    struct Holder {
        QString program, host;
        qint64 process = 0;
        bool operator==(const Holder &) const = default;
    };

    /**
     * Opens a case. A file that is no case, is damaged, was changed by others, or was made by a newer version
     * is refused and left alone. If another program has it open, or the file or its folder may not be written
     * to, it is opened for reading; see readOnly() and holder().
     */
    static Result<std::unique_ptr<CaseFile>> open(const QString &path, Access access = Access::ReadWrite);
    /** Makes a new, empty case that only its owner may read; a file that is there already is never
     * overwritten. */
    static Result<std::unique_ptr<CaseFile>> create(const QString &path);
    /** Opens the case, or makes it where there is none; see isNew(). */
    static Result<std::unique_ptr<CaseFile>> openOrCreate(const QString &path);

    /**
     * For who examines damage: a reading connection to a file that has the header of a case, whatever the
     * rest is like.
     */
    static Result<CaseConnection> connectUnchecked(const QString &path);

    ~CaseFile();
    CaseFile(const CaseFile &) = delete;
    CaseFile &operator=(const CaseFile &) = delete;

    const QString &path() const { return m_path; }
    bool readOnly() const { return m_readOnly; }
    /** Made by this object: a caller that put nothing in may take it away again with discardIfEmpty(). */
    bool isNew() const { return m_new; }
    /** Set if the case is read only because somebody else writes to it. */
    const std::optional<Holder> &holder() const { return m_holder; }
    /** Why nothing can be changed, as one sentence; empty if it can. */
    QString readOnlyReason() const;

    /** A connection for the calling thread; a writing one fails on a case that is read only. */
    Result<CaseConnection> connect(CaseConnection::Mode mode) const;
    /** Rolls back what a connection left that is closed by now: on a full disk SQLite leaves it to whoever
     * reads next, and whoever copies the file before that has a damaged one. */
    void rollBack() const;
    /** Removes the file of a new case without any source, so that a failed first import leaves nothing
     * behind. */
    void discardIfEmpty();

private:
    CaseFile(QString path, bool readOnly);
    static Result<std::unique_ptr<CaseFile>> make(const QString &path);
    void lock();
    Result<void> inspect();
    Result<void> lookThrough(CaseConnection &connection);

    QString m_path;
    QString m_hindrance; ///< why it can only be read, where it is neither a person's wish nor another program
    bool m_readOnly = false;
    bool m_new = false;
    bool m_sound = false;  ///< it is a case of ours: may be changed
    bool m_looked = false; ///< whole as far as we know: looked through, or made by us
    std::optional<Holder> m_holder;
    std::unique_ptr<QLockFile> m_lock;
};
