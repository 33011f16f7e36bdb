// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headervocabulary.h"

#include <QtTest>

/** Headers with a word that is a currency's code as well. */
class CodeWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
};

void CodeWordsTest::headers_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("read"); ///< the currency, and what the header means best
    const auto row = [](const char *header, const char *read) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(read);
    };
    row("VES_NETTO", ":net");
    row("VES_BRUTTO", ":gross");
    row("VES_NT", ":net");
    row("Ves netto, kg", ":net");
    row("VES", ":mass");
    row("VES_TOVARA", ":mass");
    row("Valor (VES)", "VES:value");
    row("VALUE_VES", "VES:value");
    row("Valor CIF VES", "VES:value");
    row("SHP_NAME", ":");
    row("VND_NAME", ":");
    row("VND", "VND:value");
    row("Value (VND)", "VND:value");
    row("Trị giá VND", "VND:value");
    row("CVE_PAIS", ":country");
    row("Amount, GEL", "GEL:value");
    row("Valeur MAD", "MAD:value");
    row("MNT_FOB", ":value");
    row("Value (MNT)", "MNT:value");
    row("Valor FOB DOP", "DOP:value");
    row("KOL_DOP", ":");
}

void CodeWordsTest::headers()
{
    QFETCH(QString, header);
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    const HeaderText text = vocabulary.parse(header.toStdString());
    const auto matches = vocabulary.match(text);
    const std::string meaning = matches.empty() || matches.front().score < 50 ? "" : matches.front().meaning;
    QTEST(QString::fromStdString(text.currency + ':' + meaning), "read");
}

QTEST_GUILESS_MAIN(CodeWordsTest)
#include "tst_codewords.moc"
