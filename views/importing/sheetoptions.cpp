// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/sheetoptions.h"

#include "core/text.h"
#include "importing/sheetdates.h"
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
    m_datesForm = new QLabel(m_dates->parentWidget()); // where there is nothing to choose
    m_datesForm->setTextFormat(Qt::PlainText);
    m_datesForm->setMinimumHeight(28);
    m_dates->parentWidget()->layout()->addWidget(m_datesForm);
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
            [this] { m_desk.setDateOrder(m_dates->currentData().value<DateOrder>()); });
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
    const int sign = m_decimal->currentIndex();
    m_decimal->clear();
    m_decimal->addItems({tr("point"), tr("comma"), tr("both")});
    m_decimal->setCurrentIndex(sign);
}

QString SheetOptions::orderName(DateOrder order, const QString &sign)
{
    const QString between = sign.isEmpty() ? QStringLiteral(" ") : sign;
    switch (order) {
    case DateOrder::DayMonthYear:
        return tr("day%1month%1year", "%1 is the sign between them").arg(between);
    case DateOrder::MonthDayYear:
        return tr("month%1day%1year", "%1 is the sign between them").arg(between);
    case DateOrder::YearMonthDay:
        return tr("year%1month%1day", "%1 is the sign between them").arg(between);
    case DateOrder::YearDayMonth:
        return tr("year%1day%1month", "%1 is the sign between them").arg(between);
    }
    return {};
}

void SheetOptions::refreshDates(const SheetProposal &sheet)
{
    const SheetDates dates = SheetDates::of(sheet);
    m_dates->clear();
    for (const DateOrder order : dates.orders)
        m_dates->addItem(orderName(order, dates.sign), QVariant::fromValue(order));
    m_dates->setCurrentIndex(static_cast<int>(dates.orders.indexOf(dates.order)));
    m_dates->setVisible(!dates.orders.isEmpty());
    m_datesForm->setVisible(dates.orders.isEmpty());
    const bool numbers = dates.form == SheetDates::Form::Numbers;
    m_datesForm->setText(numbers                                   ? orderName(dates.order, dates.sign)
                         : dates.form == SheetDates::Form::Cells   ? tr("true dates of the spreadsheet")
                         : dates.form == SheetDates::Form::Columns ? tr("in several columns")
                         : dates.form == SheetDates::Form::Words
                             ? tr("such as %1").arg(Text::visible(dates.example, 30))
                             : QString());
    m_dates->parentWidget()->setVisible(dates.form != SheetDates::Form::None);
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
    refreshDates(sheet);
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
