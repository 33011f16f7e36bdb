// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fileacts.h"

#include "casefile/caseschema.h"
#include "exporting/wholefile.h"
#include "session/session.h"
#include "views/shell/actions.h"
#include "views/shell/jobbar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace {
const QString suffix = QStringLiteral(".waybill");

/** A case by its content, or by its name; what is not there is none that could be imported. */
bool isCase(const QString &path)
{
    QFile file(path);
    if (path.endsWith(suffix) || !file.exists())
        return true;
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const CaseSchema::Kind kind = CaseSchema::kindOf(file.read(100));
    return kind == CaseSchema::Kind::Case || kind == CaseSchema::Kind::Newer;
}

QString openPath(const Session &session)
{
    return session.isOpen() ? session.openCase().file().path() : QString();
}
} // namespace

FileActs::FileActs(ShellContext &context, Actions &actions, JobBar &jobs, QWidget &window)
    : QObject(&window), m_context(context), m_jobs(jobs), m_window(window), m_sample(m_pool)
{
    m_pool.setMaxThreadCount(1); // a sample that is being given up ends before the next is begun
    connect(&m_jobs, &JobBar::cancelled, this, [this] {
        m_sample.cancel();
        m_jobs.end();
    });
    connect(&m_context.session, &Session::changed, this, &FileActs::forgetSample);
    const auto on = [this, &actions](Act act, void (FileActs::*slot)()) {
        connect(actions[act], &QAction::triggered, this, slot);
    };
    on(Act::ImportFiles, &FileActs::chooseFiles);
    on(Act::PasteTable, &FileActs::pasteTable);
    on(Act::OpenCase, &FileActs::chooseCase);
    on(Act::NewCase, &FileActs::newCase);
    on(Act::OpenSample, &FileActs::openSample);
    on(Act::CloseCase, &FileActs::closeCase);
}

FileActs::~FileActs()
{
    m_sample.cancel();
    m_pool.waitForDone();
}

bool FileActs::mayLeave(const QString &title, const QString &stop)
{
    if (!m_context.session.isWorking())
        return true;
    QMessageBox question(QMessageBox::Question, title, m_context.session.ifStopped(), QMessageBox::NoButton,
                         &m_window);
    question.setTextFormat(Qt::PlainText);
    QPushButton *const leave = question.addButton(stop, QMessageBox::AcceptRole);
    question.setDefaultButton(question.addButton(tr("Go on"), QMessageBox::RejectRole));
    // Ended meanwhile, there is nothing to ask any more; nobody said to leave, so nothing is left.
    connect(&m_context.session, &Session::freed, &question, [&question] { question.done(0); });
    question.exec();
    return question.clickedButton() == leave;
}

void FileActs::closeCase()
{
    if (mayLeave(tr("Close the case"), tr("Stop it and close")))
        m_context.session.close();
}

bool FileActs::mayQuit()
{
    return mayLeave(tr("Quit Waybill"), tr("Stop it and quit"));
}

bool FileActs::openCase(const QString &path)
{
    if (!mayLeave(tr("Open another case"), tr("Stop it and open")))
        return false;
    if (const Result<void> result = m_context.session.open(path); !result) {
        Q_EMIT failed(result.failure());
        return false;
    }
    Q_EMIT opened();
    if (const QString reason = m_context.session.openCase().file().readOnlyReason(); !reason.isEmpty())
        Q_EMIT warned(reason);
    return true;
}

void FileActs::openFiles(const QStringList &paths)
{
    QStringList others = paths;
    const auto found = std::ranges::find_if(paths, isCase);
    if (found != paths.end()) {
        others.removeAt(found - paths.begin());
        if (!openCase(*found))
            return; // what was to go into that case goes into no other
    }
    if (!others.isEmpty() && m_importer)
        m_importer(others);
}

void FileActs::openSample()
{
    if (!m_context.makeSample || m_sample.busy())
        return;
    m_caseBefore = openPath(m_context.session);
    m_jobs.begin([] { return tr("The sample case is being made"); });
    m_sample.run<QString>(
        m_context.makeSample,
        [this](const Result<QString> &made) {
            m_jobs.end();
            if (made)
                openCase(*made);
            else
                Q_EMIT failed(made.failure());
        },
        [this](const Progress::State &state) {
            m_jobs.setProgress(state.total > 0 ? static_cast<int>(state.done * 1000 / state.total) : -1,
                               state.rows);
        });
}

void FileActs::forgetSample()
{
    // Closing a case leaves the wish as it is; opening or making one is a newer wish.
    if (!m_sample.busy() || !m_context.session.isOpen() || openPath(m_context.session) == m_caseBefore)
        return;
    m_sample.cancel();
    m_jobs.end();
}

void FileActs::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        &m_window, tr("Import customs files"), {},
        tr("Customs files (*.xlsx *.xlsm *.ods *.xls *.csv *.tsv *.txt *.zip *.gz *.dbf *.json "
           "*.jsonl *.mdb *.accdb);;All files (*)"));
    if (!paths.isEmpty() && m_importer)
        m_importer(paths);
}

void FileActs::pasteTable()
{
    // A pasted table is kept as a file first: its cells need a source with a name and a hash like any other.
    const QString text = QApplication::clipboard()->text();
    if (!text.contains(u'\t') && !text.contains(u'\n')) {
        Q_EMIT failed({tr("There is no table on the clipboard. Copy some rows in a spreadsheet first.")});
        return;
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                      QStringLiteral("/pasted"));
    const QString path =
        folder.filePath(QStringLiteral("pasted-%1.tsv")
                            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    folder.mkpath(QStringLiteral("."));
    if (const auto kept = WholeFile::save(path, text.toUtf8()); !kept) {
        Q_EMIT failed(kept.failure());
        return;
    }
    if (m_importer)
        m_importer({path});
}

void FileActs::chooseCase()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a case"), {},
                                                      tr("Waybill cases (*.waybill);;All files (*)"));
    if (!path.isEmpty())
        openCase(path);
}

void FileActs::newCase()
{
    if (!mayLeave(tr("New case"), tr("Stop it and go on")))
        return;
    // A case is never replaced, so the dialog must not offer it; Session::create says what to do instead.
    QString path =
        QFileDialog::getSaveFileName(&m_window, tr("New case"), {}, tr("Waybill cases (*.waybill)"), nullptr,
                                     QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix))
        path += suffix;
    if (const Result<void> made = m_context.session.create(path); !made)
        Q_EMIT failed(made.failure());
    else
        Q_EMIT opened();
}

void FileActs::drop(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    openFiles(files);
}
