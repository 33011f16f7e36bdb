// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/overlapacts.h"

#include "core/text.h"
#include "exporting/rawexport.h"
#include "exporting/sourceguard.h"
#include "session/overlapwatch.h"
#include "session/remapper.h"
#include "session/session.h"
#include "views/casework/comparepage.h"
#include "views/casework/overlapspage.h"
#include "views/common/settings.h"
#include "views/shell/actions.h"
#include "views/shell/mainwindow.h"
#include "views/shell/shellcontext.h"
#include "views/shell/statusline.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>

#include <algorithm>

OverlapActs::OverlapActs(ShellContext &context, OverlapWatch &watch, Actions &actions, StatusLine &statusLine,
                         MainWindow &window)
    : QObject(&window), m_context(context), m_watch(watch), m_window(window),
      m_job(std::make_unique<LatestJob>(context.session.pool()))
{
    connect(actions[Act::Overlaps], &QAction::triggered, this, &OverlapActs::openOverlaps);
    connect(actions[Act::CompareDeliveries], &QAction::triggered, this, &OverlapActs::openComparison);
    connect(actions[Act::ExportRaw], &QAction::triggered, this, &OverlapActs::askForRaw);
    connect(actions[Act::CorrectColumns], &QAction::triggered, this, &OverlapActs::correctColumns);
    connect(actions[Act::TakeOut], &QAction::triggered, this, &OverlapActs::takeOut);
    connect(actions[Act::PutBack], &QAction::triggered, this, &OverlapActs::putBack);
    connect(&statusLine, &StatusLine::overlapsWanted, this, &OverlapActs::openOverlapsInView);
    connect(&watch, &OverlapWatch::counted, &statusLine,
            [&statusLine, &watch] { statusLine.setMaybeTwice(watch.maybeTwice().all()); });
    connect(&context.session, &Session::closing, this, [this] { m_job->cancel(); });
}

OverlapActs::~OverlapActs() = default;

void OverlapActs::openOverlapsInView()
{
    openOverlaps();
    if (m_page)
        m_page->showInView();
}

void OverlapActs::openOverlaps()
{
    if (!m_context.session.isOpen())
        return;
    auto *const page = new OverlapsPage(m_context.session, m_watch, m_context.looks);
    connect(page, &OverlapsPage::closed, &m_window, &MainWindow::closePage);
    m_page = page;
    m_window.showPage(page);
}

void OverlapActs::openComparison()
{
    if (!m_context.session.isOpen())
        return;
    auto *const page = new ComparePage(m_context.session, m_context.looks, m_context.settings);
    connect(page, &ComparePage::closed, &m_window, &MainWindow::closePage);
    connect(page, &ComparePage::done, this, &OverlapActs::done);
    connect(page, &ComparePage::failed, this, &OverlapActs::failed);
    m_window.showPage(page);
}

QList<Source> OverlapActs::sources(bool takenOut) const
{
    QList<Source> sources;
    if (m_context.session.isOpen())
        sources = m_context.session.openCase().sources();
    sources.removeIf([takenOut](const Source &source) { return source.mapping.takenOut != takenOut; });
    return sources;
}

std::optional<Source> OverlapActs::chosenSource(const QList<Source> &sources, const QString &title,
                                                const QString &lead) const
{
    if (sources.size() <= 1)
        return sources.isEmpty() ? std::nullopt : std::optional(sources.first());
    const std::int64_t current = m_context.session.selection().current;
    QStringList names;
    int chosen = 0;
    for (const Source &source : sources) {
        if (current >= source.firstShipment && current <= source.lastShipment)
            chosen = static_cast<int>(names.size());
        const QString sheet =
            source.sheet.isEmpty() ? QString() : QStringLiteral(", ") + Text::visible(source.sheet, 40);
        names.append(
            QStringLiteral("%1. %2%3").arg(source.id.value).arg(Text::visible(source.file, 80), sheet));
    }
    bool taken = false;
    const QString name = QInputDialog::getItem(&m_window, title, lead, names, chosen, false, &taken);
    const qsizetype index = names.indexOf(name);
    return taken && index >= 0 ? std::optional(sources[index]) : std::nullopt;
}

void OverlapActs::correctColumns()
{
    const auto source = chosenSource(sources(false), tr("Correct how a source is read"),
                                     tr("Its rows are read anew, from their cells in the case:"));
    if (source)
        m_context.session.remapper().open(source->id);
}

void OverlapActs::takeOut()
{
    const auto source = chosenSource(sources(false), tr("Take a source out of the case"),
                                     tr("None of its rows is counted any more; it can be put back:"));
    if (source)
        m_context.session.remapper().takeOut(source->id, true);
}

void OverlapActs::putBack()
{
    const QList<Source> out = sources(true);
    if (out.isEmpty() && m_context.session.isOpen())
        Q_EMIT done([] { return tr("No source was taken out of this case."); });
    if (const auto source =
            chosenSource(out, tr("Put a source back"), tr("Its rows are counted again, as they were:")))
        m_context.session.remapper().takeOut(source->id, false);
}

void OverlapActs::askForRaw()
{
    const auto chosen = chosenSource(sources(false) + sources(true), tr("Raw rows of a source"),
                                     tr("Every row of the source as it stood in its file:"));
    if (!chosen)
        return;
    const Source source = *chosen;
    const QString folder = m_context.settings.exportFolder();
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Export the raw rows"),
        folder + u'/' + QFileInfo(source.file).completeBaseName() + QStringLiteral("-raw.csv"),
        tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_context.settings.setExportFolder(QFileInfo(path).path());
    exportRaw(source, path);
}

void OverlapActs::exportRaw(const Source &source, const QString &path)
{
    const std::function<Result<RawExport::Counts>(const Progress &)> work =
        [file = &m_context.session.openCase().file(), sources = m_context.session.openCase().sources(),
         source, path](const Progress &progress) -> Result<RawExport::Counts> {
        if (auto may = SourceGuard::mayWrite(path, sources); !may)
            return may.failure();
        const auto connection = file->connect(CaseConnection::Mode::Read);
        return connection ? RawExport().save(*connection, source, path, progress)
                          : Result<RawExport::Counts>(connection.failure());
    };
    m_context.session.setExporting(true);
    m_job->run<RawExport::Counts>(work, [this, path](Result<RawExport::Counts> counts) {
        m_context.session.setExporting(false);
        if (!counts) {
            Q_EMIT failed(counts.failure());
            return;
        }
        Q_EMIT done([counts = *counts, file = QDir::toNativeSeparators(path)] {
            QString text =
                tr("%n rows were written to %1.", nullptr, static_cast<int>(counts.rows)).arg(file);
            if (counts.formulas > 0)
                text += u' ' + tr("%n cells begin like a formula and stand as they are: a spreadsheet would "
                                  "run them.",
                                  nullptr, static_cast<int>(counts.formulas));
            return text;
        });
    });
}
