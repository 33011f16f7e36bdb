// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "exporting/methodnote.h"

#include <QObject>
#include <QPointer>

#include <optional>

class ChartPanel;
class Countries;
class FigureFacts;
class Looks;
class QDialog;
struct RouteQuestion;
class QWidget;
class Session;
class Settings;

/** Opens the export dialogs for what a window shows, and tells what was written. */
class Exporter : public QObject {
    Q_OBJECT

public:
    Exporter(Session &session, const FigureFacts &facts, const Countries &countries, Looks &looks,
             Settings &settings, QWidget *window);

    void exportChart(const ChartPanel &panel);
    /** The route map of what is in view. */
    void exportMap(const RouteQuestion &question);
    /** order and columns as the table shows them. */
    void exportTable(const RowOrder &order, const QStringList &columns);
    /** The query, coverage and sources of what is in view. */
    /** Asks for the totals of the very filter that is exported, which those shown may still be behind;
     * nothing, and says why, if they cannot be told. */
    std::optional<MethodNote> note() const;

Q_SIGNALS:
    /** One sentence: "2 files were written to ...", with what should be known of them. */
    void done(const QString &text);

private:
    void open(QDialog *dialog);

    Session &m_session;
    const FigureFacts &m_facts;
    const Countries &m_countries;
    Looks &m_looks;
    Settings &m_settings;
    QWidget *m_window;
    QPointer<QDialog> m_dialog;
};
