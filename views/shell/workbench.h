// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/namedcommand.h"

#include <QWidget>

class ChartPanel;
class JobBar;
class FigureFacts;
class ProblemsPanel;
class QSplitter;
class QTabBar;
class RoutePanel;
class Session;
class Settings;
class TablesPanel;
struct ShellContext;

/** The linked views in the middle: map, chart and tables, in the arrangement that a person chose. */
class Workbench : public QWidget {
    Q_OBJECT

public:
    /** Where map and chart stand: above or below the tables, left of them, or all three behind tabs. */
    enum class Arrangement { Above, Below, Beside, Tabs };

    Workbench(ShellContext &context, const FigureFacts &facts, QWidget *parent = nullptr);
    ~Workbench() override;

    RoutePanel &map() { return *m_map; }
    ChartPanel &chart() { return *m_chart; }
    TablesPanel &tables() { return *m_tables; }
    ProblemsPanel &problems() { return *m_problems; }
    void showProblems();
    /** The tables, and not what stands beside them. */
    void showTables();
    Arrangement arrangement() const { return m_arrangement; }
    /** Undoable. */
    void arrange(Arrangement arrangement, const StepName &name);
    /** The view with the focus alone, or all together again. */
    void setOneAlone(bool alone);
    void focusMap();
    void focusChart();
    /** The map has the focus, or else nobody says that the chart is meant. */
    bool mapIsInFront() const;

Q_SIGNALS:
    void arranged();

protected:
    void changeEvent(QEvent *event) override;

private:
    JobBar *makeRemapJob();
    JobBar *makeMarkJob();
    void apply(Arrangement arrangement);
    void showViews();
    void bringForward(QWidget *view);
    bool hasFocus(const QWidget *view) const;
    void saveSizes();
    void retranslate();

    Session &m_session;
    Settings &m_settings;
    QTabBar *m_tabs;
    QSplitter *m_rows, *m_pictures;
    RoutePanel *m_map;
    ChartPanel *m_chart;
    TablesPanel *m_tables;
    ProblemsPanel *m_problems;
    int m_problemsTab;
    Arrangement m_arrangement = Arrangement::Above;
    QWidget *m_alone = nullptr; ///< the one view that is shown; none = all
};
