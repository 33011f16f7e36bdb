// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casework/problemspanel.h"

#include "core/format.h"
#include "core/text.h"
#include "exporting/problemtable.h"
#include "exporting/sourceguard.h"
#include "items/problemgroupsmodel.h"
#include "items/problemrowsmodel.h"
#include "session/problemfix.h"
#include "session/problemlist.h"
#include "session/remapper.h"
#include "session/session.h"
#include "views/casework/fixdialog.h"
#include "views/casework/problemdelegates.h"
#include "views/casework/problemkinds.h"
#include "views/casework/rowcells.h"
#include "views/common/looks.h"
#include "views/common/plainlabel.h"
#include "views/common/settings.h"
#include "views/common/wraplayout.h"
#include "views/tables/tablecopy.h"
#include "views/tables/tableheader.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QLabel *plainLabel(QWidget *parent, const QFont &font, const char *tone)
{
    auto *label = ::plainLabel(parent, tone);
    label->setFont(font);
    return label;
}

} // namespace

ProblemsPanel::ProblemsPanel(Session &session, const Countries &countries, Looks &looks, Settings &settings,
                             QWidget *parent)
    : TablePage(parent), m_session(session), m_settings(settings), m_countries(countries),
      m_groups(new ProblemGroupsModel(this)), m_rows(new ProblemRowsModel(this)),
      m_stack(new QStackedWidget(this)), m_kinds(new ProblemKinds(*m_groups, looks, this)),
      m_split(new QSplitter(Qt::Horizontal, this)), m_cells(new RowCells(looks, this)),
      m_mending(session, countries)
{
    setObjectName(QStringLiteral("problemsPanel"));
    auto *inner = new QSplitter(Qt::Horizontal, this);
    inner->addWidget(makeRows(looks));
    inner->addWidget(m_cells);
    inner->setSizes({560, 300});
    inner->setStretchFactor(0, 1);
    m_split->addWidget(m_kinds);
    m_split->addWidget(inner);
    m_split->setSizes({300, 560});
    m_split->setStretchFactor(1, 1);
    for (QSplitter *split : {inner, m_split}) {
        split->setHandleWidth(1);
        split->setChildrenCollapsible(false);
    }
    m_empty = plainLabel(this, Theme::font(13), "second");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_kinds, &ProblemKinds::currentChanged, this, &ProblemsPanel::showGroup);
    connect(&session.problems(), &ProblemList::changed, this, &ProblemsPanel::refresh);
    connect(&session, &Session::changed, this, &ProblemsPanel::tellPlace);
    connect(&session.remapper(), &Remapper::runningChanged, this, [this] { showGroup(m_kinds->current()); });
    connect(&m_mending, &MendingJob::busyChanged, this, [this] { showGroup(m_kinds->current()); });
    connect(&looks, &Looks::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    setFocusProxy(m_kinds);
    retranslate();
}

QWidget *ProblemsPanel::makeHead()
{
    auto *head = new QWidget(this);
    m_title = plainLabel(head, Theme::font(13, QFont::Medium), "");
    m_title->setWordWrap(true); // the whole sentence: it is the reason
    m_place = plainLabel(head, Theme::font(12), "second");
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_place->setWordWrap(true);
    m_overlaps = new QPushButton(head);
    m_overlaps->setObjectName(QStringLiteral("overlaps"));
    connect(m_overlaps, &QPushButton::clicked, this, &ProblemsPanel::overlapsWanted);
    m_fix = new QPushButton(head);
    m_fix->setObjectName(QStringLiteral("fix"));
    m_mapping = new QPushButton(head);
    m_mapping->setObjectName(QStringLiteral("mapping"));
    m_export = new QPushButton(head);
    m_export->setObjectName(QStringLiteral("export"));
    connect(m_fix, &QPushButton::clicked, this, &ProblemsPanel::fix);
    connect(m_export, &QPushButton::clicked, this, &ProblemsPanel::exportRows);
    connect(m_mapping, &QPushButton::clicked, this, [this] {
        if (const ProblemGroup *const chosen = group())
            m_session.remapper().open(chosen->source);
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_place);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(words);
    auto *acts = new WrapLayout(nullptr, 8); // in languages with long words they would keep the window wide
    column->addLayout(acts);
    for (QPushButton *button : {m_overlaps, m_fix, m_mapping, m_export})
        acts->addWidget(button);
    return head;
}

QWidget *ProblemsPanel::makeRows(Looks &looks)
{
    auto *area = new QWidget(this);
    m_table = new QTableView(area);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new ProblemRowDelegate(looks, m_table));
    m_table->setHorizontalHeader(new TableHeader(looks, m_table));
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the last column takes what room there is
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showRow(index.row()); });
    // Also what Enter does.
    connect(m_table, &QAbstractItemView::activated, this, &ProblemsPanel::openRows);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_table, 1);
    return area;
}

const ProblemGroup *ProblemsPanel::group() const
{
    const int row = m_kinds->current();
    return row >= 0 && row < m_groups->rowCount() ? &m_groups->groups()[row] : nullptr;
}

void ProblemsPanel::refresh()
{
    const ProblemGroup *const chosen = group();
    const ProblemGroup before = chosen ? *chosen : ProblemGroup();
    m_groups->setGroups(m_session.problems().groups());
    const bool any = m_groups->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (any)
        m_kinds->setCurrent(std::max(0, m_groups->rowOf(before)));
    else
        showGroup(-1);
    retranslate();
}

void ProblemsPanel::tellReason()
{
    const ProblemGroup *const chosen = group();
    m_title->setText(chosen ? Text::visible(chosen->reason(), 300) : QString());
    const bool above = m_split->orientation() == Qt::Vertical; // the line says it already
    m_title->setVisible(!chosen || !above || m_title->text() != ProblemGroupsModel::title(*chosen));
}

void ProblemsPanel::tellPlace()
{
    const ProblemGroup *const chosen = group();
    QString place = chosen ? ProblemGroupsModel::place(*chosen) : QString();
    const auto out = m_session.isOpen() ? static_cast<int>(m_session.openCase().leftOut().size()) : 0;
    if (chosen && chosen->kind == u"rows-elsewhere" && out > 0)
        place += u'\n' +
                 tr("Since then %n shipments of the case were left out of sums as duplicates.", nullptr, out);
    m_place->setText(place);
}

void ProblemsPanel::showGroup(int row)
{
    const ProblemGroup *const chosen = row >= 0 ? group() : nullptr;
    m_cells->hide();
    m_rows->setGroup(chosen && m_session.isOpen() ? &m_session.openCase().problems() : nullptr,
                     chosen ? *chosen : ProblemGroup());
    tellReason();
    tellPlace();
    m_table->setVisible(m_rows->nameRows());
    // One reason for all stands above; different ones stand at their rows.
    m_table->setColumnHidden(ProblemRowsModel::Reason, chosen && chosen->oneReason);
    fitColumns();
    const bool free =
        chosen && m_session.remapper().available() && !m_session.remapper().running() && !m_mending.busy();
    const bool fixable = chosen && !ProblemFix::kindsFor(*chosen).isEmpty();
    m_fix->setVisible(fixable);
    m_overlaps->setVisible(chosen && chosen->kind == u"rows-elsewhere");
    m_fix->setEnabled(free);
    m_mapping->setEnabled(free);
}

void ProblemsPanel::showRow(int row)
{
    const ProblemGroup *const chosen = group();
    m_cells->hide();
    if (!chosen || row < 0 || row >= m_rows->rowCount() || m_rows->issue(row).row == 0 || !m_session.isOpen())
        return;
    const std::int64_t number = m_rows->issue(row).row;
    const auto shipment = m_session.openCase().problems().shipmentAt(chosen->source, number);
    if (shipment && shipment->valid())
        m_session.setSelection({{shipment->value}, shipment->value});
    else
        showCells(chosen->source, number);
}

void ProblemsPanel::showCells(SourceId source, std::int64_t row)
{
    const Source *const known = m_session.openCase().source(source);
    const auto rows = m_session.openCase().reader().rawRows(source, row, 1);
    if (known && rows && !rows->isEmpty())
        m_cells->showRow(*known, rows->first());
}

void ProblemsPanel::openRows()
{
    const ProblemGroup *const chosen = group();
    if (!chosen)
        return;
    constexpr qsizetype most = 500;
    QList<std::int64_t> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(m_rows->issue(index.row()).row);
    QStringList numbers;
    if (const auto shipments = m_session.openCase().problems().shipmentsAt(chosen->source, rows)) {
        for (const ShipmentId shipment : shipments->first(std::min(shipments->size(), most)))
            numbers.append(QString::number(shipment.value));
    }
    if (numbers.isEmpty())
        return;
    m_session.setFilter(Filter().with(FilterField::Shipment, numbers));
    m_session.setSelection({{numbers.first().toLongLong()}, numbers.first().toLongLong()});
    Q_EMIT shipmentsWanted();
}

void ProblemsPanel::fix()
{
    const ProblemGroup *const chosen = group();
    const Source *const source = chosen ? m_session.openCase().source(chosen->source) : nullptr;
    if (!source)
        return;
    const OpenCase &open = m_session.openCase();
    auto fix = ProblemFix::of(*chosen, *source, open.reader(), open.problems(), m_countries);
    if (!fix) {
        Q_EMIT m_session.failed(fix.failure());
        return;
    }
    auto *dialog = new FixDialog(std::move(*fix), m_groups->elsewhere(*chosen), m_session, m_countries, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_mending.mend(dialog->fix(), dialog->rules(), dialog->alsoIn()); });
    dialog->open();
}

void ProblemsPanel::exportRows()
{
    const QString proposed = m_settings.exportFolder() + u'/' + tr("problems.csv");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the problems"), proposed, tr("CSV, in UTF-8 (*.csv)"));
    if (path.isEmpty() || !m_session.isOpen())
        return;
    if (const auto may = SourceGuard::mayWrite(path, m_session.openCase().sources()); !may)
        return Q_EMIT m_session.failed(may.failure());
    const auto counts = ProblemTable{{}, true, TableFormat::Csv, CsvStyle::forSpreadsheets()}.save(
        m_session.openCase().problems(), path);
    if (!counts)
        return Q_EMIT m_session.failed(counts.failure());
    m_settings.setExportFolder(QFileInfo(path).path());
    Q_EMIT saved([counts = *counts, file = QDir::toNativeSeparators(path)] {
        return tr("%n problems were written to %1.", nullptr, static_cast<int>(counts.rows)).arg(file) +
               u' ' + remarkOn(counts);
    });
}

void ProblemsPanel::copy(bool withHeaders)
{
    TableCopy table;
    QStringList headers;
    for (int c = 0; c < m_rows->columnCount(); ++c)
        headers.append(m_rows->headerData(c, Qt::Horizontal).toString());
    if (withHeaders)
        table.setHeaders(headers);
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        const Issue &issue = m_rows->issue(row.row());
        table.addRow({QString::number(issue.row), issue.value, issue.text});
    }
    if (!rows.isEmpty())
        QApplication::clipboard()->setMimeData(table.mimeData());
}

QString ProblemsPanel::summary() const
{
    const ProblemList &problems = m_session.problems();
    return problems.count() > 0
               ? problems.summary() + QStringLiteral(", ") + tr("a double click shows the shipment")
               : QString();
}

void ProblemsPanel::retranslate()
{
    const std::int64_t count = m_session.problems().count();
    setWindowTitle(count > 0 ? tr("Problems %1").arg(Format().count(count)) : tr("Problems"));
    m_empty->setText(tr("Nothing to look at: every row and every cell with a field could be read."));
    m_overlaps->setText(tr("Overlaps…"));
    m_overlaps->setToolTip(
        tr("Show them beside the rows of the other source, and leave repeats out of sums"));
    m_fix->setText(tr("Fix for all like these…"));
    m_mapping->setText(tr("Columns…"));
    m_mapping->setToolTip(tr("Change how this source is read"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write every problem to a CSV file"));
    m_table->setAccessibleName(tr("Rows with this problem"));
    Q_EMIT summaryChanged();
}

void ProblemsPanel::resizeEvent(QResizeEvent *event)
{
    TablePage::resizeEvent(event);
    constexpr int sideBySide = 620;
    const bool narrow = width() < sideBySide;
    m_kinds->setNarrow(narrow);
    if (const Qt::Orientation side = narrow ? Qt::Vertical : Qt::Horizontal; m_split->orientation() != side) {
        m_split->setOrientation(side);
        m_split->setSizes({narrow ? m_kinds->maximumHeight() : 300, narrow ? height() : 560});
        tellReason();
    }
    fitColumns();
}

/** The reason has what room the cells do not need. */
void ProblemsPanel::fitColumns()
{
    constexpr int least = 110, most = 220, beside = 20;
    const QAbstractItemView *const table = m_table; // where a table has it for all
    const int cells = table->sizeHintForColumn(ProblemRowsModel::Cell) + beside;
    m_table->setColumnWidth(ProblemRowsModel::Row, 72);
    m_table->setColumnWidth(ProblemRowsModel::Cell,
                            std::clamp(cells, least, std::clamp(m_table->width() * 2 / 5, least, most)));
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showGroup(m_kinds->current());
    }
    QWidget::changeEvent(event);
}
