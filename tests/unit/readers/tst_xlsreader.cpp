// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/compoundfile.h"
#include "readers/readmessage.h"
#include "readers/xlsreader.h"
#include "support/rowtext.h"

#include <QTest>

#include <cstring>

/** How the records of .xls workbooks become rows. The streams are made here, record by record. */
class XlsReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void aConditionTellsWhetherANumberIsADate();
    void stringsRunOverIntoContinuations();
    void aFormulaWithoutAValueIsTold();
    void aZeroAmongValuesOfFormulasIsKept();
    void oneCurrencyOfFormatsIsShown();
    void oldStringsAreInTheirCodePage();
    void listsWorksheetsOnly();
    void refuses_data();
    void refuses();
    void loopsInACompoundFileEnd();
};

namespace {

QByteArray u16(int value)
{
    return QByteArray(1, static_cast<char>(value & 0xFF)) +
           QByteArray(1, static_cast<char>(value >> 8 & 0xFF));
}

QByteArray u32(std::uint32_t value)
{
    return u16(static_cast<int>(value & 0xFFFF)) + u16(static_cast<int>(value >> 16));
}

QByteArray real(double value)
{
    QByteArray bytes(8, '\0');
    std::memcpy(bytes.data(), &value, 8);
    return bytes;
}

QByteArray record(int id, const QByteArray &bytes = {})
{
    return u16(id) + u16(static_cast<int>(bytes.size())) + bytes;
}

QByteArray cell(int id, int row, int column, const QByteArray &rest, int style = 0)
{
    return record(id, u16(row) + u16(column) + u16(style) + rest);
}

QByteArray begin(int version = 0x0600)
{
    return record(0x0809, u16(version) + u16(5) + QByteArray(12, '\0'));
}

QByteArray boundSheet(std::uint32_t place, int visibility, int type, const QByteArray &name)
{
    return record(0x0085, u32(place) + QByteArray(1, char(visibility)) + QByteArray(1, char(type)) +
                              QByteArray(1, char(name.size())) + QByteArray(1, '\0') + name);
}

/** A stream with one sheet; globals stand in front. */
QByteArray stream(const QByteArray &cells, const QByteArray &globals = {}, int version = 0x0600)
{
    const QByteArray styles = record(0x041E, u16(170) + u16(10) + QByteArray(1, '\0') + "dd/mm/yyyy") +
                              record(0x00E0, u16(0) + u16(0) + QByteArray(16, '\0')) +
                              record(0x00E0, u16(0) + u16(170) + QByteArray(16, '\0')) +
                              record(0x041E, u16(171) + u16(8) + QByteArray(1, '\0') + "0.00\" t\"") +
                              record(0x00E0, u16(0) + u16(171) + QByteArray(16, '\0'));
    const QByteArray front = begin(version) + (version == 0x0600 ? styles : QByteArray()) + globals;
    QByteArray sheet = boundSheet(0, 0, 0, "Data");
    if (version != 0x0600)
        sheet = record(0x0085, u32(0) + QByteArray(2, '\0') + QByteArray(1, 4) + "Data");
    const auto place = static_cast<std::uint32_t>(front.size() + sheet.size() + 4);
    sheet.replace(4, 4, u32(place));
    return front + sheet + record(0x000A) + begin(version) + cells + record(0x000A);
}

QString rowsOf(const QByteArray &bytes)
{
    try {
        XlsReader reader(bytes, QStringLiteral("f.xls"), ReadLimits());
        RowText rows(true);
        const Result<void> read = reader.read(0, rows, {});
        return read ? rows.text() : read.failure().text;
    } catch (const ReadError &error) {
        return error.message.shown();
    }
}

QByteArray formula(int row, int column, const QByteArray &result, int options = 0, int id = 0x0006)
{
    return cell(id, row, column, result + u16(options) + QByteArray(6, '\0'));
}

} // namespace

void XlsReaderTest::cells_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("text");
    QTest::newRow("numbers as doubles, whole, hundredths, many in one record")
        << QByteArray(cell(0x0203, 0, 0, real(1.5)) + cell(0x027E, 0, 1, u32(7U << 2 | 2)) +
                      cell(0x027E, 0, 2, u32(1234U << 2 | 3)) +
                      record(0x00BD, u16(1) + u16(0) + u16(0) + u32(1U << 2 | 2) + u16(0) + u32(2U << 2 | 2) +
                                         u16(1)))
        << QStringLiteral("1: 1.5/number·7/number·12.34/number\n2: 1/number·2/number");
    QTest::newRow("dates by the cell's format")
        << cell(0x0203, 0, 0, real(44922), 1) << QStringLiteral("1: 2022-12-27/date");
    QTest::newRow("the unit of mass of the cell's format")
        << cell(0x0203, 0, 0, real(10.5), 2) << QStringLiteral("1: 10.5 t/number");
    QTest::newRow("booleans and errors") << QByteArray(cell(0x0205, 0, 0, QByteArray("\x01\x00", 2)) +
                                                       cell(0x0205, 0, 1, QByteArray("\x2A\x01", 2)))
                                         << QStringLiteral("1: TRUE/boolean·#N/A/error");
    QTest::newRow("formulas by their cached values")
        << QByteArray(formula(0, 0, real(3)) + formula(0, 1, QByteArray("\0\0\0\0\0\0\xFF\xFF", 8)) +
                      record(0x0207, u16(2) + QByteArray(1, '\0') + "ab") +
                      formula(0, 2, QByteArray("\x01\0\x01\0\0\0\xFF\xFF", 8)) +
                      formula(0, 3, QByteArray("\x02\0\x07\0\0\0\xFF\xFF", 8)))
        << QStringLiteral("1: 3/number·ab/text·TRUE/boolean·#DIV/0!/error");
    QTest::newRow("formulas numbered as Excel 3 and 4 did")
        << QByteArray(formula(0, 0, real(3), 0, 0x0206) + formula(0, 1, real(4), 0, 0x0406))
        << QStringLiteral("1: 3/number·4/number");
    QTest::newRow("cells in any order")
        << QByteArray(cell(0x0203, 1, 0, real(3)) + cell(0x0203, 0, 1, real(2)) + cell(0x0203, 0, 0, real(1)))
        << QStringLiteral("1: 1/number·2/number\n2: 3/number");
    QTest::newRow("hidden rows are flagged")
        << QByteArray(record(0x0208, u16(4) + QByteArray(10, '\0') + u16(0x20) + u16(0)) +
                      cell(0x0203, 4, 0, real(1)))
        << QStringLiteral("5 hidden: 1/number");
    QTest::newRow("a chart on the sheet is passed over")
        << QByteArray(begin() + cell(0x0203, 0, 0, real(9)) + record(0x000A) + cell(0x0203, 0, 1, real(1)))
        << QStringLiteral("1: ·1/number");
    QTest::newRow("wide characters") << cell(0x0204, 0, 0,
                                             u16(2) + QByteArray(1, '\1') + u16(0x0416) + u16(0x65E5))
                                     << QStringLiteral("1: Ж日/text");
}

void XlsReaderTest::cells()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, text);
    QCOMPARE(rowsOf(stream(cells)), text);
}

void XlsReaderTest::stringsRunOverIntoContinuations()
{
    // "abcdef": three narrow characters, then, in the continuation, three wide ones; then a rich string with
    // its runs.
    const QByteArray table = record(0x00FC, u32(2) + u32(2) + u16(6) + QByteArray(1, '\0') + "abc") +
                             record(0x003C, QByteArray(1, '\1') + u16('d') + u16('e') + u16('f') + u16(2) +
                                                QByteArray(1, '\x08') + u16(1) + "xy" + u32(0));
    QCOMPARE(
        rowsOf(stream(cell(0x00FD, 0, 0, u32(0)) + cell(0x00FD, 0, 1, u32(1)) + cell(0x00FD, 0, 2, u32(9)),
                      table)),
        QStringLiteral("1: abcdef/text·xy/text"));
}

void XlsReaderTest::aFormulaWithoutAValueIsTold()
{
    constexpr int toBeCalculated = 2;
    constexpr int volatileOne = 1;
    XlsReader reader(stream(formula(0, 0, real(0), toBeCalculated) + cell(0x0203, 0, 1, real(7)) +
                            formula(0, 2, real(0)) + formula(0, 3, real(0), volatileOne)),
                     QStringLiteral("f.xls"), ReadLimits());
    RowText rows(true);
    QVERIFY(reader.read(0, rows, {}));
    QCOMPARE(rows.text(), QStringLiteral("1: ·7/number·0/number·0/number"));
    QCOMPARE(reader.issues().size(), 1);
    QCOMPARE(reader.issues()[0].kind, QStringLiteral("formula-without-value"));
    QCOMPARE(reader.issues()[0].column, 0);
}

/** LibreOffice asks for all formulas to be calculated when it is opened, and writes their values. */
void XlsReaderTest::aZeroAmongValuesOfFormulasIsKept()
{
    constexpr int toBeCalculated = 2;
    XlsReader reader(stream(formula(0, 0, real(0), toBeCalculated) + formula(0, 1, real(7), toBeCalculated)),
                     QStringLiteral("f.xls"), ReadLimits());
    RowText rows(true);
    QVERIFY(reader.read(0, rows, {}));
    QCOMPARE(rows.text(), QStringLiteral("1: 0/number·7/number"));
    QVERIFY(reader.issues().isEmpty());
}

void XlsReaderTest::oneCurrencyOfFormatsIsShown()
{
    const QByteArray format = record(0x041E, u16(172) + u16(10) + QByteArray(1, '\0') + "0.00 \"USD\"") +
                              record(0x00E0, u16(0) + u16(172) + QByteArray(16, '\0'));
    XlsReader reader(stream(cell(0x0203, 0, 0, real(1)) + cell(0x0203, 0, 1, real(2), 3), format),
                     QStringLiteral("f.xls"), ReadLimits());
    RowText rows;
    QVERIFY(reader.read(0, rows, {}));
    QCOMPARE(rows.text(), QStringLiteral("1: 1·2"));
    QCOMPARE(rows.currencies, QStringList{QStringLiteral("1: USD")});
    const QByteArray another = record(0x041E, u16(173) + u16(10) + QByteArray(1, '\0') + "0.00 \"EUR\"") +
                               record(0x00E0, u16(0) + u16(173) + QByteArray(16, '\0'));
    XlsReader two(stream(cell(0x0203, 0, 0, real(1), 4) + cell(0x0203, 0, 1, real(2), 3), format + another),
                  QStringLiteral("f.xls"), ReadLimits());
    RowText ofTwo;
    QVERIFY(two.read(0, ofTwo, {}));
    QCOMPARE(ofTwo.currencies, QStringList());
}

void XlsReaderTest::oldStringsAreInTheirCodePage()
{
    QCOMPARE(rowsOf(stream(cell(0x0204, 0, 0, u16(3) + "\xC6\xF3\xEA"), record(0x0042, u16(1251)), 0x0500)),
             QStringLiteral("1: Жук/text"));
}

void XlsReaderTest::listsWorksheetsOnly()
{
    const QByteArray bytes = begin() + boundSheet(0, 1, 0, "Hidden") + boundSheet(0, 0, 2, "Chart") +
                             boundSheet(0, 2, 0, "Deep") + record(0x000A);
    const XlsReader reader(bytes, QStringLiteral("f.xls"), ReadLimits());
    QCOMPARE(reader.info().sheets,
             (QList<SheetInfo>{{QStringLiteral("Hidden"), true, -1}, {QStringLiteral("Deep"), true, -1}}));
}

void XlsReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("an encrypted workbook")
        << stream({}, record(0x002F, QByteArray(6, '\0'))) << QStringLiteral("is encrypted");
    QTest::newRow("a workbook cut off")
        << stream(cell(0x0203, 0, 0, real(1))).chopped(10) << QStringLiteral("damaged or cut off");
    QTest::newRow("a workbook without sheets")
        << QByteArray(begin() + record(0x000A)) << QStringLiteral("no sheets");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("damaged or cut off");
}

void XlsReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString text = rowsOf(bytes);
    QVERIFY2(text.contains(says), qPrintable(text));
}

void XlsReaderTest::loopsInACompoundFileEnd()
{
    // One table sector whose chains lead to themselves.
    QByteArray file("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    file += QByteArray(16, '\0') + u16(0x3E) + u16(3) + u16(0xFFFE) + u16(9) + u16(6) + QByteArray(10, '\0') +
            u32(1) + u32(1) + u32(0) + u32(4096) + u32(0xFFFFFFFE) + u32(0) + u32(0xFFFFFFFE) + u32(0) +
            u32(0);
    file = file.leftJustified(512, '\xFF');
    file += u32(0xFFFFFFFD) + u32(1) + QByteArray(504, '\xFF') + QByteArray(512, '\0');
    QString text;
    try {
        CompoundFile compound(std::make_shared<MemorySource>(file));
    } catch (const ReadError &error) {
        text = error.message.shown();
    }
    QCOMPARE(text, QStringLiteral("The workbook is damaged or cut off. Ask for the file again."));
}

void XlsReaderTest::aConditionTellsWhetherANumberIsADate()
{
    const QByteArray code = "[<1]\"no\";dd/mm/yyyy";
    const QByteArray format =
        record(0x041E, u16(180) + u16(static_cast<int>(code.size())) + QByteArray(1, '\0') + code) +
        record(0x00E0, u16(0) + u16(180) + QByteArray(16, '\0'));
    QCOMPARE(rowsOf(stream(cell(0x0203, 0, 0, real(44922), 3) + cell(0x0203, 0, 1, real(0), 3), format)),
             QStringLiteral("1: 2022-12-27/date·0/number"));
}

QTEST_GUILESS_MAIN(XlsReaderTest)
#include "tst_xlsreader.moc"
