// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readwishes.h"
#include "support/rowtext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

/** Rows before a damage: kept only where a person asked for them, and said so. */
class PartialDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void failsUnlessAskedAndSaysHowManyRowsThereAre();
    void keepsTheRowsBeforeTheDamage();
    void leavesASoundFileAlone();
    void stillRefusesAFileWithoutARow();

private:
    QString write(const char *name, const QByteArray &bytes) const;
    QTemporaryDir m_folder;
    QByteArray m_packed;
};

QString PartialDocumentTest::write(const char *name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void PartialDocumentTest::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("whole.gz"));
    gzFile file = gzopen(path.toUtf8().constData(), "wb");
    for (int i = 1; i <= 5000; ++i)
        gzprintf(file, "%d,%d\n", i, i * 7919 % 10007);
    gzclose(file);
    QFile whole(path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    m_packed = whole.readAll();
}

void PartialDocumentTest::failsUnlessAskedAndSaysHowManyRowsThereAre()
{
    const ReadWishes wishes{false, false, std::make_shared<std::int64_t>(0)};
    const auto opened = openAsWished(write("cut.gz", m_packed.chopped(m_packed.size() / 2)), {}, {}, wishes);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.failure().text));
    RowText rows;
    const auto read = (*opened)->read(0, rows, {});
    QVERIFY(!read.ok());
    QCOMPARE(read.failure().text,
             QStringLiteral("cut.gz, sheet cut: The packed file is cut off. Ask for the file again."));
    QVERIFY(rows.lines.size() > 1000);
    QCOMPARE(*wishes.rowsBeforeDamage, rows.lines.size());
}

void PartialDocumentTest::keepsTheRowsBeforeTheDamage()
{
    const auto opened =
        openAsWished(write("cut.gz", m_packed.chopped(m_packed.size() / 2)), {}, {}, {false, true, nullptr});
    QVERIFY(opened.ok());
    RowText rows;
    QVERIFY((*opened)->read(0, rows, {}).ok());
    QVERIFY(rows.lines.size() > 1000);
    QCOMPARE(rows.lines.constFirst(), QStringLiteral("1: 1·7919"));
    const Issue issue = (*opened)->issues().constFirst();
    QCOMPARE(issue.kind, QStringLiteral("file-cut"));
    QCOMPARE(issue.severity, Issue::Severity::Error);
    QCOMPARE(issue.row, rows.lines.size());
    QVERIFY(issue.text.english().contains(QStringLiteral("what follows is missing")));
}

void PartialDocumentTest::leavesASoundFileAlone()
{
    const auto opened = openAsWished(write("sound.gz", m_packed), {}, {}, {false, true, nullptr});
    QVERIFY(opened.ok());
    RowText rows;
    QVERIFY((*opened)->read(0, rows, {}).ok());
    QCOMPARE(rows.lines.size(), 5000);
    QVERIFY((*opened)->issues().isEmpty());
}

void PartialDocumentTest::stillRefusesAFileWithoutARow()
{
    QVERIFY(!openAsWished(write("bare.gz", m_packed.left(12)), {}, {}, {false, true, nullptr}).ok());
}

QTEST_GUILESS_MAIN(PartialDocumentTest)
#include "tst_partialdocument.moc"
