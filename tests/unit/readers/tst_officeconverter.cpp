// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/converteddocument.h"
#include "readers/officeconverter.h"
#include "readers/sheetreader.h"
#include "support/rowtext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/** Conversion by LibreOffice, here a script that stands in its place. */
class OfficeConverterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void convertsOnlyWhenAsked();
    void givesItNoNetworkAndAHomeOfItsOwn();
    void helpsWithWhatNoReaderReads_data();
    void helpsWithWhatNoReaderReads();
    void saysThatItIsNotInstalled();
    void saysWhatWentWrong();

private:
    void install(const QByteArray &script);
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void OfficeConverterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("pages.pdf"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4");
    qputenv("PATH", m_folder->path().toLocal8Bit() + "/bin:/usr/bin:/bin");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("bin")));
}

void OfficeConverterTest::install(const QByteArray &script)
{
    QFile file(m_folder->filePath(QStringLiteral("bin/soffice")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void OfficeConverterTest::convertsOnlyWhenAsked()
{
    install("printf 'a,b\\n1,2\\n' > \"$7/pages.xlsx\"\n");
    QVERIFY(!openDocument(m_file).ok());
    const auto opened = ConvertedDocument::open(m_file);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.failure().text));
    RowText rows;
    QVERIFY((*opened)->read(0, rows, {}).ok());
    QCOMPARE(rows.text(), QStringLiteral("1: a·b\n2: 1·2"));
    QCOMPARE((*opened)->issues().constFirst().kind, QStringLiteral("converted"));
    QCOMPARE((*opened)->info().format, QStringLiteral("csv, converted by LibreOffice"));
}

void OfficeConverterTest::givesItNoNetworkAndAHomeOfItsOwn()
{
    install("bash -c 'exec 3<>/dev/udp/127.0.0.1/9' 2>/dev/null && { echo network; exit 1; }\n"
            "test \"$HOME\" = \"$7\" || { echo home; exit 1; }\n"
            "printf 'a,b\\n1,2\\n' > \"$7/pages.xlsx\"\n");
    const auto made = OfficeConverter::toWorkbook(m_file, m_folder->path());
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.failure().text));
}

void OfficeConverterTest::helpsWithWhatNoReaderReads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("helps");
    QTest::newRow("a binary workbook, by its name") << QStringLiteral("x.XLSB") << QByteArray("PK") << true;
    QTest::newRow("SYLK, by its content")
        << QStringLiteral("x.csv") << QByteArray("ID;PWXL\nC;Y1;X1;K1\n") << true;
    QTest::newRow("a csv") << QStringLiteral("x.csv") << QByteArray("a,b\n") << false;
    QTest::newRow("a picture") << QStringLiteral("x.png") << QByteArray("\x89PNG\r\n") << false;
}

void OfficeConverterTest::helpsWithWhatNoReaderReads()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, helps);
    install("exit 0\n");
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(OfficeConverter::canHelp(file.fileName()), helps);
}

void OfficeConverterTest::saysThatItIsNotInstalled()
{
    qputenv("PATH", m_folder->path().toLocal8Bit() + "/bin");
    const auto made = OfficeConverter::toWorkbook(m_file, m_folder->path());
    QVERIFY(!made.ok());
    QCOMPARE(made.failure().text,
             QStringLiteral("pages.pdf: LibreOffice is not installed, so the file cannot be converted."));
}

void OfficeConverterTest::saysWhatWentWrong()
{
    install("echo no filter for this; exit 1\n");
    const auto made = OfficeConverter::toWorkbook(m_file, m_folder->path());
    QVERIFY(!made.ok());
    QCOMPARE(made.failure().text,
             QStringLiteral("pages.pdf: LibreOffice could not convert the file (no filter for this)."));
}

QTEST_GUILESS_MAIN(OfficeConverterTest)
#include "tst_officeconverter.moc"
