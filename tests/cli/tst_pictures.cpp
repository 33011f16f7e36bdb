// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

using TestSupport::runProgram;

/** Charts and maps without a display: what is drawn, what is written, what is refused. */
class PicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString samples = QString::fromUtf8(WAYBILL_TEST_DATA "/../resources/samples/");
        const ProgramRun run = runProgram(
            {QStringLiteral("import"), path("c.waybill"), samples + QStringLiteral("cn_export_2022.txt")});
        QVERIFY2(run.exitCode == 0, run.all());
    }
    void aChartByRouteIsDrawnAsRibbons()
    {
        const ProgramRun run =
            chart({QStringLiteral("--by"), QStringLiteral("route"), QStringLiteral("-o"), path("flow.svg")});
        QVERIFY2(run.exitCode == 0, run.all());
        const QString svg = read("flow.svg");
        for (const char *heading : {"Origin", "Dispatched from", "Destination"})
            QVERIFY2(svg.contains(QString::fromLatin1(heading)), heading);
        QVERIFY2(svg.count(QStringLiteral("<path")) > 10, "a ribbon is a path");
    }
    void itsTableAddsUpToTheSummary()
    {
        const ProgramRun run =
            chart({QStringLiteral("--by"), QStringLiteral("route"), QStringLiteral("--measure"),
                   QStringLiteral("shipments"), QStringLiteral("-o"), path("flow.csv")});
        QVERIFY2(run.exitCode == 0, run.all());
        qint64 sum = 0;
        const QStringList lines = read("flow.csv").split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.startsWith(QStringLiteral("origin-dispatch")))
                sum += line.section(u',', -1).trimmed().toLongLong();
        }
        QCOMPARE(sum, 2101);
    }
    void aPictureOfNothingSaysSo_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("chart") << QStringList{QStringLiteral("chart"), QStringLiteral("--by"),
                                              QStringLiteral("month")};
        QTest::newRow("chart of routes")
            << QStringList{QStringLiteral("chart"), QStringLiteral("--by"), QStringLiteral("route")};
        QTest::newRow("map") << QStringList{QStringLiteral("map")};
    }
    void aPictureOfNothingSaysSo()
    {
        QFETCH(QStringList, command);
        command.insert(1, path("c.waybill"));
        const ProgramRun run =
            runProgram(command + QStringList{QStringLiteral("--query"), QStringLiteral("hs:999999"),
                                             QStringLiteral("-o"), path("nothing.svg")});
        QVERIFY2(run.exitCode == 0 && run.err.contains("No shipment passes"), run.all());
        QVERIFY2(read("nothing.svg").contains(QStringLiteral("cn_export_2022.txt")),
                 "where it was looked for");
    }
    void whatRibbonsCannotSayIsRefused_data()
    {
        QTest::addColumn<QStringList>("further");
        QTest::newRow("another split than category")
            << QStringList{QStringLiteral("--stack"), QStringLiteral("origin")};
        QTest::newRow("declarations, which go several ways")
            << QStringList{QStringLiteral("--measure"), QStringLiteral("declarations")};
    }
    void whatRibbonsCannotSayIsRefused()
    {
        QFETCH(QStringList, further);
        const ProgramRun run = chart(QStringList{QStringLiteral("--by"), QStringLiteral("route"),
                                                 QStringLiteral("-o"), path("no.svg")} +
                                     further);
        QVERIFY2(run.exitCode == 2, run.all());
        QVERIFY(!QFile::exists(path("no.svg")));
    }
    void aMapIsWrittenInTheSameWords()
    {
        const ProgramRun run =
            runProgram({QStringLiteral("map"), path("c.waybill"), QStringLiteral("--title"),
                        QStringLiteral("Through Turkey"), QStringLiteral("-o"), path("map.svg")});
        QVERIFY2(run.exitCode == 0, run.all());
        QVERIFY(read("map.svg").contains(QStringLiteral("Through Turkey")));
    }
    void aPdfHasTheSameBytesEveryTime()
    {
        QByteArray first;
        for (int round = 0; round < 5; ++round) {
            const ProgramRun run =
                chart({QStringLiteral("--by"), QStringLiteral("consignor"), QStringLiteral("--title"),
                       QString::fromUtf8("Через Турцию, 经土耳其, عبر تركيا"), QStringLiteral("-o"),
                       path("fonts.pdf")});
            QVERIFY2(run.exitCode == 0, run.all());
            const QByteArray bytes = TestSupport::readFile(path("fonts.pdf"));
            QVERIFY(bytes.count("/FontFile") > 2); // of one or two the order may be the same by chance
            if (round == 0)
                first = bytes;
            QVERIFY(bytes == first);
        }
    }

private:
    ProgramRun chart(const QStringList &further) const
    {
        return runProgram(QStringList{QStringLiteral("chart"), path("c.waybill")} + further);
    }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PicturesTest)
#include "tst_pictures.moc"
