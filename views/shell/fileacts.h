// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "session/latestjob.h"
#include "views/shell/shellcontext.h"

#include <QObject>
#include <QStringList>

#include <functional>

class Actions;
class JobBar;
class QMimeData;
class QWidget;

/** Opening, making and closing cases, and handing files to the import. */
class FileActs : public QObject {
    Q_OBJECT

public:
    FileActs(ShellContext &context, Actions &actions, JobBar &jobs, QWidget &window);
    /** Stops what is being made and waits for it. */
    ~FileActs() override;

    /** Asks first while something is being written to the open case. False if the case is not open now. */
    bool openCase(const QString &path);
    /** Opens a case where one is among the files, and hands the others to the import. */
    void openFiles(const QStringList &paths);
    /** True if the open case may be left: nothing is at work in it, or the person has it stopped. */
    bool mayQuit();
    /** What to do with files that were dropped or chosen. */
    void setImporter(std::function<void(const QStringList &paths)> importer)
    {
        m_importer = std::move(importer);
    }
    /** As openFiles(). */
    void drop(const QMimeData &data);

Q_SIGNALS:
    void failed(const Failure &failure);
    /** Something to know that is no failure: the case can only be read. */
    void warned(const QString &text);
    /** A case was opened. */
    void opened();

private:
    void chooseFiles();
    void chooseCase();
    void closeCase();
    /** Asks whether what is at work in the open case is to be stopped; `stop` names what follows. What ends
     * by itself meanwhile takes the question with it: then nobody has agreed, and it is false. */
    bool mayLeave(const QString &title, const QString &stop);
    /** The sample that is being made is wanted no more: another case was opened meanwhile. */
    void forgetSample();
    void newCase();
    void openSample();
    void pasteTable();

    ShellContext &m_context;
    JobBar &m_jobs;
    QWidget &m_window;
    QThreadPool m_pool;
    LatestJob m_sample;
    QString m_caseBefore; ///< that was open when the sample was asked for; empty = none
    std::function<void(const QStringList &)> m_importer;
};
