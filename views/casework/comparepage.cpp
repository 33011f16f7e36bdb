// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casework/comparepage.h"

#include "casefile/likelydeliveries.h"
#include "core/format.h"
#include "core/text.h"
#include "exporting/csvwriter.h"
#include "exporting/deliveryreport.h"
#include "exporting/sourceguard.h"
#include "exporting/wholefile.h"
#include "items/sidebysidemodel.h"
#include "session/session.h"
#include "views/casework/casetable.h"
#include "views/casework/linedelegate.h"
#include "views/common/looks.h"
#include "views/common/pagehead.h"
#include "views/common/plainlabel.h"
#include "views/common/settings.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

ComparePage::ComparePage(Session &session, Looks &looks, Settings &settings, QWidget *parent)
    : QWidget(parent), m_session(session), m_settings(settings), m_job(session.pool()),
      m_changes(new DeliveryModel(this)), m_rows(new SideBySideModel(this))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_changes->setFetch(CaseTable::fetch(session));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(looks));
    column->addWidget(makeBar());
    column->addWidget(makeBody(looks), 1);
    column->addWidget(makeFoot(looks));
    connect(&session, &Session::closing, this, [this] {
        m_job.cancel();
        m_chosen = false;
    });
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Case)
            m_session.isOpen() ? fillSources() : closed();
    });
    retranslate();
    fillSources();
}

QWidget *ComparePage::makeHead(Looks &looks)
{
    m_head = new PageHead(this);
    m_before = new QComboBox(m_head);
    m_after = new QComboBox(m_head);
    m_arrow = plainLabel(m_head, "second");
    m_arrow->setText(QStringLiteral("→"));
    m_swap = new QPushButton(looks.icon(QStringLiteral("refresh-cw")), QString(), m_head);
    m_close = new QPushButton(looks.icon(QStringLiteral("x")), QString(), m_head);
    connect(m_before, &QComboBox::activated, this, &ComparePage::choose);
    connect(m_after, &QComboBox::activated, this, &ComparePage::choose);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        const int before = m_before->currentIndex();
        m_before->setCurrentIndex(m_after->currentIndex());
        m_after->setCurrentIndex(before);
        choose();
    });
    connect(m_close, &QPushButton::clicked, this, &ComparePage::closed);
    m_head->addControl(m_before, 1);
    m_head->addControl(m_arrow);
    m_head->addControl(m_after, 1);
    m_head->addControl(m_swap);
    m_head->addStretch();
    m_head->addControl(m_close);
    return m_head;
}

QWidget *ComparePage::makeBar()
{
    auto *const bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("panelHead"));
    bar->setAttribute(Qt::WA_StyledBackground);
    m_parts = CaseTable::parts(bar, 4);
    connect(m_parts, &QTabBar::currentChanged, this, &ComparePage::showPart);
    m_lead = plainLabel(bar, "second");
    m_progress = new QProgressBar(bar);
    m_progress->setRange(0, 0);
    m_progress->setFixedSize(120, 3);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *const row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 2, 16, 2);
    row->setSpacing(12);
    row->addWidget(m_parts);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_lead);
    return bar;
}

QWidget *ComparePage::makeBody(Looks &looks)
{
    auto *const split = new QSplitter(this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    m_list = CaseTable::view(split, looks);
    m_list->setModel(m_changes);
    LineDelegate::Roles listRoles;
    listRoles.tone = DeliveryModel::ToneRole;
    m_list->setItemDelegate(new LineDelegate(looks, listRoles, m_list));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparePage::showCurrent);
    connect(m_list, &QTableView::doubleClicked, this, &ComparePage::showInTable);
    m_compare = CaseTable::sideBySide(split, looks, m_rows);
    split->addWidget(m_list);
    split->addWidget(m_compare);
    split->setSizes({780, 620});
    m_stack = new QStackedWidget(this);
    m_nothing = CaseTable::nothing(m_stack);
    m_stack->addWidget(split);
    m_stack->addWidget(m_nothing);
    return m_stack;
}

QWidget *ComparePage::makeFoot(Looks &looks)
{
    auto *const foot = new QWidget(this);
    foot->setObjectName(QStringLiteral("raised"));
    foot->setAttribute(Qt::WA_StyledBackground);
    m_show = new QPushButton(foot);
    m_export = new QPushButton(looks.icon(QStringLiteral("download")), QString(), foot);
    connect(m_show, &QPushButton::clicked, this, &ComparePage::showInTable);
    m_export->setObjectName(QStringLiteral("export"));
    connect(m_export, &QPushButton::clicked, this, &ComparePage::chooseFile);
    auto *const row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    row->addWidget(m_show);
    row->addStretch(1);
    row->addWidget(m_export);
    return foot;
}

void ComparePage::fillSources()
{
    const QVariant before = m_before->currentData(), after = m_after->currentData();
    QList<Source> sources = m_session.isOpen() ? m_session.openCase().sources() : QList<Source>();
    sources.removeIf([](const Source &source) { return source.mapping.takenOut; });
    for (QComboBox *box : {m_before, m_after}) {
        box->clear();
        for (const Source &source : sources) {
            const QString file = Text::visible(source.file, 80);
            box->addItem(source.sheet.isEmpty()
                             ? file
                             : tr("%1, sheet “%2”").arg(file, Text::visible(source.sheet, 40)),
                         QVariant::fromValue<qint64>(source.id.value));
        }
    }
    const int first = m_before->findData(before), second = m_after->findData(after);
    if (m_chosen && first >= 0 && second >= 0) {
        m_before->setCurrentIndex(first);
        m_after->setCurrentIndex(second);
        start();
    } else {
        propose(sources);
    }
}

/** Chooses the two that have the most in common, once they are found; where none have anything, a person
 * chooses. */
void ComparePage::propose(const QList<Source> &sources)
{
    m_chosen = false;
    m_before->setCurrentIndex(-1);
    m_after->setCurrentIndex(-1);
    start();
    if (sources.size() < 2)
        return;
    const std::function<Result<SharedDeclarations>(const Progress &)> work =
        [file = &m_session.openCase().file()](const Progress &progress) -> Result<SharedDeclarations> {
        const auto connection = file->connect(CaseConnection::Mode::Read);
        return connection ? sharedDeclarations(*connection, progress)
                          : Result<SharedDeclarations>(connection.failure());
    };
    m_job.run<SharedDeclarations>(work, [this, sources](Result<SharedDeclarations> shared) {
        if (!shared) {
            m_failure = shared.failure().text;
            return showPart();
        }
        if (const auto likely = likelyDeliveries(sources, *shared)) {
            m_before->setCurrentIndex(m_before->findData(QVariant::fromValue<qint64>(likely->first.value)));
            m_after->setCurrentIndex(m_after->findData(QVariant::fromValue<qint64>(likely->second.value)));
        }
        start();
    });
    showPart();
}

void ComparePage::choose()
{
    m_chosen = true;
    start();
}

void ComparePage::compare(SourceId before, SourceId after)
{
    m_before->setCurrentIndex(m_before->findData(QVariant::fromValue<qint64>(before.value)));
    m_after->setCurrentIndex(m_after->findData(QVariant::fromValue<qint64>(after.value)));
    choose();
}

void ComparePage::start()
{
    m_job.cancel();
    m_compared = false;
    m_failure.clear();
    m_changes->setComparison({});
    const SourceId before(m_before->currentData().toLongLong()), after(m_after->currentData().toLongLong());
    if (m_session.isOpen() && before != after && before.valid() && after.valid()) {
        const std::function<Result<DeliveryComparison>(const Progress &)> work =
            [file = &m_session.openCase().file(), before,
             after](const Progress &progress) -> Result<DeliveryComparison> {
            const auto connection = file->connect(CaseConnection::Mode::Read);
            return connection ? compareDeliveries(*connection, before, after, progress)
                              : Result<DeliveryComparison>(connection.failure());
        };
        m_job.run<DeliveryComparison>(work,
                                      [this](Result<DeliveryComparison> comparison) { take(comparison); });
    }
    showPart();
}

void ComparePage::take(const Result<DeliveryComparison> &comparison)
{
    if (comparison) {
        m_compared = true;
        m_changes->setNames(m_session.names(), Format());
        m_changes->setComparison(*comparison);
        showFirstWithRows();
    } else {
        m_failure = comparison.failure().text;
    }
    showPart();
}

void ComparePage::showFirstWithRows()
{
    const auto count = [this](int part) { return m_changes->count(static_cast<DeliveryModel::Part>(part)); };
    for (int part = 0; part < m_parts->count() && count(m_parts->currentIndex()) == 0; ++part) {
        if (count(part) > 0)
            m_parts->setCurrentIndex(part);
    }
}

void ComparePage::showPart()
{
    const auto part = static_cast<DeliveryModel::Part>(m_parts->currentIndex());
    m_changes->setPart(part);
    const Format format;
    const QStringList names{tr("Changed %1"), tr("Added %1"), tr("Gone %1"), tr("Totals moved %1")};
    for (int i = 0; i < 4; ++i)
        m_parts->setTabText(
            i, names[i]
                   .arg(m_compared ? format.count(m_changes->count(static_cast<DeliveryModel::Part>(i)))
                                   : QString())
                   .trimmed());
    m_lead->setText(m_compared ? tr("%n shipments are the same in both", nullptr,
                                    static_cast<int>(m_changes->comparison().same))
                               : QString());
    m_progress->setVisible(m_job.busy());
    m_stack->setCurrentIndex(m_changes->rowCount() > 0 ? 0 : 1);
    m_nothing->setText(!m_failure.isEmpty() ? m_failure
                       : m_job.busy()       ? tr("Comparing…")
                       : m_before->count() < 2
                           ? tr("The case has only one source: import the second delivery first.")
                       : m_before->currentIndex() < 0 && m_after->currentIndex() < 0
                           ? tr("No two sources have a declaration in common, so none are proposed. Choose "
                                "the two to compare.")
                       : m_before->currentData() == m_after->currentData() || m_before->currentIndex() < 0 ||
                               m_after->currentIndex() < 0
                           ? tr("Choose two sources.")
                           : tr("Nothing of this kind."));
    m_compare->setVisible(part != DeliveryModel::Part::Totals);
    arrangeColumns(part);
    m_export->setEnabled(m_compared);
    if (m_changes->rowCount() > 0)
        m_list->selectRow(0);
    showCurrent();
}

void ComparePage::arrangeColumns(DeliveryModel::Part part)
{
    using Part = DeliveryModel::Part;
    const int rowWidths[] = {110, 190, 260, 90, 220}, totalWidths[] = {260, 160, 200, 200, 200};
    constexpr int description = 2, changes = 4;
    for (int i = 0; i < m_changes->columnCount(); ++i)
        m_list->setColumnWidth(i, part == Part::Totals ? totalWidths[i] : rowWidths[i]);
    const bool alone =
        part == Part::Added || part == Part::Gone; // such a row has nothing beside it that changed
    m_list->setColumnHidden(changes, alone);
    const auto stretch = [&](int column, bool on) {
        m_list->horizontalHeader()->setSectionResizeMode(column, on ? QHeaderView::Stretch
                                                                    : QHeaderView::Interactive);
    };
    stretch(0, part == Part::Totals); // alone on the page, the totals take its whole width
    stretch(description, alone);
}

void ComparePage::showCurrent()
{
    const QList<Shipment> shipments = m_changes->shipments(m_list->currentIndex().row());
    m_rows->setShipments(shipments, {}, m_session.names());
    if (shipments.size() == 2)
        m_rows->setHeads({tr("Before"), tr("After")});
    m_show->setEnabled(!shipments.isEmpty());
}

void ComparePage::showInTable()
{
    QList<std::int64_t> numbers;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        for (const Shipment &shipment : m_changes->shipments(index.row()))
            numbers.append(shipment.id.value);
    }
    if (numbers.isEmpty())
        return;
    CaseTable::showShipments(m_session, numbers);
    Q_EMIT closed();
}

Result<void> ComparePage::exportTo(const QString &path) const
{
    if (auto may = SourceGuard::mayWrite(path, m_session.openCase().sources()); !may)
        return may;
    const DeliveryReport report(m_session.openCase().reader(), m_changes->comparison());
    const auto text = m_changes->part() == DeliveryModel::Part::Totals
                          ? Result<QByteArray>(report.totalsCsv())
                          : report.csv();
    if (!text)
        return text.failure();
    return WholeFile::save(path, CsvWriter::byteOrderMark() + *text);
}

void ComparePage::chooseFile()
{
    const QString folder = m_settings.exportFolder();
    const QString path =
        QFileDialog::getSaveFileName(this, m_export->text(), folder + QStringLiteral("/comparison.csv"));
    if (path.isEmpty() || !m_session.isOpen())
        return;
    if (const auto written = exportTo(path); !written)
        return Q_EMIT failed(written.failure());
    m_settings.setExportFolder(QFileInfo(path).path());
    Q_EMIT done([file = QDir::toNativeSeparators(path)] {
        return tr("The comparison was written to %1.").arg(file);
    });
}

void ComparePage::retranslate()
{
    m_head->setTitle(tr("Compare deliveries"));
    m_close->setText(tr("Close"));
    m_swap->setToolTip(tr("Swap before and after"));
    m_swap->setAccessibleName(m_swap->toolTip());
    m_before->setAccessibleName(tr("The delivery before"));
    m_after->setAccessibleName(tr("The delivery after"));
    m_before->setPlaceholderText(m_before->accessibleName());
    m_after->setPlaceholderText(m_after->accessibleName());
    m_parts->setAccessibleName(tr("What differs"));
    m_list->setAccessibleName(tr("Differences between the deliveries"));
    m_compare->setAccessibleName(tr("The row before and after"));
    m_show->setText(tr("Show in the table"));
    m_export->setText(tr("Export as CSV…"));
}

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPart();
    }
    QWidget::changeEvent(event);
}
