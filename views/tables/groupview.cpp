// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/groupview.h"

#include "items/grouptablemodel.h"
#include "session/filteredit.h"
#include "session/session.h"
#include "views/common/fittedtexts.h"
#include "views/common/focusring.h"
#include "views/common/looks.h"
#include "views/common/plaintip.h"
#include "views/tables/tablecopy.h"
#include "views/tables/tableheader.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace {
class GroupDelegate : public QStyledItemDelegate {
public:
    GroupDelegate(Looks &looks, QObject *parent)
        : QStyledItemDelegate(parent), m_looks(looks), m_font(Theme::font(12))
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors &c = m_looks.colors();
        const QRect cell = option.rect;
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(cell, option.state & QStyle::State_Active ? c.selection : c.selectionIdle);
        painter->setPen(c.line1);
        painter->drawLine(cell.bottomLeft(), cell.bottomRight());
        painter->setFont(m_font);
        const QString text = index.data().toString();
        painter->setPen(text == Format::notGiven() ? c.text3 : c.text1);
        m_texts.paint(*painter, cell.adjusted(8, 0, -8, 0),
                      index.data(Qt::TextAlignmentRole).value<Qt::Alignment>(), text);
        paintFocusRing(*painter, option, c);
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                   const QModelIndex &index) override
    {
        PlainTip::show(event->globalPos(), index.data().toString(), view);
        return true;
    }

private:
    Looks &m_looks;
    QFont m_font;
    mutable FittedTexts m_texts;
};
} // namespace

GroupView::GroupView(GroupTableModel &model, Session &session, Looks &looks, QWidget *parent)
    : QTableView(parent), m_model(model), m_session(session)
{
    setModel(&model);
    setItemDelegate(new GroupDelegate(looks, this));
    setHorizontalHeader(new TableHeader(looks, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setComfortable(false);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    const auto names = static_cast<int>(model.dimensions().size());
    for (int i = 0; i < model.columnCount(); ++i)
        setColumnWidth(i, i < names ? (names == 1 ? 320 : 150) : 130);
    horizontalHeader()->setSortIndicator(names + 1, Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &QTableView::scrollToTop);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { narrow(index.row()); });
    connect(&looks, &Looks::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Names)
            m_model.setNames(m_session.names(), Format());
    });
    m_model.setNames(m_session.names(), Format());
}

void GroupView::setComfortable(bool comfortable)
{
    verticalHeader()->setDefaultSectionSize(comfortable ? 30 : 24);
}

QList<Offer> GroupView::offers()
{
    QList<Offer> offers;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const auto sort = [this, column] {
            const QHeaderView &header = *horizontalHeader();
            const int first = m_model.headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt();
            const bool again = header.sortIndicatorSection() == column;
            const bool down =
                again ? header.sortIndicatorOrder() != Qt::DescendingOrder : first == Qt::DescendingOrder;
            sortByColumn(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
        };
        offers.append(
            {tr("Sort by %1").arg(m_model.headerData(column, Qt::Horizontal).toString()), {}, sort});
    }
    return offers;
}

void GroupView::showEvent(QShowEvent *event)
{
    listen();
    QTableView::showEvent(event);
}

void GroupView::hideEvent(QHideEvent *event)
{
    // A table nobody sees should cost no pass over the shipments.
    m_session.feed().forget(this);
    QTableView::hideEvent(event);
}

void GroupView::listen()
{
    m_session.feed().listen(this, {m_model.request()},
                            [this](const QList<CubeAnswer> &answers) { m_model.setAnswer(answers.first()); });
}

void GroupView::narrow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    Filter filter = m_session.filter();
    const Group group = m_model.group(row);
    for (qsizetype i = 0; i < m_model.dimensions().size(); ++i) {
        const Dimension dimension = m_model.dimensions()[i];
        if (const auto field = FilterEdit::fieldOf(dimension))
            filter =
                filter.without(*field).with(*field, {FilterEdit::valueOf(dimension, group.keys.value(i))});
    }
    m_session.setFilter(filter);
    Q_EMIT shipmentsWanted();
}

void GroupView::filterByCell(const QModelIndex &index, bool exclude)
{
    const auto dimension = m_model.dimensionOf(index.column());
    const auto field = dimension ? FilterEdit::fieldOf(*dimension) : std::nullopt;
    if (!field)
        return;
    const QString value =
        FilterEdit::valueOf(*dimension, m_model.group(index.row()).keys.value(index.column()));
    m_session.setFilter(exclude ? FilterEdit::excluded(m_session.filter(), *field, value)
                                : FilterEdit::only(m_session.filter(), *field, value));
}

void GroupView::contextMenuEvent(QContextMenuEvent *event)
{
    const QPersistentModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Show the shipments behind it"), this, [this, index] { narrow(index.row()); });
    if (m_model.dimensionOf(index.column())) {
        menu.addAction(tr("Filter by this cell"), this, [this, index] { filterByCell(index, false); });
        menu.addAction(tr("Exclude this"), this, [this, index] { filterByCell(index, true); });
    }
    menu.addSeparator();
    menu.addAction(tr("Copy the rows"), this, [this] { copy(true); });
    menu.exec(event->globalPos());
}

void GroupView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        narrow(currentIndex().row());
    else if (event->key() == Qt::Key_F && event->modifiers() == Qt::NoModifier)
        filterByCell(currentIndex(), false);
    else
        QTableView::keyPressEvent(event);
}

void GroupView::copy(bool withHeaders)
{
    TableCopy table;
    QStringList headers;
    for (int c = 0; c < m_model.columnCount(); ++c)
        headers.append(m_model.headerData(c, Qt::Horizontal).toString());
    if (withHeaders)
        table.setHeaders(headers);
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int c = 0; c < m_model.columnCount(); ++c)
            cells.append(m_model.exactText(row.row(), c));
        table.addRow(cells);
    }
    if (!rows.isEmpty())
        QApplication::clipboard()->setMimeData(table.mimeData());
}
