// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheetsurvey.h"

#include "places/countries.h"

#include <QTest>

#include <string>
#include <vector>

/** What is proposed for amounts of whole documents, for cells and lines that stand for others, and for rows
 * that are no shipments. */
class RowSurveyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amountsOfDocuments_data();
    void amountsOfDocuments() { compare(); }
    void whatStandsForOthers_data();
    void whatStandsForOthers() { compare(); }
    void rowsThatAreNone_data();
    void rowsThatAreNone() { compare(); }
    void measuresBelowEachOtherAreRefused();
    void twoMassesInACellAreSaid();

private:
    /** Cells between bars, rows between new lines. */
    MappingProposal propose(const QString &table) const
    {
        SheetSurvey survey(m_countries);
        std::int64_t number = 0;
        for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
            std::vector<std::string> texts;
            for (const QString &cell : line.split(u'|'))
                texts.push_back(cell.trimmed().toStdString());
            std::vector<CellView> cells;
            for (const std::string &text : texts)
                cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
            survey.row({++number, cells, false});
        }
        return survey.proposal();
    }
    static void row(const char *name, const QString &table, const char *expected)
    {
        QTest::newRow(name) << table << QString::fromLatin1(expected);
    }
    void compare() const;
    const Countries m_countries;
};

namespace {

void addColumns()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("expected");
}

/** Lines of some declarations or bills, a line from each cell between bars. */
QString lines(const QString &header, const QStringList &rows)
{
    return header + u'\n' + rows.join(u'\n');
}

} // namespace

/** The questions with the answers that are proposed, and what the mapping says beyond fields. */
void RowSurveyTest::compare() const
{
    QFETCH(QString, table);
    QFETCH(QString, expected);
    const MappingProposal proposal = propose(table);
    QVERIFY2(proposal.shipments, qPrintable(proposal.reason));
    QStringList said;
    for (const MappingQuestion &question : proposal.mapping.questions)
        said.append(question.id + u'=' + question.answerIds.value(0));
    for (const ColumnUse &use : proposal.mapping.columns) {
        if (use.once)
            said.append(QStringLiteral("once:") + fieldId(use.field));
        if (use.fillDown)
            said.append(QStringLiteral("fill:") + fieldId(use.field));
        if (use.kindColumn >= 0)
            said.append(QStringLiteral("kind:%1").arg(use.kindColumn));
    }
    if (proposal.mapping.statusColumn >= 0)
        said.append(QStringLiteral("status:%1").arg(proposal.mapping.statusColumn));
    if (proposal.mapping.groups.column >= 0)
        said.append(QStringLiteral("groups:") + fieldId(proposal.mapping.groups.field));
    QCOMPARE(said.join(u' '), expected);
}

void RowSurveyTest::amountsOfDocuments_data()
{
    addColumns();
    const QString goods =
        QStringLiteral("Date|Declaration No|HS Code|Net weight (kg)|Gross weight (kg)|Value (USD)");
    row("the gross mass of the one declaration",
        lines(goods, {QStringLiteral("2022-05-04|10216/1|85100010|10.5|1152.5|1050"),
                      QStringLiteral("2022-05-04|10216/1|85100020|900.25|1152.5|2020"),
                      QStringLiteral("2022-05-04|10216/1|85100030|133.1|1152.5|3010")}),
        "which-value=-");
    const QString onlyNet = QStringLiteral("Date|Declaration No|HS Code|Net weight (kg)|Value (USD)");
    row("nothing but the mass of the one declaration",
        lines(onlyNet, {QStringLiteral("2022-05-04|10216/1|85100010|1152.5|1050"),
                        QStringLiteral("2022-05-04|10216/1|85100020|1152.5|2020"),
                        QStringLiteral("2022-05-04|10216/1|85100030|1152.5|3010"),
                        QStringLiteral("2022-05-04|10216/1|85100040|1152.5|777")}),
        "which-value=once once:net");
    row("lots of one size in one declaration",
        lines(onlyNet, {QStringLiteral("2022-05-04|10216/1|85100010|25|1050"),
                        QStringLiteral("2022-05-04|10216/1|85100010|25|2020"),
                        QStringLiteral("2022-05-04|10216/1|85100010|25|3010"),
                        QStringLiteral("2022-05-04|10216/1|85100010|25|777")}),
        "");
    row("as much on all lines of several days",
        lines(onlyNet, {QStringLiteral("2022-05-04|10216/1|85100010|1152.5|1050"),
                        QStringLiteral("2022-05-05|10216/2|85100020|1152.5|2020"),
                        QStringLiteral("2022-05-06|10216/3|85100030|1152.5|3010"),
                        QStringLiteral("2022-05-07|10216/4|85100040|1152.5|777")}),
        "");
    const QString bills =
        QStringLiteral("Arrival date|Bill of Lading|Shipper|Container|Goods|Gross weight (kg)");
    row("the mass of a bill, for each of its containers",
        lines(bills, {QStringLiteral("2022-03-01|MAEU100000|A CO|MSKU7000000|tiles|5000"),
                      QStringLiteral("2022-03-01|MAEU100000|A CO|MSKU7000001|tiles|5000"),
                      QStringLiteral("2022-03-02|MAEU100001|B CO|MSKU7000010|tiles|5611"),
                      QStringLiteral("2022-03-02|MAEU100001|B CO|MSKU7000011|tiles|5611"),
                      QStringLiteral("2022-03-03|MAEU100002|A CO|MSKU7000020|tiles|6222"),
                      QStringLiteral("2022-03-03|MAEU100002|A CO|MSKU7000021|tiles|6222"),
                      QStringLiteral("2022-03-03|MAEU100002|A CO|MSKU7000022|tiles|6222")}),
        "which-value=once once:gross");
    row("the value of a bill, for each of its containers",
        lines(
            QStringLiteral("Arrival date|Bill of Lading|Shipper|Container|Goods|Net weight (kg)|Value (USD)"),
            {QStringLiteral("2022-03-01|MAEU100000|A CO|MSKU7000000|tiles|2410|15010"),
             QStringLiteral("2022-03-01|MAEU100000|A CO|MSKU7000001|tiles|2522|15010"),
             QStringLiteral("2022-03-02|MAEU100001|B CO|MSKU7000010|tiles|2611|15622"),
             QStringLiteral("2022-03-02|MAEU100001|B CO|MSKU7000011|tiles|3711|15622"),
             QStringLiteral("2022-03-03|MAEU100002|A CO|MSKU7000020|tiles|4777|16231"),
             QStringLiteral("2022-03-03|MAEU100002|A CO|MSKU7000021|tiles|1999|16231")}),
        "which-value=once once:value");
    row("the gross mass of the one declaration, less than its nets",
        lines(goods, {QStringLiteral("2022-05-04|10216/1|85100010|310.5|1152.5|1050"),
                      QStringLiteral("2022-05-04|10216/1|85100020|900.25|1152.5|2020"),
                      QStringLiteral("2022-05-04|10216/1|85100030|133.1|1152.5|3010")}),
        "which-value=-");
    row("the gross mass of a declaration without a number, on each of its items",
        lines(QStringLiteral("Date|Item no|HS Code|Peso bruto total (kg)|Value (USD)"),
              {QStringLiteral("2022-05-04|1|85100010|1152.5|1050"),
               QStringLiteral("2022-05-04|2|85100020|1152.5|2020"),
               QStringLiteral("2022-05-04|3|85100030|1152.5|3010"),
               QStringLiteral("2022-05-04|1|85100010|811.4|777"),
               QStringLiteral("2022-05-04|2|85100020|811.4|2021"),
               QStringLiteral("2022-05-05|1|85100010|433.7|1051"),
               QStringLiteral("2022-05-05|2|85100020|433.7|2023")}),
        "which-value=once once:gross");
    row("items of one mass in lists that are no declarations",
        lines(QStringLiteral("Date|Item no|Description of goods|Gross weight (kg)"),
              {QStringLiteral("2022-05-04|1|car|1152.5"), QStringLiteral("2022-05-04|2|car|1152.5"),
               QStringLiteral("2022-05-04|3|car|1152.5"), QStringLiteral("2022-05-04|1|van|1811.4"),
               QStringLiteral("2022-05-04|2|van|1811.4"), QStringLiteral("2022-05-05|1|bus|4433.7"),
               QStringLiteral("2022-05-05|2|bus|4433.7")}),
        "");
    row("boxes of one gross mass, each with its net",
        lines(goods, {QStringLiteral("2022-05-04|10216/1|85100010|45.25|100.5|1050"),
                      QStringLiteral("2022-05-04|10216/1|85100020|46.5|100.5|2020"),
                      QStringLiteral("2022-05-04|10216/1|85100030|44.75|100.5|3010"),
                      QStringLiteral("2022-05-04|10216/1|85100030|47.5|100.5|3010"),
                      QStringLiteral("2022-05-04|10216/1|85100030|48.5|100.5|3010")}),
        "");
    row("lots with the gross mass of each",
        lines(goods, {QStringLiteral("2022-05-04|10216/1|85100010|1010.5|1152.5|1050"),
                      QStringLiteral("2022-05-04|10216/1|85100020|1000.25|1152.5|2020"),
                      QStringLiteral("2022-05-04|10216/1|85100030|1133.1|1152.5|3010")}),
        "");
    row("each container's own mass",
        lines(bills, {QStringLiteral("2022-03-01|MAEU100000|A CO|MSKU7000000|tiles|5000"),
                      QStringLiteral("2022-03-01|MAEU100000|A CO|MSKU7000001|tiles|5120"),
                      QStringLiteral("2022-03-02|MAEU100001|B CO|MSKU7000010|tiles|5611"),
                      QStringLiteral("2022-03-02|MAEU100001|B CO|MSKU7000011|tiles|5631"),
                      QStringLiteral("2022-03-03|MAEU100002|A CO|MSKU7000020|tiles|6222"),
                      QStringLiteral("2022-03-03|MAEU100002|A CO|MSKU7000021|tiles|6412")}),
        "");
    const QString kinds = QStringLiteral("Date|HS Code|Shipper|Weight (kg)|Weight type");
    row("each row says which mass it is",
        lines(kinds, {QStringLiteral("2022-03-01|85100010|A CO|5000|Gross"),
                      QStringLiteral("2022-03-01|85100020|B CO|5120|Net"),
                      QStringLiteral("2022-03-02|85100010|A CO|5611|Gross")}),
        "kind:4");
}

void RowSurveyTest::whatStandsForOthers_data()
{
    addColumns();
    const QString header = QStringLiteral("Date|Declaration No|HS Code|Country of origin|Net weight (kg)");
    const auto table = [&](const QStringList &countries, int column) {
        QStringList rows;
        int number = 0;
        for (const QString &text : countries) {
            ++number;
            QStringList cells{QStringLiteral("2022-03-%1").arg(9 + number),
                              QStringLiteral("10/%1").arg(number), QStringLiteral("8517%1").arg(10 + number),
                              QStringLiteral("China"), QString::number(100 + number * 7)};
            cells[column] = text;
            rows.append(cells.join(u'|'));
        }
        return lines(header, rows);
    };
    const auto blocks = [](const QStringList &texts) {
        QStringList cells;
        for (const QString &text : texts)
            cells += {text, QString(), QString()};
        return cells;
    };
    row("countries in blocks, some of them again",
        table(blocks({QStringLiteral("China"), QStringLiteral("Turkey"), QStringLiteral("China"),
                      QStringLiteral("India"), QStringLiteral("Turkey"), QStringLiteral("China")}),
              3),
        "fill-down=yes fill:origin");
    row("codes in blocks, some of them again",
        table(blocks({QStringLiteral("851762"), QStringLiteral("854231"), QStringLiteral("851762"),
                      QStringLiteral("854231"), QStringLiteral("851762"), QStringLiteral("854231")}),
              2),
        "fill-down=yes fill:hs");
    QStringList described;
    for (int i = 0; i < 18; ++i)
        described.append(QStringLiteral("2022-03-%1|10/%1|%2|goods number %1|%3")
                             .arg(10 + i)
                             .arg(i % 3 == 0 ? QStringLiteral("8517%1").arg(50 + i) : QString())
                             .arg(100 + i));
    row("codes that some goods with words of their own lack",
        lines(QStringLiteral("Date|Declaration No|HS Code|Description|Net weight (kg)"), described),
        "fill-down=no");
    row("countries that some rows lack",
        table({QStringLiteral("China"),
               QStringLiteral("China"),
               {},
               QStringLiteral("Turkey"),
               {},
               {},
               QStringLiteral("Turkey"),
               {},
               QStringLiteral("China"),
               {},
               QStringLiteral("China")},
              3),
        "");
    row("lines of nothing but amounts below a full one",
        lines(header, {QStringLiteral("2022-03-01|10/1|851762|China|100"), QStringLiteral("||||207"),
                       QStringLiteral("||||314"), QStringLiteral("2022-03-02|10/2|854231|India|110"),
                       QStringLiteral("||||203"), QStringLiteral("||||377")}),
        "fill-down=yes fill:date fill:declaration fill:hs fill:origin");
    row("a sum below each line",
        lines(header, {QStringLiteral("2022-03-01|10/1|851762|China|100"), QStringLiteral("||||100"),
                       QStringLiteral("2022-03-02|10/2|854231|India|110"), QStringLiteral("||||110")}),
        "");
    const QString months = QStringLiteral("HS Code|Shipper|Country of origin|Net weight (kg)");
    row("lines of months where no column has a date",
        lines(months, {QStringLiteral("January 2022|||"), QStringLiteral("851762|A CO|China|100"),
                       QStringLiteral("854231|B CO|Turkey|200"), QStringLiteral("February 2022|||"),
                       QStringLiteral("851762|A CO|China|300")}),
        "groups:date");
}

void RowSurveyTest::rowsThatAreNone_data()
{
    addColumns();
    const QString header = QStringLiteral("Date|Declaration No|HS Code|Net weight (kg)|Статус");
    const auto table = [&](const QStringList &statuses) {
        QStringList rows;
        int number = 0;
        for (const QString &text : statuses) {
            ++number;
            rows.append(QStringLiteral("2022-03-%1|10/%1|8517%1|%2|%3")
                            .arg(10 + number)
                            .arg(100 + number * 7)
                            .arg(text));
        }
        return lines(header, rows);
    };
    const QString out = QStringLiteral("Выпущена");
    const QString cancelled = QStringLiteral("Аннулирована");
    row("some rows are cancelled", table({out, out, cancelled, out}), "cancelled-rows=leave status:4");
    row("all rows are", table({cancelled, cancelled, cancelled}), "cancelled-rows=take");
    row("most rows are", table({cancelled, out, cancelled}), "cancelled-rows=take");
    row("none is", table({out, QStringLiteral("Проверка"), out}), "");
    const auto under = [&](const char *named, const QStringList &answers) {
        return table(answers).replace(QStringLiteral("|Статус"), u'|' + QString::fromUtf8(named));
    };
    const QString nothing;
    row("the header says it and a cell yes",
        under("Cancelled", {QStringLiteral("No"), QStringLiteral("Yes"), QStringLiteral("No")}),
        "cancelled-rows=leave status:4");
    row("the same of a declaration in Russian",
        under("Признак аннулирования ДТ",
              {QStringLiteral("Нет"), QStringLiteral("Да"), QStringLiteral("Нет")}),
        "cancelled-rows=leave status:4");
    row("the same in Turkish",
        under("İptal edildi mi?", {QStringLiteral("Hayır"), QStringLiteral("Evet"), QStringLiteral("Hayır")}),
        "cancelled-rows=leave status:4");
    row("the same by numbers",
        under("IS_CANCELLED", {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("0")}),
        "cancelled-rows=leave status:4");
    row("a cross stands where it is so", under("Аннулировано", {nothing, QStringLiteral("X"), nothing}),
        "cancelled-rows=leave status:4");
    row("the same in Chinese",
        under("是否作废", {QStringLiteral("否"), QStringLiteral("是"), QStringLiteral("否")}),
        "cancelled-rows=leave status:4");
    row("none of the first rows is, and a later one may be",
        under("Cancelled", {QStringLiteral("N"), QStringLiteral("N"), QStringLiteral("N")}),
        "cancelled-rows=leave status:4");
    for (const char *header : {"Cancelled packages", "Отменено мест"})
        row(header, under(header, {QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("1")}), "");
    row("a quantity of cancelled goods",
        under("Annulled qty", {QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("1")}),
        "zero-is-missing=yes");
    row("a word of Arabic that begins like it",
        under("ملغم", {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("0")}), "");
    row("a port that begins like it",
        under("Stornoway", {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("0")}), "");
    row("what is not cancelled",
        under("Not cancelled", {QStringLiteral("No"), QStringLiteral("Yes"), QStringLiteral("No")}), "");
    row("a payment is", under("Payment cancelled", {QStringLiteral("No"), QStringLiteral("Yes")}), "");
    row("the reason of it", under("Cancellation reason", {nothing, QStringLiteral("1"), nothing}), "");
}

void RowSurveyTest::measuresBelowEachOtherAreRefused()
{
    QStringList rows;
    for (int i = 11; i < 16; ++i) {
        rows.append(QStringLiteral("2022-03-%1|10/%1|8517%1|Вес нетто, кг|10%1").arg(i));
        rows.append(QStringLiteral("2022-03-%1|10/%1|8517%1|Стоимость, USD|20%1").arg(i));
    }
    for (const char *value : {"Значение", "Value"}) {
        const MappingProposal proposal = propose(lines(
            QStringLiteral("Дата|Номер декларации|Код ТН ВЭД|Показатель|") + QString::fromUtf8(value), rows));
        QVERIFY(!proposal.shipments);
        QVERIFY2(proposal.reason.contains(u"Показатель"), qPrintable(proposal.reason));
    }
}

void RowSurveyTest::twoMassesInACellAreSaid()
{
    const MappingProposal proposal =
        propose(lines(QStringLiteral("Дата|Номер декларации|Код ТН ВЭД|Вес брутто/нетто|Стоимость, USD"),
                      {QStringLiteral("2022-03-11|10/1|851762|1200/1150|900"),
                       QStringLiteral("2022-03-12|10/2|851762|1210,5/1160|901"),
                       QStringLiteral("2022-03-13|10/3|851762|1220/1170|902")}));
    QCOMPARE(proposal.mapping.questions.size(), 1);
    const QString text = proposal.mapping.questions[0].text;
    QVERIFY2(text.contains(u"holds two masses"), qPrintable(text));
}

QTEST_GUILESS_MAIN(RowSurveyTest)
#include "tst_rowsurvey.moc"
