// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/columnledger.h"

#include "casefile/casereader.h"
#include "importfixture.h"

#include <string>
#include <vector>

/** What the columns of a file add up to, beside what became of their rows. */
class ColumnLedgerTest : public QObject, private ImportFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCase(); }
    void everyRowIsInTheColumn();
    void moneyByCurrency();
    void quantitiesByUnit();
    void quantitiesThatAreMasses();
    void anAmountTakenOtherwiseIsSeen();
    void cells_data();
    void cells();
    void unitsStayInBounds();

private:
    static QString shown(const QList<ColumnTotal> &totals)
    {
        QStringList lines;
        for (const ColumnTotal &t : totals) {
            lines.append(
                QStringLiteral("%1 %2: all %3, read %4, stored %5, subtotals %6, headers %7, refused %8, "
                               "unused %9")
                    .arg(fieldId(t.field), t.measure, t.all, t.read, t.stored, t.subtotals, t.headers,
                         t.refused, t.unused));
        }
        return lines.join(u'\n');
    }
};

void ColumnLedgerTest::everyRowIsInTheColumn()
{
    const QByteArray row = "27.12.2022;10216/1;ACME;OOO B;CN;TR;9303200000;plates;";
    QByteArray csv = header + row + "12,5;USD;100\n" + row + "1,5;USD;4,25\n" + row + "n.d.x;USD;1\n";
    for (int i = 0; i < 4; ++i)
        csv += row + "0,5;USD;1\n";
    const Source source = importText(QStringLiteral("a.csv"), csv + "Total;;;;;;;;16;;109,25\n");
    QCOMPARE(
        shown(source.totals),
        QStringLiteral("net : all 32000, read 16000, stored 16000, subtotals 16000, headers 0, refused 0, "
                       "unused 0\n"
                       "value USD: all 21850, read 10925, stored 10925, subtotals 10925, headers 0, refused "
                       "0, unused 0"));
    QCOMPARE(source.totals[0].unread, 1);
    QCOMPARE(source.totals[0].cells, 6);
    auto connection = m_case->connect(CaseConnection::Mode::Read);
    QCOMPARE(CaseReader(*connection).source(source.id)->totals, source.totals);
}

void ColumnLedgerTest::moneyByCurrency()
{
    const QByteArray row = "27.12.2022;10216/1;ACME;OOO B;CN;TR;9303200000;plates;1;";
    const Source source =
        importText(QStringLiteral("a.csv"),
                   header + row + "USD;100\n" + row + "EUR;4,25\n" + row + ";7\n" + row + "USD;3\n");
    QCOMPARE(shown(source.totals.mid(1)),
             QStringLiteral(
                 "value : all 700, read 700, stored 700, subtotals 0, headers 0, refused 0, unused 0\n"
                 "value EUR: all 425, read 425, stored 425, subtotals 0, headers 0, refused 0, unused 0\n"
                 "value USD: all 10300, read 10300, stored 10300, subtotals 0, headers 0, refused 0, "
                 "unused 0"));
}

void ColumnLedgerTest::quantitiesByUnit()
{
    const Source source =
        importText(QStringLiteral("a.csv"), "Date;Consignor;Description of goods;Quantity;Unit\n"
                                            "27.12.2022;ACME;plates;5;pcs\n27.12.2022;ACME;plates;2;pair\n"
                                            "27.12.2022;ACME;plates;3;pcs\n");
    QCOMPARE(
        shown(source.totals),
        QStringLiteral("quantity pair: all 2000, read 2000, stored 2000, subtotals 0, headers 0, refused 0, "
                       "unused 0\n"
                       "quantity pcs: all 8000, read 8000, stored 8000, subtotals 0, headers 0, refused 0, "
                       "unused 0"));
}

void ColumnLedgerTest::quantitiesThatAreMasses()
{
    const QByteArray csv = "Date,Exporter,Importer,HS Code,Quantity,Unit,Value (USD)\n"
                           "2022-03-14,A,B,850110,12.5,KGM,5.5\n"
                           "2022-03-15,A,B,850110,3,PCS,5.5\n"
                           "2022-03-16,A,B,850110,0.25,TNE,5.5\n";
    const Source source = importText(QStringLiteral("q.csv"), csv);
    QCOMPARE(
        shown(source.totals).section(u'\n', 0, 0),
        QStringLiteral("net : all 262500, read 262500, stored 262500, subtotals 0, headers 0, refused 0, "
                       "unused 0"));
    QCOMPARE(source.totals[0].header, QStringLiteral("Quantity"));
    QCOMPARE(source.totals[0].otherwise, 0);
    auto connection = m_case->connect(CaseConnection::Mode::Read);
    const auto shipment = CaseReader(*connection).shipment(ShipmentId(source.firstShipment));
    QCOMPARE(shipment->flags.size(), 1);
    QCOMPARE(shipment->flags[0].kind, QStringLiteral("mass-from-quantity"));
    QCOMPARE(shipment->flags[0].detail, QStringLiteral("net 12500 g"));
}

void ColumnLedgerTest::anAmountTakenOtherwiseIsSeen()
{
    ColumnMapping mapping;
    ColumnUse use;
    use.field = Field::Net;
    use.header = QStringLiteral("net");
    mapping.columns = {use};
    ColumnLedger ledger(mapping);
    const CellView cell{"12.5", CellKind::Text};
    ParsedRow parsed;
    parsed.kind = RowKind::Shipment;
    parsed.record.netGrams = 125000;
    ledger.count({2, {&cell, 1}, false}, parsed);
    QCOMPARE(parsed.issues.size(), 1);
    QCOMPARE(parsed.issues[0].kind, QStringLiteral("amount-otherwise"));
    QCOMPARE(parsed.issues[0].severity, Issue::Severity::Error);
    QCOMPARE(ledger.totals()[0].read, QStringLiteral("12500"));
    QCOMPARE(ledger.totals()[0].otherwise, 1);
}

void ColumnLedgerTest::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("sign");
    const char *const texts[] = {"12.5",
                                 "12,5",
                                 "1,234.50",
                                 "1.234,50",
                                 "1 234,5",
                                 "007",
                                 "-5",
                                 "(5)",
                                 "5 kg",
                                 "5 t",
                                 "$ 5",
                                 "5 EUR",
                                 "12.34567",
                                 ".5",
                                 "5.",
                                 "1e3",
                                 "999999999999999999",
                                 "99999999999999999999",
                                 "9300000000000000000",
                                 "abc",
                                 "-",
                                 "N/A",
                                 "0",
                                 "0.0",
                                 "1,234",
                                 "1.234",
                                 "5 boxes",
                                 "12 3",
                                 "１２",
                                 "+5",
                                 "1'234"};
    for (Field field : {Field::Net, Field::Quantity, Field::Packages, Field::Value}) {
        for (DecimalSign sign : {DecimalSign::Point, DecimalSign::Comma}) {
            for (const char *text : texts)
                QTest::addRow("%s as %s with %s", text, qPrintable(fieldId(field)),
                              sign == DecimalSign::Point ? "point" : "comma")
                    << QString::fromUtf8(text) << static_cast<int>(field) << static_cast<int>(sign);
        }
    }
}

/** Two ways to the same amount. */
void ColumnLedgerTest::cells()
{
    QFETCH(QString, text);
    QFETCH(int, field);
    QFETCH(int, sign);
    ColumnMapping mapping;
    ColumnUse use;
    use.field = static_cast<Field>(field);
    use.decimalSign = static_cast<DecimalSign>(sign);
    mapping.columns = {use};
    for (bool zeroIsMissing : {false, true}) {
        mapping.columns[0].zeroIsMissing = zeroIsMissing;
        RowParser parser(mapping, m_countries);
        ColumnLedger ledger(mapping);
        const std::string bytes = text.toStdString();
        const CellView cell{bytes, CellKind::Text};
        const RowView row{2, {&cell, 1}, false};
        TextArena arena;
        ParsedRow parsed = parser.parse(row, arena);
        parsed.kind = RowKind::Shipment;
        parsed.issues.clear();
        ledger.count(row, parsed);
        QVERIFY2(parsed.issues.isEmpty(), parsed.issues.isEmpty() ? "" : qPrintable(parsed.issues[0].text));
    }
}

void ColumnLedgerTest::unitsStayInBounds()
{
    QByteArray csv = "Date;Consignor;Description of goods;Quantity;Unit\n";
    for (int i = 1; i <= 500; ++i)
        csv += "27.12.2022;ACME;plates;1;unit" + QByteArray::number(i) + "\n";
    ImportOptions options;
    ColumnMapping mapping;
    const Field fields[] = {Field::Date, Field::Consignor, Field::Description, Field::Quantity, Field::Unit};
    for (int i = 0; i < 5; ++i) {
        ColumnUse use;
        use.column = i;
        use.field = fields[i];
        mapping.columns.append(use);
    }
    options.mapping = mapping;
    auto report = import(write(QStringLiteral("a.csv"), csv), options);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    const auto totals = report->sheets[0].source.totals;
    QVERIFY(totals.size() <= ColumnTotal::mostMeasures);
    QCOMPARE(totals.last().measure, QString::fromUtf8(ColumnTotal::furtherMeasures));
    QCOMPARE(totals.last().read, totals.last().stored);
    expectSound();
}

QTEST_GUILESS_MAIN(ColumnLedgerTest)
#include "tst_columnledger.moc"
