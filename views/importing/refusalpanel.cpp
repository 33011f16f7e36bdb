// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/refusalpanel.h"

#include "session/importentry.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

RefusalPanel::RefusalPanel(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_convert(new QPushButton(this)), m_keep(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setProperty("tone", QStringLiteral("second"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_convert->setObjectName(QStringLiteral("convert"));
    m_keep->setObjectName(QStringLiteral("keepRows"));
    connect(m_convert, &QPushButton::clicked, this, [this] {
        m_wishes.convert = true;
        Q_EMIT wished(m_wishes);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_wishes.keepCut = true;
        Q_EMIT wished(m_wishes);
    });
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(40, 40, 40, 40);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_text);
    column->addWidget(m_convert, 0, Qt::AlignHCenter);
    column->addWidget(m_keep, 0, Qt::AlignHCenter);
    column->addStretch();
}

void RefusalPanel::tell(const QString &text, const ImportEntry *entry)
{
    const bool refused = entry && entry->state == ImportEntry::State::Refused;
    m_text->setText(text);
    m_convert->setText(tr("Convert with LibreOffice"));
    m_convert->setToolTip(tr("An installed LibreOffice makes a workbook of the file, without network. The source says so."));
    m_convert->setVisible(refused && entry->convertible);
    m_keep->setText(refused ? tr("Keep the %n rows before the damage", nullptr, static_cast<int>(entry->rowsBeforeDamage))
                            : QString());
    m_keep->setToolTip(tr("What follows is missing; that is listed as a problem of the sheet."));
    m_keep->setVisible(refused && entry->rowsBeforeDamage > 0);
    m_wishes = entry ? entry->wishes : ReadWishes();
}
