// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/countlocale.h"
#include "figures/chartwords.h"
#include "figures/groupingwords.h"
#include "goods/categories.h"
#include "views/common/languages.h"

#include <QCoreApplication>
#include <QTest>

/** Languages are whole: what is named in a resource is translated too. */
class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void englishIsAlwaysThereAndCountsProperly()
    {
        Languages languages;
        languages.use(QStringLiteral("en"));
        QCOMPARE(languages.available().first().code, QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("AnnotateBar", "%n shipments", nullptr, 1),
                 QStringLiteral("1 shipment"));
        QCOMPARE(QCoreApplication::translate("AnnotateBar", "%n shipments", nullptr, 14),
                 QStringLiteral("14 shipments"));
    }
    void dialogsForFilesSpeakTheLanguageToo()
    {
        Languages languages;
        languages.use(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("QFileDialog", "Look in:"), QStringLiteral("Look in:"));
        languages.use(QStringLiteral("ru"));
        QCOMPARE(QCoreApplication::translate("QFileDialog", "Look in:"), QString::fromUtf8("Перейти к:"));
    }
    void russianCountsInThreeForms()
    {
        Languages languages;
        languages.use(QStringLiteral("ru"));
        const auto count = [](int n) {
            return QCoreApplication::translate("AnnotateBar", "%n shipments", nullptr, n);
        };
        QCOMPARE(count(1), QStringLiteral("1 отправка"));
        QCOMPARE(count(3), QStringLiteral("3 отправки"));
        QCOMPARE(count(11), QStringLiteral("11 отправок"));
    }
    void countsInSentencesAreWrittenAsOtherNumbers()
    {
        Languages languages;
        languages.use(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("AnnotateBar", "%n shipments", nullptr, 10223),
                 QStringLiteral("10,223 shipments"));
        languages.use(QStringLiteral("ru"));
        QCOMPARE(QCoreApplication::translate("AnnotateBar", "%n shipments", nullptr, 10223),
                 QString::fromUtf8("10\u00a0223 отправки"));
    }
    void countsInAPictureOfAnotherLanguageHaveItsSeparators()
    {
        Languages languages;
        languages.use(QStringLiteral("en"));
        const auto count = [] {
            return QCoreApplication::translate("AnnotateBar", "%n shipments", nullptr, 10223);
        };
        {
            const CountLocale german(QLocale(QLocale::German));
            QCOMPARE(count(), QStringLiteral("10.223 shipments"));
        }
        QCOMPARE(count(), QStringLiteral("10,223 shipments"));
    }
    void everyBuiltInCategoryHasARussianName()
    {
        const auto builtIn = Categories::builtIn();
        QVERIFY2(builtIn, builtIn ? "" : qPrintable(builtIn.failure().text));
        const Categories &categories = **builtIn;
        Languages languages;
        languages.use(QStringLiteral("ru"));
        QStringList untranslated;
        for (const CategoryDefinition &category : categories.all()) {
            if (categories.name(category.id) == QString::fromStdString(category.name))
                untranslated.append(categories.name(category.id));
        }
        QCOMPARE(untranslated.join(u'\n'), QString());
    }
    void whatFiguresGoByIsDeclinedInRussian()
    {
        Languages languages;
        ChartQuestion question;
        languages.use(QStringLiteral("en"));
        QCOMPARE(ChartWords::title(question, {}, {}), QStringLiteral("Net mass by month"));
        languages.use(QStringLiteral("ru"));
        const Filter toRussia = Filter().with(FilterField::Destination, {QStringLiteral("RU")});
        QCOMPARE(ChartWords::title(question, {}, {}), QString::fromUtf8("Масса нетто по месяцам"));
        QCOMPARE(ChartWords::title(question, toRussia, {}),
                 QString::fromUtf8("Отправки, назначение: RU — масса нетто по месяцам"));
        question.by = Dimension::Origin;
        question.stack = Dimension::Category;
        question.measure = Measure::Shipments;
        QCOMPARE(ChartWords::title(question, toRussia, {}),
                 QString::fromUtf8("Отправки, назначение: RU, по странам происхождения и категориям"));
        ChartFigure figure;
        figure.by = Dimension::Month;
        figure.stackedBy = Dimension::Category;
        figure.measure = Measure::Net;
        QVERIFY(ChartWords::subtitle(figure, QStringLiteral("т"), {})
                    .startsWith(QString::fromUtf8("Масса нетто по категориям,")));
        for (const Dimension dimension : allDimensions())
            QVERIFY2(GroupingWords::by(dimension).startsWith(QString::fromUtf8("по ")),
                     qPrintable(dimensionId(dimension)));
    }
    void anUnknownLanguageMeansEnglish()
    {
        Languages languages;
        languages.use(QStringLiteral("xx"));
        QCOMPARE(languages.current(), QStringLiteral("en"));
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
