// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/aboutdialog.h"

#include "views/common/looks.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

AboutDialog::AboutDialog(Looks &, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Waybill"));
    resize(560, 440);
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    auto *logo = new QLabel(this);
    logo->setPixmap(Looks::logo().pixmap(QSize(44, 44), devicePixelRatioF()));
    auto *name = new QLabel(QStringLiteral("Waybill ") + QStringLiteral(WAYBILL_VERSION), this);
    name->setFont(Theme::font(20, QFont::Medium));
    head->addWidget(logo);
    head->addSpacing(12);
    head->addWidget(name, 1);
    column->addLayout(head);
    auto *text = new QTextBrowser(this);
    text->setOpenLinks(false);
    text->setMarkdown(
        tr("A workbench for investigating customs data: from spreadsheet to finding, with the proof "
           "attached.\n\n"
           "Free software under the GNU General Public License, version 3 or later. It opens no network "
           "connection: nothing leaves this computer.") +
        QStringLiteral("\n\n") +
        tr("**Data**\n\n- World outlines: Natural Earth (public domain), by way of world-atlas; borders are "
           "no "
           "statement\n- Cities: GeoNames, CC BY 4.0\n- Ports: World Port Index and US Schedule K (public "
           "domain), "
           "UN/LOCODE names\n- Country names: Unicode CLDR\n- Icons: Lucide, ISC license") +
        QStringLiteral("\n\n") +
        tr("**Libraries**\n\nQt 6 with Qt Charts, SQLite, ICU, QuaZip, Expat, FreeXL, uchardet, "
           "libxlsxwriter, "
           "Zstandard, libseccomp, shapelib, mdbtools, CLI11."));
    column->addWidget(text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}
