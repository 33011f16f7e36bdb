// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"
#include "casefile/casewriter.h"
#include "casefile/packedrows.h"
#include "mapping/shipmentrecord.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/** A line as a test writes it. */
struct Line {
    std::string number = {}, item = {}, hs = "621133";
    std::int64_t netGrams = 0;
    std::string date = "2022-12-05", consignor = "ARIKAN TEKNIK", consignee = "ООО «ВОЛГА»";
    std::optional<std::int64_t> cents = {};
    std::string origin = "TR", destination = "RU";
    std::string master = {}; ///< a cell that is no field of a shipment
    std::int64_t repeatedRow = 0;
    bool repeatsCells = false;
};

/** A case whose sources are written line by line. */
class OverlapFixture {
public:
    OverlapFixture()
    {
        auto made = CaseFile::create(m_dir.filePath(QStringLiteral("дело ı.waybill")));
        if (made)
            m_file = std::move(made).value();
    }
    const CaseFile &file() const { return *m_file; }

    /** Shipments are numbered on from those before. */
    void addSource(const QString &name, const std::vector<Line> &lines)
    {
        const auto connection = m_file->connect(CaseConnection::Mode::Write);
        QVERIFY(connection);
        auto writer = CaseWriter::begin(*connection);
        QVERIFY(writer);
        (*writer)->beginSource();
        PackedRows packed;
        std::int64_t row = 0;
        for (const Line &line : lines) {
            const CellView cells[] = {{line.number, CellKind::Text}, {line.master, CellKind::Text}};
            packed.add({++row, cells, false});
            QVERIFY((*writer)->addShipment(record(line, row), {"", "rule/1", "words"}, 0));
        }
        QVERIFY((*writer)->addRows(RawBlocks::compress(packed)));
        Source source;
        source.file = name;
        source.sha256 = QString(64, u'a');
        source.headers = {QStringLiteral("House Bill of Lading"), QStringLiteral("Master B/L No.")};
        ColumnUse number;
        number.field = Field::Declaration;
        source.mapping.columns = {number};
        source.ledger = {row, row, 0, 0, 0, 0};
        const auto finished = (*writer)->finishSource(source);
        QVERIFY2(finished, finished ? "" : qPrintable(finished.failure().text));
        QVERIFY((*writer)->commit());
    }

private:
    static ShipmentRecord record(const Line &line, std::int64_t row)
    {
        ShipmentRecord r;
        r.row = row;
        r.repeatedRow = line.repeatedRow;
        r.repeatsCells = line.repeatsCells;
        r.declaration = line.number;
        r.item = line.item;
        r.hs = line.hs;
        r.date = Date::fromIso(line.date);
        r.consignor = line.consignor;
        r.consignee = line.consignee;
        if (line.netGrams > 0)
            r.netGrams = line.netGrams;
        r.valueCents = line.cents;
        if (line.cents)
            r.currency = "USD";
        if (!line.origin.empty())
            r.origin = CountryCode(line.origin);
        if (!line.destination.empty())
            r.destination = CountryCode(line.destination);
        return r;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<CaseFile> m_file;
};
