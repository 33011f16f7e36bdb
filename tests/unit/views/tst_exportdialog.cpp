// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/samplefigures.h"
#include "support/testsupport.h"
#include "views/common/colorvision.h"
#include "views/common/languages.h"
#include "views/common/looks.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/exportfilespanel.h"
#include "views/dialogs/exportwordspanel.h"
#include "views/dialogs/pictureexport.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/** The export of a chart, from the words to the files. */
class ExportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itWritesWhatWasChosen();
    void aTitleOfOnesOwnStaysWhenTheLanguageChanges();
    void aPictureSpeaksItsOwnLanguage_data();
    void aPictureSpeaksItsOwnLanguage();
    void aDarkWindowExportsOnLightPaper();
    void madeUpFiguresAlwaysSaySo();
    void aFailureIsSaidAndTheDialogStays();
    void aDotInANameBeginsNoEnding();
    void filesBesideTheChosenOneAreNamedBeforeTheyAreReplaced();
    void namesOfFilesComeFromTheTitle_data();
    void namesOfFilesComeFromTheTitle();
    void noPictureReplacesAFileThatWasImported();
    void visionLeavesGreyAsItIs();
    void itLooksAsItShould();

private:
    static ExportSubject subject()
    {
        MethodNote note;
        note.query = QStringLiteral("destination:RU");
        note.illustrative = true;
        return ExportSubject::chart(
            [](const Format &format) { return SampleFigures::monthly(format.locale()); }, note);
    }
};

void ExportDialogTest::itWritesWhatWasChosen()
{
    Looks looks;
    ExportDialog dialog(subject(), looks);
    dialog.words().setTitle(QStringLiteral("Моя заява"));
    dialog.files().setEnding(QStringLiteral("png"), false);
    dialog.files().setEnding(QStringLiteral("pdf"), true);
    dialog.files().setData(true);
    dialog.chooseSize(QStringLiteral("column"));
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    const QTemporaryDir folder;
    QVERIFY(dialog.exportTo(folder.filePath(QStringLiteral("мапа"))));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name).join(u' '),
             QStringLiteral("мапа-method.json мапа-method.txt мапа.csv мапа.pdf мапа.svg"));
    QCOMPARE(exported.count(), 1);
    QVERIFY(TestSupport::readFile(folder.filePath(QStringLiteral("мапа.svg"))).contains("Моя заява"));
    const QByteArray method = TestSupport::readFile(folder.filePath(QStringLiteral("мапа-method.txt")));
    QVERIFY(method.contains("Title: Моя заява\n"));
    QVERIFY(method.contains("Shown: Net mass by category, tonnes a month, ")); // whatever the title claims
    QVERIFY(method.contains("Query: destination:RU\n"));
    QVERIFY(TestSupport::readFile(folder.filePath(QStringLiteral("мапа.csv"))).startsWith("\xEF\xBB\xBF"));
}

void ExportDialogTest::noPictureReplacesAFileThatWasImported()
{
    Looks looks;
    const QTemporaryDir folder;
    const QByteArray cells = "Date,Net\n";
    ExportSubject own = subject();
    Source source;
    source.path = TestSupport::writeFile(folder.path(), QStringLiteral("goods.csv"), cells);
    own.note.sources = {source};
    ExportDialog dialog(own, looks);
    dialog.files().setData(true);
    QVERIFY(!dialog.exportTo(folder.filePath(QStringLiteral("goods"))));
    QCOMPARE(TestSupport::readFile(source.path), cells);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).join(u' '), QStringLiteral("goods.csv"));
    QVERIFY(std::ranges::any_of(dialog.findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("was imported into this case"));
    }));
    QVERIFY(dialog.exportTo(folder.filePath(QStringLiteral("chart"))));
}

void ExportDialogTest::aTitleOfOnesOwnStaysWhenTheLanguageChanges()
{
    Looks looks;
    ExportDialog dialog(subject(), looks);
    dialog.words().setTitle(QStringLiteral("Mine"));
    auto *language = dialog.words().findChild<QComboBox *>();
    language->setCurrentIndex(1);
    QCOMPARE(dialog.choice().options.words.title, QStringLiteral("Mine"));
    QVERIFY(dialog.choice().options.words.subtitle.contains(QStringLiteral("янв")));
}

void ExportDialogTest::aPictureSpeaksItsOwnLanguage_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<QLocale::Language>("chosen");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("subtitle");
    QTest::addColumn<QString>("source");
    const QString whole = QStringLiteral("Language of the picture");
    QTest::newRow("Russian from an English window")
        << QStringLiteral("en") << QLocale::Russian << whole << QStringLiteral("Масса нетто по категориям")
        << QStringLiteral("Числа для примера");
    QTest::newRow("English from a Russian window")
        << QStringLiteral("ru") << QLocale::English << QStringLiteral("Язык картинки")
        << QStringLiteral("Net mass by category") << QStringLiteral("Illustrative figures");
    QTest::newRow("numbers alone where there are no sentences")
        << QStringLiteral("en") << QLocale::German
        << QStringLiteral("Language of numbers, months and countries")
        << QStringLiteral("Net mass by category") << QStringLiteral("Illustrative figures");
}

void ExportDialogTest::aPictureSpeaksItsOwnLanguage()
{
    QFETCH(QString, window);
    QFETCH(QLocale::Language, chosen);
    QFETCH(QString, heading);
    QFETCH(QString, subtitle);
    QFETCH(QString, source);
    Languages languages;
    languages.use(window);
    Looks looks;
    ExportDialog dialog(subject(), looks);
    auto *const box = dialog.words().findChild<QComboBox *>();
    for (int i = 0; i < box->count(); ++i) {
        if (box->itemData(i).isValid() && box->itemData(i).toLocale().language() == chosen)
            box->setCurrentIndex(i);
    }
    QVERIFY(std::ranges::any_of(dialog.words().findChildren<QLabel *>(),
                                [&](const QLabel *label) { return label->text() == heading; }));
    for (const QPushButton *const button : dialog.findChildren<QPushButton *>()) // the dialog speaks as before
        QVERIFY(window != u"ru" || !button->text().startsWith(QStringLiteral("Export")));
    dialog.files().setEnding(QStringLiteral("png"), false);
    const QTemporaryDir folder;
    QVERIFY(dialog.exportTo(folder.filePath(QStringLiteral("a"))));
    const QString svg = QString::fromUtf8(TestSupport::readFile(folder.filePath(QStringLiteral("a.svg"))));
    QVERIFY2(svg.contains(subtitle), qPrintable(dialog.choice().options.words.subtitle));
    QVERIFY2(svg.contains(source), qPrintable(dialog.choice().options.words.source));
    const QString other = chosen == QLocale::Russian ? QStringLiteral("Net mass") : QStringLiteral("нетто");
    QVERIFY(!svg.contains(other));
    QVERIFY(QCoreApplication::translate("Measure", "Net mass") ==
            (window == u"ru" ? QStringLiteral("Масса нетто") : QStringLiteral("Net mass")));
}

void ExportDialogTest::aDarkWindowExportsOnLightPaper()
{
    Looks looks;
    looks.setAppearance(Appearance::Dark);
    QVERIFY(looks.theme().isDark());
    ExportDialog dialog(subject(), looks);
    QVERIFY(!dialog.choice().options.theme.isDark());
    dialog.words().findChildren<QComboBox *>().last()->setCurrentIndex(1);
    QVERIFY(dialog.choice().options.theme.isDark());
}

void ExportDialogTest::madeUpFiguresAlwaysSaySo()
{
    Looks looks;
    ExportDialog dialog(subject(), looks);
    const auto edits = dialog.words().findChildren<QPlainTextEdit *>();
    edits.last()->selectAll();
    edits.last()->insertPlainText(QStringLiteral("Source: secret."));
    QCOMPARE(dialog.choice().options.words.source,
             QStringLiteral("Source: secret. Illustrative figures, not real records."));
}

void ExportDialogTest::aFailureIsSaidAndTheDialogStays()
{
    Looks looks;
    ExportDialog dialog(subject(), looks);
    dialog.show();
    QVERIFY(!dialog.exportTo(QStringLiteral("/nowhere/a")));
    QVERIFY(dialog.isVisible());
    bool said = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("/nowhere/a.png")));
    QVERIFY(said);
}

void ExportDialogTest::aDotInANameBeginsNoEnding()
{
    PictureExport chosen;
    chosen.method = true;
    QCOMPARE(chosen.baseOf(subject(), QStringLiteral("/a/fig 1.2")), QStringLiteral("/a/fig 1.2"));
    QCOMPARE(chosen.baseOf(subject(), QStringLiteral("/a/fig 1.2.PNG")), QStringLiteral("/a/fig 1.2"));
    QCOMPARE(chosen.baseOf(subject(), QStringLiteral("/a/fig-method.txt")), QStringLiteral("/a/fig"));
    QCOMPARE(chosen.baseOf(subject(), QStringLiteral("/a/.png")), QStringLiteral("/a/.png"));
}

void ExportDialogTest::filesBesideTheChosenOneAreNamedBeforeTheyAreReplaced()
{
    const QTemporaryDir folder;
    PictureExport chosen;
    chosen.method = chosen.data = true;
    const QString base = folder.filePath(QStringLiteral("fig 1.2"));
    for (const char *ending : {".png", ".csv", "-method.txt"}) {
        QFile file(base + QLatin1String(ending));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    // One question names them all, the chosen one among them.
    const QStringList all{base + QStringLiteral(".png"), base + QStringLiteral(".csv"),
                          base + QStringLiteral("-method.txt")};
    QCOMPARE(chosen.replaced(subject(), base + QStringLiteral(".png")), all);
    QCOMPARE(chosen.replaced(subject(), base), all);
}

void ExportDialogTest::namesOfFilesComeFromTheTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const char *title, const char *name) {
        QTest::newRow(what) << QString::fromUtf8(title) << QString::fromUtf8(name);
    };
    row("words are joined by hyphens", "Body armor to Russia, by month", "body-armor-to-russia-by-month");
    row("slashes do not lead elsewhere", "../../etc/passwd", "etc-passwd");
    row("letters of all scripts stay", "Бронежилеты 防弹衣", "бронежилеты-防弹衣");
    row("nothing usable", "?!", "waybill");
}

void ExportDialogTest::namesOfFilesComeFromTheTitle()
{
    QFETCH(QString, title);
    QTEST(ExportSubject::fileNameFor(title), "name");
}

void ExportDialogTest::visionLeavesGreyAsItIs()
{
    QImage image(2, 1, QImage::Format_RGB32);
    image.setPixel(0, 0, qRgb(128, 128, 128));
    image.setPixel(1, 0, qRgb(228, 105, 12));
    for (const ColorVision vision :
         {ColorVision::Protan, ColorVision::Deutan, ColorVision::Tritan, ColorVision::Grey}) {
        const QImage seen = seenWith(image, vision);
        QVERIFY(qAbs(qRed(seen.pixel(0, 0)) - 128) <= 1);
        QVERIFY(seen.pixel(1, 0) != image.pixel(1, 0));
    }
}

void ExportDialogTest::itLooksAsItShould()
{
    const QString folder = qEnvironmentVariable("WAYBILL_TEST_PICTURES");
    if (folder.isEmpty())
        QSKIP("Pictures are only kept when asked for.");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        Looks looks;
        looks.setAppearance(appearance);
        ExportDialog dialog(subject(), looks);
        dialog.show();
        QTest::qWait(50);
        dialog.grab().save(QStringLiteral("%1/dialog-%2.png").arg(folder).arg(static_cast<int>(appearance)));
    }
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
