// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/** The promise that nothing leaves the computer, checked on the program as it is built. */
class NetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingThatIsLinkedKnowsTheNetwork();
    void aRunOpensNoNetworkSocket_data();
    void aRunOpensNoNetworkSocket();

private:
    static QString program() { return qEnvironmentVariable("WAYBILL"); }
};

void NetworkTest::nothingThatIsLinkedKnowsTheNetwork()
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program()});
    QVERIFY(ldd.waitForFinished());
    const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
    QVERIFY2(libraries.contains(QStringLiteral("libQt6Core")), qPrintable(libraries));
    for (const QString &name : {QStringLiteral("libQt6Network"), QStringLiteral("libQt6WebEngine"), QStringLiteral("libcurl"),
                                QStringLiteral("libssl"), QStringLiteral("libcups")})
        QVERIFY2(!libraries.contains(name), qPrintable(name));
}

void NetworkTest::aRunOpensNoNetworkSocket_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("the help") << QStringList{QStringLiteral("--help")};
    QTest::newRow("peeking into a file") << QStringList{QStringLiteral("peek"), QStringLiteral("goods.csv")};
    QTest::newRow("an import") << QStringList{QStringLiteral("import"), QStringLiteral("c.waybill"), QStringLiteral("goods.csv")};
}

void NetworkTest::aRunOpensNoNetworkSocket()
{
    QFETCH(QStringList, words);
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
        QSKIP("strace is not installed");
    QTemporaryDir folder;
    QFile goods(folder.filePath(QStringLiteral("goods.csv")));
    QVERIFY(goods.open(QIODevice::WriteOnly));
    goods.write("Date,HS Code,Goods Description,Country of Origin,Net Weight (kg),Shipper,Consignee\n"
                "2022-06-14,9303201000,http://127.0.0.1:9/x,CN,2380,A LTD,B LLC\n"
                "2022-06-15,6907210000,ceramic tiles,TR,1200,C LTD,B LLC\n");
    goods.close();
    QProcess probe;
    probe.start(QStringLiteral("strace"), {QStringLiteral("-f"), QStringLiteral("true")});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("strace may not trace here");
    QProcess run;
    run.setWorkingDirectory(folder.path());
    const QString log = folder.filePath(QStringLiteral("trace"));
    run.start(QStringLiteral("strace"), QStringList{QStringLiteral("-f"), QStringLiteral("-e"), QStringLiteral("trace=socket,execve"),
                                                    QStringLiteral("-o"), log, program()} + words);
    QVERIFY(run.waitForFinished(60'000));
    QFile trace(log);
    QVERIFY(trace.open(QIODevice::ReadOnly));
    const QString calls = QString::fromUtf8(trace.readAll());
    QVERIFY2(calls.contains(QStringLiteral("execve")), "the trace is empty");
    QVERIFY2(!calls.contains(QStringLiteral("AF_INET")), qPrintable(calls));
}

QTEST_GUILESS_MAIN(NetworkTest)
#include "tst_network.moc"
