// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/categories.h"
#include "goods/classifier.h"
#include "goods/rulewords.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

/** A person's own category file: what it may say, and how its mistakes are told. */
class CategoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreKnown();
    void everyWordOfTheRulesIsKnownToTheTranslator();
    void addsAndReplaces();
    void tellsMistakes_data();
    void tellsMistakes();
    void tellsAMissingFile();

private:
    QString write(const QByteArray &json);
    static QByteArray file(const QByteArray &categories)
    {
        return R"({"format": "waybill-categories/1", "categories": [)" + categories + "]}";
    }
    QTemporaryDir m_folder;
};

QString CategoriesTest::write(const QByteArray &json)
{
    const QString path = m_folder.filePath(QStringLiteral("own.json"));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(json) != json.size())
        qFatal("the test's file can not be written");
    return path;
}

void CategoriesTest::namesAreKnown()
{
    const auto categories = Categories::builtIn();
    QVERIFY(categories.ok());
    QCOMPARE(categories.value()->name("rifles"), QStringLiteral("Rifles and shotguns"));
    QCOMPARE(categories.value()->name("none"), QStringLiteral("No category"));
    QCOMPARE(categories.value()->name("mine-own"), QStringLiteral("mine-own"));
    QCOMPARE(categories.value()->indexOf("nothing"), -1);
}

void CategoriesTest::everyWordOfTheRulesIsKnownToTheTranslator()
{
    std::set<std::string> said, ofCodes;
    const auto categories = Categories::builtIn();
    for (const CategoryDefinition &category : categories.value()->all()) {
        for (const CategoryRule &rule : category.rules) {
            if (!rule.says.empty())
                said.insert(rule.says);
            for (const RuleCode &code : rule.codes)
                ofCodes.insert(code.says);
        }
    }
    QCOMPARE(said, std::set<std::string>(RuleWords::ofWords.begin(), RuleWords::ofWords.end()));
    QCOMPARE(ofCodes, std::set<std::string>(RuleWords::ofCodes.begin(), RuleWords::ofCodes.end()));
}

void CategoriesTest::addsAndReplaces()
{
    const auto categories = Categories::withFile(write(file(R"(
        {"id": "tractors-of-ours", "name": "Our tractors", "rules": [{"kind": "model", "words": ["Belarus-82"]}]},
        {"id": "bearings", "name": "Bearings and bushes", "rules": [{"kind": "code", "codes": {"8483": "shafts"}}]})")));
    QVERIFY2(categories.ok(), categories.ok() ? "" : qPrintable(categories.failure().text));
    QCOMPARE(categories.value()->size(), std::size_t{25});
    QCOMPARE(categories.value()->name("bearings"), QStringLiteral("Bearings and bushes"));
    const Classifier classifier(categories.value());
    QCOMPARE(classifier.classify("", "BELARUS 82").category, std::string("tractors-of-ours"));
    QCOMPARE(classifier.classify("8483", "").category, std::string("bearings"));
    QCOMPARE(classifier.classify("8482", "").category, std::string("none"));
}

void CategoriesTest::tellsMistakes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QByteArray &json, const char *told) {
        QTest::newRow(name) << json << QString::fromUtf8(told);
    };
    const QByteArray head = R"({"id": "own", "name": "Own", "rules": [)";
    row("no JSON, with its line", "{\n\"format\": \n}", "line");
    row("no format", R"({"categories": []})", "waybill-categories/1");
    row("no categories", R"({"format": "waybill-categories/1"})", "has no categories");
    row("a bad id", file(R"({"id": "Own!", "name": "x", "rules": [{"kind": "strong", "words": ["a"]}]})"),
        "is no id");
    row("no name", file(R"({"id": "own", "rules": [{"kind": "strong", "words": ["a"]}]})"), "has no name");
    row("no rules", file(R"({"id": "own", "name": "Own"})"), "category own: the category has no rules");
    row("an unknown kind", file(head + R"({"kind": "loud", "words": ["a"]}]})"), "category own, rule 1");
    row("an unknown key", file(head + R"({"kind": "strong", "wrods": ["a"]}]})"),
        "\"wrods\" is not known here");
    row("a word without letters", file(head + R"({"kind": "strong", "words": {"en": ["gun", "~"]}}]})"),
        "category own, rule 1, words, en, entry 2");
    row("a bad code", file(head + R"({"kind": "code", "codes": {"93x": "arms"}}]})"), "is no HS code");
    row("a weak word without codes", file(head + R"({"kind": "weak", "words": ["gun"]}]})"),
        "weak word needs codes");
    row("parts of nothing", file(head + R"({"kind": "part", "words": ["bolt"]}]})"), "needs \"of\"");
    row("parts of an unknown category",
        file(head + R"({"kind": "part", "of": "tanks", "words": ["bolt"]}]})"),
        "there is no category \"tanks\"");
    row("yielding to an unknown category",
        file(
            R"({"id": "own", "name": "Own", "yields": ["tanks"], "rules": [{"kind": "strong", "words": ["a"]}]})"),
        "category own, yields: there is no category \"tanks\"");
    row("an id used twice",
        file(head + R"({"kind": "strong", "words": ["a"]}]},)" + head +
             R"({"kind": "strong", "words": ["b"]}]})"),
        "used twice");
}

void CategoriesTest::tellsMistakes()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, told);
    const auto categories = Categories::withFile(write(json));
    QVERIFY(!categories.ok());
    QVERIFY2(categories.failure().text.contains(told), qPrintable(categories.failure().text));
    QVERIFY(categories.failure().text.contains(QStringLiteral("own.json")));
}

void CategoriesTest::tellsAMissingFile()
{
    const auto categories = Categories::withFile(QStringLiteral("/nowhere/own.json"));
    QVERIFY(!categories.ok());
    QVERIFY(categories.failure().text.contains(QStringLiteral("/nowhere/own.json")));
}

QTEST_APPLESS_MAIN(CategoriesTest)
#include "tst_categories.moc"
