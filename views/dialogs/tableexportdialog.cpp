// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/tableexportdialog.h"

#include "core/format.h"
#include "exporting/sourceguard.h"
#include "views/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/** Everything the work on another thread needs; it owns what it uses. */
Result<TableCounts> writeShipments(const CaseFile &file, const Cube &cube, const Filter &filter,
                                   const RowOrder &order, const TableExport &what, const QString &path,
                                   const Progress &progress)
{
    if (auto may = SourceGuard::mayWrite(path, what.note.sources); !may)
        return may.failure();
    auto numbers = cube.shipments(filter, order, progress);
    if (!numbers)
        return numbers.failure();
    const auto connection = file.connect(CaseConnection::Mode::Read);
    if (!connection)
        return connection.failure();
    const CaseReader reader(*connection);
    return saveTable(CaseShipmentRows(reader, std::move(*numbers)), what, path, progress);
}

/** What leads from a row back to the cells it was read from. */
const QStringList &proofColumns()
{
    static const QStringList ids{QStringLiteral("source"), QStringLiteral("sheet"), QStringLiteral("row")};
    return ids;
}

} // namespace

TableExportDialog::TableExportDialog(Session &session, TableSubject subject, const RowOrder &order,
                                     const QStringList &shown, QWidget *parent)
    : QDialog(parent), m_session(session), m_subject(std::move(subject)), m_order(order), m_shown(shown),
      m_job(session.pool()), m_format(new QComboBox(this)), m_columns(new QListWidget(this)),
      m_excel(new QCheckBox(tr("For Excel: begin with a byte order mark"), this)),
      m_proof(new QCheckBox(tr("Name file, sheet and row of every shipment"), this)),
      m_remark(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_export(new QPushButton(tr("Export…"), this))
{
    setWindowTitle(tr("Export table"));
    resize(460, 620);
    m_excel->setChecked(true);
    m_proof->setChecked(true);
    m_proof->setToolTip(tr("Whoever checks a figure finds the cells that it was read from"));
    buildForm();
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &TableExportDialog::showProgress);
    chooseColumns(shown);
    refresh();
}

void TableExportDialog::buildForm()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    const bool listed = m_subject.filter.duplicates() == Filter::Duplicates::Listed;
    const auto count = m_subject.note.totals.shipments + (listed ? m_subject.note.leftOut : 0);
    auto *heading =
        new QLabel(tr("%Ln shipments in view, just as filtered", nullptr, static_cast<int>(count)), this);
    heading->setFont(Theme::font(15, QFont::Medium));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    column->addWidget(heading);

    m_format->addItem(tr("Workbook (XLSX), with a sheet about query and sources"),
                      static_cast<int>(TableFormat::Xlsx));
    m_format->addItem(tr("CSV, in UTF-8"), static_cast<int>(TableFormat::Csv));
    m_format->addItem(tr("JSON, for programs"), static_cast<int>(TableFormat::Json));
    column->addWidget(m_format);
    column->addWidget(m_excel);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Columns"), this);
    label->setFont(Theme::font(12, QFont::Medium));
    row->addWidget(label, 1);
    const auto link = [&](const QString &text, auto act) {
        auto *button = new QPushButton(text, this);
        button->setProperty("link", true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    link(tr("As in the table"), [this] { chooseColumns(m_shown); });
    link(tr("All"), [this] { chooseColumns({}); });
    column->addLayout(row);
    for (const ExportColumn &one : ExportColumn::all()) {
        auto *item = new QListWidgetItem(one.name, m_columns);
        item->setData(Qt::UserRole, one.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable |
                       Qt::ItemIsDragEnabled);
    }
    connect(m_proof, &QCheckBox::clicked, this, &TableExportDialog::setProof);
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setToolTip(tr("Drag a column to another place"));
    column->addWidget(m_columns, 1);
    column->addWidget(m_proof);
    column->addWidget(makeFoot());
    connect(m_format, &QComboBox::currentIndexChanged, this, &TableExportDialog::refresh);
    connect(m_columns, &QListWidget::itemChanged, this, &TableExportDialog::refresh);
}

QWidget *TableExportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *rows = new QVBoxLayout(foot);
    rows->setContentsMargins(0, 0, 0, 0);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setProperty("tone", QStringLiteral("second"));
    rows->addWidget(m_remark);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->hide();
    rows->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &TableExportDialog::reject);
    row->addWidget(cancel);
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &TableExportDialog::askAndExport);
    row->addWidget(m_export);
    rows->addLayout(row);
    return foot;
}

void TableExportDialog::chooseFormat(TableFormat format)
{
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));
}

void TableExportDialog::chooseColumns(const QStringList &shown)
{
    QStringList ids = shown;
    for (const QString &id : shown) {
        if (const auto column = ExportColumn::find(id); column && !column->companion().isEmpty())
            ids.append(column->companion());
    }
    const bool proof = m_proof->isChecked();
    for (int i = 0; i < m_columns->count(); ++i) {
        QListWidgetItem *item = m_columns->item(i);
        const QString id = item->data(Qt::UserRole).toString();
        const bool wanted = ids.isEmpty() || ids.contains(id) || (proof && proofColumns().contains(id));
        item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
}

void TableExportDialog::setProof(bool wanted)
{
    for (int i = 0; i < m_columns->count(); ++i) {
        QListWidgetItem *item = m_columns->item(i);
        if (proofColumns().contains(item->data(Qt::UserRole).toString()))
            item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
}

TableExport TableExportDialog::choice() const
{
    TableExport chosen;
    chosen.format = static_cast<TableFormat>(m_format->currentData().toInt());
    chosen.csv.byteOrderMark = m_excel->isChecked();
    chosen.csv.names = true;
    chosen.note = m_subject.note;
    chosen.names = m_session.names();
    chosen.columns.clear();
    for (int i = 0; i < m_columns->count(); ++i) {
        const QListWidgetItem *item = m_columns->item(i);
        const auto column = ExportColumn::find(item->data(Qt::UserRole).toString());
        if (item->checkState() == Qt::Checked && column)
            chosen.columns.append(*column);
    }
    return chosen;
}

void TableExportDialog::refresh()
{
    const TableExport chosen = choice();
    const auto proven = std::ranges::count_if(
        chosen.columns, [](const ExportColumn &column) { return proofColumns().contains(column.id); });
    m_proof->setChecked(proven == proofColumns().size());
    m_excel->setVisible(chosen.format == TableFormat::Csv);
    m_export->setEnabled(!chosen.columns.isEmpty() && !m_job.busy());
    m_remark->setProperty("tone", QStringLiteral("second"));
    m_remark->setText(
        chosen.format == TableFormat::Csv
            ? tr("A text that begins like a formula gets an apostrophe before it, so that no spreadsheet "
                 "runs it.")
            : QString());
    m_remark->style()->polish(m_remark);
}

void TableExportDialog::askAndExport()
{
    const TableExport chosen = choice();
    const QString name =
        QFileInfo(m_subject.note.caseName).completeBaseName() + u'.' + tableFormatId(chosen.format);
    QFileDialog dialog(this, windowTitle(), m_folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(tableFormatId(chosen.format));
    dialog.selectFile(name);
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        exportTo(dialog.selectedFiles().first());
}

void TableExportDialog::exportTo(const QString &path)
{
    if (!m_session.isOpen() || !m_subject.cube)
        return;
    setBusy(true);
    m_clock.start();
    m_meter = std::make_shared<Meter>();
    m_tick.start();
    // The work owns all it uses: this dialog may be gone before it has noticed a cancel.
    const std::function<Result<TableCounts>(const Progress &)> work =
        [meter = m_meter, file = &m_session.openCase().file(), cube = m_subject.cube,
         filter = m_subject.filter, order = m_order, what = choice(), path](const Progress &given) {
            const auto report = [meter](const Progress::State &state) {
                meter->total = state.total;
                meter->rows = state.rows;
            };
            const Progress progress(report, [&given] { return given.cancelled(); });
            return writeShipments(*file, *cube, filter, order, what, path, progress);
        };
    m_job.run<TableCounts>(work, [this, path](Result<TableCounts> counts) { finish(path, counts); });
}

void TableExportDialog::showProgress()
{
    const std::int64_t total = m_meter->total, rows = m_meter->rows;
    if (!m_job.busy() || m_clock.elapsed() < 300)
        return;
    m_progress->show();
    m_progress->setValue(total > 0 ? static_cast<int>(rows * 1000 / total) : 0);
    const Format format;
    m_remark->setText(tr("%1 of %2 rows, %3 a second")
                          .arg(format.count(rows), format.count(total),
                               format.count(rows * 1000 / qMax<qint64>(1, m_clock.elapsed()))));
}

void TableExportDialog::finish(const QString &path, const Result<TableCounts> &counts)
{
    setBusy(false);
    if (!counts) {
        m_remark->setProperty("tone", QStringLiteral("error"));
        m_remark->setText(counts.failure().text);
        m_remark->style()->polish(m_remark);
        return;
    }
    Q_EMIT exported(path, *counts);
    accept();
}

void TableExportDialog::setBusy(bool busy)
{
    m_columns->setEnabled(!busy);
    m_format->setEnabled(!busy);
    m_export->setEnabled(!busy);
    if (!busy) {
        m_tick.stop();
        m_progress->hide();
    }
}

void TableExportDialog::reject()
{
    if (m_job.busy()) {
        m_job.cancel(); // the file stays as it was; the dialog too, for another try
        setBusy(false);
        refresh();
        return;
    }
    QDialog::reject();
}
