// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exporter.h"

#include "exporting/charttable.h"
#include "exporting/csvwriter.h"
#include "exporting/flowtable.h"
#include "exporting/geojsonwriter.h"
#include "figures/casecontext.h"
#include "figures/chartbuilder.h"
#include "figures/chartwords.h"
#include "figures/flowbuilder.h"
#include "figures/routebuilder.h"
#include "session/figurefacts.h"
#include "session/session.h"
#include "views/charts/chartpanel.h"
#include "views/charts/flowpicture.h"
#include "views/common/settings.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/tableexportdialog.h"
#include "views/map/routepicture.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>

#include <utility>

Exporter::Exporter(Session &session, const FigureFacts &facts, const Countries &countries, Looks &looks,
                   Settings &settings, QWidget *window)
    : QObject(window), m_session(session), m_facts(facts), m_countries(countries), m_looks(looks),
      m_settings(settings), m_window(window), m_job(session.pool()), m_copying(session.pool())
{
    connect(&session, &Session::closing, this, [this] {
        m_job.cancel();
        m_copying.cancel();
    });
}

void Exporter::ask(LatestJob &job, const QList<CubeRequest> &requests,
                   std::function<void(const Asked &)> then, bool noted)
{
    if (!m_session.isOpen() || !m_session.cube())
        return;
    Asked known{m_session.cube(), m_session.filter(), m_facts.context(), {}, {}};
    known.note.caseName = QFileInfo(m_session.openCase().file().path()).fileName();
    known.note.query = known.filter.toQuery();
    known.note.sources = m_session.openCase().sources();
    known.note.illustrative = known.context.illustrative;
    known.note.overlaps = known.context.overlaps;
    // A session waits for its pool before it lets a case go.
    const std::function<Result<Asked>(const Progress &)> work =
        [requests, known, noted,
         file = &m_session.openCase().file()](const Progress &progress) -> Result<Asked> {
        const auto answers =
            known.cube->answer(known.filter, QList<CubeRequest>{{{}, false, true}} + requests, progress);
        if (!answers)
            return answers.failure();
        const auto otherMoney = known.cube->otherMoney(known.filter, progress);
        if (!otherMoney)
            return otherMoney.failure();
        const auto counted = noted ? shares(known, *file, progress) : SourceShares();
        if (!counted)
            return counted.failure();
        Asked asked = known;
        asked.note.shares = *counted;
        asked.answers = answers->mid(1);
        asked.note.totals = answers->first().total;
        asked.note.leftOut = answers->first().leftOut;
        asked.note.otherMoney = *otherMoney;
        return asked;
    };
    job.run<Asked>(work, [this, then = std::move(then)](const Result<Asked> &asked) {
        if (asked)
            then(*asked);
        else
            Q_EMIT m_session.failed(asked.failure());
    });
}

FigureContext Exporter::spoken(const FigureContext &context) const
{
    FigureContext named = context;
    setNames(named, m_session.namesNow());
    return named;
}

void Exporter::exportChart(const ChartPanel &panel)
{
    if (panel.flowing()) {
        exportFlow(panel.flowQuestion());
        return;
    }
    ask(m_job, chartRequests(panel.questionForPrint()),
        [this, question = panel.questionForPrint()](const Asked &asked) {
            const auto make = [this, question, asked](const Format &format) {
                return chartFrom(asked.answers, asked.filter, question, spoken(asked.context), format);
            };
            open(new ExportDialog(ExportSubject::chart(make, asked.note), m_looks, m_window));
        });
}

Result<SourceShares> Exporter::shares(const Asked &known, const CaseFile &file, const Progress &progress)
{
    const auto numbers = known.cube->shipments(known.filter, {QStringLiteral("shipment"), false}, progress);
    if (!numbers)
        return numbers.failure();
    const auto connection = file.connect(CaseConnection::Mode::Read);
    if (!connection)
        return connection.failure();
    return sharesOf(*connection, known.note.sources, *numbers, progress);
}

void Exporter::copyFigures(const ChartPanel &panel)
{
    const ChartQuestion question = panel.questionForPrint();
    const auto copy = [question](const Asked &asked) {
        const ChartFigure figure = chartFrom(asked.answers, asked.filter, question, asked.context, Format());
        QApplication::clipboard()->setText(QString::fromUtf8(ChartTable::tabbed(figure)));
    };
    ask(m_copying, chartRequests(question), copy, false);
}

void Exporter::exportFlow(const FlowQuestion &question)
{
    ask(m_job, flowRequests(), [this, question](const Asked &asked) {
        const auto flow = [this, question, asked](const Format &format) {
            return flowFrom(asked.answers, asked.filter, question, spoken(asked.context), format);
        };
        const FlowFigure now = flow(Format());
        ExportSubject subject;
        subject.heading = tr("Export chart");
        subject.summary = now.title;
        subject.fileName = ExportSubject::fileNameFor(now.title);
        subject.make = [flow](const Format &format) { return std::make_shared<FlowPicture>(flow(format)); };
        subject.data = [now] { return CsvWriter::byteOrderMark() + FlowTable::csv(now); };
        subject.dataEnding = QStringLiteral("csv");
        subject.note = asked.note;
        subject.known = now.known;
        subject.shipments = now.shipments;
        open(new ExportDialog(std::move(subject), m_looks, m_window));
    });
}

void Exporter::exportMap(const RouteQuestion &question)
{
    ask(m_job, routeRequests(question), [this, question](const Asked &asked) {
        const auto figure = [this, asked, question](const Format &format) {
            return routesFrom(asked.answers, asked.filter, question, spoken(asked.context), m_countries,
                              format);
        };
        const RouteFigure now = figure(Format());
        ExportSubject subject;
        subject.heading = tr("Export map");
        subject.summary = now.title;
        subject.fileName = ExportSubject::fileNameFor(now.title);
        subject.make = [figure](const Format &format) {
            return std::make_shared<RoutePicture>(figure(format));
        };
        subject.data = [now] { return GeoJsonWriter::routes(now); };
        subject.dataEnding = QStringLiteral("geojson");
        subject.note = asked.note;
        subject.known = now.known;
        subject.shipments = now.shipments;
        open(new ExportDialog(std::move(subject), m_looks, m_window));
    });
}

void Exporter::exportTable(const RowOrder &order, const QStringList &columns)
{
    ask(m_job, {}, [this, order, columns](const Asked &asked) {
        auto *const table = new TableExportDialog(m_session, {asked.cube, asked.filter, asked.note}, order,
                                                  columns, m_window);
        table->setFolder(m_settings.exportFolder());
        connect(table, &TableExportDialog::exported, this,
                [this, note = asked.note](const QString &path, const TableCounts &counts) {
                    m_settings.setExportFolder(QFileInfo(path).path());
                    Q_EMIT done([note, counts, file = QDir::toNativeSeparators(path)] {
                        return tableSummary(note, counts, file);
                    });
                });
        open(table);
    });
}

QString Exporter::tableSummary(const MethodNote &note, const TableCounts &counts, const QString &file)
{
    const QString text =
        tr("%n shipments were written to %1.", nullptr, static_cast<int>(counts.rows)).arg(file);
    // A table has no place for a sentence: it is said beside it.
    const QStringList overlaps = ChartWords::overlapNotes(note.overlaps, note.leftOut);
    return (text + u' ' + remarkOn(counts) + u' ' + overlaps.join(u' ')).simplified();
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
            Q_EMIT done([n = static_cast<int>(files.size()),
                         folder = QDir::toNativeSeparators(QFileInfo(files.value(0)).path())] {
                return tr("%n files were written to %1.", nullptr, n).arg(folder);
            });
        });
    }
    dialog->setModal(true);
    dialog->open();
}
