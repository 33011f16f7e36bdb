// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sha256.h"

#include <QTemporaryFile>
#include <QTest>

/** The sums that the standard (FIPS 180-4) gives as examples. */
class Sha256Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sums_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("sum");
        QTest::newRow("no bytes") << QByteArray()
                                  << QByteArray(
                                         "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("three letters")
            << QByteArray("abc")
            << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("a million letters in pieces")
            << QByteArray(1'000'000, 'a')
            << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void sums()
    {
        QFETCH(QByteArray, bytes);
        Sha256 sum;
        for (qsizetype at = 0; at < bytes.size(); at += 999) {
            const qsizetype size = std::min<qsizetype>(999, bytes.size() - at);
            sum.add(std::span(bytes.constData() + at, static_cast<std::size_t>(size)));
        }
        QTEST(sum.hex(), "sum");
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(bytes);
        file.close();
        QTEST(Sha256::ofFile(file.fileName()).value(), "sum");
    }
    void aMissingFileFails() { QVERIFY(!Sha256::ofFile(QStringLiteral("/nowhere/at all")).ok()); }
};

QTEST_GUILESS_MAIN(Sha256Test)
#include "tst_sha256.moc"
