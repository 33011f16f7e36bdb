// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/unknownvalues.h"

#include "cube/columncube.h"
#include "cube/columnloader.h"
#include "cube/query.h"
#include "cube/sqlcube.h"
#include "randomcase.h"

#include <QTemporaryDir>

/** A name that the case does not have is said, with those that it has. */
class UnknownValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto file = CaseFile::create(m_folder.filePath(QStringLiteral("a.waybill")));
        QVERIFY(file.ok());
        m_file = std::move(*file);
        RandomCase(7).fill(*m_file, 300);
    }
    void saysWhatTheCaseDoesNotHave_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("says"); ///< pieces of the one sentence; none: nothing is said
        const auto row = [](const char *name, const char *query,
                            std::initializer_list<const char *> says = {}) {
            QStringList pieces;
            for (const char *piece : says)
                pieces.append(QString::fromUtf8(piece));
            QTest::newRow(name) << QString::fromUtf8(query) << pieces;
        };
        row("no filter", "");
        row("a source", "source:ru_import.csv");
        row("a part of a source", "source:import");
        row("a whole source in capitals", "source:\"=RU_IMPORT.CSV\"");
        row("a source mistyped", "source:ru_imports.csv",
            {"No source is called “ru_imports.csv”.", "The case has:", "tr_export.xlsx",
             "Did you mean “ru_import.csv”?"});
        row("a source that is far from any", "source:kazakhstan", {"The case has:"});
        row("a source left out by a minus", "-source:kazakhstan", {"No source is called “kazakhstan”."});
        row("a tag", "tag:follow-up|lead");
        row("a tag in capitals", "tag:LEAD");
        row("a tag mistyped", "tag:folow-up", {"the tag “folow-up”", "Did you mean “follow-up”?"});
        row("one of two tags", "tag:lead|nonsense", {"the tag “nonsense”"});
        row("what has no tag", "tag:\"\"");
        row("a mode", "mode:air");
        row("a mode that no shipment has", "mode:rail", {"the mode of transport “rail”", "air", "sea"});
        row("a procedure that no shipment has", "procedure:99", {"the procedure “99”", "4000"});
        row("a text that nothing has", "\"no such goods\" consignor:nobody");
    }
    void saysWhatTheCaseDoesNotHave()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, says);
        const auto filter = parseQuery(query, {});
        QVERIFY(filter.ok());
        const ColumnCube columns(*ColumnLoader::load(*m_file));
        const SqlCube sql(*m_file);
        for (const Cube *cube : {static_cast<const Cube *>(&columns), static_cast<const Cube *>(&sql)}) {
            const auto sentences = UnknownValues::in(*filter, *cube, {});
            QVERIFY(sentences.ok());
            QCOMPARE(sentences->size(), says.isEmpty() ? 0 : 1);
            for (const QString &piece : says)
                QVERIFY2(sentences->first().contains(piece), qPrintable(sentences->first()));
        }
    }
    void aCaseWithoutTagsNamesNone()
    {
        auto file = CaseFile::create(m_folder.filePath(QStringLiteral("b.waybill")));
        QVERIFY(file.ok());
        const ColumnCube cube(*ColumnLoader::load(**file));
        const auto sentences = UnknownValues::in(*parseQuery(QStringLiteral("tag:lead"), {}), cube, {});
        QCOMPARE(*sentences, QStringList{QString::fromUtf8("No shipment has the tag “lead”.")});
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CaseFile> m_file;
};

QTEST_GUILESS_MAIN(UnknownValuesTest)
#include "tst_unknownvalues.moc"
