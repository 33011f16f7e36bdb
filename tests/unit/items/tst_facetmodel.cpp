// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/facetmodel.h"
#include "items/grouptablemodel.h"
#include "session/filteredit.h"

#include <QAbstractItemModelTester>
#include <QTest>

/** Groups of a cube as lists and tables. */
class FacetModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLargestComesFirst()
    {
        FacetModel model(Dimension::Origin);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAnswer(answer({{"CN", 5}, {"TR", 90}, {"", 7}}), Measure::Net, {});
        QCOMPARE(texts(model), QStringLiteral("TR 90.0|not given 7.0|CN 5.0"));
    }
    void whatTheFilterNamesComesFirstEvenWithoutShipments()
    {
        FacetModel model(Dimension::Origin);
        const Filter filter =
            FilterEdit::excluded(FilterEdit::only({}, FilterField::Origin, QStringLiteral("AE")),
                                 FilterField::Origin, QStringLiteral("CN"));
        model.setAnswer(answer({{"CN", 5}, {"TR", 90}}), Measure::Net, filter);
        QCOMPARE(texts(model), QStringLiteral("AE 0|CN 5.0|TR 90.0"));
        QVERIFY(model.index(0).data(FacetModel::IncludedRole).toBool());
        QVERIFY(model.index(1).data(FacetModel::ExcludedRole).toBool());
    }
    void aClickInTheListMovesNoRow()
    {
        const auto both = answer({{"CN", 5}, {"TR", 90}, {"AE", 7}});
        FacetModel model(Dimension::Origin);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAnswer(both, Measure::Net, {});
        const QString before = texts(model);
        const Filter clicked = FilterEdit::only({}, FilterField::Origin, QStringLiteral("CN"));
        model.keepOrderFor(clicked);
        model.setAnswer(both, Measure::Net, clicked);
        QCOMPARE(texts(model), before);
        QVERIFY(model.index(2).data(FacetModel::IncludedRole).toBool());
        model.keepOrderFor({}); // and again, at the same place
        model.setAnswer(both, Measure::Net, {});
        QCOMPARE(texts(model), before);
        model.setAnswer(both, Measure::Net, clicked); // said elsewhere
        QCOMPARE(texts(model), QStringLiteral("CN 5.0|TR 90.0|AE 7.0"));
        model.keepOrderFor(clicked);
        model.setAnswer(both, Measure::Shipments, clicked); // another figure is another order
        QCOMPARE(texts(model).section(u' ', 0, 0), QStringLiteral("CN"));
    }
    void aRangeIsNoValueOfTheList()
    {
        FacetModel model(Dimension::Month);
        model.setAnswer(
            answer({{"2022-06", 5}}), Measure::Net,
            FilterEdit::ranged({}, FilterField::Date, QStringLiteral("2022-01"), QStringLiteral("2022-09")));
        QCOMPARE(model.rowCount(), 1);
    }
    void chaptersAreNamed()
    {
        FacetModel model(Dimension::Hs2);
        model.setAnswer(answer({{"62", 5}, {"02", 4}, {"99", 3}}), Measure::Net, {});
        QVERIFY2(texts(model).contains(QStringLiteral("02 Meat 4,000")), qPrintable(texts(model)));
        QVERIFY2(texts(model).contains(QStringLiteral("62 ")), qPrintable(texts(model)));
        QVERIFY2(texts(model).contains(QStringLiteral("|99 3,000")), qPrintable(texts(model)));
    }
    void longListsAreCutButSayHowLongTheyAre()
    {
        FacetModel model(Dimension::Consignor);
        CubeAnswer many;
        for (int i = 0; i < 500; ++i)
            many.groups.append(group(QStringLiteral("Firm %1").arg(i), i));
        model.setAnswer(many, Measure::Net, {});
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.hiddenCount(), 494);
        model.setSearch(QStringLiteral("FIRM 49"));
        QCOMPARE(model.valueCount(), 11);
        model.setLimit(-1);
        QCOMPARE(model.rowCount(), 11);
    }
    void whatTheAnswerDoesNotNameIsCounted()
    {
        FacetModel model(Dimension::Consignor);
        CubeAnswer top = answer({{"A", 5}, {"B", 90}});
        top.groupCount = 5000;
        model.setAnswer(top, Measure::Net, {});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.valueCount(), 5000);
        QCOMPARE(model.hiddenCount(), 4998);
        model.setSearch(QStringLiteral("a"));
        QCOMPARE(model.valueCount(), 1);
    }
    void aCodeThatIsFilteredByIsNoChapter()
    {
        FacetModel model(Dimension::Hs2);
        model.setNames(QueryNames(), Format(QLocale::c()));
        const Filter filter = Filter().with(FilterField::Hs, {QStringLiteral("9303"), QStringLiteral("87")});
        model.setAnswer(answer({{"93", 5}}), Measure::Net, filter);
        QCOMPARE(texts(model),
                 QStringLiteral("87 Road vehicles and tractors 0|93 Arms and ammunition 5,000"));
    }
    void groupTablesSortByAnyColumnAndGiveExactTexts()
    {
        GroupTableModel model({Dimension::Consignor});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNames(QueryNames(), Format(QLocale::c()));
        model.setAnswer(answer({{"B", 5}, {"A", 90}, {"", 7}}));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("A"));
        QCOMPARE(model.exactText(0, 2), QStringLiteral("90000.000")); // kilograms
        model.sort(2, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("B"));
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("not given"));
        const auto first = [&model](int column) {
            return model.headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt();
        };
        QCOMPARE(first(0), static_cast<int>(Qt::AscendingOrder));
        QCOMPARE(first(1), static_cast<int>(Qt::DescendingOrder));
    }
    void theUnitOfAListFollowsItsLargest_data()
    {
        QTest::addColumn<QList<qint64>>("grams");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("figures");
        QTest::newRow("tonnes") << QList<qint64>{123'400'000, 12'340'000, 340'000, 30'000, 0} << "t"
                                << "123 12.3 0.3 <0.1 0";
        QTest::newRow("kilograms") << QList<qint64>{9'870'000, 99'960, 1500, 40, 0} << "kg"
                                   << "9,870 100 1.5 <0.1 0";
        QTest::newRow("grams") << QList<qint64>{950, 3} << "g"
                               << "950 3";
        QTest::newRow("nothing known") << QList<qint64>{0} << ""
                                       << "0";
    }
    void theUnitOfAListFollowsItsLargest()
    {
        QFETCH(const QList<qint64>, grams);
        FacetModel model(Dimension::Consignor);
        model.setNames(QueryNames(), Format(QLocale::c()));
        CubeAnswer answer;
        for (qsizetype i = 0; i < grams.size(); ++i) {
            answer.groups.append(group(QString::number(i), 0));
            answer.groups.last().totals.netGrams = grams[i];
        }
        model.setAnswer(answer, Measure::Net, Filter());
        QTEST(model.unit(), "unit");
        QStringList figures;
        for (int row = 0; row < model.rowCount(); ++row)
            figures.append(model.index(row).data(FacetModel::FigureRole).toString());
        QTEST(figures.join(u' '), "figures");
    }

private:
    static Group group(const QString &key, std::int64_t tonnes)
    {
        Totals totals;
        totals.shipments = totals.netKnown = 1;
        totals.netGrams = tonnes * 1'000'000;
        return {{key}, totals};
    }
    static CubeAnswer answer(std::initializer_list<std::pair<const char *, int>> groups)
    {
        CubeAnswer answer;
        for (const auto &[key, tonnes] : groups)
            answer.groups.append(group(QString::fromLatin1(key), tonnes));
        return answer;
    }
    static QString texts(const FacetModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row).data().toString() + u' ' +
                        model.index(row).data(FacetModel::FigureRole).toString());
        return rows.join(u'|');
    }
};

QTEST_GUILESS_MAIN(FacetModelTest)
#include "tst_facetmodel.moc"
