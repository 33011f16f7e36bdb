// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headsums.h"

#include "mapping/headlines.h"
#include "mapping/sumsurvey.h"
#include "places/countries.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTest>

#include <string>
#include <vector>

/** Lines of whole declarations above those of their items. */
class HeadSumsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heads_data();
    void heads();
    void headsWithoutAmounts_data();
    void headsWithoutAmounts();
    void aHeadWithSumsAmongBareOnes();
    void aHeadWithoutSumsAmongOthers();
    void linesNumberedZero_data();
    void linesNumberedZero();
    void amountsThatOnlyHeadsGive_data();
    void amountsThatOnlyHeadsGive();
    void whatHeadsAnswerIsNotAsked_data();
    void whatHeadsAnswerIsNotAsked();
    void behindTheLinesThatAreKept();
    void tooManyHeads();

private:
    static void read(SumSurvey &survey, const QString &lines);
    /** Date, declaration, consignor, origin, code, goods, net kilograms, dollars. */
    static ColumnMapping mapping()
    {
        ColumnMapping m;
        for (const Field field : {Field::Date, Field::Declaration, Field::Consignor, Field::Origin, Field::Hs,
                                  Field::Description, Field::Net, Field::Value}) {
            ColumnUse use;
            use.column = static_cast<int>(m.columns.size());
            use.field = field;
            m.columns.append(use);
        }
        return m;
    }
    Countries m_countries;
};

/** Rows from the second on, as lines of cells parted by bars. */
void HeadSumsTest::read(SumSurvey &survey, const QString &lines)
{
    std::int64_t number = 2;
    for (const QString &line : lines.split(u'\n')) {
        std::vector<std::string> texts;
        for (const QString &text : line.split(u'|'))
            texts.push_back(text.toStdString());
        std::vector<CellView> cells;
        for (const std::string &text : texts)
            cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
        survey.row({number++, cells, false});
    }
}

void HeadSumsTest::heads_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("sums");     ///< rows that are not counted
    QTest::addColumn<QString>("doubtful"); ///< rows that are counted and listed
    QTest::addColumn<QString>("filled");   ///< by column, rows that a head speaks for
    const auto row = [](const char *name, const char *lines, const char *sums, const char *doubtful,
                        const char *filled) {
        QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromLatin1(sums)
                            << QString::fromLatin1(doubtful) << QString::fromLatin1(filled);
    };
    row("heads are the sums of their items",
        "2023-01-05|D100|ACME||||300|3000\n|||China|6907210000|tiles|100|1000\n|||China|6907220000|tiles|200|"
        "2000\n"
        "2023-01-09|D101|BOLT||||77|910\n|||Turkey|8517620000|phones|77|910",
        "2 5", "", R"({"1-3":"3-4 6"})");
    row("one declaration is enough where the sums are exact",
        "2023-01-05|D100|ACME||||334.7|3012.55\n|||China|6907210000|tiles|100.5|1000.05\n"
        "|||China|6907220000|tiles|234.2|2012.5",
        "2", "", R"({"1-3":"3-4"})");
    row("only the value is summed, and the origin is the head's",
        "2023-01-05|D100|ACME|China||||3012.55\n||||6907210000|tiles|100.5|1000.05\n||||6907220000|tiles|234."
        "2|2012.5",
        "2", "", R"({"1-4":"3-4"})");
    row("heads in whole kilograms and dollars",
        "2023-01-05|D100|ACME||||1335|43013\n|||China|6907210000|tiles|1100.3|41000.05\n|||China|6907220000|"
        "tiles|234.2|2012.5\n"
        "2023-01-06|D101|ACME||||2346|51235\n|||China|6907210000|tiles|2345.6|51234.56\n"
        "2023-01-07|D102|ACME||||7812|91112\n|||China|6907210000|tiles|7812.4|91111.7",
        "2 5 7", "", R"({"1-3":"3-4 6 8"})");
    row("one head that differs is counted and listed",
        "2023-01-05|D100|ACME||||300|3000\n|||China|6907210000|tiles|100|1000\n|||China|6907220000|tiles|200|"
        "2000\n"
        "2023-01-09|D101|BOLT||||77|910\n|||Turkey|8517620000|phones|77|910\n"
        "2023-01-10|D102|BOLT||||97|910\n|||Turkey|8517620000|phones|79|910",
        "2 5", "7", R"({"1-3":"3-4 6 8"})");
    row("lines without goods beside others are no heads",
        "2023-01-05|D100|ACME||||300|3000\n|||China|6907210000|tiles|120|1000\n|||China|6907220000|tiles|250|"
        "2500\n"
        "2023-01-09|D101|BOLT||||77|910\n|||Turkey|8517620000|phones|60|400",
        "", "", "{}");
    row("a note between items ends what the head says",
        "2023-01-05|D100|ACME||||300.5|3000.5\n|||China|6907210000|tiles|100|1000\n|||China|6907220000|tiles|"
        "200.5|2000.5\nchecked by the office|||||||\n|||Turkey|8517620000|phones|77|910",
        "2", "", R"({"1-3":"3-4"})");
    row("two declarations with the same sums",
        "2023-01-05|D100|||||300.5|3000.5\n|||China|6907210000|tiles|100|1000\n|||China|6907220000|tiles|"
        "200.5|2000.5\n"
        "2023-01-06|D101|||||300.5|3000.5\n|||Turkey|8517620000|phones|100|1000\n|||Turkey|8517620000|"
        "phones|200.5|2000.5",
        "2 5", "", R"({"1-2":"3-4 6-7"})");
    row("sums of pages among the items",
        "2023-01-05|D100|ACME||||300.5|3000.5\n|||China|6907210000|tiles|100|1000\nPage total||||||100|1000\n"
        "|||China|6907220000|tiles|200.5|2000.5\n"
        "2023-01-09|D101|BOLT||||77|910\n|||Turkey|8517620000|phones|77|910",
        "2 6", "", R"({"1-3":"3-5 7"})");
    row("items with a number of their own are other declarations",
        "2023-01-05|D100|ACME||||300.5|3000.5\n|D101||China|6907210000|tiles|100|1000\n"
        "|D102||China|6907220000|tiles|200.5|2000.5",
        "", "", "{}");
}

void HeadSumsTest::heads()
{
    QFETCH(QString, lines);
    QFETCH(QString, sums);
    QFETCH(QString, doubtful);
    QFETCH(QString, filled);
    ColumnMapping m = mapping();
    SumSurvey survey(m, m_countries);
    read(survey, lines);
    const RowVerdicts verdicts = survey.verdicts();
    for (int time = 0; time < 2; ++time)
        fillFromHeads(m, survey.heads());
    QCOMPARE(verdicts.of(SumKind::Lines).text(), sums);
    QCOMPARE(verdicts.of(SumKind::LinesPerhaps).text(), doubtful);
    QVERIFY(verdicts.of(SumKind::Heads).empty());
    QCOMPARE(QJsonDocument(m.heads.toJson().toObject()).toJson(QJsonDocument::Compact), filled.toUtf8());
}

void HeadSumsTest::headsWithoutAmounts_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("heads");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char *name, const char *lines, const char *heads, const char *filled) {
        QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromLatin1(heads)
                            << QString::fromLatin1(filled);
    };
    row("each declaration has its head",
        "2023-01-05|D100|ACME|||||\n|||China|6907210000|tiles|100|1000\n|||China|6907220000|tiles|200|2000\n"
        "2023-01-09|D101|BOLT|||||\n|||Turkey|8517620000|phones|77|910",
        "2 5", R"({"1-3":"3-4 6"})");
    row("one of which only the number is known",
        "2023-01-05|D100|ACME|||||\n|||China|6907210000|tiles|100|1000\n|||China|6907220000|tiles|200|2000\n"
        "|D101||||||\n|||Turkey|8517620000|phones|77|910",
        "2 5", R"({"1 3":"3-4","2":"3-4 6"})");
    row("one whose date is still to come",
        "2023-01-05|D100|ACME|||||\n|||China|6907210000|tiles|100|1000\n|||China|6907220000|tiles|200|2000\n"
        "to be confirmed|D101||||||\n|||Turkey|8517620000|phones|77|910",
        "2 5", R"({"1-2":"3-4 6","3":"3-4"})");
    row("sums of pages among the items",
        "2023-01-05|D100|ACME|||||\n|||China|6907210000|tiles|100|1000\nPage total||||||100|1000\n"
        "|||China|6907220000|tiles|200|2000\nPage total||||||200|2000\n"
        "2023-01-09|D101|BOLT|||||\n|||Turkey|8517620000|phones|77|910\nPage total||||||77|910",
        "2 7", R"({"1-3":"3-5 8"})");
    row("a single one may be a row with gaps",
        "2023-01-05|D100|ACME|||||\n|||China|6907210000|tiles|100|1000\n|||China|6907220000|tiles|200|2000",
        "", "{}");
    row("rows with gaps among whole ones",
        "2023-01-05|D100|ACME|||||\n|||China|6907210000|tiles|100|1000\n"
        "2023-01-06|D101|BOLT|||||\n|||China|6907220000|tiles|200|2000\n"
        "2023-01-09|D102|BOLT|Turkey|8517620000|phones|77|910\n2023-01-09|D103|BOLT|Turkey|8517620000|phones|"
        "7|91",
        "", "{}");
    row("an amount that only the heads give is the goods' own",
        "2023-01-05|D100|ACME||||500|\n|||China|6907210000|tiles||1000\n|||China|6907220000|tiles||2000\n"
        "2023-01-09|D101|BOLT||||700|\n|||Turkey|8517620000|phones||910",
        "", "{}");
    row("texts that go on below are no items",
        "2023-01-05|D100|ACME|||||\n|||||tiles||\n2023-01-09|D101|BOLT|||||\n|||||phones||", "", "{}");
}

void HeadSumsTest::headsWithoutAmounts()
{
    QFETCH(QString, lines);
    QFETCH(QString, heads);
    QFETCH(QString, filled);
    ColumnMapping m = mapping();
    SumSurvey survey(m, m_countries);
    read(survey, lines);
    QCOMPARE(survey.verdicts().of(SumKind::Heads).text(), heads);
    fillFromHeads(m, survey.heads());
    QCOMPARE(QJsonDocument(m.heads.toJson().toObject()).toJson(QJsonDocument::Compact), filled.toUtf8());
}

void HeadSumsTest::aHeadWithSumsAmongBareOnes()
{
    QString lines;
    for (int head = 0; head < 9; ++head)
        lines += QStringLiteral("2023-01-05|D%1|ACME|||||\n|||China|6907210000|tiles|100|1000\n"
                                "|||China|6907220000|tiles|200|2000\n|||China|6907230000|tiles|30|300\n")
                     .arg(head);
    lines += QStringLiteral(
        "2023-01-09|D99|BOLT||||1111.5|92134.25\n|||Turkey|8517620000|phones|1000.25|90000.25\n"
        "|||Turkey|8517620000|phones|111.25|2134");
    ColumnMapping m = mapping();
    SumSurvey survey(m, m_countries);
    read(survey, lines);
    const RowVerdicts verdicts = survey.verdicts();
    QCOMPARE(verdicts.of(SumKind::Heads).text(), QStringLiteral("2 6 10 14 18 22 26 30 34"));
    QCOMPARE(verdicts.of(SumKind::Lines).text(), QStringLiteral("38"));
}

void HeadSumsTest::aHeadWithoutSumsAmongOthers()
{
    ColumnMapping m = mapping();
    SumSurvey survey(m, m_countries);
    read(survey, QStringLiteral("2023-01-05|D100|ACME||||300.5|3000.5\n|||China|6907210000|tiles|100|1000\n"
                                "|||China|6907220000|tiles|200.5|2000.5\n"
                                "|D101||||||\n|||Turkey|8517620000|phones|77|910\n"
                                "2023-01-07|D102|ACME||||7812.25|91112.5\n"
                                "|||China|6907210000|tiles|7812.25|91112.5"));
    const RowVerdicts verdicts = survey.verdicts();
    fillFromHeads(m, survey.heads());
    QCOMPARE(verdicts.of(SumKind::Lines).text(), QStringLiteral("2 7"));
    QCOMPARE(verdicts.of(SumKind::Heads).text(), QStringLiteral("5"));
    QCOMPARE(QJsonDocument(m.heads.toJson().toObject()).toJson(QJsonDocument::Compact),
             QByteArray(R"({"1 3":"3-4 8","2":"3-4 6 8"})"));
}

void HeadSumsTest::linesNumberedZero_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("heads");
    QTest::addColumn<QString>("doubtful");
    const auto row = [](const char *name, const char *lines, const char *heads, const char *doubtful) {
        QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromLatin1(heads)
                            << QString::fromLatin1(doubtful);
    };
    row("the sums of the declaration",
        "2023-01-05|D100|ACME|China||whole declaration|300.5|3000.5|0\n"
        "2023-01-05|D100|ACME|China|6907210000|tiles|100|1000|1\n"
        "2023-01-05|D100|ACME|China|6907220000|tiles|200.5|2000.5|2\n"
        "2023-01-06|D101|ACME|China||whole declaration|77|910|0\n"
        "2023-01-06|D101|ACME|China|6907220000|tiles|77|910|1",
        "2 5", "");
    row("no number at all",
        "2023-01-05|D100|ACME|China|6907210000|tiles|300.5|3000.5|\n"
        "2023-01-05|D100|ACME|China|6907210000|tiles|100|1000|1\n"
        "2023-01-05|D100|ACME|China|6907220000|tiles|200.5|2000.5|2",
        "2", "");
    row("items that are counted from 0",
        "2023-01-05|D100|ACME|China|6907210000|tiles|301.5|3000.5|0\n"
        "2023-01-05|D100|ACME|China|6907210000|tiles|100|1000|1\n"
        "2023-01-05|D100|ACME|China|6907220000|tiles|200.5|2000.5|2",
        "", "");
    row("of another declaration",
        "2023-01-05|D100|ACME|China|6907210000|tiles|300.5|3000.5|0\n"
        "2023-01-05|D101|ACME|China|6907210000|tiles|100|1000|1\n"
        "2023-01-05|D101|ACME|China|6907220000|tiles|200.5|2000.5|2",
        "", "");
    row("one line that says the same",
        "2023-01-05|D100|ACME|China|6907210000|tiles|300.5|3000.5|0\n"
        "2023-01-05|D100|ACME|China|6907210000|tiles|300.5|3000.5|1",
        "", "");
}

void HeadSumsTest::linesNumberedZero()
{
    QFETCH(QString, lines);
    QFETCH(QString, heads);
    QFETCH(QString, doubtful);
    ColumnMapping m = mapping();
    ColumnUse item;
    item.column = static_cast<int>(m.columns.size());
    item.field = Field::Item;
    m.columns.append(item);
    SumSurvey survey(m, m_countries);
    read(survey, lines);
    const RowVerdicts verdicts = survey.verdicts();
    QCOMPARE(verdicts.of(SumKind::Heads).text(), heads);
    QCOMPARE(verdicts.of(SumKind::LinesPerhaps).text(), doubtful);
    QVERIFY(survey.heads().cells.isEmpty());
}

void HeadSumsTest::amountsThatOnlyHeadsGive_data()
{
    QTest::addColumn<QString>("packages"); ///< of the first item
    QTest::addColumn<QString>("heads");
    QTest::newRow("packages of the declaration") << QString() << QStringLiteral("2 5 8");
    QTest::newRow("items have packages of their own") << QStringLiteral("3") << QString();
}

void HeadSumsTest::amountsThatOnlyHeadsGive()
{
    QFETCH(QString, packages);
    QFETCH(QString, heads);
    QString lines;
    for (int head = 0; head < 3; ++head)
        lines += QStringLiteral("2023-01-05|D%1|ACME||||||7\n|||China|6907210000|tiles|100|1000|%2\n"
                                "|||China|6907220000|tiles|200|2000|\n")
                     .arg(QString::number(head), packages);
    lines.chop(1);
    ColumnMapping m = mapping();
    ColumnUse use;
    use.column = static_cast<int>(m.columns.size());
    use.field = Field::Packages;
    m.columns.append(use);
    SumSurvey survey(m, m_countries);
    read(survey, lines);
    QCOMPARE(survey.verdicts().of(SumKind::Heads).text(), heads);
}

void HeadSumsTest::whatHeadsAnswerIsNotAsked_data()
{
    QTest::addColumn<int>("column");  ///< of the question
    QTest::addColumn<qint64>("open"); ///< lines of that column that no head speaks for
    QTest::addColumn<bool>("asked");
    QTest::newRow("all of it") << 1 << qint64(0) << false;
    QTest::newRow("nearly all of it") << 1 << qint64(2) << false;
    QTest::newRow("a part of it") << 1 << qint64(3) << true;
    QTest::newRow("another column") << 3 << qint64(0) << true;
}

void HeadSumsTest::whatHeadsAnswerIsNotAsked()
{
    QFETCH(int, column);
    QFETCH(qint64, open);
    QFETCH(bool, asked);
    ColumnMapping m = mapping();
    m.questions.append({QStringLiteral("fill-down"), column, {}, {}, {}});
    m.columns[column].fillDown = true; // as long as nobody says otherwise
    fillFromHeads(m, {.cells = {{1, 2, 42}}, .open = {{column, open}}});
    QCOMPARE(!m.questions.isEmpty(), asked);
    QCOMPARE(m.columns[column].fillDown, asked);
}

/** What the memory for lines does not hold is looked over for heads nevertheless. */
void HeadSumsTest::behindTheLinesThatAreKept()
{
    QString lines;
    for (int head = 0; head < 20; ++head)
        lines += QStringLiteral("2023-01-05|D%1|ACME||||300.5|3000.5\n|||China|6907210000|tiles|100|1000\n"
                                "|||China|6907220000|tiles|200.5|2000.5\n")
                     .arg(head);
    lines.chop(1);
    SumSurvey survey(mapping(), m_countries, {.bytes = 1});
    read(survey, lines);
    const RowVerdicts verdicts = survey.verdicts();
    QCOMPARE(verdicts.of(SumKind::Lines).size(), 20);
    QCOMPARE(verdicts.lookedUpTo, 2);
    QCOMPARE(survey.heads().cells.size(), 3 * 20);
}

void HeadSumsTest::tooManyHeads()
{
    const QString declaration = QStringLiteral("2023-01-05|D1|ACME||||300.5|3000.5\n"
                                               "|||China|6907210000|tiles|100|1000\n"
                                               "|||China|6907220000|tiles|200.5|2000.5");
    SumSurvey survey(mapping(), m_countries, {.headCells = 6});
    read(survey, QStringList(5, declaration).join(u'\n'));
    const RowVerdicts verdicts = survey.verdicts();
    QCOMPARE(verdicts.of(SumKind::Lines).text(), QStringLiteral("2 5"));
    QCOMPARE(verdicts.lookedUpTo, 7);
}

QTEST_GUILESS_MAIN(HeadSumsTest)
#include "tst_headsums.moc"
