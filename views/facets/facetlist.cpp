// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/facetlist.h"

#include "items/facetmodel.h"
#include "views/common/looks.h"
#include "views/common/plaintip.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

FacetDelegate::FacetDelegate(Looks &looks, QObject *parent)
    : QStyledItemDelegate(parent), m_looks(looks), m_font(Theme::font(12)),
      m_included(Theme::font(12, QFont::Medium)), m_excluded(m_font)
{
    m_excluded.setStrikeOut(true);
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, RowHeight};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const ThemeColors &c = m_looks.colors();
    const bool included = index.data(FacetModel::IncludedRole).toBool();
    const bool excluded = index.data(FacetModel::ExcludedRole).toBool();
    const QRect row = option.rect;
    painter->save();
    if (included)
        painter->fillRect(row.adjusted(0, 1, 0, -1), c.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row.adjusted(0, 1, 0, -1), c.hover);

    const QRect mark(row.left() + 12, row.center().y() - 4, 10, 10);
    const QRect body(row.left() + 28, row.top(), row.width() - 28 - 8, row.height());
    const double share = index.data(FacetModel::ShareRole).toDouble();
    if (!included && share > 0)
        painter->fillRect(
            QRectF(body.left() - 3, row.top() + 2, (body.width() + 3) * share, row.height() - 4), c.bar);

    const auto *model = qobject_cast<const FacetModel *>(index.model());
    if (included || excluded) {
        m_looks
            .icon(included ? QStringLiteral("check") : QStringLiteral("minus"), included ? c.accent : c.error)
            .paint(painter, mark.adjusted(-1, -1, 1, 1));
    } else if (model && model->dimension() == Dimension::Category) {
        const CategoryLook look = m_looks.theme().category(index.data(FacetModel::KeyRole).toString());
        painter->fillRect(mark, look.color);
        if (const QColor edge = m_looks.theme().edgeFor(look.color); edge.isValid()) {
            painter->setPen(edge);
            painter->drawRect(mark.adjusted(0, 0, -1, -1));
        }
    }

    painter->setFont(included ? m_included : m_font);
    painter->setPen(excluded ? c.text3 : c.text1);
    const int figureWidth =
        m_texts.paint(*painter, body, Qt::AlignRight, index.data(FacetModel::FigureRole).toString());
    if (index.data(FacetModel::MissingRole).toBool())
        painter->setPen(c.text3);
    if (excluded)
        painter->setFont(m_excluded);
    m_texts.paint(*painter, body.adjusted(0, 0, -figureWidth - 8, 0), Qt::AlignLeft, index.data().toString());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(c.focus, 2));
        painter->drawRect(row.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

FacetList::FacetList(FacetModel &model, Looks &looks, QWidget *parent) : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new FacetDelegate(looks, this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setStyleSheet(QStringLiteral("QListView { background: transparent }")); // not its tips
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_currentKey = currentIndex().data(FacetModel::KeyRole); });
    connect(&model, &FacetModel::contentChanged, this, [this] {
        restoreCurrent();
        updateGeometry();
        executeDelayedItemsLayout(); // now: at its first painting it would ask for another
    });
    connect(&looks, &Looks::changed, viewport(), qOverload<>(&QWidget::update));
}

void FacetList::restoreCurrent()
{
    const QModelIndexList found =
        m_currentKey.isValid()
            ? model()->match(model()->index(0, 0), FacetModel::KeyRole, m_currentKey, 1, Qt::MatchExactly)
            : QModelIndexList();
    if (!found.isEmpty())
        selectionModel()->setCurrentIndex(found.first(), QItemSelectionModel::NoUpdate);
}

QSize FacetList::sizeHint() const
{
    return {200, model()->rowCount() * FacetDelegate::RowHeight};
}

void FacetList::choose(const QModelIndex &index, Act act)
{
    if (index.isValid())
        Q_EMIT chosen(index.data(FacetModel::ValueRole).toString(), act);
}

void FacetList::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = indexAt(event->pos());
        setCurrentIndex(m_pressed);
    }
}

void FacetList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != m_pressed)
        return;
    const Qt::KeyboardModifiers keys = event->modifiers();
    choose(index, keys & Qt::AltModifier                             ? Act::Exclude
                  : keys & (Qt::ControlModifier | Qt::ShiftModifier) ? Act::Toggle
                                                                     : Act::Only);
}

void FacetList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(currentIndex(), event->modifiers() & Qt::ControlModifier ? Act::Toggle : Act::Only);
        return;
    case Qt::Key_Delete:
        choose(currentIndex(), Act::Exclude);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        QListView::keyPressEvent(event);
        return;
    default:
        break;
    }
    if (!event->text().isEmpty() && event->text().front().isLetterOrNumber() &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        Q_EMIT searchWanted(event->text());
    else
        QListView::keyPressEvent(event);
}

void FacetList::contextMenuEvent(QContextMenuEvent *event)
{
    const QPersistentModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Only this"), this, [this, index] { choose(index, Act::Only); });
    menu.addAction(index.data(FacetModel::IncludedRole).toBool() ? tr("Take off the filter")
                                                                 : tr("Add to the filter"),
                   this, [this, index] { choose(index, Act::Toggle); });
    menu.addAction(index.data(FacetModel::ExcludedRole).toBool() ? tr("Let in again") : tr("Exclude"), this,
                   [this, index] { choose(index, Act::Exclude); });
    menu.addSeparator();
    menu.addAction(tr("Copy the name"), this,
                   [index] { QApplication::clipboard()->setText(index.data().toString()); });
    Q_EMIT menuAsked(&menu, index.data(FacetModel::KeyRole).toString());
    menu.exec(event->globalPos());
}

void FacetList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the panel scrolls, a facet never does
}

bool FacetList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid())
            PlainTip::show(help->globalPos(),
                           tr("%1: %2\nClick: only this. Ctrl adds, Alt excludes.")
                               .arg(index.data().toString(), index.data(FacetModel::FigureRole).toString()),
                           this);
        return true;
    }
    return QListView::viewportEvent(event);
}
