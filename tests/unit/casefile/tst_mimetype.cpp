// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile.h"

#include <QDir>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

/** Desktops know a case by its content, whatever it is called. */
class MimeTypeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsKnownWithoutItsEnding()
    {
        const QTemporaryDir dir;
        qputenv("XDG_DATA_HOME", QFile::encodeName(dir.path()));
        qputenv("XDG_DATA_DIRS",
                QFile::encodeName(dir.filePath(QStringLiteral("nothing")))); // else what is installed
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("mime/packages")));
        QVERIFY(QFile::copy(
            QStringLiteral(WAYBILL_TEST_DATA "/../resources/desktop/org.waybill.Waybill.mime.xml"),
            dir.filePath(QStringLiteral("mime/packages/waybill.xml"))));
        const QString path = dir.filePath(QStringLiteral("evidence"));
        QVERIFY(CaseFile::create(path));
        const QMimeType type = QMimeDatabase().mimeTypeForFile(path);
        QCOMPARE(type.name(), QStringLiteral("application/vnd.waybill.case+sqlite3"));
        QVERIFY(type.globPatterns().contains(QStringLiteral("*.waybill")));
    }
};

QTEST_GUILESS_MAIN(MimeTypeTest)
#include "tst_mimetype.moc"
