// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/plaintip.h"
#include "views/shell/actions.h"

#include <QAction>
#include <QTest>
#include <QTextDocument>

/** Tooltips whose words come from elsewhere. */
class PlainTipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoRichTextStands();
    void whatIsRichTextIsEscaped();
    void anActsTipStands();
};

void PlainTipTest::whatIsNoRichTextStands()
{
    for (const char *text : {"", "/home/a/R&D \"2022\".waybill", "a > b", "Ben & Jerry's"})
        QCOMPARE(PlainTip::line(QString::fromUtf8(text)), QString::fromUtf8(text));
}

void PlainTipTest::whatIsRichTextIsEscaped()
{
    for (const char *text : {"/home/<b>a</b>.waybill", "<img src=a>", "&lt;b>"}) {
        const QString given = QString::fromUtf8(text);
        const QString tip = PlainTip::line(given);
        QVERIFY(Qt::mightBeRichText(tip)); // or the entities would be seen
        QTextDocument shown;
        shown.setHtml(tip);
        QCOMPARE(shown.toPlainText(), given);
    }
}

void PlainTipTest::anActsTipStands()
{
    QAction act(QStringLiteral("&Say \"yes\""));
    QCOMPARE(Actions::tip(&act), QStringLiteral("Say \"yes\""));
    act.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Greater));
    QVERIFY(Actions::tip(&act).endsWith(QStringLiteral(">)")));
}

QTEST_MAIN(PlainTipTest)
#include "tst_plaintip.moc"
