// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/classifier.h"
#include "goods/classifiercache.h"

#include <QFile>
#include <QTest>

#include <thread>

/** Goods of many languages find their category, and what only sounds like them stays out. */
class ClassifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheCategory_data();
    void findsTheCategory();
    void readsDisguisedWords_data();
    void readsDisguisedWords();
    void quotesTheCellAndTheCode();
    void flagsWordsAgainstTheCode_data();
    void flagsWordsAgainstTheCode();
    void keepsTheRulesThatLost();
    void tagsThePriorityListWithoutACategory();
    void agreesWithItsCacheAndItself();
    void keepsWhatWasAskedForLast();
    void servesManyThreads();
    void survivesAnyBytes();

private:
    Classification classify(const char *hs, const char *text) const
    {
        return m_classifier->classify(hs, text);
    }

    std::unique_ptr<Classifier> m_classifier;
};

void ClassifierTest::initTestCase()
{
    auto categories = Categories::builtIn();
    QVERIFY2(categories.ok(), categories.ok() ? "" : qPrintable(categories.failure().text));
    QCOMPARE(categories.value()->size(), std::size_t{24});
    m_classifier = std::make_unique<Classifier>(categories.value());
}

void ClassifierTest::findsTheCategory_data()
{
    QTest::addColumn<QString>("hs");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("category");
    QFile file(QStringLiteral(WAYBILL_TEST_DATA "/unit/goods/goods.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        const qsizetype first = line.indexOf(u',');
        const qsizetype last = line.lastIndexOf(u',');
        QString text = line.mid(first + 1, last - first - 1);
        if (text.startsWith(u'"'))
            text = text.mid(1, text.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
        QTest::addRow("line %d: %s", static_cast<int>(i + 1), qUtf8Printable(line))
            << line.left(first) << text << line.mid(last + 1);
    }
}

void ClassifierTest::findsTheCategory()
{
    QFETCH(QString, hs);
    QFETCH(QString, description);
    QFETCH(QString, category);
    const Classification found = m_classifier->classify(hs.toStdString(), description.toStdString());
    QVERIFY2(QString::fromStdString(found.category) == category,
             qPrintable(QString::fromStdString(found.category + ": ") + found.reason.english()));
    QVERIFY(!found.reason.isEmpty());
    QCOMPARE(found.rule.empty(), found.category == "none");
}

void ClassifierTest::readsDisguisedWords_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("category");
    const auto row = [](const char *name, const char *text, const char *category) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(category);
    };
    row("Latin letters in a Cyrillic word", "БPOHEЖИЛET", "body-armor");
    row("Latin letters in the shortest word", "ДPOH FPV", "drones");
    row("Cyrillic letters in a Latin model", "РУЖЬЕ СQ-А КАЛ. 5,56", "rifles");
    row("a model with a blank", "GUN CQ A CAL 5.56", "rifles");
    row("a model with nothing between", "GUN CQA CAL 5.56", "rifles");
    row("a word broken by a blank", "БРОНЕ ЖИЛЕТ", "body-armor");
    row("a word broken by a line break", "БРОНЕ\nЖИЛЕТ", "body-armor");
    row("a word with soft hyphens", "БРОНЕ\u00ADЖИЛЕТ", "body-armor");
    row("zero for O in a word", "БР0НЕЖИЛЕТ", "body-armor");
    row("full width letters", "ＤＪＩ ＭＡＶＩＣ ３", "drones");
    row("Turkish capitals", "BALİSTİK YELEK", "body-armor");
    row("Turkish small letters", "balıstık yelek", "body-armor");
    row("yo for ye", "РУЖЬЁ ОХОТНИЧЬЕ", "rifles");
    row("a stem inside another word", "ПРОФИЛЬ АЛЮМИНИЕВЫЙ", "none");
    row("a name that ends like drone", "АНДРОН", "none");
    row("marble and not bullets", "MERMER PLAKA", "none");
    row("what is not a weapon", "НОЖ КУХОННЫЙ, НЕ ЯВЛЯЕТСЯ ОРУЖИЕМ", "none");
}

void ClassifierTest::readsDisguisedWords()
{
    QFETCH(QString, description);
    QFETCH(QString, category);
    const Classification found = m_classifier->classify("", description.toStdString());
    QVERIFY2(QString::fromStdString(found.category) == category, qPrintable(found.reason.text()));
}

void ClassifierTest::quotesTheCellAndTheCode()
{
    const Classification found = classify("9303201000", "РУЖЬЕ ГРАЖДАНСКОЕ, МОДЕЛЬ СQ-А, КАЛ. 5,56");
    QCOMPARE(found.category, std::string("rifles"));
    const std::string rule = "rule " + found.rule + ": ";
    QCOMPARE(found.reason.english().toStdString().substr(0, rule.size()), rule);
    QVERIFY2(found.reason.english().toStdString().find("\"СQ-А\" is a military model") != std::string::npos,
             qPrintable(found.reason.text()));
    QVERIFY2(found.reason.english().toStdString().find("HS 9303.20 says sporting shotgun") !=
                 std::string::npos,
             qPrintable(found.reason.text()));
}

void ClassifierTest::flagsWordsAgainstTheCode_data()
{
    QTest::addColumn<QString>("hs");
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("flagged");
    const auto row = [](const char *name, const char *hs, const char *text, bool flagged) {
        QTest::newRow(name) << QString::fromUtf8(hs) << QString::fromUtf8(text) << flagged;
    };
    row("a military rifle declared as a sporting shotgun", "9303.20", "РУЖЬЕ МОДЕЛЬ CQ-A", true);
    row("a military rifle declared as one", "9301.90", "CQ-A RIFLE", false);
    row("a shotgun declared as a shotgun", "9303.20", "РУЖЬЕ МР-155", false);
    row("a rifle declared as steel", "7326.90", "ASSAULT RIFLE 7.62X39", true);
    row("a drone's propeller in its heading", "8807.10", "ПРОПЕЛЛЕР ДЛЯ БПЛА", false);
    row("no code at all", "", "ASSAULT RIFLE 7.62X39", false);
    row("no text at all", "9301.90", "", false);
}

void ClassifierTest::flagsWordsAgainstTheCode()
{
    QFETCH(QString, hs);
    QFETCH(QString, description);
    QFETCH(bool, flagged);
    const Classification found = m_classifier->classify(hs.toStdString(), description.toStdString());
    const auto &flags = found.flags;
    QCOMPARE(std::find(flags.begin(), flags.end(), "text-and-code-differ") != flags.end(), flagged);
    QCOMPARE(m_classifier->decide(hs.toStdString(), description.toStdString()).textAndCodeDiffer, flagged);
}

void ClassifierTest::keepsTheRulesThatLost()
{
    const Classification found = classify("9301.90", "ПАТРОНЫ 7,62Х39 К АВТОМАТУ КАЛАШНИКОВА");
    QCOMPARE(found.category, std::string("ammunition"));
    QVERIFY(!found.losing.empty());
    QCOMPARE(found.losing.front().category, std::string("rifles"));
    QVERIFY(!found.losing.front().reason.isEmpty());
}

void ClassifierTest::tagsThePriorityListWithoutACategory()
{
    const Classification found = classify("8517620003", "КОММУТАТОР СЕТЕВОЙ 24 ПОРТА");
    QCOMPARE(found.category, std::string("none"));
    QCOMPARE(found.tag, std::string("chpl:2"));
    QCOMPARE(m_classifier->categories().priorityList().size(), std::size_t{50});
}

void ClassifierTest::agreesWithItsCacheAndItself()
{
    // Rows of which some part of the reason is the same and another is not.
    std::vector<std::pair<std::string, std::string>> rows{{"8544", "КАБЕЛЬ"},
                                                          {"8482", ""},
                                                          {"84821090", ""},
                                                          {"8482109008", "ПОДШИПНИКИ АРТ. 1"},
                                                          {"8482109008", "ПОДШИПНИКИ АРТ. 2"},
                                                          {"8483", "ПОДШИПНИКИ АРТ. 2"},
                                                          {"8.50E+09", "БРОНЕЖИЛЕТ"},
                                                          {"12.10.2022", "БРОНЕЖИЛЕТ"},
                                                          {"x", "БРОНЕЖИЛЕТ"},
                                                          {"", "Бронежилет"},
                                                          {"9303", "РУЖЬЕ КАЛ. 12"},
                                                          {"9303", "РУЖЬЕ КАЛ. 16"},
                                                          {"", "РУЖЬЕ КАЛ. 12"},
                                                          {"9305", "МАГАЗИН ДЛЯ ВИНТОВКИ"},
                                                          {"9305", "ПРИКЛАД ДЛЯ ВИНТОВКИ"},
                                                          {"", "ДРОН"},
                                                          {"", std::string(2'000, ' ') + "ДРОН"}};
    rows.insert(rows.end(), rows.begin(), rows.begin() + 12);
    for (const auto &[places, reasons] : {std::pair{1, 1}, {3, 2}, {1 << 12, 1 << 12}}) {
        ClassifierCache cache(*m_classifier, static_cast<std::size_t>(places),
                              static_cast<std::size_t>(reasons));
        for (const auto &[hs, text] : rows) {
            const Verdict verdict = m_classifier->decide(hs, text);
            const ClassifierCache::Decision &cached = cache.decide(hs, text);
            QCOMPARE(cached.verdict, verdict);
            const Classification full = m_classifier->classify(hs, text);
            QCOMPARE(std::string(m_classifier->categoryId(verdict)), full.category);
            QCOMPARE(m_classifier->ruleId(verdict), full.rule);
            QCOMPARE(cached.reason != nullptr, full.category != "none");
            if (cached.reason) {
                QCOMPARE(cached.reason->rule, full.rule);
                QCOMPARE(cached.reason->text, full.reason.english().toStdString());
            }
        }
    }
}

void ClassifierTest::keepsWhatWasAskedForLast()
{
    constexpr std::size_t most = 4;
    ClassifierCache cache(*m_classifier, most, 1); // of its reasons, which name the code, it keeps the last
    const auto reasonOf = [&cache](std::size_t number) {
        return cache.decide("9303" + std::to_string(10 + number), "РУЖЬЕ").reason;
    };
    const std::shared_ptr<const Reason> first = reasonOf(0);
    QVERIFY(first != nullptr);
    for (std::size_t number = 1; number <= most; ++number) {
        reasonOf(number);
        QCOMPARE(reasonOf(0), first); // from the first time on, and for as long as it is asked for
    }
    for (std::size_t number = 1; number <= 2 * most + 1; ++number)
        reasonOf(20 + number);
    QVERIFY(reasonOf(0) != first);
}

void ClassifierTest::servesManyThreads()
{
    std::vector<std::thread> threads;
    std::atomic<int> right = 0;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 200; ++i) {
                const bool drone = (i + t) % 2 == 0;
                const Verdict verdict = m_classifier->decide("", drone ? "БПЛА ОРЛАН-10" : "БРОНЕЖИЛЕТ");
                right += m_classifier->categoryId(verdict) == (drone ? "drones" : "body-armor") ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 800);
}

void ClassifierTest::survivesAnyBytes()
{
    std::string text;
    unsigned state = 1;
    for (int i = 0; i < 3000; ++i) {
        state = state * 1664525U + 1013904223U;
        text.push_back(static_cast<char>(state >> 24U));
        if (i % 50 == 0)
            m_classifier->classify(text, text);
    }
    m_classifier->classify("9301", std::string(100'000, 'x'));
    m_classifier->classify("9301", std::string(10'000, '-'));
    std::string words;
    for (int i = 0; i < 5000; ++i)
        words += "для ";
    m_classifier->classify("9301", words);
}

QTEST_APPLESS_MAIN(ClassifierTest)
#include "tst_classifier.moc"
