// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"
#include "importing/doctor.h"
#include "casefile/sqlstatement.h"
#include "goods/classifier.h"
#include "importing/importjob.h"
#include "places/countries.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/** An empty case in a folder of its own, and files to import into it. Categories are none, so that only
 * importing is tested. */
class ImportFixture {
protected:
    ImportFixture() : m_classifier(std::make_shared<const Categories>()) {}

    void makeCase()
    {
        m_case.reset();
        m_dir = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/import Дело XXXXXX"));
        auto made = CaseFile::create(m_dir->filePath(QStringLiteral("c.waybill")));
        QVERIFY(made.ok());
        m_case = std::move(made.value());
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_dir->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }
    ImportKnowledge knowledge() const { return {m_countries, m_classifier}; }
    Result<ImportReport> import(const QString &path, const ImportOptions &options = {},
                                const Progress &progress = {})
    {
        return importFile(*m_case, path, options, knowledge(), progress);
    }
    /** Imports text as a file; gives the source. */
    Source importText(const QString &name, const QByteArray &csv)
    {
        auto report = import(write(name, csv));
        if (!report)
            qWarning("%s", qPrintable(report.failure().text));
        return report ? report->sheets[0].source : Source();
    }
    std::int64_t count(const char *sql)
    {
        auto connection = m_case->connect(CaseConnection::Mode::Read);
        SqlStatement statement(connection->handle(), sql);
        return statement.next() ? statement.integer(0) : -1;
    }
    void expectEmptyCase()
    {
        QCOMPARE(count("SELECT count(*) FROM shipment"), 0);
        QCOMPARE(count("SELECT count(*) FROM source"), 0);
        QCOMPARE(count("SELECT count(*) FROM raw_block"), 0);
        QCOMPARE(count("SELECT count(*) FROM party"), 0);
    }
    void expectSound()
    {
        const ImportKnowledge known = knowledge();
        auto examined = Doctor(known).examine(m_case->path(), {});
        QVERIFY(examined.ok());
        QVERIFY2(examined->sound(), examined->sound() ? "" : qPrintable(examined->damages[0].text));
    }
    /** Shipments of i + 0.5 kg each. */
    static QByteArray manyRows(int rows)
    {
        QByteArray csv = header;
        for (int i = 1; i <= rows; ++i) {
            const QByteArray n = QByteArray::number(i);
            csv += "27.12.2022;10/" + n + ";ACME " + QByteArray::number(i % 97) +
                   ";OOO B;CN;TR;8517620009;phones model " + n + ";" + n + ",5;USD;12,25\n";
        }
        return csv;
    }

    static constexpr const char *header = "Date;Declaration number;Consignor;Consignee;Country of "
                                          "origin;Country of dispatch;HS code;Description of "
                                          "goods;Net weight, kg;Currency;Value\n";
    Countries m_countries;
    Classifier m_classifier;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<CaseFile> m_case;
};
