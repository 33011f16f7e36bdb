// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/refusalpanel.h"

#include "core/text.h"
#include "session/importentry.h"
#include "views/common/plainlabel.h"
#include "views/common/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

RefusalPanel::RefusalPanel(QWidget *parent)
    : QWidget(parent), m_title(makeLine()), m_text(makeLine()), m_advice(makeLine()),
      m_convert(new QPushButton(this)), m_keep(new QPushButton(this))
{
    m_title->setFont(Theme::font(15, QFont::Medium));
    m_title->setProperty("tone", QString());
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
    for (QLabel *line : {m_title, m_text, m_advice})
        column->addWidget(line);
    column->addWidget(m_convert, 0, Qt::AlignHCenter);
    column->addWidget(m_keep, 0, Qt::AlignHCenter);
    column->addStretch();
}

QLabel *RefusalPanel::makeLine()
{
    auto *const line = plainLabel(this, "second");
    line->setAlignment(Qt::AlignCenter);
    line->setWordWrap(true);
    return line;
}

void RefusalPanel::tell(const QString &text, const ImportEntry *entry, bool others)
{
    const bool refused = entry && entry->state == ImportEntry::State::Refused;
    const QString name = refused ? Text::visible(QFileInfo(entry->path).fileName(), 120) : QString();
    // Most reasons begin with the file, which stands above them.
    const QString begin = name + QStringLiteral(": ");
    const QString reason = refused && text.startsWith(begin) ? text.mid(begin.size()) : text;
    m_text->setText(reason);
    m_title->setText(!refused                ? QString()
                     : reason.contains(name) ? tr("This file is not imported")
                                             : tr("%1 is not imported").arg(name));
    m_title->setVisible(refused);
    QString advice = tr("If another program opens the file, save it there as XLSX or CSV and add that one.");
    if (others)
        advice += u' ' + tr("The other files go in without it.");
    m_advice->setText(advice);
    m_advice->setVisible(refused);
    m_convert->setText(tr("Convert with LibreOffice"));
    m_convert->setToolTip(tr("An installed LibreOffice makes a workbook of the file, without network. The source says so."));
    m_convert->setVisible(refused && entry->convertible);
    m_keep->setText(refused ? tr("Keep the %n rows before the damage", nullptr, static_cast<int>(entry->rowsBeforeDamage))
                            : QString());
    m_keep->setToolTip(tr("What follows is missing; that is listed as a problem of the sheet."));
    m_keep->setVisible(refused && entry->rowsBeforeDamage > 0);
    m_wishes = entry ? entry->wishes : ReadWishes();
}
