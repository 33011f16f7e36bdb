// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readeverything.h"
#include "readers/xlsxreader.h"
#include "support/zipbuilder.h"

// One part of a workbook each time, by the first byte; the container around it is sound.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray part(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const int chosen = data[0] % 4;
    const auto pick = [&](int which, const QByteArray &otherwise) {
        return chosen == which ? part : otherwise;
    };
    const QByteArray bytes =
        ZipBuilder()
            .add("xl/workbook.xml",
                 pick(1, "<workbook xmlns:r='r'><sheets><sheet name='D' r:id='a'/></sheets></workbook>"))
            .add("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='a' Type='x/worksheet' "
                                               "Target='s.xml'/><Relationship Id='b' Type='x/styles' "
                                               "Target='t.xml'/><Relationship Id='c' Type='x/sharedStrings' "
                                               "Target='u.xml'/></Relationships>")
            .add("xl/s.xml", pick(0, "<worksheet><sheetData><row><c t='s'><v>0</v></c><c "
                                     "s='1'><v>44922.5</v></c></row></sheetData></worksheet>"))
            .add("xl/t.xml",
                 pick(2, "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='22'/></cellXfs></styleSheet>"))
            .add("xl/u.xml", pick(3, "<sst><si><t>x</t></si></sst>"))
            .bytes();
    ReadEverything::read([&]() -> std::unique_ptr<DocumentReader> {
        const auto archive =
            std::make_shared<ZipArchive>(std::make_shared<MemorySource>(bytes), ReadEverything::limits());
        return std::make_unique<XlsxReader>(archive, QStringLiteral("f"), ReadEverything::limits());
    });
    return 0;
}
