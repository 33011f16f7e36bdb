// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "session/mendingjob.h"
#include "views/common/sentence.h"
#include "views/tables/tablepage.h"

#include <cstdint>

class Countries;
class Looks;
class ProblemFix;
class ProblemGroupsModel;
class ProblemKinds;
class ProblemRowsModel;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class RowCells;
class Session;
class Settings;
struct MappingRule;
struct ProblemGroup;

/**
 * What could not be read: kinds with their counts at the left, the rows of one kind at the right. A row leads
 * to its shipment, a refused one shows its cells here; one correction mends all rows of a kind.
 */
class ProblemsPanel : public TablePage {
    Q_OBJECT

public:
    ProblemsPanel(Session &session, const Countries &countries, Looks &looks, Settings &settings,
                  QWidget *parent = nullptr);
    void copy(bool withHeaders) override;
    QString summary() const override;

Q_SIGNALS:
    /** The filter was set to a row's shipment, which is to be shown now. */
    void shipmentsWanted();
    void saved(const Sentence &text);
    /** The pairs behind rows that another source has too are to be shown. */
    void overlapsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRows(Looks &looks);
    QWidget *makeHead();
    void refresh();
    void showGroup(int row);
    void tellReason();
    void tellPlace();
    void fitColumns();
    void showRow(int row);
    void showCells(SourceId source, std::int64_t row);
    /** Shows the shipments of the rows that are selected, or of this one. */
    void openRows();
    void fix();
    void exportRows();
    void retranslate();
    const ProblemGroup *group() const;

    Session &m_session;
    Settings &m_settings;
    const Countries &m_countries;
    ProblemGroupsModel *m_groups;
    ProblemRowsModel *m_rows;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    ProblemKinds *m_kinds;
    QSplitter *m_split;
    QLabel *m_title, *m_place;
    QPushButton *m_overlaps, *m_fix, *m_mapping, *m_export;
    QTableView *m_table;
    RowCells *m_cells;
    MendingJob m_mending;
};
