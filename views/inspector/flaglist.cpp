// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/flaglist.h"

#include "casefile/shipment.h"
#include "core/text.h"
#include "views/common/looks.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

FlagList::FlagList(Looks &looks, QWidget *parent) : QWidget(parent), m_looks(looks)
{
    setObjectName(QStringLiteral("flagList"));
    (new QVBoxLayout(this))->setContentsMargins(0, 8, 0, 4);
    hide();
}

void FlagList::setFlags(const Shipment &shipment)
{
    delete m_body;
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    auto *title = new QLabel(tr("Flags"), m_body);
    title->setFont(Theme::font(12, QFont::Medium));
    grid->addWidget(title, 0, 0, 1, 2);
    grid->setRowMinimumHeight(1, 4);
    int row = 2;
    for (const ShipmentFlag &flag : shipment.flags) {
        if (row > 2)
            grid->setRowMinimumHeight(row++, 6);
        auto *icon = new QLabel(m_body);
        icon->setPixmap(m_looks.icon(QStringLiteral("flag"), m_looks.colors().warning).pixmap(14, 14));
        auto *name = new QPushButton(Text::visible(ShipmentFlag::name(flag.kind)), m_body);
        name->setProperty("link", true);
        name->setFlat(true);
        name->setFont(Theme::font(12, QFont::Medium));
        name->setCursor(Qt::PointingHandCursor);
        name->setToolTip(tr("Show every shipment with this flag"));
        connect(name, &QPushButton::clicked, this, [this, kind = flag.kind] { Q_EMIT chosen(kind); });
        auto *why = new QLabel(Text::visible(flag.explanation(shipment), 1000), m_body);
        why->setTextFormat(Qt::PlainText);
        why->setWordWrap(true);
        why->setFont(Theme::font(12));
        why->setProperty("tone", QStringLiteral("second"));
        why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid->addWidget(icon, row, 0, Qt::AlignVCenter);
        grid->addWidget(name, row++, 1, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(why, row++, 1);
    }
    setVisible(!shipment.flags.isEmpty());
}
