// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ImportDesk;
class Looks;
class MappingHeader;
class QLabel;
class QTableView;
class QuestionBar;
class SampleModel;
class SheetOptions;
class YieldStrip;

/** One sheet of an ImportDesk: a question, what holds for all of it, fields over true rows, and what they
 * yield. */
class SheetPanel : public QWidget {
    Q_OBJECT

public:
    SheetPanel(ImportDesk &desk, const Looks &looks, QWidget *parent = nullptr);
    /** Shows the sheet that the desk shows; there must be one. */
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    QTableView *makeTable(const Looks &looks);
    void retranslate();

    ImportDesk &m_desk;
    SampleModel *m_sample;
    QuestionBar *m_question;
    SheetOptions *m_options;
    MappingHeader *m_header;
    QTableView *m_table;
    QLabel *m_rows;
    YieldStrip *m_yield;
};
