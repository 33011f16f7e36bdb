// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowparser.h"
#include "mapping/sheetsurvey.h"

#include "core/decimal.h"
#include "places/countries.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

/**
 * The whole way from a file to shipments, by folders: input.csv, the mapping file that must be proposed for
 * it, and what must come out. A new layout is a new folder; with WAYBILL_WRITE_CASES=1 the test writes
 * mapping.json and expected.json, to be read before they are believed. Every input is also tried as a
 * workbook.
 */
class CasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csv_data() { folders(); }
    void csv();
    void workbook_data() { folders(); }
    void workbook();

private:
    static QString root() { return QString::fromUtf8(WAYBILL_TEST_DATA "/cases"); }
    void folders();
    const Countries m_countries;
};

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
        file.commit();
    }
}

/** The mapping without what is only said about it. */
QByteArray plain(const ColumnMapping &mapping)
{
    ColumnMapping bare = mapping;
    for (ColumnUse &use : bare.columns) {
        use.confidence = 0;
        use.evidence = {};
    }
    for (MappingQuestion &question : bare.questions) {
        question.text = {};
        question.answers.clear();
    }
    return bare.toJson();
}

QByteArray headersAndFields(const ColumnMapping &mapping)
{
    QByteArray text;
    for (const ColumnUse &use : mapping.columns)
        text += use.header.simplified().toUtf8() + " = " + fieldId(use.field).toUtf8() + '\n';
    return text;
}

QString string(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject toObject(const ShipmentRecord &r)
{
    QJsonObject o;
    const auto add = [&o](const char *key, const QString &value) {
        if (!value.isEmpty())
            o.insert(QLatin1String(key), value);
    };
    const auto number = [&add](const char *key, const std::optional<std::int64_t> &value, int scale) {
        if (value)
            add(key, string(Decimal::text(*value, scale)));
    };
    add("date", r.date ? string(r.date->iso()) : QString());
    add("declaration", string(r.declaration));
    add("item", string(r.item));
    add("consignor", string(r.consignor));
    add("consignee", string(r.consignee));
    add("manufacturer", string(r.manufacturer));
    add("description", string(r.description));
    add("hs", string(r.hs));
    add("origin", string(r.origin.alpha2()));
    add("dispatch", string(r.dispatch.alpha2()));
    add("trading", string(r.trading.alpha2()));
    add("destination", string(r.destination.alpha2()));
    add("mode", string(r.mode));
    add("procedure", string(r.procedure));
    add("place-lading", string(r.placeLading));
    add("place-discharge", string(r.placeDischarge));
    number("net", r.netGrams, 3);
    number("gross", r.grossGrams, 3);
    number("quantity", r.quantityMilli, 3);
    add("unit", string(r.unit));
    number("packages", r.packages, 0);
    number("value", r.valueCents, 2);
    add("currency", string(r.currency));
    add("vessel", string(r.vessel));
    add("carrier", string(r.carrier));
    add("notify", string(r.notify));
    add("incoterms", string(r.incoterms));
    add("invoice", string(r.invoice));
    return o;
}

/** What all rows of a sheet come to. */
class Outcome : public RowSink {
public:
    Outcome(const ColumnMapping &mapping, const Countries &countries) : m_parser(mapping, countries) {}
    bool row(const RowView &row) override
    {
        const ParsedRow parsed = m_parser.parse(row, m_arena);
        ++m_kinds[static_cast<std::size_t>(parsed.kind)];
        for (const Issue &issue : parsed.issues)
            m_issues.append(QStringLiteral("row %1: %2: %3").arg(issue.row).arg(issue.kind, issue.value));
        if (parsed.kind == RowKind::Shipment) {
            constexpr int listed = 3;
            if (m_records.size() < listed)
                m_records.append(toObject(parsed.record));
            m_net += parsed.record.netGrams.value_or(0);
            m_gross += parsed.record.grossGrams.value_or(0);
            m_quantity += parsed.record.quantityMilli.value_or(0);
            m_value += parsed.record.valueCents.value_or(0);
        }
        m_arena.clear();
        return true;
    }
    QByteArray json() const
    {
        const QJsonObject kinds{{QStringLiteral("shipments"), m_kinds[0]},
                                {QStringLiteral("headers"), m_kinds[1]},
                                {QStringLiteral("subtotals"), m_kinds[2]},
                                {QStringLiteral("refused"), m_kinds[4]}};
        const QJsonObject totals{{QStringLiteral("net"), string(Decimal::text(m_net, 3))},
                                 {QStringLiteral("gross"), string(Decimal::text(m_gross, 3))},
                                 {QStringLiteral("quantity"), string(Decimal::text(m_quantity, 3))},
                                 {QStringLiteral("value"), string(Decimal::text(m_value, 2))}};
        return QJsonDocument(QJsonObject{{QStringLiteral("rows"), kinds},
                                         {QStringLiteral("totals"), totals},
                                         {QStringLiteral("first"), m_records},
                                         {QStringLiteral("issues"), QJsonArray::fromStringList(m_issues)}})
            .toJson();
    }

private:
    RowParser m_parser;
    TextArena m_arena;
    int m_kinds[5] = {0, 0, 0, 0, 0};
    std::int64_t m_net = 0, m_gross = 0, m_quantity = 0, m_value = 0;
    QJsonArray m_records;
    QStringList m_issues;
};

/** The same cells as a workbook; numbers as numbers where their column makes that certain. */
class WorkbookWriter : public RowSink {
public:
    WorkbookWriter(const QString &path, const ColumnMapping &mapping)
        : m_mapping(mapping), m_workbook(workbook_new(path.toUtf8().constData())),
          m_sheet(workbook_add_worksheet(m_workbook, "Sheet1"))
    {
    }
    ~WorkbookWriter() override { workbook_close(m_workbook); }
    bool row(const RowView &row) override
    {
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const std::string text(row.cells[c].text);
            const auto at = static_cast<lxw_row_t>(row.number - 1);
            if (row.number > m_mapping.headerRow && isNumber(c, text))
                worksheet_write_number(m_sheet, at, static_cast<lxw_col_t>(c), std::stod(text), nullptr);
            else if (!text.empty())
                worksheet_write_string(m_sheet, at, static_cast<lxw_col_t>(c), text.c_str(), nullptr);
        }
        return true;
    }

private:
    bool isNumber(std::size_t column, const std::string &text) const
    {
        const auto index = static_cast<qsizetype>(column);
        if (index >= m_mapping.columns.size() || text.empty() || text.size() > 12)
            return false;
        const ColumnUse &use = m_mapping.columns[index];
        const bool amount = use.field == Field::Net || use.field == Field::Gross ||
                            use.field == Field::Quantity || use.field == Field::Value;
        return amount && use.decimalSign == DecimalSign::Point &&
               text.find_first_not_of("0123456789.") == std::string::npos;
    }
    const ColumnMapping &m_mapping;
    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet;
};

MappingProposal survey(SheetReader &reader, const Countries &countries)
{
    SheetSurvey survey(countries);
    survey.setDelimiter(reader.info().delimiter);
    const auto read = reader.read(0, survey, Progress());
    return read ? survey.proposal() : MappingProposal();
}

} // namespace

void CasesTest::folders()
{
    QTest::addColumn<QString>("folder");
    const QStringList names = QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(names.size() > 15);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << root() + u'/' + name;
}

void CasesTest::csv()
{
    QFETCH(QString, folder);
    auto reader = openDocument(folder + QStringLiteral("/input.csv"));
    QVERIFY2(reader.ok(), reader.ok() ? "" : qPrintable(reader.failure().text));
    const MappingProposal proposal = survey(**reader, m_countries);
    const bool write = qEnvironmentVariableIsSet("WAYBILL_WRITE_CASES");
    if (!proposal.shipments) {
        const QByteArray refused = "{\n    \"shipments\": false\n}\n";
        if (write)
            writeAll(folder + QStringLiteral("/expected.json"), refused);
        QCOMPARE(refused, readAll(folder + QStringLiteral("/expected.json")));
        QVERIFY(!proposal.reason.isEmpty());
        return;
    }
    if (write)
        writeAll(folder + QStringLiteral("/mapping.json"), plain(proposal.mapping));
    QCOMPARE(plain(proposal.mapping), readAll(folder + QStringLiteral("/mapping.json")));
    const auto mapping = ColumnMapping::fromJson(readAll(folder + QStringLiteral("/mapping.json")));
    QVERIFY(mapping.ok());
    Outcome outcome(*mapping, m_countries);
    QVERIFY((*reader)->read(0, outcome, Progress()).ok());
    if (write)
        writeAll(folder + QStringLiteral("/expected.json"), outcome.json());
    QCOMPARE(outcome.json(), readAll(folder + QStringLiteral("/expected.json")));
}

void CasesTest::workbook()
{
    QFETCH(QString, folder);
    const QByteArray expected = readAll(folder + QStringLiteral("/expected.json"));
    auto text = openDocument(folder + QStringLiteral("/input.csv"));
    QVERIFY(text.ok());
    const MappingProposal before = survey(**text, m_countries);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("input.xlsx"));
    {
        WorkbookWriter writer(path, before.mapping);
        QVERIFY((*text)->read(0, writer, Progress()).ok());
    }
    auto reader = openDocument(path);
    QVERIFY2(reader.ok(), reader.ok() ? "" : qPrintable(reader.failure().text));
    const MappingProposal proposal = survey(**reader, m_countries);
    QCOMPARE(proposal.shipments, before.shipments);
    if (!before.shipments)
        return;
    QCOMPARE(headersAndFields(proposal.mapping), headersAndFields(before.mapping));
    Outcome outcome(proposal.mapping, m_countries);
    QVERIFY((*reader)->read(0, outcome, Progress()).ok());
    const auto totals = [](const QByteArray &json) {
        return QJsonDocument(
                   QJsonDocument::fromJson(json).object().value(QStringLiteral("totals")).toObject())
            .toJson();
    };
    QCOMPARE(totals(outcome.json()), totals(expected));
}

QTEST_GUILESS_MAIN(CasesTest)
#include "tst_cases.moc"
