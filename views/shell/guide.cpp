// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/guide.h"

#include "views/common/looks.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

static void registerHelp()
{
    Q_INIT_RESOURCE(help_files);
}

namespace {
QString read(const QString &page)
{
    registerHelp();
    const QString language = QLocale().name().section(u'_', 0, 0);
    for (const QString &name :
         {QStringLiteral(":/help/%1_%2.md").arg(page, language), QStringLiteral(":/help/%1.md").arg(page)}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}
} // namespace

void Guide::open(Page page, Looks &looks, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("guide"));
    dialog->setWindowTitle(page == Page::Keys ? QCoreApplication::translate("Guide", "Keys")
                                              : QCoreApplication::translate("Guide", "Guide"));
    dialog->resize(720, 640);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    auto *text = new QTextBrowser(dialog);
    text->setOpenLinks(false);
    text->document()->setDocumentMargin(24);
    text->document()->setDefaultFont(Theme::font(13));
    text->setMarkdown(read(page == Page::Keys ? QStringLiteral("keys") : QStringLiteral("guide")));
    text->setStyleSheet(QStringLiteral("border:none;background:%1").arg(looks.colors().panel.name()));
    column->addWidget(text);
    dialog->show();
}
