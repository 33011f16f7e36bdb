// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columnletters.h"

#include <QTest>

/** Columns by number and by letters, there and back. */
class ColumnLettersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersCountLikeASpreadsheet();
    void whatIsNoColumnIsNone();
};

void ColumnLettersTest::lettersCountLikeASpreadsheet()
{
    for (int column : {0, 1, 25, 26, 27, 51, 52, 701, 702, 16'383})
        QCOMPARE(columnFromLetters(columnLetters(column)), std::optional(column));
    QCOMPARE(columnLetters(0), QStringLiteral("A"));
    QCOMPARE(columnLetters(26), QStringLiteral("AA"));
    QCOMPARE(columnLetters(16'383), QStringLiteral("XFD"));
    QCOMPARE(columnFromLetters(QStringLiteral("i")), std::optional(8)); // whatever Turkish makes of i
}

void ColumnLettersTest::whatIsNoColumnIsNone()
{
    for (const char *text : {"", "A1", "ABCD", "Я", "-"})
        QCOMPARE(columnFromLetters(QString::fromUtf8(text)), std::nullopt);
}

QTEST_GUILESS_MAIN(ColumnLettersTest)
#include "tst_columnletters.moc"
