// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile.h"
#include "casefile/sqlstatement.h"
#include "cube/columncube.h"
#include "cube/columnloader.h"
#include "cube/query.h"
#include "cube/sqlcube.h"

#include <QTemporaryDir>
#include <QTest>

/** A search finds a name however its accents, capitals and alphabets are written, in memory and in SQL alike.
 */
class TextMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto file = CaseFile::create(m_folder.filePath(QStringLiteral("a.waybill")));
        QVERIFY(file.ok());
        m_file = std::move(*file);
        auto connection = m_file->connect(CaseConnection::Mode::Write);
        QVERIFY(connection.ok());
        const auto run = [&](const QString &sql) {
            const auto done = runSql(connection->handle(), sql.toUtf8().constData());
            QVERIFY2(done.ok(), qPrintable(sql));
        };
        run(QStringLiteral(
            "INSERT INTO source VALUES(1,'a.csv','','sheet','',0,'csv','','',1,1,'','','','','','','',0,"
            "0,0,0,0,0,1,1)"));
        run(QStringLiteral("INSERT INTO place VALUES(1,'Łódź')"));
        run(QString::fromUtf8("INSERT INTO party VALUES(1,'Müller GmbH',NULL),(2,'ŞAHİN SANAYİİ A.Ş.',NULL),"
                              "(3,'Ankara Çelik',NULL),(4,'ΑΘΗΝΑ Α.Ε.',NULL)"));
        const char *descriptions[] = {"Kugelsichere Westen, Größe L", "ÇELİK PLAKA",
                                      "Бронежилет за\u0301щитный", "Áo giáp chống đạn"};
        for (int i = 1; i <= 4; ++i) {
            run(QStringLiteral(
                    "INSERT INTO shipment(id, source, row, marks, consignor, consignee, place_lading, "
                    "description) VALUES(%1, 1, %1, 0, %1, %2, %3, '%4')")
                    .arg(i)
                    .arg(i % 4 + 1)
                    .arg(i == 1 ? QStringLiteral("1") : QStringLiteral("NULL"),
                         QString::fromUtf8(descriptions[i - 1])));
        }
        run(QStringLiteral("UPDATE source SET shipments = 4"));
    }
    void findsHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<std::int64_t>>("found");
        const auto row = [](const char *name, const char *query, const QList<std::int64_t> &found) {
            QTest::newRow(name) << QString::fromUtf8(query) << found;
        };
        row("a consignor without its umlaut", "consignor:muller", {1});
        row("a consignor in capitals", "consignor:MÜLLER", {1});
        row("either side", "party:muller", {1, 4});
        row("a bare word finds firms too", "muller", {1, 4});
        row("a whole name", "consignor:\"=muller gmbh\"", {1});
        row("Turkish capitals by plain letters", "consignor:sanayii", {2});
        row("Turkish small letters", "consignor:sanayıı", {2});
        row("Turkish initials", "consignor:\"şahin\"|\"sahin\"", {2});
        row("with capitals of a Turkish keyboard", "ANKARA|ankara|Ankara", {2, 3});
        row("dotless letters", "consignor:ANKARA", {3});
        row("Greek capitals by small letters", "consignor:αθήνα", {4});
        row("a place with letters that have no parts", "place:lodz", {1});
        row("a word of a description", "grosse", {1});
        row("a phrase of a description", "\"celik plaka\"", {2});
        row("a word of a description with stress", "защитный", {3});
        row("a phrase in Vietnamese without its marks", "\"ao giap chong dan\"", {4});
        row("a model", "model:plaka", {2});
        row("another word is not found", "mueller", {});
    }
    void findsHoweverItIsWritten()
    {
        QFETCH(QString, query);
        QFETCH(QList<std::int64_t>, found);
        const auto filter = parseQuery(query, {});
        QVERIFY(filter.ok());
        const ColumnCube columns(*ColumnLoader::load(*m_file));
        const SqlCube sql(*m_file);
        for (const Cube *cube : {static_cast<const Cube *>(&columns), static_cast<const Cube *>(&sql)}) {
            const auto rows = cube->shipments(*filter, {QStringLiteral("shipment"), false});
            QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(rows.failure().text));
            QCOMPARE(*rows, found);
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CaseFile> m_file;
};

QTEST_GUILESS_MAIN(TextMatchTest)
#include "tst_textmatch.moc"
