// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Looks;
class PanelHead;
class QSplitter;
class QVBoxLayout;
class Session;
class Settings;
class TablesPanel;

/** A picture in the workbench: a head with its own controls, and below it the picture. */
class ViewPanel : public QWidget {
    Q_OBJECT

public:
    explicit ViewPanel(const QString &name, QWidget *parent = nullptr);
    PanelHead &head() { return *m_head; }
    /** Takes ownership. */
    void setContent(QWidget *content);
    QWidget *content() const { return m_content; }

private:
    PanelHead *m_head;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

/** The linked views in the middle: map and chart side by side above the tables. */
class Workbench : public QWidget {
    Q_OBJECT

public:
    Workbench(Session &session, Looks &looks, Settings &settings, QWidget *parent = nullptr);
    ~Workbench() override;

    ViewPanel &mapPanel() { return *m_map; }
    ViewPanel &chartPanel() { return *m_chart; }
    TablesPanel &tables() { return *m_tables; }
    /** The view with the focus alone, or all together again. */
    void setOneAlone(bool alone);
    void focusView(QWidget *view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    Settings &m_settings;
    QSplitter *m_rows, *m_pictures;
    ViewPanel *m_map, *m_chart;
    TablesPanel *m_tables;
};
