// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/exportacts.h"

#include "items/shipmentsmodel.h"
#include "views/charts/chartpanel.h"
#include "views/dialogs/exporter.h"
#include "views/map/routepanel.h"
#include "views/shell/actions.h"
#include "views/shell/shellcontext.h"
#include "views/shell/workbench.h"
#include "views/tables/shipmentsview.h"
#include "views/tables/tablespanel.h"

#include <QAction>
#include <QWidget>

ExportActs::ExportActs(ShellContext &context, const FigureFacts &facts, Actions &actions,
                       Workbench &workbench, QWidget &window)
    : QObject(&window)
{
    auto *exporter =
        new Exporter(context.session, facts, context.countries, context.looks, context.settings, &window);
    const auto chart = [&workbench, exporter] { exporter->exportChart(workbench.chart()); };
    const auto map = [&workbench, exporter] { exporter->exportMap(workbench.map().question()); };
    connect(actions[Act::ExportView], &QAction::triggered, this, [&workbench, map, chart] {
        if (workbench.mapIsInFront())
            map();
        else
            chart();
    });
    connect(actions[Act::ExportTable], &QAction::triggered, this, [&workbench, exporter] {
        const ShipmentsModel &table = workbench.tables().shipments().shipments();
        exporter->exportTable(table.order(), table.columnIds());
    });
    connect(&workbench.chart(), &ChartPanel::exportAsked, this, chart);
    connect(&workbench.chart(), &ChartPanel::copyAsked, this,
            [&workbench, exporter] { exporter->copyFigures(workbench.chart()); });
    connect(&workbench.map(), &RoutePanel::exportAsked, this, map);
    connect(exporter, &Exporter::done, this, &ExportActs::done);
}
