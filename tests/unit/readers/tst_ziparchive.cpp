// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readmessage.h"
#include "readers/ziparchive.h"
#include "support/zipbuilder.h"

#include <QTest>

/** What a container must be to be believed. */
class ZipArchiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unpacks();
    void refuses_data();
    void refuses();
    void countsWhileUnpacking();
};

namespace {

QString unpacked(const QByteArray &bytes, const ReadLimits &limits = {})
{
    try {
        const auto archive = std::make_shared<ZipArchive>(std::make_shared<MemorySource>(bytes), limits);
        const ZipArchive::Entry *entry = archive->find("a.txt");
        return entry ? QString::fromUtf8(archive->unpack(*entry, 1 << 20)) : QStringLiteral("not found");
    } catch (const ReadError &error) {
        return error.message.shown();
    }
}

} // namespace

void ZipArchiveTest::unpacks()
{
    QCOMPARE(unpacked(ZipBuilder().add("A.txt", "hello").add("b", "").bytes("comment")),
             QStringLiteral("hello"));
}

void ZipArchiveTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto spoiled = [](const ZipBuilder::Spoil &spoil) {
        return ZipBuilder().add("a.txt", "hello", spoil).bytes();
    };
    QTest::newRow("a wrong check sum")
        << spoiled({.crc = true, .localName = {}}) << QStringLiteral("\"a.txt\" is damaged");
    QTest::newRow("a wrong size") << spoiled({.size = true, .localName = {}})
                                  << QStringLiteral("\"a.txt\" is damaged");
    QTest::newRow("another name in front of the data")
        << spoiled({.localName = "b.txt"}) << QStringLiteral("two readings");
    QTest::newRow("an encrypted entry")
        << spoiled({.localName = {}, .flags = 1}) << QStringLiteral("is encrypted");
    QTest::newRow("one name twice") << ZipBuilder().add("a.txt", "1").add("a.txt", "2").bytes()
                                    << QStringLiteral("two readings");
    QByteArray overlapping = ZipBuilder().add("a.txt", "hello").add("b.txt", "world").bytes();
    const qsizetype second = overlapping.lastIndexOf("PK\x01\x02");
    overlapping[second + 42] = 20; // the second entry now claims to begin inside the first
    QTest::newRow("entries that overlap") << overlapping << QStringLiteral("two readings");
    QTest::newRow("nothing but a signature")
        << QByteArray("PK\x03\x04") << QStringLiteral("list of contents is missing");
}

void ZipArchiveTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString text = unpacked(bytes);
    QVERIFY2(text.contains(says), qPrintable(text));
}

void ZipArchiveTest::countsWhileUnpacking()
{
    const QByteArray bytes = ZipBuilder().add("a.txt", QByteArray(1'000'000, ' ')).bytes();
    ReadLimits limits;
    limits.ratioGrace = 500'000;
    QVERIFY(unpacked(bytes, limits).contains(QStringLiteral("made to harm")));
    limits.ratio = 10'000;
    QCOMPARE(unpacked(bytes, limits).size(), 1'000'000);
    limits.inflatedEntry = 900'000;
    QVERIFY(unpacked(bytes, limits).contains(QStringLiteral("made to harm")));
}

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "tst_ziparchive.moc"
