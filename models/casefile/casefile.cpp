// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile.h"

#include "casefile/casefailure.h"
#include "casefile/caseschema.h"
#include "casefile/checkedcases.h"
#include "casefile/sharedwriting.h"
#include "casefile/sqlstatement.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int longestLook = 5000; // milliseconds

QString shown(const QString &path)
{
    return Text::visible(QDir::toNativeSeparators(path));
}

/**
 * A journal or a log beside a case is what a killed program left: the first who may write rolls it back. A journal
 * that somebody alive is using is left alone by SQLite itself. A failure here is told by whoever opens the
 * case next.
 */
void recover(const QString &path)
{
    if (QFileInfo::exists(path + QStringLiteral("-wal")))
        SharedWriting::end(path);
    if (!QFileInfo::exists(path + QStringLiteral("-journal")))
        return;
    if (auto connection = CaseConnection::open(path, CaseConnection::Mode::Write))
        (void)runSql(connection->handle(), "SELECT count(*) FROM sqlite_schema");
}

/** Looks at the file before SQLite does. Special files are refused unopened: reading a pipe might never end.
 */
Result<void> checkHeader(const QString &path)
{
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return Failure{CaseFile::tr("There is no case %1. Look whether the name is right.").arg(shown(path))};
    if (!S_ISREG(status.st_mode))
        return Failure{CaseFile::tr("%1 is not a file. Choose a Waybill case.").arg(shown(path))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return caseFailure(path, SQLITE_CANTOPEN, file.errorString());
    switch (CaseSchema::kindOf(file.read(100))) {
    case CaseSchema::Kind::Case:
        return {};
    case CaseSchema::Kind::Newer:
        return Failure{
            CaseFile::tr(
                "The case %1 was made by a newer version of Waybill. Open it with that version; nothing was "
                "changed.")
                .arg(shown(path))};
    case CaseSchema::Kind::Empty:
        return Failure{CaseFile::tr("%1 is empty, so it is not a Waybill case.").arg(shown(path))};
    case CaseSchema::Kind::Database:
        return Failure{
            CaseFile::tr(
                "%1 is a database of another program, not a Waybill case. Its tables can be imported.")
                .arg(shown(path))};
    case CaseSchema::Kind::Damaged:
        return caseFailure(path, SQLITE_CORRUPT, QString());
    case CaseSchema::Kind::Other:
        break;
    }
    return caseFailure(path, SQLITE_NOTADB, QString());
}

} // namespace

CaseFile::CaseFile(QString path, bool readOnly) : m_path(std::move(path)), m_readOnly(readOnly) {}
CaseFile::~CaseFile()
{
    if (m_sound && !m_readOnly)
        SharedWriting::end(m_path);
    // What we changed ourselves needs no looking through at the next opening.
    if (m_looked && !m_readOnly)
        CheckedCases::remember(m_path);
}

Result<std::unique_ptr<CaseFile>> CaseFile::open(const QString &path, Access access)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (auto checked = checkHeader(absolute); !checked)
        return checked.failure();
    recover(absolute);
    std::unique_ptr<CaseFile> file(new CaseFile(absolute, access == Access::ReadOnly));
    if (!file->m_readOnly)
        file->lock();
    if (auto inspected = file->inspect(); !inspected)
        return inspected.failure();
    if (!file->m_readOnly) {
        auto connection = file->connect(CaseConnection::Mode::Write);
        auto upgraded = connection ? CaseSchema::upgrade(connection->handle()) : connection.failure();
        if (!upgraded) { // a full disk, a reader that holds it: what is there can be read all the same
            file->m_readOnly = true;
            file->m_hindrance = upgraded.failure().text;
        }
    }
    file->m_sound = true;
    return file;
}

Result<CaseConnection> CaseFile::connectUnchecked(const QString &path)
{
    if (auto checked = checkHeader(path); !checked)
        return checked.failure();
    recover(path);
    return CaseConnection::open(path, CaseConnection::Mode::Read);
}

Result<std::unique_ptr<CaseFile>> CaseFile::create(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(absolute))
        return Failure{CaseFile::tr("There is a file %1 already. Open it, or choose another name.")
                           .arg(shown(absolute))};
    auto made = make(absolute);
    if (!made)
        QFile::remove(absolute);
    return made;
}

Result<std::unique_ptr<CaseFile>> CaseFile::openOrCreate(const QString &path)
{
    return QFileInfo::exists(path) ? open(path) : create(path);
}

Result<std::unique_ptr<CaseFile>> CaseFile::make(const QString &path)
{
    // Made by hand first: nobody else may read a case, and a link put in its place is not followed.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return Failure{CaseFile::tr("The case %1 cannot be made: %2. Choose a folder that you may write to.")
                           .arg(shown(path), qt_error_string(errno))};
    ::close(descriptor);
    std::unique_ptr<CaseFile> file(new CaseFile(path, false));
    file->m_new = file->m_looked = file->m_sound = true;
    file->lock();
    auto connection = file->connect(CaseConnection::Mode::Write);
    if (!connection)
        return connection.failure();
    // Four times SQLite's usual page: a million rows are written and scanned in a quarter of the pages.
    if (auto sized = runSql(connection->handle(), "PRAGMA page_size=16384"); !sized)
        return sized.failure();
    CaseTransaction transaction(connection->handle());
    if (auto begun = transaction.begin(); !begun)
        return begun.failure();
    if (auto created = CaseSchema::create(connection->handle()); !created)
        return created.failure();
    if (auto committed = transaction.commit(); !committed)
        return committed.failure();
    return file;
}

void CaseFile::lock()
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // a lock ends with its process, however old it is
    if (m_lock->tryLock(0)) {
        m_readOnly = !QFileInfo(m_path).isWritable();
        return;
    }
    m_readOnly = true;
    Holder holder;
    if (m_lock->error() == QLockFile::LockFailedError &&
        m_lock->getLockInfo(&holder.process, &holder.host, &holder.program))
        m_holder = holder;
    else if (m_lock->error() == QLockFile::UnknownError) // it could be made, and not be written
        m_hindrance =
            CaseFile::tr("The mark that the case %1 is open cannot be written, as on a full disk, so "
                         "nothing can be changed. Make room, and open the case again.")
                .arg(shown(m_path));
}

QString CaseFile::readOnlyReason() const
{
    if (!m_readOnly)
        return {};
    if (!m_hindrance.isEmpty())
        return m_hindrance;
    if (m_holder) {
        return CaseFile::tr("The case is open in %1 (process %2 on %3), so nothing can be changed here.")
            .arg(Text::visible(m_holder->program), QString::number(m_holder->process),
                 Text::visible(m_holder->host));
    }
    return CaseFile::tr("The case %1 was opened for reading, so nothing can be changed.").arg(shown(m_path));
}

Result<void> CaseFile::inspect()
{
    auto connection = connect(CaseConnection::Mode::Read);
    if (!connection)
        return connection.failure();
    auto differences = CaseSchema::differences(connection->handle());
    if (!differences)
        return differences.failure();
    if (!differences->isEmpty()) {
        return Failure{
            CaseFile::tr("The case %1 is damaged or was changed by another program: %2 Go back to a copy.")
                .arg(shown(m_path), Text::visible(differences->first())),
            Failure::Kind::Damaged};
    }
    return lookThrough(*connection);
}

Result<void> CaseFile::lookThrough(CaseConnection &connection)
{
    m_looked = CheckedCases::known(m_path);
    if (m_looked)
        return {};
    QDeadlineTimer patience(longestLook);
    connection.setInterrupt([&patience] { return patience.hasExpired(); });
    SqlStatement check(connection.handle(), "PRAGMA quick_check(1)");
    const bool answered = check.next();
    connection.setInterrupt({});
    if (!answered) // a very large file: opening it goes on, and a doctor takes the time
        return check.ok() || check.failure().kind == Failure::Kind::Cancelled ? Result<void>()
                                                                              : check.failure();
    if (check.text(0) != "ok")
        return caseFailure(m_path, SQLITE_CORRUPT, check.string(0));
    m_looked = true;
    CheckedCases::remember(m_path);
    return {};
}

Result<CaseConnection> CaseFile::connect(CaseConnection::Mode mode) const
{
    if (mode == CaseConnection::Mode::Write && m_readOnly)
        return Failure{readOnlyReason()};
    return CaseConnection::open(m_path, mode);
}

void CaseFile::rollBack() const
{
    if (!m_readOnly)
        recover(m_path);
}

void CaseFile::discardIfEmpty()
{
    if (!m_new || m_readOnly)
        return;
    bool empty = false;
    if (auto connection = connect(CaseConnection::Mode::Read)) {
        SqlStatement any(connection->handle(), "SELECT 1 FROM source LIMIT 1");
        empty = !any.next() && any.ok();
    }
    if (empty)
        QFile::remove(m_path);
}
