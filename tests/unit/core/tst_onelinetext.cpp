// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onelinetext.h"

#include <QTest>

/** Cells with line breaks in tables of one line a row. */
class OneLineTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lineBreaksAreASign_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("Бронежилети") << QStringLiteral("Бронежилети");
        QTest::newRow("as workbooks have it")
            << QStringLiteral("Жилет\nкласу 4") << QStringLiteral("Жилет ↵ класу 4");
        QTest::newRow("as Windows has it") << QStringLiteral("a\r\nb") << QStringLiteral("a ↵ b");
        QTest::newRow("old and odd ones") << QStringLiteral("a\rb\u2028c") << QStringLiteral("a ↵ b ↵ c");
        QTest::newRow("at the end") << QStringLiteral("a\n\n") << QStringLiteral("a");
        QTest::newRow("what is no break stays visible")
            << QStringLiteral("a\u202eb") << QStringLiteral("a\\u202Eb");
    }
    void lineBreaksAreASign()
    {
        QFETCH(QString, cell);
        QTEST(oneLineText(cell), "shown");
    }
};

QTEST_APPLESS_MAIN(OneLineTextTest)
#include "tst_onelinetext.moc"
