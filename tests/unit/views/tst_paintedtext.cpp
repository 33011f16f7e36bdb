// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/paintedtext.h"

#include <QTest>

class PaintedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignStaysWithItsWord();
};

void PaintedTextTest::aSignStaysWithItsWord()
{
    PaintedText words;
    words.text = QStringLiteral("Query: source:ru_import_2022.csv -category:none net:>500 -mode:air, 12-14");
    words.pixels = 12;
    for (int width = 40; width < 500; width += 3) {
        const QStringList lines = words.wrapped(width);
        QString all = lines.join(QString());
        QCOMPARE(all.remove(u' '), QString(words.text).remove(u' ')); // the letters stay as they are
        if (width < 110)
            continue; // words have to be broken anywhere
        for (const QString &line : lines)
            QVERIFY2(!line.endsWith(u'-') || line.endsWith(QStringLiteral("12-")), qPrintable(line));
    }
}

QTEST_MAIN(PaintedTextTest)
#include "tst_paintedtext.moc"
