// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casework/casetable.h"

#include "session/session.h"
#include "views/common/looks.h"
#include "views/tables/tableheader.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include <algorithm>

QLabel *CaseTable::label(QWidget *parent, const char *tone)
{
    auto *const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", QString::fromLatin1(tone));
    return label;
}

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

void CaseTable::showShipments(Session &session, const QList<std::int64_t> &shipments)
{
    if (shipments.isEmpty() || !session.isOpen())
        return;
    constexpr qsizetype most = 500; // alternatives of a clause: more is no list to look at
    QStringList numbers;
    for (qsizetype i = 0; i < std::min(most, shipments.size()); ++i)
        numbers.append(QString::number(shipments[i]));
    Filter filter = Filter().with(FilterField::Shipment, numbers);
    const bool allLeftOut = std::ranges::all_of(shipments, [&session](std::int64_t shipment) {
        return session.openCase().leftOut().contains(shipment);
    });
    if (allLeftOut)
        filter = filter.with(FilterField::Has, {QStringLiteral("duplicate")});
    session.setFilter(filter);
    session.setSelection({{shipments.first()}, shipments.first()});
}
