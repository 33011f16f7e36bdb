// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/sheetpanel.h"

#include "items/samplemodel.h"
#include "session/importdesk.h"
#include "views/common/looks.h"
#include "views/importing/mappingheader.h"
#include "views/importing/questionbar.h"
#include "views/importing/sheetoptions.h"
#include "views/importing/yieldstrip.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

/** Begins a cell's text where its head begins. */
class SampleDelegate : public QStyledItemDelegate {
public:
    SampleDelegate(const Looks &looks, QObject *parent) : QStyledItemDelegate(parent), m_looks(looks) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int frame = option.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
        const QVariant ground = index.data(Qt::BackgroundRole);
        if (ground.canConvert<QBrush>())
            painter->fillRect(option.rect, ground.value<QBrush>());
        QStyleOptionViewItem inside = option;
        inside.rect.adjust(MappingHeader::textMargin - frame, 0, 0, 0);
        QStyledItemDelegate::paint(painter, inside, index);
        painter->setPen(m_looks.colors().line1);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

private:
    const Looks &m_looks;
};

} // namespace

SheetPanel::SheetPanel(ImportDesk &desk, const Looks &looks, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_sample(new SampleModel(this)),
      m_question(new QuestionBar(looks, this)), m_options(new SheetOptions(desk, this)),
      m_table(makeTable(looks)), m_rows(new QLabel(this)), m_yield(new YieldStrip(looks, this))
{
    m_rows->setTextFormat(Qt::PlainText);
    m_rows->setProperty("tone", QStringLiteral("hint"));
    m_rows->setIndent(16);
    m_rows->setFixedHeight(32);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_question);
    column->addWidget(m_options);
    column->addWidget(m_table, 1);
    column->addWidget(m_rows);
    column->addWidget(m_yield);
    connect(m_question, &QuestionBar::answered, &desk, &ImportDesk::answer);
    connect(m_header, &MappingHeader::fieldChosen, &desk, &ImportDesk::setField);
    connect(m_header, &MappingHeader::unitChosen, &desk, &ImportDesk::setMassUnit);
    connect(m_header, &MappingHeader::currencyChosen, &desk, &ImportDesk::setCurrency);
    retranslate();
}

QTableView *SheetPanel::makeTable(const Looks &looks)
{
    auto *const table = new QTableView(this);
    table->setModel(m_sample);
    m_header = new MappingHeader(looks, *m_sample, table);
    table->setHorizontalHeader(m_header);
    table->setShowGrid(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false); // Tab leaves the table, for the buttons below it
    table->setFont(Theme::font(12));
    table->setItemDelegate(new SampleDelegate(looks, table));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(24);
    table->verticalHeader()->setFixedWidth(56);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_header->setDefaultSectionSize(160);
    return table;
}

void SheetPanel::refresh()
{
    const ImportEntry &entry = *m_desk.currentEntry();
    const SheetProposal &sheet = *entry.shown();
    const bool editable = entry.state == ImportEntry::State::Ready && !m_desk.running();
    m_options->refresh();
    m_header->setEnabled(editable);
    m_question->setEnabled(editable);
    m_sample->setSheet(sheet);
    // Columns do not jump while a person corrects them: only another sheet, or another header row, is put in
    // order.
    const ShownSheet shown{entry.path, entry.sheet, sheet.mapping.headerRow};
    if (std::exchange(m_shownSheet, shown) != shown) {
        m_reordered = m_header->leadWithUsed();
        m_table->verticalScrollBar()->setValue(0);
        m_table->horizontalScrollBar()->setValue(0);
        m_askedColumn = -1; // a column of the same number elsewhere is another
    }
    const auto used = std::count_if(sheet.mapping.columns.begin(), sheet.mapping.columns.end(),
                                    [](const ColumnUse &use) { return use.field != Field::None; });
    const bool all = used == sheet.mapping.columns.size();
    const QString rows =
        tr("Rows %1 to %2 as they stand in the file.").arg(m_sample->firstRow()).arg(m_sample->lastRow());
    m_rows->setText(rows + u' ' +
                    (all ? tr("Every column has a field.")
                         : tr("%1 of %2 columns have a field; the others are kept without one.")
                               .arg(used)
                               .arg(sheet.mapping.columns.size())));
    if (m_reordered)
        m_rows->setText(m_rows->text() + u' ' + tr("Those with a field stand first."));
    const auto &questions = sheet.mapping.questions;
    m_question->ask(questions.isEmpty() || !sheet.taken ? MappingQuestion() : questions.first(),
                    questions.size() - 1);
    m_yield->setPreview(m_desk.preview());
    showAsked();
}

/** Brings the column that is asked about into sight, once a question. */
void SheetPanel::showAsked()
{
    const auto &questions = m_desk.currentEntry()->shown()->mapping.questions;
    const int column = questions.isEmpty() ? -1 : questions.first().column;
    if (std::exchange(m_askedColumn, column) == column || column < 0)
        return;
    const QModelIndex cell = m_sample->index(std::max(0, m_table->rowAt(0)), column);
    m_table->scrollTo(cell, QAbstractItemView::EnsureVisible);
}

void SheetPanel::focusQuestion()
{
    m_question->focusFirst();
}

void SheetPanel::retranslate()
{
    m_table->setAccessibleName(tr("First rows of the sheet"));
}

void SheetPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (const ImportEntry *const entry = m_desk.currentEntry(); entry && entry->shown())
            refresh();
    }
    QWidget::changeEvent(event);
}
