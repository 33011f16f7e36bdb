// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ChartPanel;
class FigureFacts;
class QSplitter;
class Settings;
class TablesPanel;
struct ShellContext;

/** The linked views in the middle: map and chart side by side above the tables. */
class Workbench : public QWidget {
    Q_OBJECT

public:
    Workbench(ShellContext &context, const FigureFacts &facts, QWidget *parent = nullptr);
    ~Workbench() override;

    ChartPanel &chart() { return *m_chart; }
    TablesPanel &tables() { return *m_tables; }
    /** The view with the focus alone, or all together again. */
    void setOneAlone(bool alone);
    void focusMap();
    void focusChart();

Q_SIGNALS:
    /** The picture in front is to be exported. */
    void exportAsked();

private:
    Settings &m_settings;
    QSplitter *m_rows, *m_pictures;
    QWidget *m_map;
    ChartPanel *m_chart;
    TablesPanel *m_tables;
};
