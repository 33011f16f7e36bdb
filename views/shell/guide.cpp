// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/guide.h"

#include "views/common/looks.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
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

/** Two quiet columns instead of the boxes in boxes that Markdown's tables come in. */
void dressTables(QTextDocument &document, const ThemeColors &colors)
{
    constexpr qreal FirstColumn = 210, CellPadding = 5;
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *const table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(CellPadding);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, FirstColumn), QTextLength()});
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat look = cell.format().toTableCellFormat();
                look.setBottomBorder(1);
                look.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                look.setBottomBorderBrush(row == 0 ? colors.line2 : colors.line1);
                look.setBackground(Qt::NoBrush);
                cell.setFormat(look);
                if (row > 0)
                    continue;
                QTextCursor head = cell.firstCursorPosition();
                head.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
                QTextCharFormat words;
                words.setForeground(colors.text2);
                words.setFontWeight(QFont::Medium);
                head.mergeCharFormat(words);
                QTextBlockFormat left;
                left.setAlignment(Qt::AlignLeft);
                head.mergeBlockFormat(left);
            }
        }
    }
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
    dressTables(*text->document(), looks.colors());
    text->setStyleSheet(QStringLiteral("border:none;background:%1").arg(looks.colors().panel.name()));
    column->addWidget(text);
    dialog->show();
}
