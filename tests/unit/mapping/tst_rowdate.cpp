// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowdate.h"

#include "mapping/cellreader.h"
#include "places/countries.h"

#include <QTest>

#include <vector>

/** What a text means as a date is kept, and yet it is that of its own column and cell. */
class RowDateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneTextInSeveralColumns_data();
    void oneTextInSeveralColumns();

private:
    static ColumnMapping mapping()
    {
        ColumnMapping m;
        for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
            ColumnUse use;
            use.column = static_cast<int>(m.columns.size());
            use.field = Field::Date;
            use.dateOrder = order;
            m.columns.append(use);
        }
        return m;
    }
    Countries m_countries;
};

void RowDateTest::oneTextInSeveralColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dayFirst");
    QTest::addColumn<QString>("monthFirst");
    QTest::newRow("a day that depends on the order") << "03/04/2022"
                                                     << "2022-04-03"
                                                     << "2022-03-04";
    QTest::newRow("a day of one order only") << "25/04/2022"
                                             << "2022-04-25"
                                             << "-";
    QTest::newRow("a day of either order") << "2022-04-03"
                                           << "2022-04-03"
                                           << "2022-04-03";
    QTest::newRow("no date") << "soon"
                             << "-"
                             << "-";
}

void RowDateTest::oneTextInSeveralColumns()
{
    QFETCH(QString, text);
    QFETCH(QString, dayFirst);
    QFETCH(QString, monthFirst);
    const ColumnMapping m = mapping();
    CellReader reader(m, m_countries);
    RowDate date(m);
    const std::string cell = text.toStdString();
    const auto read = [&](int column) {
        std::vector<CellView> cells(2);
        cells[static_cast<std::size_t>(column)] = {cell, CellKind::Text};
        const RowView row{2, cells, false};
        QList<Issue> issues;
        reader.begin(row, &issues);
        const std::optional<Date> found = date.read(reader);
        return found ? QString::fromStdString(found->iso()) : QStringLiteral("-");
    };
    for (int time = 0; time < 2; ++time) {
        QCOMPARE(read(0), dayFirst);
        QCOMPARE(read(1), monthFirst);
    }
}

QTEST_GUILESS_MAIN(RowDateTest)
#include "tst_rowdate.moc"
