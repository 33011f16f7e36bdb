// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/taborder.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

namespace {

bool isReadBefore(const QWidget &a, const QWidget &b)
{
    const QRect one = a.geometry(), other = b.geometry();
    const int shared = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
    if (2 * shared < std::min(one.height(), other.height()))
        return one.top() < other.top();
    return a.isRightToLeft() ? one.right() > other.right() : one.left() < other.left();
}

void sort(QList<QWidget *> &widgets)
{
    // One by one: what stands in one row is no strict order of the kind that std::sort() needs.
    for (qsizetype i = 1; i < widgets.size(); ++i) {
        for (qsizetype k = i; k > 0 && isReadBefore(*widgets[k], *widgets[k - 1]); --k)
            widgets.swapItemsAt(k, k - 1);
    }
}

void collect(QWidget *widget, QList<QWidget *> &stops)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled() || widget->isWindow())
        return;
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
        stops.append(widget);
    QList<QWidget *> children = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    sort(children);
    for (QWidget *child : std::as_const(children))
        collect(child, stops);
}

} // namespace

QList<QWidget *> TabOrder::stops(const QMainWindow &window)
{
    QList<QWidget *> bars, left, right, stops;
    for (QToolBar *bar : window.findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly))
        bars.append(bar);
    for (QDockWidget *dock : window.findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly))
        (window.dockWidgetArea(dock) == Qt::LeftDockWidgetArea ? left : right).append(dock);
    for (QList<QWidget *> *region : {&bars, &left, &right})
        sort(*region);
    for (QWidget *widget : bars + left + QList<QWidget *>{window.centralWidget()} + right)
        collect(widget, stops);
    collect(window.findChild<QStatusBar *>(QString(), Qt::FindDirectChildrenOnly), stops);
    return stops;
}

bool TabOrder::step(const QMainWindow &window, bool next)
{
    const QList<QWidget *> all = stops(window);
    if (all.isEmpty())
        return false;
    QWidget *const now = QApplication::focusWidget();
    const auto focused = std::ranges::find_if(
        all, [now](const QWidget *stop) { return stop == now || (now && now->focusProxy() == stop); });
    const qsizetype size = all.size();
    const qsizetype at = focused == all.end() ? (next ? -1 : size) : focused - all.begin();
    all[(at + (next ? 1 : size - 1)) % size]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}
