// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/historydock.h"

#include "views/common/panelhead.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QUndoView>
#include <QVBoxLayout>

namespace {

/** Acts are named in the small, as they follow "Undo:"; in a list each begins a line. */
class HistoryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = HistoryPanel::lineOf(option->text);
    }

public:
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, 24}; // as wide as the panel is: what is longer is cut
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem line = option;
        initStyleOption(&line, index);
        const QStyle *const style = option.widget->style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &line, painter, option.widget);
        constexpr int margin = 12;
        const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
        painter->save();
        painter->setFont(line.font);
        painter->setPen(line.palette.color(line.state & QStyle::State_Selected ? QPalette::HighlightedText
                                                                               : QPalette::Text));
        painter->drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                          line.fontMetrics.elidedText(line.text, Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

QString HistoryPanel::lineOf(const QString &act)
{
    return act.isEmpty() ? act : QLocale().toUpper(act.left(1)) + act.mid(1);
}

HistoryPanel::HistoryPanel(QUndoStack &stack, QWidget *parent)
    : QWidget(parent), m_head(new PanelHead(this)), m_view(new QUndoView(&stack, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    m_view->setFont(Theme::font(12));
    m_view->setItemDelegate(new HistoryDelegate(m_view));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    retranslate();
}

void HistoryPanel::retranslate()
{
    m_head->setTitle(tr("History"));
    m_head->setSubtitle(tr("a click goes back to that moment"));
    m_view->viewport()->update(); // its steps say their names anew, of which their model tells nothing
    m_view->setEmptyLabel(tr("As opened"));
    m_view->setAccessibleName(tr("History"));
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
