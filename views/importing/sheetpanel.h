// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>

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
    /** Gives the question that is open the keys. */
    void focusQuestion();

protected:
    void changeEvent(QEvent *event) override;

private:
    QTableView *makeTable(const Looks &looks);
    void showAsked();
    void retranslate();

    /** Which sheet the columns were last put in order for. */
    struct ShownSheet {
        QString path;
        int sheet = -1;
        std::int64_t headerRow = 0;
        bool operator==(const ShownSheet &) const = default;
    };

    ImportDesk &m_desk;
    ShownSheet m_shownSheet;
    int m_askedColumn = -1;   ///< was brought into sight last
    bool m_reordered = false; ///< the columns stand in another order than in the file
    SampleModel *m_sample;
    QuestionBar *m_question;
    SheetOptions *m_options;
    MappingHeader *m_header;
    QTableView *m_table;
    QLabel *m_rows;
    YieldStrip *m_yield;
};
