// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/gapmenu.h"

#include "session/filteredit.h"
#include "session/session.h"

#include <QMenu>

void chooseGap(QWidget *over, Session &session, const QList<FigureGap> &gaps, const QPoint &globalPosition)
{
    const auto show = [&session](const FigureGap &gap) {
        session.setFilter(FilterEdit::also(session.filter(), gap.clauses));
    };
    if (gaps.size() == 1)
        return show(gaps.first());
    auto *const menu = new QMenu(over);
    menu->setObjectName(QStringLiteral("gapMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FigureGap &gap : gaps)
        menu->addAction(gap.text, over, [show, gap] { show(gap); });
    menu->popup(globalPosition);
}
