// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/datestyle.h"

#include <QWidget>

struct SheetProposal;
class ElidedLabel;
class ImportDesk;
class QCheckBox;
class QComboBox;
class QLayout;
class QLabel;

/** What holds for a whole sheet: which one, where its header stands, its decimal sign and its order of dates.
 */
class SheetOptions : public QWidget {
    Q_OBJECT

public:
    explicit SheetOptions(ImportDesk &desk, QWidget *parent = nullptr);
    /** Shows the sheet that the desk shows; there must be one. */
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addCombo(QLayout *row, QLabel *&label, QComboBox *&box, int width);
    void retranslate();
    QString remark() const;
    static QString orderName(DateOrder order, const QString &sign);
    void refreshDates(const SheetProposal &sheet);

    ImportDesk &m_desk;
    QLabel *m_sheetLabel, *m_headerLabel, *m_decimalLabel, *m_datesLabel, *m_datesForm;
    QComboBox *m_sheet, *m_headerRow, *m_decimal, *m_dates;
    QCheckBox *m_taken;
    ElidedLabel *m_remark;
};
