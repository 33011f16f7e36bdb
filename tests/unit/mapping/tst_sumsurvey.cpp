// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sumsurvey.h"

#include "mapping/mappingrule.h"
#include "mapping/sumwatch.h"
#include "places/countries.h"

#include <QStringList>
#include <QTest>

#include <string>
#include <vector>

namespace {

/** Cells between bars, rows between new lines; the first row is 2, under a header. */
using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(const char *text)
{
    Rows rows;
    for (const QString &line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        std::vector<std::string> cells;
        for (const QString &cell : line.split(u'|'))
            cells.push_back(cell.trimmed().toStdString());
        rows.push_back(cells);
    }
    return rows;
}

ColumnMapping mappingOf(std::initializer_list<Field> fields)
{
    ColumnMapping mapping;
    for (const Field field : fields) {
        ColumnUse use;
        use.column = static_cast<int>(mapping.columns.size());
        use.field = field;
        use.header = QStringLiteral("column %1").arg(use.column);
        mapping.columns.append(use);
    }
    return mapping;
}

/** Country, goods code, words without a field, net kilograms, dollars. */
ColumnMapping statistics()
{
    return mappingOf({Field::Origin, Field::Hs, Field::None, Field::Net, Field::Value});
}

/** Country, consignor, goods code, date, net kilograms, dollars. */
ColumnMapping list()
{
    return mappingOf({Field::Origin, Field::Consignor, Field::Hs, Field::Date, Field::Net, Field::Value});
}

} // namespace

/** Rows that are the sums of others, and rows that only look so. */
class SumSurveyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statisticsByCountry_data();
    void statisticsByCountry();
    void totalsOfAnotherColumn_data();
    void totalsOfAnotherColumn();
    void groupsOfLines_data();
    void groupsOfLines();
    void aCountryThatIsStillAskedFor();
    void aPersonIsRight();
    void totalsBelowNameTheCountry();
    void canBeCancelled();
    void aLongListIsWatched_data();
    void aLongListIsWatched();
    void whatWasNotLookedAtIsSaid();

private:
    /** S = shipment, T = left out as a sum, small letters where a problem is listed. */
    QString kindsOf(ColumnMapping mapping, const Rows &rows)
    {
        const auto walk = [&](auto take) {
            std::int64_t number = 1;
            for (const auto &texts : rows) {
                std::vector<CellView> cells;
                for (const std::string &text : texts)
                    cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
                take(RowView{++number, cells, false});
            }
        };
        SumSurvey survey(mapping, m_countries);
        walk([&](const RowView &row) { survey.row(row); });
        mapping.rows = survey.verdicts();
        // As it is stored, so that what is read back is the same.
        const auto again = ColumnMapping::fromJson(mapping.toJson());
        if (!again || again->rows != mapping.rows)
            return QStringLiteral("not stored as it is");
        RowParser parser(mapping, m_countries);
        QString letters;
        m_origins.clear();
        walk([&](const RowView &row) {
            const ParsedRow parsed = parser.parse(row, m_arena);
            QChar letter = QLatin1Char("SHTBR"[static_cast<std::size_t>(parsed.kind)]);
            for (const Issue &issue : parsed.issues) {
                if (issue.severity != Issue::Severity::Note)
                    letter = letter.toLower();
            }
            if (parsed.kind == RowKind::Shipment)
                m_origins += QString::fromStdString(parsed.record.origin.alpha2()) + u' ';
            letters += letter;
        });
        return letters;
    }

    const Countries m_countries;
    TextArena m_arena;
    QString m_origins;
};

void SumSurveyTest::statisticsByCountry_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char *name, const char *table, const char *kinds) {
        QTest::newRow(name) << QString::fromUtf8(table) << QString::fromUtf8(kinds);
    };
    row("the world before its countries",
        "World|8517|phones|300|7000\nChina|8517|phones|100|4000\nTurkey|8517|phones|200|3000", "TSS");
    row("the world behind them, in Russian",
        "Китай|8517|phones|100|4000\nТурция|8517|phones|200|3000\nВСЕ СТРАНЫ|8517|phones|300|7000", "SST");
    row("the world of one country", "全世界|8517|phones|100|4000\n中国|8517|phones|100|4000", "TS");
    row("each code has its own world",
        "World|8517|a|300|7000\nChina|8517|a|300|7000\nWorld|8525|b|9|50\nIndia|8525|b|9|50", "TSTS");
    row("the world counts what is left over in",
        "Dünya|8517|a|300|7000\nÇin|8517|a|250|6000\nAreas, nes|8517|a|50|1000", "TSS");
    row("the world's sum is another", "World|8517|a|900|9000\nChina|8517|a|100|4000\nTurkey|8517|a|200|3000",
        "tSS");
    row("the world where there are no countries for the code",
        "World|8525|b|9|50\nChina|8517|a|100|4000\nTurkey|8517|a|200|3000", "sSS");
    row("nothing but the world", "World|8517|a|900|9000\nWorld|8525|b|100|4000", "SS");
    row("a union beside its members",
        "EU-27|8517|a|301|7013\nGermany|8517|a|101|4012\nFrance|8517|a|200|3001\nChina|8517|a|5|60", "TSSS");
    row("an older union", "EU28_2013|8517|a|303|7012\nUnited Kingdom|8517|a|101|4011\nFrance|8517|a|202|3001",
        "TSS");
    row("all but the union",
        "EXT_EU27_2020|8517|a|57|6123\nGermany|8517|a|100|4000\nFrance|8517|a|200|3000\nChina|8517|a|57|6123",
        "TSSS");
    row("the union as an origin of its own, beside a member's line",
        "EU|8517|a|2|30\nGermany|8517|a|2|30\nFrance|8517|a|200|3000", "sSS");
    row("a union beside none of its members", "СНГ|8517|a|300|7000\nКитай|8517|a|100|4000", "SS");
    row("the eurasian union in a sheet with the world",
        "Мир|8517|a|311|7113\nЕАЭС|8517|a|301|7012\nКазахстан|8517|a|301|7012\nКитай|8517|a|10|101", "TTSS");
    row("codes of trade statistics", "0|8517|World|300|7000\n156|8517|China|100|4000\n792|8517|Turkey|200|3000",
        "TSS");
    row("a lone 0 among names is no world", "China|8517|a|100|4000\n0|8517|a|300|7000\nTurkey|8517|a|200|3000",
        "SSS");
    row("imports and exports apart, in a column without a field",
        "World|8517|in|300|7000\nChina|8517|in|300|7000\nWorld|8517|out|8|90\nChina|8517|out|8|90", "TSTS");
    row("codes of four, six and ten digits",
        "China|8517|a|307|7128\nChina|851712|b|107|4128\nChina|8517120001|c|100|4000\n"
        "China|8517129000|d|7|128\nChina|851762|e|200|3000\nChina|8517620009|f|200|3000",
        "TTSSTS");
    row("a chapter behind its codes", "China|851712|b|107|4128\nChina|851762|e|1200|33000\nChina|85|a|1307|37128",
        "SST");
    row("codes filled up with zeros",
        "China|8517000000|a|1307|37128\nChina|8517120001|b|107|4128\nChina|8517620009|e|1200|33000", "TSS");
    row("all goods", "China|TOTAL|a|1307|37128\nChina|851712|b|107|4128\nChina|851762|e|1200|33000", "TSS");
    row("short codes that are no sums", "China|8517|a|5|310\nChina|851712|b|107|4128\nChina|851762|e|1200|33000",
        "SSS");
    row("small numbers that agree by chance", "China|8517|a|3|300\nChina|851712|b|1|100\nChina|851762|e|2|200",
        "SSS");
    row("equal lines of a short and a long code", "China|8517|a|107|4128\nChina|851712|b|107|4128", "SS");
    row("a chapter with one heading, of which one has its codes",
        "China|87|a|1307|37128\nChina|8708|b|1307|37128\nChina|870830|c|107|4128\nChina|870899|d|1200|33000",
        "TTSS");
    row("a chapter of two headings, of which one has its codes",
        "China|87|a|1420|38005\nChina|8703|e|113|877\nChina|8708|b|1307|37128\nChina|870830|c|107|4128\n"
        "China|870899|d|1200|33000",
        "TSTSS");
    row("some short codes are sums and one is not",
        "China|8517|a|1307|37128\nChina|851712|b|107|4128\nChina|851762|e|1200|33000\n"
        "China|8525|a|5000|99000\nChina|852550|b|77|4121\nChina|852580|e|1201|33001",
        "TSSsSS");
}

void SumSurveyTest::statisticsByCountry()
{
    QFETCH(QString, table);
    QFETCH(QString, kinds);
    QCOMPARE(kindsOf(statistics(), rowsOf(table.toUtf8().constData())), kinds);
}

void SumSurveyTest::totalsOfAnotherColumn_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char *name, const char *table, const char *kinds) {
        QTest::newRow(name) << QString::fromUtf8(table) << QString::fromUtf8(kinds);
    };
    row("a year behind its months",
        "2022-01|in|8517|China|1071|41283\n2022-02|in|8517|China|2013|30031\n2022-03|in|8517|China|551|6127\n"
        "2022|in|8517|China|3635|77441",
        "SSST");
    row("quarters among months, and the year",
        "2022-01|in|8517|China|107|4128\n2022-02|in|8517|China|201|3003\n2022-03|in|8517|China|55|612\n"
        "Q1 2022|in|8517|China|363|7743\n2022-04|in|8517|China|11|234\n2022-06|in|8517|China|77|1001\n"
        "II квартал 2022|in|8517|China|88|1235\n2022|in|8517|China|451|8978",
        "SSSTSSTT");
    row("a year of which only some months are known",
        "2022-01|in|8517|China|107|4128\n2022-02|in|8517|China|201|3003\n2022|in|8517|China|963|17743",
        "SSS");
    row("shipments of which some have no day",
        "2022-01-05|in|8517|China|107|4128\n2022-01-16|in|8517|China|201|3003\n2022-01|in|8517|China|300|"
        "7003",
        "SSS");
    row("imports, exports and the turnover of both",
        "2022|Import|8517|China|107|4128\n2022|Export|8517|China|201|3003\n2022|Turnover|8517|China|308|"
        "7131\n"
        "2022|Import|8525|China|55|612\n2022|Export|8525|China|7|99\n2022|Turnover|8525|China|62|711",
        "SSTSST");
    row("a word that nobody knows, in all groups",
        "2022|Import|8517|China|107|4128\n2022|Export|8517|China|201|3003\n2022|Zusammen|8517|China|308|"
        "7131\n"
        "2022|Import|8525|China|55|612\n2022|Export|8525|China|7|99\n2022|Zusammen|8525|China|62|711",
        "SSTSST");
    row("all modes beside each",
        "2022|Sea|8517|China|107|4128\n2022|Air|8517|China|201|3003\n2022|All modes|8517|China|308|7131\n"
        "2022|Sea|8525|China|55|612\n2022|All modes|8525|China|55|612",
        "SSTST");
    row("the sum of a group stands behind a line with as much",
        "2022|X1|8517|China|107|4128\n2022|X2|8517|China|201|3003\n2022|X9|8517|China|308|7131\n"
        "2022|X1|8471|China|77|1001\n2022|X2|8471|China|11|234\n2022|X9|8471|China|88|1235\n"
        "2022|X1|8525|China|55|612\n2022|X9|8525|China|55|612",
        "SSTSSTST");
    row("months of countries, and each month where no country stands",
        "2022-01|in|8517|Germany|107|4128\n2022-01|in|8517|Poland|201|3003\n2022-01|in|8517||308|7131\n"
        "2022-02|in|8517|Germany|55|612\n2022-02|in|8517|Poland|7|99\n2022-02|in|8517||62|711",
        "SSTSST");
    row("countries of months, and each country where no month stands",
        "2022-01|in|8517|Germany|107|4128\n2022-02|in|8517|Germany|201|3003\n|in|8517|Germany|308|7131\n"
        "2022-01|in|8517|Poland|55|612\n2022-02|in|8517|Poland|7|99\n|in|8517|Poland|62|711",
        "SSTSST");
    row("a line without a country as much as others of which one has none either",
        "2022-01|in|8517|Germany|107|4128\n2022-01|in|8517||308|7131\n2022-01|in|8517||201|3003\n"
        "2022-02|in|8517|Germany|55|612\n2022-02|in|8517||62|711\n2022-02|in|8517||7|99\n"
        "2022-03|in|8517|Poland|551|6122\n2022-03|in|8517|Germany|571|6222",
        "SSSSSSSS");
    row("lines without a country that are no sums",
        "2022-01|in|8517|Germany|107|4128\n2022-01|in|8517|Poland|201|3003\n2022-01|in|8517||310|8131\n"
        "2022-02|in|8517|Germany|55|612\n2022-02|in|8517|Poland|7|99\n2022-02|in|8517||61|713",
        "SSSSSS");
    row("all goods, where no code stands",
        "2022|in|All products|China|308|7131\n2022|in|8525|China|107|4128\n2022|in|8517|China|201|3003\n"
        "2022|in|Все товары|India|77|939\n2022|in|8525|India|7|77\n2022|in|8517|India|70|862",
        "TSSTSS");
    row("a country among its regions",
        "2022|China|8517|China|408|9131\n2022|Hubei|8517|China|107|4128\n2022|Hebei|8517|China|301|5003\n"
        "2022|India|8517|India|78|713\n2022|Goa|8517|India|57|522\n2022|Delhi|8517|India|21|191",
        "TSSTSS");
    row("lines that say the same, some of which add up to others",
        "2022|in|8525|China|57|6123\n2022|in|8517|China|10|21827\n2022|in|8517|China|28|158055\n"
        "2022|in|8517|China|38|179882\n2022|in|8517|China|36|114221\n2022|in|8517|China|94|215169\n"
        "2022|in|8517|China|130|329390",
        "SSSSSSS");
    row("the same beside an amount that nobody mapped",
        "2022|57|8525|China|57|6123\n2022|10|8517|China|10|21827\n2022|28|8517|China|28|158055\n"
        "2022|38|8517|China|38|179882\n2022|36|8517|China|36|114221\n2022|94|8517|China|94|215169\n"
        "2022|130|8517|China|130|329390",
        "SSSSSSS");
    row("lots of one size that add up to each other",
        "2022|A|8517|China|1020|4080\n2022|B|8517|China|2040|8160\n2022|C|8517|China|3060|12240\n"
        "2022|A|8525|China|1020|4080\n2022|B|8525|China|2040|8160\n2022|C|8525|China|3060|12240",
        "SSSSSS");
    row("one of many groups adds up",
        "2022|A|8517|China|107|4128\n2022|B|8517|China|201|3003\n2022|C|8517|China|308|7131\n"
        "2022|A|8525|China|55|612\n2022|B|8525|China|7|99\n2022|C|8525|China|44|717\n"
        "2022|A|8471|China|55|612\n2022|B|8471|China|7|99\n2022|C|8471|China|41|711",
        "SSsSSSSSS");
    row("chapters of one code each",
        "2022|in|8517|China|107|4128\n2022|in|851762|China|107|4128\n2022|in|8525|China|1201|33003\n"
        "2022|in|852580|China|1201|33003\n2022|in|8471|India|677|4129\n2022|in|847130|India|677|4129",
        "TSTSTS");
    row("one chapter of one code", "2022|in|8517|China|10732|412844\n2022|in|851762|China|10732|412844",
        "sS");
}

void SumSurveyTest::totalsOfAnotherColumn()
{
    QFETCH(QString, table);
    QFETCH(QString, kinds);
    const ColumnMapping mapping =
        mappingOf({Field::Date, Field::None, Field::Hs, Field::Origin, Field::Net, Field::Value});
    QCOMPARE(kindsOf(mapping, rowsOf(table.toUtf8().constData())), kinds);
}

void SumSurveyTest::groupsOfLines_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char *name, const char *table, const char *kinds) {
        QTest::newRow(name) << QString::fromUtf8(table) << QString::fromUtf8(kinds);
    };
    row("sums above, one of them of a single line",
        "China||||308|7131\nChina|A|8517|2022-01-02|107|4128\nChina|B|8525|2022-01-03|201|3003\n"
        "India||||55|612\nIndia|C|8517|2022-01-04|55|612",
        "TSSTS");
    row("sums below", "China|A|8517|2022-01-02|107|4128\nChina|B|8525|2022-01-03|201|3003\nChina||||308|7131\n"
                      "India|C|8517|2022-01-04|55|612\nIndia||||55|612",
        "SSTST");
    row("sums of firms, then of countries",
        "China|A|8517|2022-01-02|107|4128\nChina|A|8525|2022-01-03|201|3003\nChina|A|||308|7131\n"
        "China|B|8525|2022-01-03|11|177\nChina|B|||11|177\nChina||||319|7308",
        "SSTSTT");
    row("groups of one line only, all of them",
        "China||||107|4128\nChina|A|8517|2022-01-02|107|4128\nIndia||||55|612\nIndia|C|8517|2022-01-04|55|612\n"
        "Italy||||913|6677\nItaly|D|8517|2022-01-04|913|6677",
        "TSTSTS");
    row("like lots under merged cells, one each",
        "China|A|8517|2022-01-02|107|4128\n||8517||107|4128\nIndia|C|8525|2022-01-04|55|612\n||8525||55|612\n"
        "Italy|D|8517|2022-01-04|913|6677\n||8517||913|6677",
        "SsSsSs");
    row("like lots under merged cells, two each",
        "China|A|8517|2022-01-02|107|4128\n||8517||107|4128\n||8517||107|4128\n"
        "India|C|8525|2022-01-04|55|612\n||8525||55|612\n||8525||55|612\n"
        "Italy|D|8517|2022-01-04|913|6677\n||8517||913|6677\n||8517||913|6677",
        "SsSSsSSsS");
    row("sums by code, of one line and of several",
        "China|A|8517|2022-01-02|107|4128\n||8517||107|4128\nIndia|C|8525|2022-01-04|5501|61233\n"
        "India|D|8525|2022-01-05|1733|33612\n||8525||7234|94845",
        "STSST");
    row("lines that miss a consignor", "China|A|8517|2022-01-02|107|4128\nIndia||8525|2022-01-03|201|3003\n"
                                       "China|B|8517|2022-01-02|17|428\nIndia|C|8525|2022-01-03|21|33",
        "SSSS");
    row("small numbers that add up by chance",
        "China|A|8517|2022-01-02|1|10\nChina|A|8517|2022-01-02|2|20\nChina||8517|2022-01-05|3|30\n"
        "China|A|8517|2022-01-02|1|10\nChina|A|8517|2022-01-02|1|10",
        "SSSSS");
    row("one sum among rows of its kind that are none",
        "China|A|8517|2022-01-02|107|4128\nChina|B|8525|2022-01-03|201|3003\nChina||8517|2022-01-09|308|7131\n"
        "India|C|8517|2022-01-04|55|612\nIndia||8517|2022-01-04|9|8\nIndia||8517|2022-01-04|19|18",
        "SSsSSS");
    row("a word for totals where lines have a name",
        "China|A|8517|2022-01-02|107|4128\nChina|B|8517|2022-01-02|201|3003\nChina|Итого|8517|2022-01-02|308|7131\n"
        "India|C|8517|2022-01-02|55|612\nIndia|Total|8517|2022-01-02|55|612",
        "SSTST");
    row("a firm that is called so",
        "China|A|8517|2022-01-02|107|4128\nChina|Total|8517|2022-01-02|201|3003\nIndia|C|8517|2022-01-02|5|62\n"
        "India|Total|8525|2022-01-04|5|62",
        "SSSS");
    row("a firm that is called so and has an equal line beside it",
        "China|A|8517|2022-01-02|107|4128\nChina|Total|8517|2022-01-02|107|4128\nIndia|C|8517|2022-01-02|5|62\n"
        "India|B|8525|2022-01-04|5|62",
        "SsSS");
    row("a firm that is called so, with an equal line and alone",
        "China|A|8517|2022-01-02|107|4128\nChina|Total|8517|2022-01-02|107|4128\nIndia|B|8525|2022-01-04|5|62\n"
        "Italy|Total|8525|2022-01-04|17|1162",
        "SsSS");
    row("totals of one line each, everywhere",
        "China|A|8517|2022-01-02|107|4128\nChina|Total|8517|2022-01-02|107|4128\nIndia|C|8517|2022-01-02|55|612\n"
        "India|Total|8517|2022-01-02|55|612\nItaly|C|8517|2022-01-02|58|712\nItaly|Total|8517|2022-01-02|58|712",
        "STSTST");
    row("sums by code and country in the midst of the lines",
        "China|A|8517|2022-01-02|107|4128\nIndia|C|8525|2022-01-04|5501|61233\nChina||8517||318|7308\n"
        "China|B|8517|2022-01-05|211|3180\nIndia|D|8525|2022-01-05|1733|33612\nIndia||8525||7234|94845",
        "SSTSST");
    row("one of them is no sum",
        "China|A|8517|2022-01-02|107|4128\nIndia|C|8525|2022-01-04|5501|61233\nChina||8517||318|7308\n"
        "China|B|8517|2022-01-05|211|3180\nIndia|D|8525|2022-01-05|1733|33612\nIndia||8525||77|945",
        "SSTSSs");
    row("lines that lack a firm and a date", "China|A|8517|2022-01-02|107|4128\nChina||8517||211|3180\n"
                                             "China|B|8517|2022-01-05|33|618\nChina|B|8517|2022-01-05|71|918",
        "SSSS");
    row("a total that repeats the texts of the last line",
        "China|A|8517|2022-01-02|107|4128\nIndia|C|8525|2022-01-04|5501|61233\nIndia|C|8525|2022-01-04|5608|65361",
        "SST");
    row("totals of groups that repeat them",
        "China|A|8517|2022-01-02|107|4128\nChina|B|8517|2022-01-04|5501|61233\nChina|B|8517|2022-01-04|5608|65361\n"
        "India|D|8517|2022-01-02|12|418\nIndia|D|8517|2022-01-04|551|6333\nIndia|D|8517|2022-01-04|563|6751",
        "SSTSST");
    row("lots that add up by chance",
        "China|A|8517|2022-01-02|100|4000\nChina|A|8517|2022-01-02|200|5000\nChina|A|8517|2022-01-02|300|9000",
        "SSS");
    row("a bare sum of one line", "China|A|8517|2022-01-02|107|4128\n||||107|4128", "ST");
}

void SumSurveyTest::groupsOfLines()
{
    QFETCH(QString, table);
    QFETCH(QString, kinds);
    QCOMPARE(kindsOf(list(), rowsOf(table.toUtf8().constData())), kinds);
}

void SumSurveyTest::aCountryThatIsStillAskedFor()
{
    const Rows rows = rowsOf("World|8517|a|311|7113\nEU-27|8517|a|301|7012\nItaly|8517|a|301|7012\n"
                             "China|8517|a|10|101");
    ColumnMapping mapping = statistics();
    mapping.columns[0].field = Field::None;
    QCOMPARE(kindsOf(mapping, rows), QStringLiteral("SSSS")); // a union among words is a word
    MappingQuestion question;
    question.id = QStringLiteral("which-country");
    question.column = 0;
    mapping.questions = {question};
    QCOMPARE(kindsOf(mapping, rows), QStringLiteral("TTSS"));
    mapping.questions.clear();
    QCOMPARE(kindsOf(mapping, rowsOf("World|8517|a|311|7113\nItaly|8517|a|301|7012\nChina|8517|a|10|101")),
             QStringLiteral("TSS"));
}

void SumSurveyTest::aPersonIsRight()
{
    const Rows rows =
        rowsOf("World|8517|a|300|7000\nChina|8517|a|100|4000\nTurkey|8517|a|200|3000\nTotal|||300|7000");
    ColumnMapping mapping = statistics();
    QCOMPARE(kindsOf(mapping, rows), QStringLiteral("TSST"));
    const auto say = [&](const char *text) {
        const auto rule = MappingRule::parse(QLatin1String(text), m_countries);
        QVERIFY(rule.ok());
        QCOMPARE(MappingRule::parse(rule->text(), m_countries)->text(), rule->text());
        QVERIFY(rule->apply(mapping).ok());
    };
    say("row:2,5=shipment");
    QCOMPARE(kindsOf(mapping, rows), QStringLiteral("SSSS"));
    say("row:3-4=total");
    QCOMPARE(kindsOf(mapping, rows), QStringLiteral("STTS"));
    say("row:2-5=auto");
    QCOMPARE(kindsOf(mapping, rows), QStringLiteral("TSST"));
    QCOMPARE(mapping, statistics());
    for (const char *wrong : {"row:=shipment", "row:0=shipment", "row:9-3=total", "row:x=total", "row:3=no"})
        QVERIFY2(!MappingRule::parse(QLatin1String(wrong), m_countries).ok(), wrong);
}

void SumSurveyTest::totalsBelowNameTheCountry()
{
    ColumnMapping mapping = list();
    mapping.columns[0].field = Field::None;
    mapping.groups = {0, Field::Origin, true};
    QCOMPARE(kindsOf(mapping, rowsOf("|A|8517|2022-01-02|107|4128\n|B|8525|2022-01-03|201|3003\n"
                                     "Total China||||308|7131\n|C|8517|2022-01-04|55|612\n"
                                     "Итого по Турции||||55|612\n|D|8517|2022-01-05|1|2\n"
                                     "India Total||||77|88\nTotal||||364|7745")),
             QStringLiteral("SSTSTSTT"));
    QCOMPARE(m_origins, QStringLiteral("CN CN TR  ")); // what India's total does not add up stays open
}

void SumSurveyTest::canBeCancelled()
{
    const Rows rows = rowsOf("World|8517|a|300|7000\nChina|8517|a|100|4000\nTurkey|8517|a|200|3000");
    SumSurvey survey(statistics(), m_countries);
    std::int64_t number = 1;
    for (const auto &texts : rows) {
        std::vector<CellView> cells;
        for (const std::string &text : texts)
            cells.push_back({text, CellKind::Text});
        survey.row({++number, cells, false});
    }
    int asked = 0;
    QVERIFY(survey.verdicts(Progress({}, [&asked] { return ++asked > 0; })).empty());
    QVERIFY(asked > 1);
}

void SumSurveyTest::aLongListIsWatched_data()
{
    QTest::addColumn<QString>("rows"); ///< behind some plain ones
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const char *rows, bool found) {
        QTest::newRow(name) << QString::fromUtf8(rows) << found;
    };
    row("more of the same",
        "D8|1|2023-01-05|ACME|6907210000|tiles|100.5|1000\nD9|1|2023-01-05|ACME|6907210000|tiles|100.5|1000",
        false);
    row("a head line above its items",
        "D8||2023-01-05|ACME|||300.5|3000.5\n||||6907210000|tiles|100|1000\n||||6907220000|tiles|200.5|2000."
        "5",
        true);
    row("a head line that was taken for a note",
        "D8|||||||\n||||6907210000|tiles|100|1000\n||||6907220000|tiles|200.5|2000.5", true);
    row("lines without goods, but with documents of their own",
        "D8||2023-01-05|ACME|||300.5|3000.5\nD9|1|2023-01-05|ACME|6907210000|tiles|100|1000", false);
    row("a line numbered 0 with the sums of its declaration",
        "D8|0|2023-01-05|ACME|6907210000|all|300.5|3000.5\nD8|1|2023-01-05|ACME|6907210000|tiles|100|1000\n"
        "D8|2|2023-01-05|ACME|6907220000|tiles|200.5|2000.5\nD9|1|2023-01-05|ACME|6907220000|tiles|5|6",
        true);
    row("a line numbered 0 that is an item",
        "D8|0|2023-01-05|ACME|6907210000|all|310.5|3000.5\nD8|1|2023-01-05|ACME|6907210000|tiles|100|1000\n"
        "D8|2|2023-01-05|ACME|6907220000|tiles|200.5|2000.5\nD9|1|2023-01-05|ACME|6907220000|tiles|5|6",
        false);
    row("sums below the lines of each firm",
        "D6|1||ACME|6907210000||1.25|3\nD7|1|2023-01-05|ACME|6907210000|tiles|100.25|1000\n"
        "D8|1|2023-01-05|ACME|6907210000|tiles|200.5|2000.5\nD9|1||ACME|6907210000||300.75|3000.5",
        true);
    row("lines with gaps",
        "D6|1||ACME|6907210000||1.25|3\nD7|1|2023-01-05|ACME|6907210000|tiles|100.25|1000\n"
        "D8|1|2023-01-05|ACME|6907210000|tiles|200.5|2000.5\nD9|1||ACME|6907210000||300.25|3000.5",
        false);
}

void SumSurveyTest::aLongListIsWatched()
{
    QFETCH(QString, rows);
    QFETCH(bool, found);
    const ColumnMapping mapping = mappingOf({Field::Declaration, Field::Item, Field::Date, Field::Consignor,
                                             Field::Hs, Field::Description, Field::Net, Field::Value});
    QString text;
    for (int i = 1; i <= 5; ++i)
        text += QStringLiteral("D%1|1|2023-01-0%1|BOLT|8517620000|phones|7.%1|9%1\n").arg(i);
    for (const std::int64_t after : {6, 100}) {
        SumSurvey survey(mapping, m_countries, {.beginning = 5});
        SumWatch watch(mapping, after);
        RowParser parser(mapping, m_countries);
        std::int64_t number = 1;
        bool wanted = true;
        for (const auto &texts : rowsOf((text + rows).toUtf8())) {
            std::vector<CellView> cells;
            for (const std::string &each : texts)
                cells.push_back({each, each.empty() ? CellKind::Empty : CellKind::Text});
            const RowView view{++number, cells, false};
            wanted = wanted && survey.row(view);
            watch.add(view, parser.parse(view, m_arena));
        }
        QCOMPARE(survey.stoppedAt(), 6);
        QCOMPARE(watch.found(), found && after == 6);
    }
}

void SumSurveyTest::whatWasNotLookedAtIsSaid()
{
    ColumnMapping mapping = statistics();
    mapping.rows.lookedUpTo = 3;
    const auto again = ColumnMapping::fromJson(mapping.toJson());
    QVERIFY(again.ok());
    QCOMPARE(again->rows.lookedUpTo, 3);
    RowParser parser(*again, m_countries);
    QStringList said;
    for (int number = 2; number <= 6; ++number) {
        const std::vector<CellView> cells{{"China", CellKind::Text},
                                          {"8517", CellKind::Text},
                                          {"a", CellKind::Text},
                                          {"5", CellKind::Text},
                                          {"7", CellKind::Text}};
        for (const Issue &issue : parser.parse({number, cells, false}, m_arena).issues)
            said.append(issue.kind + QString::number(issue.row));
    }
    QCOMPARE(said, QStringList{QStringLiteral("sums-not-sought4")});
}

QTEST_GUILESS_MAIN(SumSurveyTest)
#include "tst_sumsurvey.moc"
