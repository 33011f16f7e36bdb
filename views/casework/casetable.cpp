// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casework/casetable.h"

#include "items/sidebysidemodel.h"
#include "session/session.h"
#include "views/casework/linedelegate.h"
#include "views/common/looks.h"
#include "views/common/plainlabel.h"
#include "views/tables/tableheader.h"

#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

QTableView *CaseTable::view(QWidget *parent, Looks &looks)
{
    auto *const view = new QTableView(parent);
    view->setHorizontalHeader(new TableHeader(looks, view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(24);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    QObject::connect(&looks, &Looks::changed, view->viewport(), qOverload<>(&QWidget::update));
    return view;
}

QTableView *CaseTable::sideBySide(QWidget *parent, Looks &looks, SideBySideModel *shipments)
{
    QTableView *const table = view(parent, looks);
    table->setModel(shipments);
    LineDelegate::Roles roles;
    roles.different = SideBySideModel::DifferentRole;
    roles.missing = SideBySideModel::MissingRole;
    roles.struck = SideBySideModel::LeftOutRole;
    table->setItemDelegate(new LineDelegate(looks, roles, table));
    table->verticalHeader()->show();
    table->verticalHeader()->setFixedWidth(150);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    return table;
}

QTabBar *CaseTable::parts(QWidget *parent, int count)
{
    auto *const tabs = new QTabBar(parent);
    tabs->setObjectName(QStringLiteral("tabs"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    for (int i = 0; i < count; ++i)
        tabs->addTab(QString());
    return tabs;
}

QLabel *CaseTable::nothing(QWidget *parent)
{
    QLabel *const label = plainLabel(parent, "second");
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(40);
    return label;
}

std::function<Result<QList<Shipment>>(const QList<std::int64_t> &)> CaseTable::fetch(Session &session)
{
    return [&session](const QList<std::int64_t> &numbers) -> Result<QList<Shipment>> {
        return session.isOpen() ? session.openCase().reader().shipments(numbers)
                                : Result<QList<Shipment>>(QList<Shipment>());
    };
}

void CaseTable::showShipments(Session &session, const QList<std::int64_t> &shipments)
{
    if (shipments.isEmpty() || !session.isOpen())
        return;
    constexpr qsizetype most = 500; // alternatives of a clause: more is no list to look at
    QStringList numbers;
    for (qsizetype i = 0; i < std::min(most, shipments.size()); ++i)
        numbers.append(QString::number(shipments[i]));
    Filter filter = Filter().with(FilterField::Shipment, numbers);
    const auto leftOut = std::ranges::count_if(shipments, [&session](std::int64_t shipment) {
        return session.openCase().leftOut().contains(shipment);
    });
    if (leftOut == shipments.size())
        filter = filter.with(FilterField::Has, {QStringLiteral("duplicate")});
    else if (leftOut > 0) // else the others would stand there alone
        filter = filter.with(FilterField::Has, {QStringLiteral("duplicate"), QStringLiteral("counted")});
    session.setFilter(filter);
    session.setSelection({{shipments.first()}, shipments.first()});
}
