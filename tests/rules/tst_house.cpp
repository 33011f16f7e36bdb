// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

/** The rules of the house that a compiler does not check: who may include whom, and how long a file may be. */
class HouseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void includesPointOneWay();
    void modelsKnowNoWidgets();
    void filesStayReadable();
    void functionsStayReadable();
    void filesSayWhoseTheyAre();
    void nobodyPumpsTheEventLoop();
    void noTwoClassesShareAName();
    void wordsAreFoundWhereTheTranslatorPutsThem();

private:
    static QString root() { return QString::fromUtf8(WAYBILL_TEST_DATA "/.."); }
    static QStringList sources(const QString &folder)
    {
        QStringList files;
        QDirIterator it(root() + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(QDir(root()).relativeFilePath(it.next()));
        files.sort();
        return files;
    }
    static QStringList lines(const QString &file)
    {
        QFile f(root() + u'/' + file);
        return f.open(QIODevice::ReadOnly) ? QString::fromUtf8(f.readAll()).split(u'\n') : QStringList();
    }
    /** The text of C++ literals that stand after one another. */
    static QString joined(const QString &literals)
    {
        static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
        QString text;
        for (auto it = literal.globalMatch(literals); it.hasNext();)
            text += it.next().captured(1);
        return text.replace(QStringLiteral("\\\""), QStringLiteral("\""))
            .replace(QStringLiteral("\\n"), QStringLiteral("\n"))
            .replace(QStringLiteral("\\u202f"), QStringLiteral("\u202f"));
    }
    /** Texts that the Russian has, by context. */
    static QHash<QString, QSet<QString>> translated()
    {
        QFile file(root() + QStringLiteral("/translations/waybill_ru.ts"));
        QHash<QString, QSet<QString>> known;
        if (!file.open(QIODevice::ReadOnly))
            return known;
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            if (!xml.readNextStartElement())
                continue;
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"source")
                known[context].insert(xml.readElementText());
        }
        return known;
    }
};

void HouseTest::includesPointOneWay()
{
    // A module may include those of a smaller rank and itself; equal ranks do not know each other.
    const QHash<QString, int> rank{
        {QStringLiteral("core"), 0},      {QStringLiteral("readers"), 1}, {QStringLiteral("goods"), 1},
        {QStringLiteral("places"), 1},    {QStringLiteral("parties"), 1}, {QStringLiteral("mapping"), 2},
        {QStringLiteral("casefile"), 3},  {QStringLiteral("cube"), 4},    {QStringLiteral("casework"), 5},
        {QStringLiteral("figures"), 6},   {QStringLiteral("importing"), 7}, {QStringLiteral("exporting"), 7},
        {QStringLiteral("session"), 8},   {QStringLiteral("items"), 9},   {QStringLiteral("views"), 10},
        {QStringLiteral("app"), 11}};
    const QRegularExpression include(QStringLiteral("^#include \"([a-z]+)/"));
    QStringList wrong;
    int seen = 0;
    for (const QString &top : {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")}) {
        for (const QString &file : sources(top)) {
            const QString own = top == u"models" ? file.section(u'/', 1, 1) : top;
            QVERIFY2(rank.contains(own), qPrintable(file));
            for (const QString &line : lines(file)) {
                const auto match = include.match(line);
                const QString other = match.captured(1);
                if (!match.hasMatch() || other == own)
                    continue;
                ++seen;
                if (!rank.contains(other) || rank[other] >= rank[own])
                    wrong.append(file + QStringLiteral(" includes ") + other);
            }
        }
    }
    QVERIFY(seen > 0);
    QCOMPARE(wrong.join(u'\n'), QString());
}

void HouseTest::modelsKnowNoWidgets()
{
    const QRegularExpression widget(
        QStringLiteral("#include <(QtWidgets/|QtCharts/|QtPrintSupport/|QtNetwork/|Q[A-Za-z]*(Widget|Dialog|Chart|ChartView|PushButton|"
                       "Label|Layout|GraphicsScene|MessageBox|Application|MainWindow)>)"));
    QStringList wrong;
    const QStringList files = sources(QStringLiteral("models"));
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        for (const QString &line : lines(file)) {
            if (widget.match(line).hasMatch() && !line.contains(QStringLiteral("<QCoreApplication>")))
                wrong.append(file + QStringLiteral(": ") + line);
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void HouseTest::filesStayReadable()
{
    // 400 lines a source, 60 for main; each exception has its reason.
    const QHash<QString, int> allowed{{QStringLiteral("app/main.cpp"), 60}};
    QStringList wrong;
    for (const QString &top : {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")}) {
        for (const QString &file : sources(top)) {
            const auto n = lines(file).size();
            if (n > allowed.value(file, 400))
                wrong.append(QStringLiteral("%1: %2 lines").arg(file).arg(n));
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void HouseTest::functionsStayReadable()
{
    // 60 lines a function, with its name and braces, which stand in the first column. Exceptions are tables in the form
    // of code, a few lines an entry and nothing to follow: spellings of units, fields of a shipment, fields of a filter.
    const QHash<QString, int> allowed{{QStringLiteral("models/core/units.cpp"), 190},
                                      {QStringLiteral("models/casefile/shipment.cpp"), 70},
                                      {QStringLiteral("models/cube/filterplanmaker.cpp"), 75}};
    QStringList wrong;
    int functions = 0;
    for (const QString &top : {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")}) {
        for (const QString &file : sources(top)) {
            const QStringList all = lines(file);
            qsizetype begin = -1;
            for (qsizetype n = 0; n < all.size(); ++n) {
                if (all[n] == u"{")
                    begin = n;
                if (!all[n].startsWith(u'}') || begin < 0)
                    continue;
                ++functions;
                const qsizetype length = n - begin + 1;
                if (length > allowed.value(file, 60))
                    wrong.append(QStringLiteral("%1:%2: %3 lines").arg(file).arg(begin).arg(length));
                begin = -1;
            }
        }
    }
    QVERIFY(functions > 1000);
    QCOMPARE(wrong.join(u'\n'), QString());
}

void HouseTest::filesSayWhoseTheyAre()
{
    QStringList wrong;
    for (const QString &top : {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app"), QStringLiteral("tests"),
                               QStringLiteral("bench")}) {
        for (const QString &file : sources(top)) {
            if (!lines(file).value(1).contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later")))
                wrong.append(file);
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void HouseTest::nobodyPumpsTheEventLoop()
{
    // A nested loop lets a second click run inside the first; jobs report by signals instead.
    const QRegularExpression pump(QStringLiteral("processEvents|QEventLoop"));
    QStringList wrong;
    for (const QString &top : {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")}) {
        for (const QString &file : sources(top)) {
            for (const QString &line : lines(file)) {
                if (pump.match(line).hasMatch())
                    wrong.append(file + QStringLiteral(": ") + line);
            }
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void HouseTest::noTwoClassesShareAName()
{
    // Two of one name compile and link, and one then runs the other's functions. What stands in a namespace is indented
    // or between its braces, and so left out.
    const QRegularExpression opened(QStringLiteral("^namespace\\b.*\\{$")), closed(QStringLiteral("^\\}.*// namespace")),
        declared(QStringLiteral("^(?:class|struct|enum class|enum) (\\w+)\\b[^;]*$"));
    QHash<QString, QString> homes;
    QStringList wrong;
    for (const QString &top : {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")}) {
        for (const QString &file : sources(top)) {
            const QString home = file.section(u'.', 0, 0);
            bool inside = false;
            for (const QString &line : lines(file)) {
                if (opened.match(line).hasMatch() || closed.match(line).hasMatch())
                    inside = opened.match(line).hasMatch();
                const auto match = declared.match(line);
                if (inside || !match.hasMatch())
                    continue;
                if (homes.value(match.captured(1), home) != home)
                    wrong.append(match.captured(1) + QStringLiteral(": ") + homes[match.captured(1)] + QStringLiteral(" and ") + home);
                homes.insert(match.captured(1), home);
            }
        }
    }
    QVERIFY(homes.size() > 100);
    QCOMPARE(wrong.join(u'\n'), QString());
}

/**
 * A tr() of our own names its context by hand, and the translator's program finds another one where the function
 * stands in a class: then the sentence stays English. In Russian, which is complete, each must be found.
 */
void HouseTest::wordsAreFoundWhereTheTranslatorPutsThem()
{
    static const QRegularExpression own(
        QStringLiteral("(?:_(?:TR|SAID)_FUNCTIONS\\((\\w+)\\))|(?:translate\\(\"(\\w+)\", (?:text|source)\\))|"
                       "(?:return \\{\"(\\w+)\", (?:text|source)\\})"));
    static const QRegularExpression call(
        QStringLiteral("\\btr\\(\\s*((?:\"(?:[^\"\\\\\n]|\\\\.)*\"\\s*)+)"));
    const QHash<QString, QSet<QString>> known = translated();
    QVERIFY(known.size() > 50);
    QStringList lost;
    for (const QString &folder : {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")}) {
        for (const QString &file : sources(folder)) {
            const QString text = lines(file).join(u'\n');
            QStringList contexts;
            for (auto it = own.globalMatch(text); it.hasNext();)
                contexts.append(it.next().capturedTexts().mid(1).join(QString()));
            for (auto it = call.globalMatch(text); !contexts.isEmpty() && it.hasNext();) {
                const QString words = joined(it.next().captured(1));
                const bool found = std::any_of(contexts.cbegin(), contexts.cend(), [&](const QString &context) {
                    return known.value(context).contains(words);
                });
                if (!found)
                    lost.append(file + QStringLiteral(": ") + words);
            }
        }
    }
    QCOMPARE(lost.join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(HouseTest)
#include "tst_house.moc"
