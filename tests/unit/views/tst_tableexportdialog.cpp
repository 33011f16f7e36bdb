// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/samplefigures.h"
#include "support/testsupport.h"
#include "views/common/looks.h"
#include "views/dialogs/tableexportdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/** The export of the table in view, over a case without shipments and a cube that lists none. */
class TableExportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itWritesTheColumnsThatAreTicked();
    void theProofIsAmongThemUnlessLeftOff();
    void codesBringTheirNamesAndValuesTheirCurrency();
    void aFailureIsShownAndTheDialogStays();
    void noTableReplacesAFileThatWasImported();
    void withoutColumnsNothingCanBeExported();

private:
    struct Stage {
        QTemporaryDir folder;
        Session session{{[](const CaseFile &, const Progress &) -> Result<std::shared_ptr<const Cube>> {
                             return std::shared_ptr<const Cube>(
                                 std::make_shared<TableCube>(SampleFigures::cube()));
                         },
                         {},
                         {},
                         QStringLiteral("me")}};
        bool start()
        {
            return session.create(folder.filePath(QStringLiteral("a.waybill"))).ok() &&
                   QTest::qWaitFor([this] { return session.cube() != nullptr; });
        }
    };
};

void TableExportDialogTest::itWritesTheColumnsThatAreTicked()
{
    Stage stage;
    QVERIFY(stage.start());
    TableExportDialog dialog(stage.session, {stage.session.cube(), {}, {}}, {},
                             {QStringLiteral("date"), QStringLiteral("net")});
    dialog.chooseFormat(TableFormat::Csv);
    QSignalSpy exported(&dialog, &TableExportDialog::exported);
    const QString path = stage.folder.filePath(QStringLiteral("таблица.csv"));
    dialog.exportTo(path);
    QVERIFY(exported.wait());
    QCOMPARE(TestSupport::readFile(path), QByteArray("\xEF\xBB\xBF"
                                                     "Date,\"Net mass, kg\",File,Sheet,Row in the file\r\n"));
}

void TableExportDialogTest::theProofIsAmongThemUnlessLeftOff()
{
    Stage stage;
    QVERIFY(stage.start());
    TableExportDialog dialog(stage.session, {stage.session.cube(), {}, {}}, {}, {QStringLiteral("date")});
    const auto ids = [&dialog] {
        QStringList names;
        for (const ExportColumn &column : dialog.choice().columns)
            names.append(column.id);
        return names.join(u' ');
    };
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        dialog.chooseFormat(format);
        QCOMPARE(ids(), QStringLiteral("date source sheet row"));
    }
    dialog.setProof(false);
    QCOMPARE(ids(), QStringLiteral("date"));
    dialog.chooseColumns({QStringLiteral("net")});
    QCOMPARE(ids(), QStringLiteral("net")); // "as in the table" does not bring it back
    dialog.setProof(true);
    QCOMPARE(ids(), QStringLiteral("net source sheet row"));
}

void TableExportDialogTest::codesBringTheirNamesAndValuesTheirCurrency()
{
    Stage stage;
    QVERIFY(stage.start());
    TableExportDialog dialog(stage.session, {stage.session.cube(), {}, {}}, {},
                             {QStringLiteral("origin"), QStringLiteral("value"), QStringLiteral("status")});
    QStringList ids;
    for (const ExportColumn &column : dialog.choice().columns)
        ids.append(column.id);
    QCOMPARE(ids.join(u' '),
             QStringLiteral("origin origin-name value currency status status-name source sheet row"));
}

void TableExportDialogTest::aFailureIsShownAndTheDialogStays()
{
    Stage stage;
    QVERIFY(stage.start());
    TableExportDialog dialog(stage.session, {stage.session.cube(), {}, {}}, {}, {QStringLiteral("date")});
    dialog.show();
    dialog.exportTo(QStringLiteral("/nowhere/at.xlsx"));
    QVERIFY(QTest::qWaitFor([&dialog] {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("/nowhere/at.xlsx")))
                return true;
        }
        return false;
    }));
    QVERIFY(dialog.isVisible());
}

void TableExportDialogTest::withoutColumnsNothingCanBeExported()
{
    Stage stage;
    QVERIFY(stage.start());
    TableExportDialog dialog(stage.session, {stage.session.cube(), {}, {}}, {}, {QStringLiteral("price")});
    dialog.setProof(false);
    QVERIFY(dialog.choice().columns.isEmpty());
    QPushButton *primary = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->property("primary").toBool())
            primary = button;
    }
    QVERIFY(primary && !primary->isEnabled());
    dialog.chooseColumns({});
    QVERIFY(primary->isEnabled());
    QCOMPARE(dialog.choice().columns.size(), ExportColumn::all().size());
    const QString folder = qEnvironmentVariable("WAYBILL_TEST_PICTURES");
    Looks looks;
    dialog.show();
    if (!folder.isEmpty())
        dialog.grab().save(folder + QStringLiteral("/tabledialog.png"));
}

void TableExportDialogTest::noTableReplacesAFileThatWasImported()
{
    Stage stage;
    QVERIFY(stage.start());
    const QByteArray cells = "Date,Net\n";
    Source source;
    source.path = TestSupport::writeFile(stage.folder.path(), QStringLiteral("goods.csv"), cells);
    MethodNote note;
    note.sources = {source};
    TableExportDialog dialog(stage.session, {stage.session.cube(), {}, note}, {}, {QStringLiteral("date")});
    dialog.show();
    dialog.exportTo(source.path);
    QTRY_VERIFY(std::ranges::any_of(dialog.findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("was imported into this case"));
    }));
    QVERIFY(dialog.isVisible());
    QCOMPARE(TestSupport::readFile(source.path), cells);
}

QTEST_MAIN(TableExportDialogTest)
#include "tst_tableexportdialog.moc"
