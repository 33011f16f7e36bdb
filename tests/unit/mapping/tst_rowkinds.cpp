// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mapping/rowreading.h"

#include "mapping/summedcolumn.h"

#include <QTest>

#include <string>
#include <vector>

class RowKindsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowKinds_data();
    void rowKinds();
    void totalsAreListed();
    void headingsAreNoShipments();
    void tablesBelowAreNotMisread_data();
    void tablesBelowAreNotMisread();
    void cancelledRowsAreListed();
    void linesOfACancelledDeclarationAreCancelled();
    void shiftedRows_data();
    void shiftedRows();

private:
    RowReading m_reading;
};

void RowKindsTest::rowKinds_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QStringList &cells, int number, RowKind kind) {
        QTest::newRow(name) << cells << number << static_cast<int>(kind);
    };
    const QString none;
    row("nothing but blanks", {QStringLiteral(" "), none, QStringLiteral("\u00a0")}, 9, RowKind::Blank);
    row("above the header", {QStringLiteral("Отчет")}, 1, RowKind::Header);
    for (const char *const word : {"UKUPNO", "Razem", "სულ", "Összesen", "Σύνολο", "Ընդամենը"})
        row(word, {QString::fromUtf8(word), none, none, none, none, QStringLiteral("5")}, 9,
            RowKind::Subtotal);
    row("the header again",
        {QStringLiteral("Дата"), QStringLiteral("Номер"), QStringLiteral("Отправитель"),
         QStringLiteral("Код ТН ВЭД"), QStringLiteral("Страна"), QStringLiteral("Вес нетто")},
        50, RowKind::Header);
    row("columns numbered under the header",
        {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
         QStringLiteral("5"), QStringLiteral("6")},
        2, RowKind::Header);
    row("a Russian total", {QStringLiteral("Итого:"), none, none, none, none, QStringLiteral("5000")}, 9,
        RowKind::Subtotal);
    row("a Turkish total", {none, none, QStringLiteral("TOPLAM"), none, none, QStringLiteral("5000")}, 9,
        RowKind::Subtotal);
    row("a Chinese total", {QStringLiteral("合计12票"), none, none, none, none, QStringLiteral("5000")}, 9,
        RowKind::Subtotal);
    row("a total of one country",
        {QStringLiteral("Total"), none, none, none, QStringLiteral("China"), QStringLiteral("5")}, 9,
        RowKind::Subtotal);
    row("a description that begins with total",
        {QStringLiteral("27.12.2022"), QStringLiteral("A1"), QStringLiteral("Firm"), none, none,
         QStringLiteral("5"), none, QStringLiteral("TOTAL 25 PACKAGES")},
        9, RowKind::Shipment);
    row("a firm called Totalenergies",
        {none, none, QStringLiteral("Totalenergies SE"), none, none, QStringLiteral("5")}, 9,
        RowKind::Shipment);
    row("a total named by what it is of, without a preposition",
        {none, none, QStringLiteral("Total Turkey"), none, none, QStringLiteral("5")}, 9, RowKind::Subtotal);
    row("a total for some code",
        {none, none, none, none, none, QStringLiteral("5"), none, QStringLiteral("Итого по коду 9303")}, 9,
        RowKind::Subtotal);
    row("a total of a measure and a unit",
        {none, none, none, none, none, QStringLiteral("5"), none, QStringLiteral("TOTAL NET WEIGHT, KG:")}, 9,
        RowKind::Subtotal);
    row("an average under the rows", {QStringLiteral("Average"), none, none, none, none, QStringLiteral("5")},
        9, RowKind::Subtotal);
    row("an average of something",
        {none, QStringLiteral("В среднем на декларацию"), none, none, none, QStringLiteral("5")}, 9,
        RowKind::Subtotal);
    row("goods whose brand begins with max",
        {none, none, none, QStringLiteral("640399"), none, QStringLiteral("5"), none,
         QStringLiteral("Max Mara shoes")},
        9, RowKind::Shipment);
    row("goods called total station, with a code",
        {none, none, none, QStringLiteral("901520"), none, QStringLiteral("5"), none,
         QStringLiteral("Total station Leica TS16")},
        9, RowKind::Shipment);
    row("goods called total station, without a code",
        {none, none, none, none, none, QStringLiteral("5"), none, QStringLiteral("Total station Leica")}, 9,
        RowKind::Shipment);
    row("goods whose model begins with sum",
        {none, none, none, QStringLiteral("630790"), none, QStringLiteral("5"), none,
         QStringLiteral("SUM-41 body armor plates")},
        9, RowKind::Shipment);
    row("a firm called Total with goods of its own",
        {none, none, QStringLiteral("Total"), none, none, QStringLiteral("5"), none,
         QStringLiteral("body armor")},
        9, RowKind::Shipment);
    row("a declaration number beside the word",
        {none, QStringLiteral("10702020/271222/0001"), QStringLiteral("Total"), none, none,
         QStringLiteral("5")},
        9, RowKind::Shipment);
    row("a signature with an amount beside it",
        {QStringLiteral("Ivanov"), QStringLiteral("Checked by"), none, none, none, QStringLiteral("100")}, 9,
        RowKind::Refused);
    row("a line whose date nobody can read",
        {QStringLiteral("12.2022?"), QStringLiteral("GTD"), none, none, none, QStringLiteral("100")}, 9,
        RowKind::Shipment);
    row("a line without a date that names its goods",
        {none, QStringLiteral("no number"), none, QStringLiteral("901520"), none, QStringLiteral("100")}, 9,
        RowKind::Shipment);
    row("a note", {QStringLiteral("Источник: таможня")}, 9, RowKind::Refused);
}

void RowKindsTest::rowKinds()
{
    QFETCH(QStringList, cells);
    QFETCH(int, number);
    QFETCH(int, kind);
    std::vector<std::string> texts;
    for (const QString &cell : cells)
        texts.push_back(cell.toStdString());
    const ParsedRow parsed = m_reading.parse(RowReading::plain(), Row(texts, number));
    QCOMPARE(static_cast<int>(parsed.kind), kind);
    if (parsed.kind == RowKind::Refused) {
        QCOMPARE(parsed.issues.size(), 1);
        QCOMPARE(parsed.issues[0].row, number);
    }
}

void RowKindsTest::totalsAreListed()
{
    // Whoever reads it can see what was left out, and how much it was.
    const ParsedRow total = m_reading.parse(RowReading::plain(), Row({"Итого:", "", "", "", "", "5000"}, 9));
    QCOMPARE(total.issues.size(), 1);
    QCOMPARE(total.issues[0].kind, QStringLiteral("row-subtotal"));
    QCOMPARE(total.issues[0].severity, Issue::Severity::Note);
    QCOMPARE(total.issues[0].row, 9);
    QCOMPARE(total.issues[0].value, QStringLiteral("Итого:"));
    QVERIFY2(total.issues[0].text.english().contains(QStringLiteral("5000.000 kg")),
             qPrintable(total.issues[0].text));
    const ParsedRow doubtful = m_reading.parse(RowReading::plain(), Row({"", "", "Total E&P", "", "", "5"}));
    QCOMPARE(doubtful.kind, RowKind::Shipment);
    QCOMPARE(doubtful.issues.value(0).kind, QStringLiteral("row-perhaps-subtotal"));
    QCOMPARE(doubtful.issues.value(0).severity, Issue::Severity::Warning);
    QVERIFY(m_reading.parse(RowReading::plain(), Row({"", "", "", "901520", "", "5", "", "Total station"}))
                .issues.isEmpty());
}

void RowKindsTest::headingsAreNoShipments()
{
    const Row heading({"China", "", "", "", "China", "", "", ""});
    const ParsedRow parsed = m_reading.parse(RowReading::plain(), heading);
    QCOMPARE(static_cast<int>(parsed.kind), static_cast<int>(RowKind::Refused));
    QCOMPARE(parsed.issues.first().kind, QStringLiteral("row-no-shipment"));
    ColumnMapping thousands;
    thousands.columns = {use(0, Field::Consignor), use(1, Field::Net)};
    thousands.columns[1].unitColumn = 2;
    thousands.columns[1].factor = 1000;
    const Row row({"A", "2.5", "kg"});
    QCOMPARE(m_reading.parse(thousands, row).record.netGrams.value_or(0), 2'500'000);
    QCOMPARE(SummedColumn(thousands, thousands.columns[1]).read(row.view()).amount.value_or(0), 2'500'000);
}

void RowKindsTest::tablesBelowAreNotMisread_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QString>("kinds");
    const QStringList same{QStringLiteral("Дата"),        QStringLiteral("Номер"),
                           QStringLiteral("Отправитель"), QStringLiteral("Код ТН ВЭД"),
                           QStringLiteral("Страна"),      QStringLiteral("Вес нетто"),
                           QStringLiteral("Стоимость"),   QStringLiteral("Товар")};
    QTest::newRow("the same header") << same << QStringLiteral("header shipment");
    QStringList tonnes = same;
    tonnes[5] = QStringLiteral("Вес нетто, т");
    QTest::newRow("the same header with another unit") << tonnes << QStringLiteral("refused refused");
    QStringList written = same;
    written[5] = QStringLiteral("ВЕС  НЕТТО.");
    QTest::newRow("the same header in other letters") << written << QStringLiteral("header shipment");
    QStringList shouted = same;
    for (QString &text : shouted)
        text = text.toUpper();
    QTest::newRow("the same header in capitals") << shouted << QStringLiteral("header shipment");
    shouted[5] += QStringLiteral(", Т");
    QTest::newRow("capitals and another unit") << shouted << QStringLiteral("refused refused");
    QStringList marked = same;
    for (QString &text : marked)
        text = text.replace(u' ', u'\n') + QStringLiteral(" ¹");
    marked[6] += QStringLiteral(" 2)");
    QTest::newRow("the same header with footnotes and line breaks")
        << marked << QStringLiteral("header shipment");
    QStringList spelled = same;
    spelled[5] = QStringLiteral("Вес нетто (кг.)");
    spelled[6] = QStringLiteral("Стоимость, долл. США");
    QTest::newRow("units that are those the columns are read by")
        << spelled << QStringLiteral("header shipment");
    QStringList destination = same;
    destination[4] = QStringLiteral("Страна назначения");
    QTest::newRow("another country") << destination << QStringLiteral("refused refused");
    QStringList maker = same;
    maker[2] = QStringLiteral("Изготовитель");
    QTest::newRow("another firm") << maker << QStringLiteral("refused refused");
    QStringList thousands = same;
    thousands[6] = QStringLiteral("Стоимость, тыс. USD");
    QTest::newRow("another scale") << thousands << QStringLiteral("refused refused");
    QStringList swapped = same;
    swapped.swapItemsAt(5, 6);
    QTest::newRow("two columns changed places") << swapped << QStringLiteral("refused refused");
    QStringList turned = same;
    std::reverse(turned.begin(), turned.end());
    QTest::newRow("all columns in another order") << turned << QStringLiteral("refused refused");
    QTest::newRow("other words of the same columns") << QStringList{QStringLiteral("Date"),
                                                                    QStringLiteral("Declaration number"),
                                                                    QStringLiteral("Shipper"),
                                                                    QStringLiteral("HS code"),
                                                                    QStringLiteral("Country of origin"),
                                                                    QStringLiteral("Net weight"),
                                                                    QStringLiteral("Value"),
                                                                    QStringLiteral("Description of goods")}
                                                     << QStringLiteral("header shipment");
    QTest::newRow("other words of other columns") << QStringList{QStringLiteral("Shipper"),
                                                                 QStringLiteral("Date"),
                                                                 QStringLiteral("Value"),
                                                                 QStringLiteral("Net weight"),
                                                                 QStringLiteral("HS code"),
                                                                 QStringLiteral("Consignee"),
                                                                 QStringLiteral("Country of origin")}
                                                  << QStringLiteral("refused refused");
}

void RowKindsTest::tablesBelowAreNotMisread()
{
    QFETCH(QStringList, header);
    QFETCH(QString, kinds);
    ColumnMapping mapping = RowReading::plain();
    mapping.headerRow = 1;
    RowParser parser(mapping, m_reading.countries());
    const auto kindOf = [&](const QStringList &texts, std::int64_t number) {
        std::vector<std::string> cells;
        for (const QString &text : texts)
            cells.push_back(text.toStdString());
        const RowKind kind = parser.parse(Row(cells, number).view(), m_reading.arena()).kind;
        return kind == RowKind::Shipment  ? QStringLiteral("shipment")
               : kind == RowKind::Header  ? QStringLiteral("header")
               : kind == RowKind::Refused ? QStringLiteral("refused")
                                          : QStringLiteral("other");
    };
    const QStringList line{QStringLiteral("27.12.2022"), QStringLiteral("A/1"),   QStringLiteral("Firm"),
                           QStringLiteral("9303203000"), QStringLiteral("КИТАЙ"), QStringLiteral("5"),
                           QStringLiteral("7"),          QStringLiteral("Ружье")};
    QCOMPARE(kindOf(line, 2), QStringLiteral("shipment"));
    const QString first = kindOf(header, 30);
    QCOMPARE(first + u' ' + kindOf(line, 31), kinds);
}

void RowKindsTest::cancelledRowsAreListed()
{
    ColumnMapping mapping = RowReading::plain();
    mapping.columns.append(use(8, Field::None, "Статус"));
    const auto kindOf = [&](const char *status) {
        return m_reading.parse(
            mapping, Row({"2022-12-27", "A/1", "Firm", "9303203000", "КИТАЙ", "5", "7", "Ружье", status}));
    };
    QCOMPARE(kindOf("Аннулирована").kind, RowKind::Shipment);
    mapping.statusColumn = 8;
    for (const char *status : {"Аннулирована", "İPTAL", "Canceled", "作废", "отменена"}) {
        const ParsedRow parsed = kindOf(status);
        QCOMPARE(parsed.kind, RowKind::Refused);
        QCOMPARE(parsed.issues.value(0).kind, QStringLiteral("row-cancelled"));
    }
    for (const char *status : {"Выпущена", "", "Cleared", "не аннулирована", "Cancellation requested",
                               "cancelled L/C", "Annulled certificate EUR.1 replaced"})
        QCOMPARE(kindOf(status).kind, RowKind::Shipment);
    QCOMPARE(kindOf("Да").kind, RowKind::Shipment);
    mapping.columns[8].header = QStringLiteral("Cancelled / status");
    QCOMPARE(kindOf("V").kind, RowKind::Shipment);
    QCOMPARE(kindOf("Stornoway").kind, RowKind::Shipment);
    mapping.statusAsks = true;
    QCOMPARE(kindOf("Да").kind, RowKind::Refused);
    QCOMPARE(kindOf("Нет").kind, RowKind::Shipment);
}

void RowKindsTest::linesOfACancelledDeclarationAreCancelled()
{
    ColumnMapping mapping = RowReading::plain();
    mapping.columns.append(use(8, Field::None, "Статус"));
    mapping.statusColumn = 8;
    mapping.columns[0].fillDown = mapping.columns[1].fillDown = true;
    RowParser parser(mapping, m_reading.countries());
    QString kinds, numbers;
    const auto read = [&](const char *date, const char *number, const char *status) {
        const Row row({date, number, "Firm", "9303203000", "КИТАЙ", "5", "7", "Ружье", status});
        const ParsedRow parsed = parser.parse(row.view(), m_reading.arena());
        kinds += parsed.kind == RowKind::Shipment ? u'S' : u'R';
        numbers += QString::fromUtf8(parsed.record.declaration.data(),
                                     static_cast<qsizetype>(parsed.record.declaration.size())) +
                   u' ';
    };
    read("2022-12-27", "A/1", "Выпущена");
    read("", "", "");
    read("2022-12-28", "A/2", "Аннулирована");
    read("", "", ""); // of the same declaration, and not of the one before
    read("2022-12-29", "A/3", "");
    read("", "", "");
    QCOMPARE(kinds, QStringLiteral("SSRRSS"));
    QCOMPARE(numbers, QStringLiteral("A/1 A/1   A/3 A/3 "));
}

void RowKindsTest::shiftedRows_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("counted");
    const auto row = [](const char *name, const char *cells, bool counted) {
        QTest::newRow(name) << QString::fromUtf8(cells).split(u'|') << counted;
    };
    row("as it should be", "27.12.2022|A/1|Firm|9303203000|КИТАЙ|5|7|Ружье", true);
    row("a name parted in two", "27.12.2022|A/1|Firm|Ltd|9303203000|КИТАЙ|5|7|Ружье", false);
    row("a number parted in two", "27.12.2022|A/1|Firm|9303203000|КИТАЙ|1|234.5|7|Ружье", false);
    row("a cell is missing, and those after it moved", "27.12.2022|A/1|9303203000|КИТАЙ|5|7|Ружье", false);
    row("a code parted from its name, and the last cell moved into a column without a field",
        "27.12.2022|A/1|Firm|big|9303203000|КИТАЙ|5|7|Ружье", false);
    row("an amount is missing", "27.12.2022|A/1|Firm|9303203000|КИТАЙ|7|Ружье", false);
    row("one code that nobody can read", "27.12.2022|A/1|Firm|none|КИТАЙ|5|7|Ружье", true);
    row("a note with a gap before it", "27.12.2022|A/1|Firm|9303203000|КИТАЙ|5|7|Ружье||checked", true);
    row("two cells that nobody can read", "27.12.2022|A/1|Firm|none|NOWHERE|many|7|Ружье", true);
}

void RowKindsTest::shiftedRows()
{
    QFETCH(QStringList, cells);
    QFETCH(bool, counted);
    std::vector<std::string> texts;
    for (const QString &text : cells)
        texts.push_back(text.toStdString());
    ColumnMapping mapping = RowReading::plain();
    mapping.rowWidth = 8;
    const ParsedRow parsed = m_reading.parse(mapping, Row(texts, 9));
    QCOMPARE(parsed.kind, counted ? RowKind::Shipment : RowKind::Refused);
    QCOMPARE(parsed.issues.isEmpty()                        ? QString()
             : parsed.issues.first().kind == u"row-shifted" ? QStringLiteral("shifted")
                                                            : QString(),
             counted ? QString() : QStringLiteral("shifted"));
    mapping.rowWidth = 0; // somebody said that they are right
    QCOMPARE(m_reading.parse(mapping, Row(texts, 9)).kind, RowKind::Shipment);
}

QTEST_GUILESS_MAIN(RowKindsTest)
#include "tst_rowkinds.moc"
