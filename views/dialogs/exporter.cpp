// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exporter.h"

#include "exporting/flowtable.h"
#include "exporting/geojsonwriter.h"
#include "figures/chartwords.h"
#include "figures/routebuilder.h"
#include "session/figurefacts.h"
#include "session/session.h"
#include "views/charts/chartpanel.h"
#include "views/charts/flowpicture.h"
#include "views/common/settings.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/tableexportdialog.h"
#include "views/map/routepicture.h"

#include <QDir>
#include <QFileInfo>

Exporter::Exporter(Session &session, const FigureFacts &facts, const Countries &countries, Looks &looks,
                   Settings &settings, QWidget *window)
    : QObject(window), m_session(session), m_facts(facts), m_countries(countries), m_looks(looks),
      m_settings(settings), m_window(window)
{
}

std::optional<MethodNote> Exporter::note() const
{
    if (!m_session.isOpen() || !m_session.cube())
        return {};
    const auto answers = m_session.cube()->answer(m_session.filter(), {{{}, false, true}});
    if (!answers) {
        Q_EMIT m_session.failed(answers.failure());
        return {};
    }
    MethodNote note;
    note.caseName = QFileInfo(m_session.openCase().file().path()).fileName();
    note.query = m_session.filter().toQuery();
    note.totals = answers->first().total;
    const auto otherMoney = m_session.cube()->otherMoney(m_session.filter());
    if (!otherMoney) {
        Q_EMIT m_session.failed(otherMoney.failure());
        return {};
    }
    note.otherMoney = *otherMoney;
    note.sources = m_session.openCase().sources();
    note.illustrative = m_facts.context().illustrative;
    note.leftOut = answers->first().leftOut;
    note.overlaps = m_facts.context().overlaps;
    return note;
}

void Exporter::exportChart(const ChartPanel &panel)
{
    const std::optional<MethodNote> method = note();
    if (!method)
        return;
    const QPointer<const ChartPanel> source(&panel);
    if (panel.flowing()) {
        const auto flow = [source](const Format &format) {
            return source ? source->flowForPrint(format) : FlowFigure();
        };
        const FlowFigure now = flow(Format());
        ExportSubject subject;
        subject.heading = tr("Export chart");
        subject.summary = now.title;
        subject.fileName = ExportSubject::fileNameFor(now.title);
        subject.make = [flow](const Format &format) { return std::make_shared<FlowPicture>(flow(format)); };
        subject.data = [now] { return FlowTable::csv(now); };
        subject.dataEnding = QStringLiteral("csv");
        subject.note = *method;
        subject.known = now.known;
        subject.shipments = now.shipments;
        open(new ExportDialog(std::move(subject), m_looks, m_window));
        return;
    }
    const auto make = [source](const Format &format) {
        return source ? source->figureForPrint(format) : ChartFigure();
    };
    open(new ExportDialog(ExportSubject::chart(make, *method), m_looks, m_window));
}

void Exporter::exportMap(const RouteQuestion &question)
{
    const std::optional<MethodNote> method = note();
    if (!method)
        return;
    const auto figure = [cube = m_session.cube(), filter = m_session.filter(), question,
                         context = m_facts.context(), countries = &m_countries](const Format &format) {
        const auto made = buildRoutes(*cube, filter, question, context, *countries, format);
        return made ? *made : RouteFigure();
    };
    const RouteFigure now = figure(Format());
    ExportSubject subject;
    subject.heading = tr("Export map");
    subject.summary = now.title;
    subject.fileName = ExportSubject::fileNameFor(now.title);
    subject.make = [figure](const Format &format) { return std::make_shared<RoutePicture>(figure(format)); };
    subject.data = [now] { return GeoJsonWriter::routes(now); };
    subject.dataEnding = QStringLiteral("geojson");
    subject.note = *method;
    subject.known = method->totals.known(question.measure);
    subject.shipments = method->totals.shipments;
    open(new ExportDialog(std::move(subject), m_looks, m_window));
}

void Exporter::exportTable(const RowOrder &order, const QStringList &columns)
{
    if (const std::optional<MethodNote> method = note())
        open(new TableExportDialog(m_session, order, columns, *method, m_window));
}

void Exporter::open(QDialog *dialog)
{
    delete m_dialog;
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *picture = qobject_cast<ExportDialog *>(dialog)) {
        picture->setFolder(m_settings.exportFolder());
        connect(picture, &ExportDialog::exported, this, [this](const QStringList &files) {
            m_settings.setExportFolder(QFileInfo(files.value(0)).path());
            Q_EMIT done(tr("%n files were written to %1.", nullptr, static_cast<int>(files.size()))
                            .arg(QDir::toNativeSeparators(QFileInfo(files.value(0)).path())));
        });
    }
    if (auto *table = qobject_cast<TableExportDialog *>(dialog)) {
        table->setFolder(m_settings.exportFolder());
        connect(table, &TableExportDialog::exported, this,
                [this](const QString &path, const TableCounts &counts) {
                    m_settings.setExportFolder(QFileInfo(path).path());
                    const QString text =
                        tr("%n shipments were written to %1.", nullptr, static_cast<int>(counts.rows))
                            .arg(QDir::toNativeSeparators(path));
                    // A table has no place for a sentence: it is said beside it.
                    const QStringList overlaps =
                        ChartWords::overlapNotes(m_facts.context().overlaps, m_session.leftOut());
                    Q_EMIT done((text + u' ' + remarkOn(counts) + u' ' + overlaps.join(u' ')).simplified());
                });
    }
    dialog->setModal(true);
    dialog->open();
}
