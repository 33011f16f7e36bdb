// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/sheetoptions.h"

#include "core/text.h"
#include "session/importdesk.h"
#include "views/common/elidedlabel.h"
#include "views/common/wraplayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

SheetOptions::SheetOptions(ImportDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    // In a narrow window, and in languages with long words, the options take a second row.
    auto *const row = new WrapLayout(nullptr, 16);
    column->addLayout(row);
    addCombo(row, m_sheetLabel, m_sheet, 160);
    m_taken = new QCheckBox(this);
    m_taken->setMinimumHeight(28);
    row->addWidget(m_taken);
    addCombo(row, m_headerLabel, m_headerRow, 60);
    addCombo(row, m_decimalLabel, m_decimal, 90);
    addCombo(row, m_datesLabel, m_dates, 140);
    m_remark = new ElidedLabel(this);
    m_remark->setProperty("tone", QStringLiteral("hint"));
    column->addWidget(m_remark);
    // activated() and clicked() are a person's acts only; setting them from the desk says nothing back.
    connect(m_sheet, &QComboBox::activated, this, [this](int index) { m_desk.showSheet(index); });
    connect(m_taken, &QCheckBox::clicked, this, [this](bool on) { m_desk.setTaken(on); });
    connect(m_headerRow, &QComboBox::activated, this, [this](int index) { m_desk.setHeaderRow(index + 1); });
    connect(m_decimal, &QComboBox::activated, this,
            [this](int index) { m_desk.setDecimalSign(static_cast<DecimalSign>(index)); });
    connect(m_dates, &QComboBox::activated, this,
            [this](int index) { m_desk.setDateOrder(static_cast<DateOrder>(index)); });
    retranslate();
}

void SheetOptions::addCombo(QLayout *row, QLabel *&label, QComboBox *&box, int width)
{
    auto *const pair = new QWidget(this);
    auto *const both = new QHBoxLayout(pair);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(8);
    label = new QLabel(pair);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", QStringLiteral("second"));
    box = new QComboBox(pair);
    box->setMinimumWidth(width);
    label->setBuddy(box);
    both->addWidget(label);
    both->addWidget(box);
    row->addWidget(pair);
}

void SheetOptions::retranslate()
{
    m_sheetLabel->setText(tr("Sheet"));
    m_taken->setText(tr("Import it"));
    m_headerLabel->setText(tr("Header in row"));
    m_decimalLabel->setText(tr("Decimal sign"));
    m_datesLabel->setText(tr("Dates"));
    const int sign = m_decimal->currentIndex(), order = m_dates->currentIndex();
    m_decimal->clear();
    m_decimal->addItems({tr("point"), tr("comma"), tr("both")});
    m_decimal->setCurrentIndex(sign);
    m_dates->clear();
    m_dates->addItems(
        {tr("day.month.year"), tr("month/day/year"), tr("year-month-day"), tr("year-day-month")});
    m_dates->setCurrentIndex(order);
}

QString SheetOptions::remark() const
{
    const SheetProposal &sheet = *m_desk.currentEntry()->shown();
    if (!sheet.taken)
        return Text::visible(sheet.reason, 300);
    const int above = sheet.mapping.headerRow - sheet.mapping.headerRows;
    return above > 0 ? tr("%n rows above the header", nullptr, above) : QString();
}

void SheetOptions::refresh()
{
    const ImportEntry &entry = *m_desk.currentEntry();
    const SheetProposal &sheet = *entry.shown();
    m_sheet->clear();
    for (const SheetProposal &each : entry.survey.sheets) {
        const QString name =
            each.sheet.name.isEmpty() ? tr("the file itself") : Text::visible(each.sheet.name, 60);
        const auto asked = static_cast<int>(each.mapping.questions.size());
        const QString shown = each.sheet.hidden ? tr("%1 (hidden)").arg(name) : name;
        m_sheet->addItem(ImportEntry::asks(each) ? tr("%1: %n questions", nullptr, asked).arg(shown) : shown);
    }
    m_sheet->setCurrentIndex(entry.sheet);
    for (QWidget *const control : std::initializer_list<QWidget *>{m_sheet->parentWidget(), m_taken})
        control->setVisible(!entry.stored); // a source of the case is one sheet, and in it already
    m_taken->setChecked(sheet.taken);
    m_headerRow->clear();
    for (int row = 1; row <= std::max(20, sheet.mapping.headerRow); ++row)
        m_headerRow->addItem(QString::number(row));
    m_headerRow->setCurrentIndex(sheet.mapping.headerRow - 1);
    const auto number =
        std::find_if(sheet.mapping.columns.begin(), sheet.mapping.columns.end(), [](const ColumnUse &use) {
            return use.field == Field::Net || use.field == Field::Gross || use.field == Field::Value;
        });
    m_decimal->setCurrentIndex(number == sheet.mapping.columns.end() ? 0
                                                                     : static_cast<int>(number->decimalSign));
    const ColumnUse *const date = sheet.mapping.use(Field::Date);
    m_dates->setCurrentIndex(date ? static_cast<int>(date->dateOrder) : 0);
    const bool editable = entry.state == ImportEntry::State::Ready && !m_desk.running();
    for (QWidget *const control : std::initializer_list<QWidget *>{m_taken, m_headerRow, m_decimal, m_dates})
        control->setEnabled(editable);
    const QString said = remark();
    m_remark->setText(said);
    m_remark->setVisible(!said.isEmpty());
}

void SheetOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
