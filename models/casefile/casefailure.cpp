// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefailure.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace {

struct CaseFailureText {
    Q_DECLARE_TR_FUNCTIONS(CaseFailure)
};

} // namespace

Failure caseFailure(const QString &path, int code, const QString &detail)
{
    const QString file = Text::visible(QDir::toNativeSeparators(path));
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return {CaseFailureText::tr("%1 is not a Waybill case. Choose a file that Waybill made.").arg(file)};
    case SQLITE_CORRUPT:
        return {CaseFailureText::tr(
                    "The case %1 is damaged. Run “waybill doctor” on it to see where, and go back to a copy.")
                    .arg(file),
                Failure::Kind::Damaged};
    case SQLITE_FULL:
        return {CaseFailureText::tr(
                    "The disk with %1 is full; nothing was changed. Free some space and try again.")
                    .arg(file)};
    case SQLITE_READONLY:
        return {CaseFailureText::tr(
                    "The case %1 cannot be written to. Copy it to a folder that you may write to.")
                    .arg(file)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {CaseFailureText::tr(
                    "The case %1 is in use by another program. Wait until that is done, and try again.")
                    .arg(file)};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {CaseFailureText::tr(
                    "The case %1 cannot be opened. Look whether it is there and whether you may read it.")
                    .arg(file)};
    case SQLITE_IOERR:
        return {CaseFailureText::tr("The disk failed while %1 was read or written; nothing was changed (%2).")
                    .arg(file, detail)};
    case SQLITE_INTERRUPT:
        return {CaseFailureText::tr("The work on %1 was stopped.").arg(file), Failure::Kind::Cancelled};
    case SQLITE_NOMEM:
        return {CaseFailureText::tr(
                    "There is not enough memory for this work on %1. Close other programs and try again.")
                    .arg(file)};
    case SQLITE_TOOBIG:
        return {CaseFailureText::tr("A text or row is too large for the case %1.").arg(file)};
    default:
        return {CaseFailureText::tr("The work on %1 failed: %2.").arg(file, Text::visible(detail))};
    }
}

Failure caseFailure(sqlite3 *handle, int code)
{
    const char *name = handle ? sqlite3_db_filename(handle, "main") : nullptr;
    const char *detail = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    // Its header was that of a case, or nobody had opened it.
    const int meant = handle && (code & 0xff) == SQLITE_NOTADB ? SQLITE_CORRUPT : code;
    return caseFailure(QString::fromUtf8(name ? name : ""), meant, QString::fromUtf8(detail));
}
