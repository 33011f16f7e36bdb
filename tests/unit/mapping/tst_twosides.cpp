// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowparser.h"
#include "sheetproposals.h"

#include <QtTest>

#include <functional>

using Table = SheetProposals::Table;
Q_DECLARE_METATYPE(Table)

/** Columns whose headers name both sides of the trade. */
class TwoSidesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countries_data();
    void countries();
    void firms_data();
    void firms();
    void answers();

private:
    using Way = std::function<QString(const ShipmentRecord &)>;
    static Table table(const std::vector<std::string> &flow, const std::string &header,
                       const std::vector<std::string> &values)
    {
        Table rows{{flow[0], "Date", "Goods", "HS code", "Net kg", header, "Value USD"}};
        for (std::size_t i = 0; i < values.size(); ++i)
            rows.push_back({flow[1 + i % (flow.size() - 1)], "2023-03-0" + std::to_string(i + 1), "ICs",
                            "8542319000", "1" + std::to_string(i), values[i], "1000.25"});
        return rows;
    }
    /** "A, B: question=answer": what the rows say, and what is asked. */
    QString read(const Table &rows, const ColumnMapping &mapping, const Way &way) const
    {
        RowParser parser(mapping, m_sheets.countries());
        TextArena arena;
        QStringList ways;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            std::vector<CellView> cells;
            for (const std::string &text : rows[i])
                cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
            const ParsedRow parsed = parser.parse({static_cast<std::int64_t>(i + 1), cells, false}, arena);
            QString said = way(parsed.record);
            for (const Issue &issue : parsed.issues)
                said += u' ' + issue.kind;
            ways.append(said);
        }
        return ways.join(QStringLiteral(", "));
    }
    static QString firmsOf(const ShipmentRecord &r)
    {
        return QString::fromUtf8(r.consignor.data(), static_cast<qsizetype>(r.consignor.size())) + u'>' +
               QString::fromUtf8(r.consignee.data(), static_cast<qsizetype>(r.consignee.size()));
    }
    static QString countriesOf(const ShipmentRecord &r)
    {
        const CountryCode from = r.origin.valid() ? r.origin : r.dispatch;
        return QString::fromStdString(from.alpha2()) + u'>' + QString::fromStdString(r.destination.alpha2());
    }
    const SheetProposals m_sheets;
};

void TwoSidesTest::countries_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("ways");
    const auto both = [](const char *header) {
        QTest::newRow(header) << QString::fromUtf8(header)
                              << QStringLiteral("CN>, >DE: which-country=direction:1");
    };
    both("原产/目的国");
    both("原产国/最终目的国");
    both("进口原产国（地）/出口最终目的国（地）");
    both("Ursprungs-/Bestimmungsland");
    both("Herkunfts-/Bestimmungsland");
    both("Pays d’origine/destination");
    both("Xuất xứ/Nước nhập");
    both("원산지(목적국)");
    both("Страна отправления (назначения)");
    both("From/To country");
    const auto one = [](const char *header, const char *ways) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(ways);
    };
    one("Country of origin/manufacture", "CN>, DE>: ");
    one("Destination country/Zielland", ">CN, >DE: ");
    one("Страна происхождения/Country of origin", "CN>, DE>: ");
    one("Страна отправления/экспорта", "CN>, DE>: ");
    one("原产国/制造国", "CN>, DE>: ");
    one("Versendungs-/Ausfuhrland", "CN>, DE>: ");
    one("Land/Bestimmungsland", ">CN, >DE: ");
}

void TwoSidesTest::countries()
{
    QFETCH(QString, header);
    const Table rows = table({"Flow", "Import", "Export"}, header.toStdString(), {"China", "Germany"});
    const MappingProposal proposal = m_sheets.propose(rows);
    QTEST(read(rows, proposal.mapping, countriesOf) + QStringLiteral(": ") + SheetProposals::asked(proposal),
          "ways");
}

void TwoSidesTest::firms_data()
{
    QTest::addColumn<Table>("rows");
    QTest::addColumn<QString>("ways");
    const auto add = [](const char *header, const std::vector<std::string> &flow, const char *ways) {
        QTest::addRow("%s, %s", header, flow.back().c_str())
            << table(flow, header, {"A CO", "B LLC"}) << QString::fromUtf8(ways);
    };
    for (const char *header :
         {"Importer/Exporter", "Exporter / Importer", "Импортер (экспортер)", "Отправитель/получатель",
          "Importador/Exportador", "İthalatçı/İhracatçı", "收发货人", "境内收发货人", "进出口企业",
          "进口商/出口商", "Shipper/Consignee", "Company (importer or exporter)", "Buyer/Seller",
          "Nhà xuất/nhập khẩu", "Ein-/Ausführer"})
        add(header, {"Flow", "Import", "Export"}, ">A CO, B LLC>: which-party=direction:1");
    add("境外收发货人", {"Flow", "Import", "Export"}, "A CO>, >B LLC: which-party=partner:1");
    add("Foreign buyer/seller", {"Flow", "Import", "Export"}, "A CO>, >B LLC: which-party=partner:1");
    QTest::newRow("a row of neither")
        << table({"Flow", "Import", "Export", "Transit"}, "Importer/Exporter", {"A CO", "B LLC", "C CO"})
        << QStringLiteral(">A CO, B LLC>, > direction-unknown: which-party=direction:1");
    add("Importer/Exporter", {"Flow", "Import", "Import"}, ">A CO, >B LLC: which-party=consignee");
    add("Importer/Exporter", {"Flow", "Export", "Export"}, "A CO>, B LLC>: which-party=consignor");
    add("Importer/Exporter", {"Office", "North", "South"}, "A CO>, B LLC>: which-party=consignor");
    for (const char *header :
         {"Shipper/Exporter", "Отправитель (Shipper)", "Seller (exporter)", "Exporter name / INN",
          "发货人/出口商", "Поставщик (продавец)", "Consignor or shipper"})
        add(header, {"Flow", "Import", "Export"}, "A CO>, B LLC>: ");
    for (const char *header :
         {"Consignee/Importer", "Buyer (from seller)", "Importer name (not the exporter)",
          "Покупатель (у поставщика)", "Consignee/Notify", "Consignee (if different from importer)",
          "Importer (end buyer)", "进口商", "收货人/进口商", "Получатель/импортер/покупатель"})
        add(header, {"Flow", "Import", "Export"}, ">A CO, >B LLC: ");
    Table partners = table({"Flow", "Import", "Export"}, "境内收发货人", {"A CO", "B LLC"});
    partners[0].push_back("境外收发货人");
    partners[1].push_back("C CO");
    partners[2].push_back("D CO");
    QTest::newRow("both sides, as customs of China have them")
        << partners << QStringLiteral("C CO>A CO, B LLC>D CO: which-party=direction:1 which-party=partner:1");
    Table beside = table({"Flow", "Import", "Export"}, "Importer/Exporter", {"A CO", "B LLC"});
    beside[0].push_back("Consignee");
    beside[1].push_back("C CO");
    beside[2].push_back("D CO");
    QTest::newRow("beside a column of one of the two") << beside << QStringLiteral("A CO>C CO, B LLC>D CO: ");
}

void TwoSidesTest::firms()
{
    QFETCH(Table, rows);
    const MappingProposal proposal = m_sheets.propose(rows);
    QTEST(read(rows, proposal.mapping, firmsOf) + QStringLiteral(": ") + SheetProposals::asked(proposal),
          "ways");
}

void TwoSidesTest::answers()
{
    const Table rows = table({"Flow", "Import", "Export"}, "Importer/Exporter", {"A CO", "B LLC"});
    const auto answered = [&](const char *answer) {
        ColumnMapping mapping = m_sheets.propose(rows).mapping;
        if (!mapping.applyAnswer(QStringLiteral("which-party"), 5, QLatin1String(answer)))
            return QStringLiteral("no answer");
        return read(rows, ColumnMapping::fromJson(mapping.toJson()).value(), firmsOf);
    };
    QCOMPARE(answered("direction:1"), QStringLiteral(">A CO, B LLC>"));
    QCOMPARE(answered("partner:1"), QStringLiteral("A CO>, >B LLC"));
    QCOMPARE(answered("consignor"), QStringLiteral("A CO>, B LLC>"));
    QCOMPARE(answered("consignee"), QStringLiteral(">A CO, >B LLC"));
    QCOMPARE(answered("-"), QStringLiteral(">, >"));
    QCOMPARE(answered("manufacturer"), QStringLiteral("no answer"));
}

QTEST_GUILESS_MAIN(TwoSidesTest)
#include "tst_twosides.moc"
