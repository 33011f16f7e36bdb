// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

/** One run of the program that is being built, as a script would run it. */
struct ProgramRun {
    int exitCode = -1;
    QByteArray out, err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    /** Everything about the run, for a message. */
    QByteArray all() const;
};

namespace TestSupport {
/** Runs $WAYBILL with these words and waits for its end. */
ProgramRun runProgram(const QStringList &words, const QString &folder = {});
/** A folder for a test's files, with a blank and letters beyond ASCII in its path. */
QString awkwardFolder(const QString &under);
/** Writes bytes and returns the path. */
QString writeFile(const QString &folder, const QString &name, const QByteArray &bytes);
} // namespace TestSupport
