// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include <QTest>

class TestText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingTwiceChangesNothing_data() { folds_data(); }
    void foldingTwiceChangesNothing();
    void unifiesScripts_data();
    void unifiesScripts();
    void tellsMixedWords_data();
    void tellsMixedWords();
    void showsHazards_data();
    void showsHazards();
    void boundsWhatItShows();
};

void TestText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const char *text, const char *folded) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("empty stays empty", "", "");
    row("ASCII is lower case", "CQ-A Rifle", "cq-a rifle");
    row("blanks run together and are trimmed", "  two \t\r\n words  ", "two words");
    row("no-break and ideographic blanks are blanks", "a\u00A0b\u3000c\u2009d", "a b c d");
    row("all Turkish i are one", "İSTANBUL ISPARTA ılık", "istanbul isparta ilik");
    row("other Turkish letters stay", "TÜFEK ÇİVİ ŞARJÖR ğ", "tüfek çivi şarjör ğ");
    row("Cyrillic is lower case, io is ie", "БРОНЕЖИЛЕТ Ёлка ружьё", "бронежилет елка ружье");
    row("Ukrainian letters stay, ghe with upturn is ghe", "ҐАНОК Їжак ЄДНІСТЬ", "ганок їжак єдність");
    row("short i written as two marks is one letter", "и\u0306", "й");
    row("full width is half width", "ＣＱ－Ａ　１２", "cq-a 12");
    row("soft hyphen and zero-width marks go", "дро\u00ADн\u200B \uFEFFuav\u200E", "дрон uav");
    row("Chinese stays", "防弹背心，三级", "防弹背心,三级");
    row("ligatures and superscripts come apart", "ﬁle m²", "file m2");
    row("controls go",
        "a\x01"
        "b",
        "ab");
    row("quotes and dashes stay", "«x» “y” – z", "«x» “y” – z");
    row("Kazakh and Uzbek letters fold", "ҚҰРАЛ Ўқ", "құрал ўқ");
}

void TestText::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromStdString(Text::fold(text.toStdString())), folded);
}

void TestText::foldingTwiceChangesNothing()
{
    QFETCH(QString, folded);
    QCOMPARE(QString::fromStdString(Text::fold(folded.toStdString())), folded);
}

void TestText::unifiesScripts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unified");
    const auto row = [](const char *name, const char *text, const char *unified) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(unified);
    };
    row("Latin letters in a Cyrillic word", "дpoh бpohежилet", "дрон бронежилет");
    row("Cyrillic letters in a Latin model", "\u0441q-\u0430", "cq-a");
    row("pure words of both scripts stay", "кабель usb тип c", "кабель usb тип c");
    row("a compound of both scripts stays", "usb-кабель", "usb-кабель");
    row("an ambiguous part follows its neighbor", "x-образный", "х-образный");
    row("text of one script stays", "plain text", "plain text");
}

void TestText::unifiesScripts()
{
    QFETCH(QString, text);
    QFETCH(QString, unified);
    QCOMPARE(QString::fromStdString(Text::unifyScripts(text.toStdString())), unified);
}

void TestText::tellsMixedWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mixed");
    QTest::newRow("a mixed word") << QString::fromUtf8("ДPOH") << true;
    QTest::newRow("words of both scripts side by side") << QString::fromUtf8("дрон DJI") << false;
    QTest::newRow("a compound") << QString::fromUtf8("USB-кабель") << false;
    QTest::newRow("Latin only") << QString::fromUtf8("drone") << false;
    QTest::newRow("Chinese and Latin") << QString::fromUtf8("USB线") << false;
}

void TestText::tellsMixedWords()
{
    QFETCH(QString, text);
    QFETCH(bool, mixed);
    QCOMPARE(Text::mixesScripts(text.toStdString()), mixed);
}

void TestText::showsHazards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain text stays") << QString::fromUtf8("Дрон 无人机") << QString::fromUtf8("Дрон 无人机");
    QTest::newRow("a line break") << QString::fromUtf8("a\nb") << QString::fromUtf8("a\\u000Ab");
    QTest::newRow("a right-to-left override")
        << QString::fromUtf8("a\u202Eb") << QString::fromUtf8("a\\u202Eb");
    QTest::newRow("a NUL") << QString(QChar(0)) << QString::fromUtf8("\\u0000");
}

void TestText::showsHazards()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(Text::visible(text), shown);
}

void TestText::boundsWhatItShows()
{
    QCOMPARE(Text::visible(QString(400, QLatin1Char('x'))).size(), 301);
    QCOMPARE(Text::visible(QString(400, QLatin1Char('x')), 10),
             QString(10, QLatin1Char('x')) + QChar(0x2026));
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
