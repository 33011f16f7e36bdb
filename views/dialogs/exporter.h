// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "exporting/methodnote.h"
#include "figures/chartquestion.h"
#include "session/latestjob.h"
#include "views/common/sentence.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class CaseFile;
class ChartPanel;
class Countries;
class FigureFacts;
class Looks;
class QDialog;
struct FlowQuestion;
struct RouteQuestion;
struct TableCounts;
class QWidget;
class Session;
class Settings;

/** Opens the export dialogs for what a window shows as soon as its figures are there, and tells what was
 * written. */
class Exporter : public QObject {
    Q_OBJECT

public:
    Exporter(Session &session, const FigureFacts &facts, const Countries &countries, Looks &looks,
             Settings &settings, QWidget *window);

    void exportChart(const ChartPanel &panel);
    /** The figures of a chart, as a table on the clipboard. */
    void copyFigures(const ChartPanel &panel);
    /** The route map of what is in view. */
    void exportMap(const RouteQuestion &question);
    /** order and columns as the table shows them. */
    void exportTable(const RowOrder &order, const QStringList &columns);

Q_SIGNALS:
    /** One sentence: "2 files were written to ...", with what should be known of them. */
    void done(const Sentence &text);

private:
    /** What the cube says about the very filter that is exported, which the views may still be behind. */
    struct Asked {
        std::shared_ptr<const Cube> cube;
        Filter filter;
        FigureContext context;
        MethodNote note;           ///< the query, coverage and sources
        QList<CubeAnswer> answers; ///< to the requests
    };
    /** The context of a figure with names in the language that is spoken when it is made. */
    FigureContext spoken(const FigureContext &context) const;
    /** Asks away from the window's thread; tells why if there is no answer. Without a note, only the cube. */
    void ask(LatestJob &job, const QList<CubeRequest> &requests, std::function<void(const Asked &)> then,
             bool noted = true);
    /** How many of the shipments come from each source. */
    static Result<SourceShares> shares(const Asked &known, const CaseFile &file, const Progress &progress);
    void exportFlow(const FlowQuestion &question);
    void open(QDialog *dialog);
    /** What was written, and what its sums hold twice or not at all. */
    static QString tableSummary(const MethodNote &note, const TableCounts &counts, const QString &file);

    Session &m_session;
    const FigureFacts &m_facts;
    const Countries &m_countries;
    Looks &m_looks;
    Settings &m_settings;
    QWidget *m_window;
    LatestJob m_job;     ///< of the dialog that is to open
    LatestJob m_copying; ///< of the clipboard
    QPointer<QDialog> m_dialog;
};
