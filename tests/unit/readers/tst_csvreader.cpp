// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/csvreader.h"
#include "readers/sheetreader.h"

#include <QTemporaryDir>
#include <QTest>

/** How text files of many makers become rows. */
class CsvReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void detects_data();
    void detects();
    void refuses_data();
    void refuses();
    void reportsWhatWasCut();
    void linesOfOneRow_data();
    void linesOfOneRow();
    void shortRowsOfTheirOwn_data();
    void shortRowsOfTheirOwn();
    void givesUpOnAnOpenQuoteAndResumesAfterItsLine();
    void listsAQuoteThatJoinsRows();
    void stopsWhenTheSinkHasEnough();
    void readsAcrossBuffers();
};

namespace {

/** Rows as text: cells joined by "·", rows by line ends. */
class TextSink : public RowSink {
public:
    explicit TextSink(int enough = -1) : m_enough(enough) {}
    bool row(const RowView &row) override
    {
        QStringList cells;
        for (const CellView &cell : row.cells)
            cells.append(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())));
        rows.append(cells.join(QChar(0xB7)));
        last = row.number;
        return rows.size() != m_enough;
    }
    QStringList rows;
    std::int64_t last = 0;

private:
    qsizetype m_enough;
};

std::unique_ptr<CsvReader> reader(const QByteArray &bytes, const ReadLimits &limits = {},
                                  const ReadOptions &options = {})
{
    auto source = std::make_shared<MemorySource>(bytes);
    return std::make_unique<CsvReader>([source] { return std::make_unique<SourceStream>(source); },
                                       bytes.size(), QStringLiteral("f.csv"), limits, options);
}

QByteArray latin(const char *bytes)
{
    return QByteArray(bytes);
}

} // namespace

void CsvReaderTest::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::newRow("plain rows end with LF") << latin("a,b\n1,2\n") << QStringLiteral("a·b\n1·2");
    QTest::newRow("rows end with CR LF") << latin("a,b\r\n1,2\r\n") << QStringLiteral("a·b\n1·2");
    QTest::newRow("rows end with CR alone") << latin("a,b\r1,2\r") << QStringLiteral("a·b\n1·2");
    QTest::newRow("the last row has no end") << latin("a,b\n1,2") << QStringLiteral("a·b\n1·2");
    QTest::newRow("blank rows count") << latin("a,b\n\n1,2\n") << QStringLiteral("a·b\n\n1·2");
    QTest::newRow("a quoted cell holds delimiters") << latin("\"a,b\",c\n") << QStringLiteral("a,b·c");
    QTest::newRow("a quoted cell holds line ends") << latin("a,\"x\r\ny\"\n") << QStringLiteral("a·x\r\ny");
    QTest::newRow("doubled quotes are one")
        << latin("\"say \"\"hi\"\"\",1\n") << QStringLiteral("say \"hi\"·1");
    QTest::newRow("quotes behind a backslash are letters")
        << latin("a,b,c\n\"1\",\"pump \\\"A\\\", big\",\"3\"\n\"2\",\"x\",\"4\"\n")
        << QStringLiteral("a·b·c\n1·pump \"A\", big·3\n2·x·4");
    QTest::newRow("quotes behind a backslash without a delimiter between them")
        << latin("a,b\n\"1\",\"pump \\\"A\\\" big\"\n\"2\",\"a \\\\ b\"\n")
        << QStringLiteral("a·b\n1·pump \"A\" big\n2·a \\ b");
    QTest::newRow("a quote behind a backslash at the end of a text")
        << latin("a,b\n\"5 \\\"\",1\n\"6 \\\"\",2\n") << QStringLiteral("a·b\n5 \"·1\n6 \"·2");
    QTest::newRow("a backslash may end a text")
        << latin("a,b\n\"C:\\\",1\n\"D:\\\",2\n") << QStringLiteral("a·b\nC:\\·1\nD:\\·2");
    QTest::newRow("the sign that ends a DOS file is no row")
        << latin("a,b\r\n1,2\r\n\x1A") << QStringLiteral("a·b\n1·2");
    QTest::newRow("a line that only says the delimiter is no row")
        << latin("sep=;\r\na;b\r\n") << QStringLiteral("a·b");
    QTest::newRow("nor is one that says it in quotation marks")
        << latin("\"sep=;\"\r\na;b,c\r\n") << QStringLiteral("a·b,c");
    QTest::newRow("but a cell that begins so is one")
        << latin("\"sep=;x\",b\nc,d\n") << QStringLiteral("sep=;x·b\nc·d");
    QTest::newRow("rows end with CR twice and LF")
        << latin("a,b\r\r\n1,\"2\"\r\r\n") << QStringLiteral("a·b\n1·2");
    QTest::newRow("quotes inside a plain cell are letters")
        << latin("5\" pipe,1\n") << QStringLiteral("5\" pipe·1");
    QTest::newRow("a quote that is never closed swallows no rows")
        << latin("a,b,c\n1,\"x,2\n3,y,4\n5,\"z, w\",6\n")
        << QStringLiteral("a·b·c\n1·\"x·2\n3·y·4\n5·z, w·6");
    QTest::newRow("a quote at the beginning and one at the end of two cells")
        << latin("a,b,c\n1,\"5 pipe,2\n3,pipe 5\",4\n")
        << QStringLiteral("a·b·c\n1·\"5 pipe·2\n3·pipe 5\"·4");
    QTest::newRow("an open quote in a file with tabs") << latin("a\tb\tc\n1\t\"x\t2\n3\ty\t4\n5\t\"z\"\t6\n")
                                                       << QStringLiteral("a·b·c\n1·\"x·2\n3·y·4\n5·z·6");
    QTest::newRow("a text of several lines with as many commas as rows have, but for the last")
        << latin("a,b,c\n1,\"x,y\nz\",2\n") << QStringLiteral("a·b·c\n1·x,y\nz·2");
    QTest::newRow("some rows end with CR alone")
        << latin("a,b\n1,2\r3,4\r5,6\n7,8\n") << QStringLiteral("a·b\n1·2\n3·4\n5·6\n7·8");
    QTest::newRow("the header ends with CR alone")
        << latin("a,b\r1,2\n3,4\n") << QStringLiteral("a·b\n1·2\n3·4");
    QTest::newRow("a CR inside a text is a part of it")
        << latin("a,b\n1,x\ry\n3,4\n") << QStringLiteral("a·b\n1·x\ry\n3·4");
    QTest::newRow("text after a closing quote is kept") << latin("\"a\"b,1\n") << QStringLiteral("ab·1");
    QTest::newRow("apostrophes quote where all cells use them")
        << latin("a,b\n'x,1','y'\n'x,2','y'\n'x,3','y'\n'x,4','y'\n")
        << QStringLiteral("a·b\nx,1·y\nx,2·y\nx,3·y\nx,4·y");
    QTest::newRow("each line stands in quotes as a whole")
        << latin("\"a,b,c\"\r\n\"1,x,2\"\r\n\"3,\"\"y, z\"\",4\"\r\n\"5,\"\"say \"\"\"\"hi\"\"\"\"\"\",6\"")
        << QStringLiteral("a·b·c\n1·x·2\n3·y, z·4\n5·say \"hi\"·6");
    QTest::newRow("one column of quoted texts with commas is one column")
        << latin("\"name\"\n\"one, two\"\n\"three\"\n\"four, five, six\"\n")
        << QStringLiteral("name\none, two\nthree\nfour, five, six");
    QTest::newRow("fields parted by three signs")
        << latin("a~|~b~|~c\n1~|~x | y~|~2\n~|~~|~\n") << QStringLiteral("a·b·c\n1·x | y·2\n··");
    QTest::newRow("fields parted by a section sign")
        << latin("a§b§c\n1§x§2\n3§y§4\n") << QStringLiteral("a·b·c\n1·x·2\n3·y·4");
    QTest::newRow("fields parted by a not sign of Latin-1") << latin("a\xAC"
                                                                     "b\xAC"
                                                                     "c\n1\xAC"
                                                                     "x\xAC"
                                                                     "2\n3\xAC"
                                                                     "y\xAC"
                                                                     "4\n")
                                                            << QStringLiteral("a·b·c\n1·x·2\n3·y·4");
    QTest::newRow("fields parted by number signs")
        << latin("a#b#c\n1#x#2\n3#y#4\n") << QStringLiteral("a·b·c\n1·x·2\n3·y·4");
    QTest::newRow("fields parted by exclamation marks")
        << latin("a!b!c\n1!x!2\n3!y!4\n") << QStringLiteral("a·b·c\n1·x·2\n3·y·4");
    QTest::newRow("fields parted by colons")
        << latin("a:b:c\n1:x:2\n3:y:4\n") << QStringLiteral("a·b·c\n1·x·2\n3·y·4");
    QTest::newRow("times of the day are no fields")
        << latin("2011-09-15 15:22:00\n2011-09-15 15:23:00\n2011-09-16 15:22:10\n")
        << QStringLiteral("2011-09-15 15:22:00\n2011-09-15 15:23:00\n2011-09-16 15:22:10");
    QTest::newRow("one line makes no table of rare signs") << latin("a: b: c\n") << QStringLiteral("a: b: c");
    QTest::newRow("fields parted by stars")
        << latin("a*b*c\n1*x*2\n3*y*4\n") << QStringLiteral("a·b·c\n1·x·2\n3·y·4");
    QTest::newRow("a byte order mark is no text") << latin("\xEF\xBB\xBF"
                                                           "a,b\n")
                                                  << QStringLiteral("a·b");
    QTest::newRow("broken UTF-8 becomes the replacement character")
        << latin("жжжжжжжжжжжжжжжжжжжжжжжжж,1\n\xFFx,2\n")
        << QStringLiteral("жжжжжжжжжжжжжжжжжжжжжжжжж·1\n\uFFFDx·2");
    QTest::newRow("a NUL is left out") << QByteArray("a,b\nx\0y,2\n", 10) << QStringLiteral("a·b\nxy·2");
}

void CsvReaderTest::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    TextSink sink;
    QVERIFY(reader(bytes)->read(0, sink, {}).ok());
    QCOMPARE(sink.rows.join(u'\n'), rows);
}

void CsvReaderTest::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("delimiter");
    const QString utf8 = QStringLiteral("UTF-8");
    const QString semicolon = QStringLiteral(";");
    const QString comma = QStringLiteral(",");
    QTest::newRow("decimal commas do not make the comma a delimiter")
        << latin("a;b;c\n1,5;2,5;3,5\n2,5;3,5;4,5\n") << utf8 << semicolon;
    QTest::newRow("sentences above the table do no harm")
        << latin("Report, by place, and so on\n\nname;qty\nx;1\ny;2\nz;3\n") << utf8 << semicolon;
    QTest::newRow("tabs") << latin("a\tb\n1,2\t3,4\n") << utf8 << QStringLiteral("\t");
    QTest::newRow("bars") << latin("a|b\n1|2\n") << utf8 << QStringLiteral("|");
    QTest::newRow("one column") << latin("name\nfoo\n") << utf8 << comma;
    QTest::newRow("Russian in windows-1251") << latin("\xC4\xE0\xF2\xE0;\xCE\xEF\xE8\xF1\xE0\xED\xE8\xE5\n01."
                                                      "02.2022;\xE1\xF0\xEE\xED\xE5\xE6\xE8\xEB\xE5\xF2\n")
                                             << QStringLiteral("windows-1251") << semicolon;
    QTest::newRow("Russian capitals in IBM866")
        << latin("\x84\x80\x92\x80;\x8E\x8F\x88\x91\x80\x8D\x88\x85\n1;"
                 "\x81\x90\x8E\x8D\x85\x86\x88\x8B\x85\x92\n")
        << QStringLiteral("IBM866") << semicolon;
    QTest::newRow("Turkish in windows-1254") << latin("Al\xFD"
                                                      "c\xFD;A\xF0\xFDrl\xFDk\n\xDEirket;1\n")
                                             << QStringLiteral("windows-1254") << semicolon;
    QTest::newRow("Spanish in windows-1252") << latin("Descripci\xF3n;A\xF1o\nCompa\xF1\xED"
                                                      "a;1\n")
                                             << QStringLiteral("windows-1252") << semicolon;
    QTest::newRow("French with few accents, each alone in its word")
        << latin("Date d'enregistrement;Num\xE9ro de d\xE9"
                 "claration;Pays de destination\n2023-04-07;2023/85100/000;\xC9mirats arabes unis\n"
                 "2023-04-29;2023/65850/001;Russie\n")
        << QStringLiteral("windows-1252") << semicolon;
    QTest::newRow("Chinese in GB18030")
        << latin("\xC8\xD5\xC6\xDA,\xB7\xA2\xBB\xF5\xC8\xCB\n1,\xD0\xC2\xD0\xCB\xB9\xAB\xCB\xBE\n")
        << QStringLiteral("GB18030") << comma;
    QTest::newRow("Russian and Chinese in GB18030, whose Russian words look like Big5")
        << latin("\xC6\xB7\xC3\xFB,"
                 "\xA7\xAF\xA7\xD1\xA7\xDA\xA7\xDE\xA7\xD6\xA7\xDF\xA7\xE0\xA7\xD3\xA7\xD1\xA7\xDF\xA7\xDA"
                 "\xA7\xD6\n\xBB\xFA\xB4\xB2,\xA7\xB3\xA7\xE4\xA7\xD1\xA7\xDF\xA7\xE0\xA7\xDC "
                 "\xA7\xE4\xA7\xE0\xA7\xDC\xA7\xD1\xA7\xE2\xA7\xDF\xA7\xED\xA7\xDB\n\xCE\xDE\xC8\xCB\xBB\xFA,"
                 "\xA7\xA5\xA7\xE2\xA7\xE0\xA7\xDF\n")
        << QStringLiteral("GB18030") << comma;
    QTest::newRow("Chinese in Big5, with characters where GB18030 has Cyrillic letters")
        << latin("\xAB~\xA6W,\xA6\xAC\xB3"
                 "f\xA4H\n\xA8\xAE\xA7\xC9,\xA7"
                 "d\xA7\xF5\xA7\xF9\xA7\xBB\xA5\xF8\xB7~\n\xA7\xD6\xB3t\xA7\xE1\xA7\xE6,\xA8H\xA6\xBF\xA8Z\n")
        << QStringLiteral("Big5") << comma;
    QTest::newRow("UTF-16 without a mark")
        << QByteArray("a\0,\0b\0\n\0001\0,\0002\0\n\0", 16) << QStringLiteral("UTF-16LE") << comma;
    QTest::newRow("Russian in ISO-8859-5")
        << latin("\xB4\xD0\xE2\xD0;\xBE\xE2\xDF\xE0\xD0\xD2\xD8\xE2\xD5\xDB\xEC;"
                 "\xBE\xDF\xD8\xE1\xD0\xDD\xD8\xD5 \xE2\xDE\xD2\xD0\xE0\xD0\n1;\xBE\xBE\xBE "
                 "\xC0\xDE\xDC\xD0\xE8\xDA\xD0;\xB1\xE0\xDE\xDD\xD5\xD6\xD8\xDB\xD5\xE2\xEB "
                 "\xDD\xDE\xD2\xEB\xD5\n2;\xB0\xBE \xB2\xDE\xE1\xE2\xDE\xDA;\xB2\xD8\xDD\xE2\xDE\xD2\xDA\xD8 "
                 "\xDE\xE5\xDE\xE2\xDD\xD8\xE7\xEC\xD8\n")
        << QStringLiteral("ISO-8859-5") << semicolon;
    QTest::newRow("Russian of an old Mac")
        << latin("\x84\xE0\xF2\xE0;\x8E\xF2\xEF\xF0\xE0\xE2\xE8\xF2\xE5\xEB\xFC;"
                 "\x8E\xEF\xE8\xF1\xE0\xED\xE8\xE5 \xF2\xEE\xE2\xE0\xF0\xE0\n1;\x8E\x8E\x8E "
                 "\x90\xEE\xEC\xE0\xF8\xEA\xE0;\x81\xF0\xEE\xED\xE5\xE6\xE8\xEB\xE5\xF2\xFB "
                 "\xED\xEE\xE2\xFB\xE5\n2;\x80\x8E \x82\xEE\xF1\xF2\xEE\xEA;\x82\xE8\xED\xF2\xEE\xE2\xEA\xE8 "
                 "\xEE\xF5\xEE\xF2\xED\xE8\xF7\xFC\xE8\n")
        << QStringLiteral("x-mac-cyrillic") << semicolon;
    QTest::newRow("Polish in ISO-8859-2")
        << latin("Kraj wysy\xB3ki;Warto\xB6\xE6;Data zg\xB3oszenia;Opis\n1;2;3;p\xB3yty ceramiczne\n"
                 "1;2;3;cz\xEA\xB6"
                 "ci zamienne, \xB3\xB1"
                 "czniki\n")
        << QStringLiteral("ISO-8859-2") << semicolon;
    QTest::newRow("Czech in ISO-8859-2") << latin("Zem\xEC p\xF9vodu;Datum p\xF8ijet\xED;Hmotnost;Popis "
                                                  "zbo\xBE\xED\n1;2;3;n\xE1hradn\xED d\xEDly, "
                                                  "sou\xE8\xE1sti, dr\xBE\xE1ky, pou\xB9t\xED\n")
                                         << QStringLiteral("ISO-8859-2") << semicolon;
    QTest::newRow("French of an old Mac") << latin("Num\x8Ero de d\x8E"
                                                   "claration;Masse nette;D\x8Esignation\n1;2;pi\x8F"
                                                   "ces d\x8Etach\x8E"
                                                   "es\n"
                                                   "1;2;c\x99t\x8Es arri\x8Fre\n")
                                          << QStringLiteral("macintosh") << semicolon;
    QTest::newRow("German in IBM850") << latin("Warenbezeichnung;Menge\n1;2\n1;Gr\x94\xE1"
                                               "e, f\x81r G\x81rtel, T\x81rkei, Keramikpl\x84tze\n"
                                               "2;gr\x94\xE1"
                                               "ere\n")
                                      << QStringLiteral("IBM850") << semicolon;
    QTest::newRow("Hungarian in IBM852") << latin("D\xA0tum;Sz\xA0rmaz\xA0si orsz\xA0g\n1;ker\xA0mia lapok, "
                                                  "gy\xFBr\xFBk, t\x94m\xA1t\x8B, m\xFBszer\n")
                                         << QStringLiteral("IBM852") << semicolon;
    QTest::newRow("English with typographic apostrophes and dashes")
        << latin("name;origin\n1;driver\x92s seat, men\x92s shoes, women\x92s\n2;baby\x92s toys, dog\x92s "
                 "bone, co\x96op\n")
        << QStringLiteral("windows-1252") << semicolon;
    QTest::newRow("Ukrainian in KOI8-U")
        << latin("\xE4\xC1\xD4\xC1;\xF7\xA6\xC4\xD0\xD2\xC1\xD7\xCE\xC9\xCB;\xEF\xD0\xC9\xD3\n1;"
                 "\xB7\xD6\xC1\xCB \xA6 \xD3\xC9\xCE;\xE2\xD2\xCF\xCE\xC5\xD6\xC9\xCC\xC5\xD4\xC9, "
                 "\xAD\xC1\xD4\xD5\xCE\xCF\xCB\n")
        << QStringLiteral("KOI8-U") << semicolon;
    QTest::newRow("Greek, which read as KOI8 has its capitals inside")
        << latin("\xC7\xEC\xE5\xF1\xEF\xEC\xE7\xED\xDF\xE1;\xC1\xF0\xEF\xF3\xF4\xEF\xEB\xDD\xE1\xF2;"
                 "\xD0\xE5\xF1\xE9\xE3\xF1\xE1\xF6\xDE\n1;\xC5\xEB\xEB\xE7\xED\xE9\xEA\xDE "
                 "\xC5\xF4\xE1\xE9\xF1\xE5\xDF\xE1;\xC5\xEE\xE1\xF1\xF4\xDE\xEC\xE1\xF4\xE1 "
                 "\xE1\xE5\xF1\xEF\xF3\xEA\xE1\xF6\xFE\xED\n")
        << QStringLiteral("ISO-8859-7") << semicolon;
    QTest::newRow("Hebrew, which read as KOI8 is all capitals")
        << latin("\xFA\xE0\xF8\xE9\xEA;\xF9\xE5\xEC\xE7;\xFA\xE9\xE0\xE5\xF8\n1;\xE7\xE1\xF8\xE4 "
                 "\xEC\xF1\xE7\xF8 \xE1\xF2\xEE;\xE7\xEC\xF7\xE9 \xE7\xE9\xEC\xE5\xF3\n")
        << QStringLiteral("windows-1255") << semicolon;
    QTest::newRow("Turkish in a code page of DOS")
        << latin("Tarih;G\x94nderici firma;Al\x8D"
                 "c\x8D;E\x9Fyan\x8Dn tan\x8Dm\x8D;Men\x9F"
                 "e \x81lke;"
                 "A\xA7\x8Drl\x8Dk\n"
                 "2022;\x98STANBUL DI\x9E T\x98"
                 "CARET LTD \x9ET\x98;G\x81ne\x9F \x80"
                 "elik Sanayi A.\x9E.;"
                 "\x87"
                 "elik borular, diki\x9Fsiz;\x80in;1200\n"
                 "2022;\x99ZG\x9AR MAK\x98NE;Y\x8Dld\x8Dz;elektrikli \x8Ds\x8Dt\x8D"
                 "c\x8Dlar ve g\x81\x87 "
                 "kayna\xA7\x8D;T\x81rkiye;33\n")
        << QStringLiteral("IBM857") << semicolon;
    QTest::newRow("Polish in a code page of DOS")
        << latin("Data;Odbiorca;Opis towaru;Kraj pochodzenia\n"
                 "2022;Zak\x88"
                 "ady \x9D\xA2"
                 "dzkie Sp. z o.o.;cz\xA9\x98"
                 "ci zamienne do \xBEurawi, "
                 "\x88o\xBEyska kulkowe;Chiny\n"
                 "2022;\x97wi\xA9tokrzyska Sp\xA2\x88ka;przewody miedziane, \xBE"
                 "ar\xA2wki, \x98ruby;"
                 "W\xA9gry\n")
        << QStringLiteral("IBM852") << semicolon;
    QTest::newRow("Czech in a code page of DOS")
        << latin("Datum;P\xFD\xA1jemce;Popis zbo\xA7\xA1;Zem\xD8 p\x85vodu\n"
                 "2022;\xE6koda Plze\xE5;sou\x9F\xA0sti pro stroje, t\xD8\xA7k\x82 p\xFD"
                 "evodovky;"
                 "\xAC\xA1na\n"
                 "2022;\xA6\xD4\xA0r;kabely m\xD8"
                 "d\xD8n\x82, \xE7rouby a \x9F"
                 "epy;N\xD8mecko\n")
        << QStringLiteral("IBM852") << semicolon;
    QTest::newRow("Spanish in a code page of DOS")
        << latin("Fecha;Importador;Descripci\xA2n de la mercanc\xA1"
                 "a;Pa\xA1s\n"
                 "2022;Compa\xA4\xA1"
                 "a Pe\xA4"
                 "a e Hijos;m\xA0quinas de excavaci\xA2n y ca\xA4\xA2n;"
                 "Espa\xA4"
                 "a\n"
                 "2022;Se\xA4"
                 "al;tel\x82"
                 "fonos m\xA2viles;M\x82xico\n")
        << QStringLiteral("IBM850") << semicolon;
    QTest::newRow("no-break spaces of Windows in every header")
        << latin("Date;Country\xA0of\xA0origin;HS\xA0"
                 "code;Net\xA0weight\xA0(kg)\n"
                 "2022;China;851010;1\xA0"
                 "100,5\n2022;China;851010;1\xA0"
                 "100,5\n")
        << QStringLiteral("windows-1252") << semicolon;
    QTest::newRow("Portuguese in a code page of DOS")
        << latin("Data;Importador;Descri\x87\xC6o da mercadoria;Pa\xA1s\n"
                 "2022;Companhia S\xC6o Jo\xC6o;pe\x87"
                 "as de reposi\x87\xC6o para avi\xC6o, "
                 "muni\x87\xE4"
                 "es;China\n"
                 "2022;Irm\xC6os;m\xA0quinas el\x82tricas;It\xA0lia\n")
        << QStringLiteral("IBM850") << semicolon;
    QTest::newRow("Ukrainian in a code page of DOS")
        << latin("\x84\xA0\xE2\xA0;\x82\xF7\xA4\xAF\xE0\xA0\xA2\xAD\xA8\xAA;\x8E\xAF\xA8\xE1 "
                 "\xE2\xAE\xA2\xA0\xE0\xE3;\x8A\xE0\xA0\xF9\xAD\xA0 "
                 "\xAF\xAE\xE5\xAE\xA4\xA6\xA5\xAD\xAD\xEF\n"
                 "2022;\x92\x8E\x82 \x8A\xA8\xF9\xA2\xE1\xEC\xAA\xA8\xA9 \xA7\xA0\xA2\xAE\xA4;"
                 "\xA5\xAB\xA5\xAA\xE2\xE0\xA8\xE7\xAD\xF7 \xA4\xA2\xA8\xA3\xE3\xAD\xA8 \xE2\xA0 "
                 "\xF9\xE5\xAD\xF7 \xE7\xA0\xE1\xE2\xA8\xAD\xA8, \xF7\xAD\xE8\xF7;\x8A\xA8\xE2\xA0\xA9\n"
                 "2022;\xF4\xA2\xE0\xAE\xAA\xA0\xE0;\xF9\xE1\xE2\xF7\xA2\xAD\xF7 \xA3\xE0\xA8\xA1\xA8, "
                 "\xF3\xE3\xA4\xA7\xA8\xAA\xA8, \xAC\xF7\xA4\xEC;\x93\xAA\xE0\xA0\xF9\xAD\xA0\n")
        << QStringLiteral("ibm-1125") << semicolon;
    QTest::newRow("Belarusian with a Latin i in IBM866")
        << latin("\x84\xA0\xE2\xA0;\x80\xA4\xAF\xE0\xA0\xF7\xE8\xE7\xEB\xAA;\x80\xAFi\xE1\xA0\xAD\xAD\xA5 "
                 "\xE2\xA0\xA2\xA0\xE0\xE3;\x8A\xE0\xA0i\xAD\xA0 \xAF\xA0\xE5\xAE\xA4\xA6\xA0\xAD\xAD\xEF\n"
                 "2022;\x92\x80\x80 \x8C\xA5\xAD\xE1\xAAi \xA7\xA0\xA2\xAE\xA4;"
                 "\xED\xAB\xA5\xAA\xE2\xE0\xEB\xE7\xAD\xEB\xEF \xE0\xE3\xE5\xA0\xA2i\xAAi, "
                 "\xAF\xE0\xEB\xAB\xA0\xA4\xEB, \xA0\xF7\xE2\xA0\xAC\xA0\xA1i\xABi;\x8Ai\xE2\xA0\xA9\n")
        << QStringLiteral("IBM866") << semicolon;
    QTest::newRow("Polish in windows-1250")
        << latin("Data;Odbiorca;Opis towaru;Kraj pochodzenia\n"
                 "2022;Zak\xB3"
                 "ady \xA3\xF3"
                 "dzkie Sp. z o.o.;cz\xEA\x9C"
                 "ci zamienne do \xBFurawi, "
                 "\xB3o\xBFyska kulkowe;Chiny\n"
                 "2022;\x8Cwi\xEAtokrzyska Sp\xF3\xB3ka;przewody miedziane, \xBF"
                 "ar\xF3wki, \x9Cruby;"
                 "W\xEAgry\n")
        << QStringLiteral("windows-1250") << semicolon;
    QTest::newRow("Croatian in windows-1250") << latin("Po\x9Ailjatelj;Primatelj;opis;robe\n"
                                                       "zemlja;podrijetla;Njema\xE8ka;Kina\n"
                                                       "rezervni;dijelovi;za;strojeve\n"
                                                       "plasti\xE8ne;cijevi;\xE8"
                                                       "eli\xE8ne;plo\xE8"
                                                       "e\n"
                                                       "\x9Ei\xE8"
                                                       "ane;mre\x9E"
                                                       "e;ku\xE6"
                                                       "anski;aparati\n")
                                              << QStringLiteral("windows-1250") << semicolon;
    QTest::newRow("Serbian in windows-1250") << latin("Po\x9Ailjalac;Primalac;naziv;robe\n"
                                                      "Nema\xE8ka;\xC8"
                                                      "e\x9Aka;ma\x9Aine;za\n"
                                                      "pranje;delovi;ku\xE6i\x9Ata;\xE8"
                                                      "elik\n")
                                             << QStringLiteral("windows-1250") << semicolon;
    QTest::newRow("Lithuanian in windows-1257") << latin("Siunt\xEBjas;Gav\xEBjas;prek\xEBs;apra\xF0ymas\n"
                                                         "kilm\xEBs;\xF0"
                                                         "alis;Vokietija;Lenkija\n"
                                                         "pa\xF0to;d\xEB\xFEut\xEB;\xE1renginys;\xF0"
                                                         "aldytuv\xF8\n"
                                                         "dalys;\xFE"
                                                         "em\xEBs;\xFBkio;ma\xF0in\xF8\n"
                                                         "atsargin\xEBs;dalys;med\xFEiag\xF8;pluo\xF0t\xF8\n")
                                                << QStringLiteral("windows-1257") << semicolon;
    QTest::newRow("Latvian in windows-1257") << latin("S\xFBt\xEEt\xE2js;Sa\xF2\xE7m\xE7js;preces;apraksts\n"
                                                      "izcelsmes;valsts;lauksaimniec\xEE"
                                                      "bas;ma\xF0\xEEnu\n"
                                                      "rezerves;da\xEF"
                                                      "as;plastmasas;caurules\n"
                                                      "\xED\xEEmisk\xE2s;vielas;m\xE7"
                                                      "beles;b\xE7rnu\n")
                                             << QStringLiteral("windows-1257") << semicolon;
    QTest::newRow("French in windows-1252") << latin("Num\xE9ro;de;d\xE9"
                                                     "claration;pi\xE8"
                                                     "ces\n"
                                                     "d\xE9tach\xE9"
                                                     "es;fran\xE7"
                                                     "aises;\xE0;c\xF4t\xE9\n"
                                                     "t\xE9l\xE9phone;mobile;g\xE9n\xE9ral;\xE9tiquettes\n"
                                                     "tr\xE8s;l\xE9g\xE8re;bo\xEEtes;fen\xEAtres\n")
                                            << QStringLiteral("windows-1252") << semicolon;
    QTest::newRow("Danish in windows-1252") << latin("Modtager;v\xE6gt;v\xE6rdi;st\xE5lr\xF8r\n"
                                                     "k\xF8leskabe;m\xF8"
                                                     "bler;tr\xE6;k\xF8rsel\n")
                                            << QStringLiteral("windows-1252") << semicolon;
    QTest::newRow("a first line that only says the delimiter")
        << latin("\xEF\xBB\xBFsep=|\r\na,b|c\r\n1,2|3\r\n") << utf8 << QStringLiteral("|");
    QTest::newRow("carets where nothing else makes a table")
        << latin("a^b, c^d\n1^2^3\n4^5^6\n") << utf8 << QStringLiteral("^");
    QTest::newRow("Russian capitals in KOI8-R, which look like Hebrew")
        << latin("\xEE\xE1\xF7\xE9\xE7\xE1\xE3\xE9\xEF\xEE\xEE\xF9\xEA "
                 "\xF0\xF2\xE9\xE2\xEF\xF2;\xF3\xF4\xE1\xEE\xEF\xEB \xE4\xEC\xF1 "
                 "\xE2\xF2\xE9\xF4\xF8\xF1\n1;\xF3\xF4\xEF\xED\xE1\xF4\xEF\xEC\xEF\xE7\xE9\xF1\n")
        << QStringLiteral("KOI8-R") << semicolon;
    QTest::newRow("Spanish with one word that another guess would read as Polish")
        << latin("navegaci\xF3n inercial;AVI\xD3N\nturboh\xE9lice;CASCO T\xC1"
                 "CTICO\n")
        << QStringLiteral("windows-1252") << semicolon;
    QTest::newRow("Polish in windows-1250") << latin("\xA3\xF3"
                                                     "d\x9F;cz\xEA\x9C"
                                                     "ci zamienne\n\xBF\xF3\xB3te \xE6wieki;\x9Fr\xF3"
                                                     "d\xB3"
                                                     "a \x9Cwiat\xB3"
                                                     "a\n")
                                            << QStringLiteral("windows-1250") << semicolon;
    QTest::newRow("letters that come after a megabyte of digits")
        << QByteArray("1,2,3\n").repeated(400'000) + "\xC1\xD0\xCE\xCD\xDF,\xE1\xF0\xEE\xED\xFF,3\n"
        << QStringLiteral("windows-1251") << comma;
}

void CsvReaderTest::detects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, delimiter);
    const auto r = reader(bytes);
    QCOMPARE(r->info().encoding, encoding);
    QCOMPARE(r->info().delimiter, delimiter);
}

void CsvReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("an empty file") << QByteArray() << QStringLiteral("f.csv: The file is empty.");
    QTest::newRow("bytes that are no text")
        << QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08", 8)
        << QStringLiteral("f.csv: This is no table that can be read: neither a spreadsheet nor text.");
}

void CsvReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto opened = openDocument(path);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.failure().text, says);
}

void CsvReaderTest::reportsWhatWasCut()
{
    ReadLimits limits;
    limits.cellBytes = 4;
    limits.columns = 2;
    const auto r = reader(latin("жжж,b,c\n"), limits);
    TextSink sink;
    QVERIFY(r->read(0, sink, {}).ok());
    QCOMPARE(sink.rows.join(u'\n'), QStringLiteral("жж·b"));
    QStringList kinds;
    for (const Issue &issue : r->issues())
        kinds.append(issue.kind + QStringLiteral(" row %1 column %2").arg(issue.row).arg(issue.column));
    QCOMPARE(kinds.join(u'\n'), QStringLiteral("cell-cut row 1 column 0\ncolumns-cut row 1 column 2"));
}

void CsvReaderTest::linesOfOneRow_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("joined");
    const auto row = [](const char *name, const char *lines, const QString &rows, int joined) {
        QTest::newRow(name) << QByteArray(lines) << rows << joined;
    };
    row("a line break within a cell that is not quoted", "5,pump\nwith motor,e,6\n7,f,g,8\n",
        QStringLiteral("5·pump\nwith motor·e·6/7·f·g·8"), 1);
    row("two of them in one row", "5,pump\nwith\nmotor,e,6\n", QStringLiteral("5·pump\nwith\nmotor·e·6"), 1);
    row("a short row and a remainder that is none", "5,pump\n7,f,g\n", QStringLiteral("5·pump/7·f·g"), 0);
    row("rows are short for other reasons", "5,pump,x\n1,f,g,h\n7,valve\nwith motor,e,6\n",
        QStringLiteral("5·pump·x/1·f·g·h/7·valve/with motor·e·6"), 0);
    row("words where the others have numbers", "5,pump\nx,f,g\n", QStringLiteral("5·pump/x·f·g"), 0);
    row("a number where the others have words", "5,pump\nx,7,6\n", QStringLiteral("5·pump/x·7·6"), 0);
    row("one row on two lines, and then two short rows",
        "5,pump\nwith motor,e,6\n7,f,g,8\n9,valve\nx,f,g\n5,pump\nwith motor,e,6\n",
        QStringLiteral("5·pump\nwith motor·e·6/7·f·g·8/9·valve/x·f·g/5·pump/with motor·e·6"), 1);
    row("a short row at the end", "5,pump,x\n", QStringLiteral("5·pump·x"), 0);
}

/** Behind some rows of four cells. */
void CsvReaderTest::linesOfOneRow()
{
    QFETCH(QByteArray, lines);
    const auto csv = reader("d,n,g,w\n1,a,b,2\n3,c,d,4\n" + lines);
    TextSink sink;
    QVERIFY(csv->read(0, sink, {}));
    QTEST(sink.rows.mid(3).join(u'/'), "rows");
    int joined = 0;
    for (const Issue &issue : csv->issues())
        joined += issue.kind == u"lines-joined";
    QTEST(joined, "joined");
}

void CsvReaderTest::shortRowsOfTheirOwn_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("rows");
    QTest::newRow("empty cells at the end are left off")
        << QByteArray("UA5;2023-01-05;8517;TR\nUA6;2023-01-06;DE\n")
        << QStringLiteral("UA5·2023-01-05·8517·TR/UA6·2023-01-06·DE");
    QTest::newRow("the second begins as all rows do") << QByteArray("UA5;2023-01-05;8517;TR\nUA6;cash;10\n")
                                                      << QStringLiteral("UA5·2023-01-05·8517·TR/UA6·cash·10");
    QTest::newRow("one row on two lines") << QByteArray("UA5;2023-01-05;8517;TR\nor Cyprus;cash;10\n")
                                          << QStringLiteral("UA5·2023-01-05·8517·TR\nor Cyprus·cash·10");
}

/** Behind some rows of six cells, of which the first begins each row with a number of its own. */
void CsvReaderTest::shortRowsOfTheirOwn()
{
    QFETCH(QByteArray, lines);
    const auto csv = reader("id;date;code;country;terms;kg\nUA1;2023-01-01;8517;TR;bank;4\n"
                            "UA2;2023-01-02;8517;CN;cash;5\nUA3;2023-01-03;8517;TR;bank;6\n" +
                            lines);
    TextSink sink;
    QVERIFY(csv->read(0, sink, {}));
    QTEST(sink.rows.mid(4).join(u'/'), "rows");
}

void CsvReaderTest::givesUpOnAnOpenQuoteAndResumesAfterItsLine()
{
    const auto r = reader(latin("a,b\n\"p,q\",\"x\ny,2\nz,3\n"));
    TextSink sink;
    QVERIFY(r->read(0, sink, {}).ok());
    QCOMPARE(sink.rows.join(u'\n'), QStringLiteral("a·b\np,q·\"x\ny·2\nz·3"));
    QCOMPARE(r->issues().size(), 1);
    QCOMPARE(r->issues().constFirst().kind, QStringLiteral("quote-unbalanced"));
    QCOMPARE(r->issues().constFirst().row, 2);
}

void CsvReaderTest::listsAQuoteThatJoinsRows()
{
    const auto r = reader(latin("a,b,c\n1,\"x,2\n3,y,4\n5,\"z\",6\n"));
    TextSink sink;
    QVERIFY(r->read(0, sink, {}).ok());
    QCOMPARE(r->issues().size(), 1);
    QCOMPARE(r->issues().constFirst().kind, QStringLiteral("quote-unbalanced"));
    QCOMPARE(r->issues().constFirst().row, 2);
}

void CsvReaderTest::stopsWhenTheSinkHasEnough()
{
    TextSink sink(1);
    QVERIFY(reader(latin("a\nb\nc\n"))->read(0, sink, {}).ok());
    QCOMPARE(sink.rows.join(u'\n'), QStringLiteral("a"));
}

void CsvReaderTest::readsAcrossBuffers()
{
    QByteArray bytes;
    for (int i = 0; i < 120'000; ++i)
        bytes += QByteArray::number(i) + ",\"quoted, with \"\"both\"\"\nlines\",tail\n";
    TextSink sink;
    QVERIFY(reader(bytes)->read(0, sink, {}).ok());
    QCOMPARE(sink.last, 120'000);
    QCOMPARE(sink.rows[77'777], QStringLiteral("77777·quoted, with \"both\"\nlines·tail"));
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
