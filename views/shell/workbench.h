// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ChartPanel;
class FigureFacts;
class ProblemsPanel;
class QSplitter;
class RoutePanel;
class Settings;
class TablesPanel;
struct ShellContext;

/** The linked views in the middle: map and chart side by side above the tables. */
class Workbench : public QWidget {
    Q_OBJECT

public:
    Workbench(ShellContext &context, const FigureFacts &facts, QWidget *parent = nullptr);
    ~Workbench() override;

    RoutePanel &map() { return *m_map; }
    ChartPanel &chart() { return *m_chart; }
    TablesPanel &tables() { return *m_tables; }
    ProblemsPanel &problems() { return *m_problems; }
    void showProblems();
    /** The tables, and not what stands beside them. */
    void showTables();
    /** The view with the focus alone, or all together again. */
    void setOneAlone(bool alone);
    void focusMap();
    void focusChart();
    /** The map has the focus, or else nobody says that the chart is meant. */
    bool mapIsInFront() const;

private:
    Settings &m_settings;
    QSplitter *m_rows, *m_pictures;
    RoutePanel *m_map;
    ChartPanel *m_chart;
    TablesPanel *m_tables;
    ProblemsPanel *m_problems;
    int m_problemsTab;
};
