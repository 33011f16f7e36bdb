// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmlreader.h"
#include "support/rowtext.h"

#include <QTest>

/** How the tables of web pages become rows. */
class HtmlReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void tellsOfMergedCells();
    void tellsOfACut_data();
    void tellsOfACut();
};

void HtmlReaderTest::cells_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const char *page, const char *rows) {
        QTest::newRow(name) << QByteArray(page) << QString::fromUtf8(rows);
    };
    row("cells end where the next begins", "<table><tr><td>a<td>b<tr><td>c</table>", "1: a·b\n2: c");
    row("a cell over two columns leaves the second empty", "<table><tr><td colspan=2>a<td>b</table>",
        "1: a··b");
    row("a cell over two rows moves those below", "<table><tr><td rowspan=2>a<td>b<tr><td>c</table>",
        "1: a·b\n2: ·c");
    row("references are their characters", "<table><tr><td>&lt;b&gt; &#1078; &amp;</table>", "1: <b> ж &");
    row("names of letters are those letters",
        "<table><tr><td>Posici&oacute;n n&ordm; 1<td>M&uuml;ller &Scaron;koda "
        "&ccaron;<td>&Omega; &Iukcy;</table>",
        "1: Posición nº 1·Müller Škoda č·Ω І");
    row("the numbers of windows-1252 are its characters, as in every browser",
        "<table><tr><td>a&#150;b<td>&#128;5<td>l&#x92;eau<td>&#0;&#xD800;&#1114112;</table>",
        "1: a–b·€5·l’eau·���");
    row("some references need no semicolon",
        "<table><tr><td>a&nbspb<td>x &lt 5 &amp y<td>&#1046<td>&copy2022<td>Espa&ntildea</table>",
        "1: a\u00A0b·x < 5 & y·Ж·©2022·España");
    row("but words and addresses are none",
        "<table><tr><td>AT&T<td>a & b<td>R&regional<td>?a=1&copy=2<td>&alpha "
        "&notaname; &;<td>&#;&#x;</table>",
        "1: AT&T·a & b·R&regional·?a=1&copy=2·&alpha &notaname; &;·&#;&#x;");
    row("a sign in quotation marks does not end a tag",
        "<table><tr><td title=\"a>b\" nowrap class='>x'>v</td><td\n>w"
        "</td><td title=5\">\"z</td></tr></table>",
        "1: v·w·\"z");
    row("nor does a mark that nobody closed take cells away",
        "<table><tr><td title=\"a>v</td><td title=\"b\">w</td></tr></table>", "1: v·w");
    row("a sign before a blank or digit is text", "<table><tr><td>a < b<td><5<td>x</table>", "1: a < b·<5·x");
    row("a comment is no text", "<table><tr><td>a<!-- <td>no -->b</table>", "1: ab");
    row("nor is one that never ends, to its last byte", "<table><tr><td>a<!--\xEF\xBF\xBD", "1: a");
    row("dates are dates by their format",
        "<table><tr><td sdval=\"44743\" sdnum=\"1033;0;DD/MM/YYYY\">01/07/2022<td sdval=\"0.5625\" "
        "sdnum=\"1033;0;HH:MM\">13:30<td sdval=\"5.5\" sdnum=\"1033;0;0.00\">5.50</table>",
        "1: 2022-07-01·13:30:00·5.5");
    row("and by their text, where the format is not beside them",
        "<table><tr><td x:num=\"44743\">01.07.2022<td x:num=\"1234567\">1.234.567<td x:num=\"0.5\">50%<td "
        "x:num=\"1.5E-05\">1.5E-05</table>",
        "1: 01.07.2022·1234567·0.5·0.000015");
    row("breaks make lines", "<table><tr><td>a<br>b</table>", "1: a\nb");
}

void HtmlReaderTest::cells()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, rows);
    const auto source = std::make_shared<MemorySource>(page);
    HtmlReader reader([source] { return std::make_unique<SourceStream>(source); }, page.size(),
                      QStringLiteral("f.xls"), ReadLimits(), ReadOptions());
    RowText text;
    QVERIFY(reader.read(0, text, {}));
    QCOMPARE(text.text(), rows);
}

void HtmlReaderTest::tellsOfMergedCells()
{
    const auto source = std::make_shared<MemorySource>(
        "<table><tr><td>a<td>b<tr><td rowspan=3>c<td colspan=2 rowspan=2>d<tr><td>e<tr><td>f<td>g</table>");
    HtmlReader reader([source] { return std::make_unique<SourceStream>(source); }, source->size(),
                      QStringLiteral("f.xls"), ReadLimits(), ReadOptions());
    RowText text;
    QVERIFY(reader.read(0, text, {}));
    QCOMPARE(text.merges, QStringList({QStringLiteral("0: 2-4"), QStringLiteral("1: 2-3")}));
}

void HtmlReaderTest::tellsOfACut_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("said");
    const QByteArray rows = "<html><body><table><tr><td>a</td></tr><tr><td>b</td></tr>";
    const QString at3 = QStringLiteral("file-cut 3"), at2 = QStringLiteral("file-cut 2"), none;
    QTest::newRow("a whole page") << rows + "</table></body></html>" << none;
    QTest::newRow("a page whose table has no end but that has one itself") << rows + "</body></html>" << none;
    QTest::newRow("a page that writes no ends") << QByteArray("<html><table><tr><td>a<tr><td>b") << none;
    QTest::newRow("within a cell") << rows + "<tr><td>c" << at3;
    QTest::newRow("between rows") << rows << at2;
    QTest::newRow("within a tag") << QByteArray("<html><table><tr><td>a<tr><td>b<t") << at2;
    QTest::newRow("within quotation marks") << rows + "<tr><td title=\"a" << at3;
}

void HtmlReaderTest::tellsOfACut()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, said);
    const auto source = std::make_shared<MemorySource>(page);
    HtmlReader reader([source] { return std::make_unique<SourceStream>(source); }, page.size(),
                      QStringLiteral("f.xls"), ReadLimits(), ReadOptions());
    RowText text;
    QVERIFY(reader.read(0, text, {}));
    QVERIFY(text.text().startsWith(QStringLiteral("1: a\n2: b")));
    QString found;
    for (const Issue &issue : reader.issues())
        found += issue.kind + u' ' + QString::number(issue.row);
    QCOMPARE(found, said);
}

QTEST_GUILESS_MAIN(HtmlReaderTest)
#include "tst_htmlreader.moc"
