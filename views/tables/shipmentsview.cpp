// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/shipmentsview.h"

#include "items/shipmentsmodel.h"
#include "session/filteredit.h"
#include "session/pricemedians.h"
#include "session/session.h"
#include "views/common/looks.h"
#include "views/common/settings.h"
#include "views/tables/shipmentdelegate.h"
#include "views/tables/tablearrangement.h"
#include "views/tables/tablecopy.h"
#include "views/tables/tableheader.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

ShipmentsView::ShipmentsView(Session &session, Looks &looks, Settings &settings, QWidget *parent)
    : QTableView(parent), m_session(session), m_looks(looks), m_model(new ShipmentsModel(this))
{
    setObjectName(QStringLiteral("shipmentsTable"));
    setModel(m_model);
    setItemDelegate(new ShipmentDelegate(*m_model, looks, this));
    setHorizontalHeader(new TableHeader(looks, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setComfortable(settings.comfortableRows());
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    m_arrangement = new TableArrangement(*this, *m_model, session, looks, settings);
    connect(m_arrangement, &TableArrangement::columnsChanged, this, &ShipmentsView::showSelection);
    connect(m_arrangement, &TableArrangement::orderChanged, this, [this] {
        m_reordered = true;
        list();
    });
    m_model->setFetch([this](const QList<std::int64_t> &numbers) -> Result<QList<Shipment>> {
        if (!m_session.isOpen())
            return QList<Shipment>();
        Result<QList<Shipment>> read = m_session.openCase().reader().shipments(numbers);
        // Between a change of the sources and the figures after it some of the rows listed are none any more.
        if (!read && m_stale)
            return QList<Shipment>();
        return read;
    });
    auto *medians = new PriceMedians(session, this);
    m_model->setMedianPrice([medians](const QString &hs) { return medians->of(hs); });
    connect(medians, &PriceMedians::changed, m_model, &ShipmentsModel::refresh);
    connect(m_model, &ShipmentsModel::failed, &session, &Session::failed);
    connect(&looks, &Looks::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & C::Names)
            retranslate();
        if (changes & (Session::Changes(C::Cube) | C::Case | C::LeftOut))
            m_stale = true;
        if (changes & C::Filter)
            m_refiltered = true;
        if (!m_session.cube())
            showRows({});
        if (changes & C::Annotations)
            m_model->refresh();
        if (changes & C::Selection)
            showSelection();
    });
    retranslate();
    list();
}

void ShipmentsView::retranslate()
{
    setAccessibleName(tr("Shipments"));
    m_model->setNames(m_session.names(), Format());
}

void ShipmentsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_arrangement->applyWidths();
    }
    QTableView::changeEvent(event);
}

void ShipmentsView::setComfortable(bool comfortable)
{
    verticalHeader()->setDefaultSectionSize(comfortable ? 30 : 24);
    verticalHeader()->setMinimumSectionSize(24);
}

void ShipmentsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_arrangement->fillWidth();
}

void ShipmentsView::list()
{
    m_session.feed().list(this, m_model->order(),
                          [this](const QList<std::int64_t> &rows) { showRows(rows); });
}

void ShipmentsView::showRows(const QList<std::int64_t> &rows)
{
    if (const bool stale = std::exchange(m_stale, false); stale || rows != m_model->rows()) {
        {
            const QScopedValueRollback<bool> showing(m_showing, true);
            m_model->setRows(rows);
        }
        dropSelectedOutOfView();
        showSelection();
        executeDelayedItemsLayout(); // now: at its first painting it would ask for another
    }
    const bool refiltered = std::exchange(m_refiltered, false);
    if (std::exchange(m_reordered, false))
        scrollToTop(); // who sorts wants to see what comes first, whatever is selected
    else if (refiltered && m_session.selection().shipments.isEmpty())
        scrollToTop(); // among other rows the old place means nothing
    Q_EMIT rowsChanged();
}

void ShipmentsView::dropSelectedOutOfView()
{
    // What the filter has taken away must not be annotated unseen; a pinned inspector keeps its shipment by
    // itself.
    const Selection &was = m_session.selection();
    const QList<int> inView = m_model->rowsOf(was.shipments);
    if (inView.size() == was.shipments.size())
        return;
    Selection kept;
    for (const int row : inView)
        kept.shipments.append(m_model->rows().value(row));
    std::ranges::sort(kept.shipments);
    kept.current = kept.shipments.contains(was.current) ? was.current : kept.shipments.value(0);
    m_session.setSelection(kept);
}

void ShipmentsView::showSelection()
{
    if (m_showing)
        return;
    const QScopedValueRollback<bool> showing(m_showing, true);
    const Selection &wanted = m_session.selection();
    QItemSelection rows;
    for (const int row : m_model->rowsOf(wanted.shipments)) {
        if (!rows.isEmpty() && rows.last().bottom() == row - 1)
            rows.last() =
                QItemSelectionRange(rows.last().topLeft(), m_model->index(row, m_model->columnCount() - 1));
        else
            rows.append(
                QItemSelectionRange(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1)));
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    const int row = wanted.current > 0 ? m_model->rowOf(wanted.current) : -1;
    if (row >= 0 && currentIndex().row() != row) {
        const int column = std::max(currentIndex().column(), 1);
        selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::NoUpdate);
        scrollTo(m_model->index(row, column));
    }
}

void ShipmentsView::tellSelection()
{
    if (m_showing)
        return;
    const QScopedValueRollback<bool> showing(m_showing, true);
    Selection selection;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            selection.shipments.append(m_model->rows().value(row));
    }
    std::sort(selection.shipments.begin(), selection.shipments.end());
    selection.shipments.erase(std::unique(selection.shipments.begin(), selection.shipments.end()),
                              selection.shipments.end());
    const std::int64_t current = m_model->rows().value(currentIndex().row());
    selection.current = selection.shipments.contains(current) ? current : selection.shipments.value(0);
    m_session.setSelection(selection);
}

void ShipmentsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    tellSelection();
}

void ShipmentsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    tellSelection();
}

void ShipmentsView::copy(bool withHeaders)
{
    QList<int> sections;
    QStringList headers;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int section = horizontalHeader()->logicalIndex(visual);
        if (m_model->column(section).kind == ShipmentColumn::Kind::Mark)
            continue;
        sections.append(section);
        headers.append(m_model->column(section).title());
    }
    // A value is seen with its currency.
    const bool currencies =
        m_model->sectionOf(fieldId(Field::Value)) >= 0 && m_model->sectionOf(fieldId(Field::Currency)) < 0;
    if (currencies)
        headers.append(fieldName(Field::Currency));
    TableCopy table;
    if (withHeaders)
        table.setHeaders(headers);
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    for (const QModelIndex &index : std::as_const(rows)) {
        const Shipment *shipment = m_model->shipment(index.row());
        if (!shipment)
            continue;
        QStringList cells;
        for (const int section : std::as_const(sections))
            cells.append(m_model->column(section).exactText(*shipment, m_session.names()));
        if (currencies)
            cells.append(shipment->currency);
        table.addRow(cells);
    }
    if (!rows.isEmpty())
        QApplication::clipboard()->setMimeData(table.mimeData());
}

void ShipmentsView::filterByCell(const QModelIndex &index, bool exclude)
{
    const Shipment *shipment = index.isValid() ? m_model->shipment(index.row()) : nullptr;
    const auto clause = shipment ? m_model->column(index.column()).clause(*shipment) : std::nullopt;
    if (!clause)
        return;
    m_session.setFilter(exclude ? FilterEdit::excluded(m_session.filter(), clause->first, clause->second)
                                : FilterEdit::only(m_session.filter(), clause->first, clause->second));
}

void ShipmentsView::contextMenuEvent(QContextMenuEvent *event)
{
    const QPersistentModelIndex index = indexAt(event->pos());
    const Shipment *shipment = index.isValid() ? m_model->shipment(index.row()) : nullptr;
    if (!shipment)
        return;
    QMenu menu(this);
    if (m_model->column(index.column()).clause(*shipment)) {
        const QString cell = fontMetrics()
                                 .elidedText(index.data().toString(), Qt::ElideRight, 240)
                                 .replace(u'&', QStringLiteral("&&"));
        menu.addAction(tr("Filter by “%1”").arg(cell), this, [this, index] { filterByCell(index, false); });
        menu.addAction(tr("Exclude “%1”").arg(cell), this, [this, index] { filterByCell(index, true); });
        menu.addSeparator();
    }
    menu.addAction(tr("Annotate…"), this, &ShipmentsView::annotateWanted);
    menu.addSeparator();
    menu.addAction(tr("Copy the cell"), this, [this, index] {
        if (const Shipment *s = m_model->shipment(index.row()))
            QApplication::clipboard()->setText(
                m_model->column(index.column()).exactText(*s, m_session.names()));
    });
    menu.addAction(tr("Copy the rows"), this, [this] { copy(true); });
    menu.exec(event->globalPos());
}

void ShipmentsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F && event->modifiers() == Qt::NoModifier)
        filterByCell(currentIndex(), false);
    else if (event->key() == Qt::Key_Escape && !m_session.selection().shipments.isEmpty())
        clearSelection();
    else
        QTableView::keyPressEvent(event);
}

QString ShipmentsView::emptyText() const
{
    if (!m_session.isOpen())
        return {};
    if (!m_session.cube())
        return tr("The figures are being read.");
    if (m_session.openCase().sources().isEmpty())
        return tr("This case is empty. Drop customs spreadsheets here, or press Ctrl I.");
    return {};
}

void ShipmentsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(Theme::font(13));
    painter.setPen(m_looks.colors().text2);
    painter.drawText(viewport()->rect(), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, emptyText());
}
