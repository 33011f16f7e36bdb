// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formulatext.h"

#include <QTest>

class FormulaTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formulasAreGuardedAndNumbersAreNot_data();
    void formulasAreGuardedAndNumbersAreNot();
};

void FormulaTextTest::formulasAreGuardedAndNumbersAreNot_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("guarded");

    const auto row = [](const char *name, const char *cell, const char *guarded) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(guarded);
    };
    row("a formula", "=1+1", "'=1+1");
    row("a full-width formula", "＝1+1", "'＝1+1");
    row("an at sign", "@SUM(A1)", "'@SUM(A1)");
    row("a tab", "\t=1+1", "'\t=1+1");
    row("a line break", "\n=1+1", "'\n=1+1");
    row("a negative number", "-12.5", "-12.5");
    row("a telephone number", "+7 495 000 00 00", "+7 495 000 00 00");
    row("a sum of numbers", "-1+1", "'-1+1");
    row("a dash before words", "-x", "'-x");
    row("a dash alone", "-", "'-");
    row("plain text", "a=b", "a=b");
    row("nothing", "", "");
}

void FormulaTextTest::formulasAreGuardedAndNumbersAreNot()
{
    QFETCH(QString, cell);
    QTEST(FormulaText::guarded(cell), "guarded");
    QFETCH(QString, guarded);
    QCOMPARE(FormulaText::looksLike(cell), guarded != cell);
}

QTEST_GUILESS_MAIN(FormulaTextTest)
#include "tst_formulatext.moc"
