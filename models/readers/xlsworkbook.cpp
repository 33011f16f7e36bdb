// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xlsworkbook.h"

#include "readers/biffrecord.h"
#include "readers/readmessage.h"

namespace {

enum Record {
    Eof = 0x000A,
    DateMode = 0x0022,
    FilePass = 0x002F,
    CodePageRecord = 0x0042,
    BoundSheet = 0x0085,
    Xf = 0x00E0,
    StringTable = 0x00FC,
    Format = 0x041E,
    Begin = 0x0809
};

[[noreturn]] void damaged()
{
    refuse(QT_TRANSLATE_NOOP("Readers", "The workbook is damaged or cut off. Ask for the file again."));
}

} // namespace

XlsWorkbook::XlsWorkbook(QByteArray stream, const ReadLimits &limits) : m_stream(std::move(stream))
{
    BiffRecord begin(m_stream, 0);
    if (!begin.ok() || (begin.id() & 0xFF) != 0x09)
        damaged();
    if (begin.id() != Begin)
        refuse(QT_TRANSLATE_NOOP(
            "Readers",
            "This workbook was made by Excel 4 or older. Open it in LibreOffice and save it as .xlsx."));
    m_unicode = begin.u16() >= 0x0600;
    readGlobals(limits);
    if (m_sheets.isEmpty())
        refuse(QT_TRANSLATE_NOOP("Readers", "The workbook has no sheets that can be read."));
}

void XlsWorkbook::readGlobals(const ReadLimits &limits)
{
    bool ended = false;
    for (qsizetype place = 0; !ended;) {
        BiffRecord record(m_stream, place);
        if (!record.ok())
            damaged();
        switch (record.id()) {
        case FilePass:
            refuse(QT_TRANSLATE_NOOP("Readers",
                                     "The workbook is encrypted. Save it without a password and try again."));
        case CodePageRecord:
            m_codePage.setNumber(record.u16());
            break;
        case DateMode:
            m_since1904 = record.u16() == 1;
            break;
        case BoundSheet:
            readSheet(record);
            break;
        case Format:
            readFormat(record);
            break;
        case Xf:
            record.skip(2);
            m_styleFormats.push_back(record.u16());
            break;
        case StringTable:
            record.join();
            readStrings(record, limits);
            break;
        case Eof:
            ended = true;
            break;
        default:
            break;
        }
        place = record.next();
    }
    for (const int id : m_styleFormats) {
        if (m_ownSections.contains(id))
            m_sections.insert(m_formats.size(), m_ownSections.value(id));
        m_formats.push_back(m_ownFormats.value(id, NumberFormats::builtIn(id)));
        m_units.push_back(m_ownUnits.value(id));
        m_currencies.push_back(m_ownCurrencies.value(id));
    }
    NumberFormats::keepOnlyOne(m_currencies);
    std::vector<int> thousands;
    for (const int id : m_styleFormats)
        thousands.push_back(m_ownThousands.value(id));
    NumberFormats::addScales(m_currencies, thousands);
}

void XlsWorkbook::readSheet(BiffRecord &record)
{
    Sheet sheet;
    sheet.place = static_cast<qsizetype>(record.u32());
    sheet.hidden = (record.u8() & 3) != 0;
    const std::uint8_t type = record.u8();
    const std::uint8_t length = record.u8();
    std::string name;
    if (m_unicode)
        record.appendText(name, length);
    else
        record.appendBytes(name, length, m_codePage);
    sheet.name = QString::fromStdString(name);
    if (type == 0) // charts, macros and modules hold no table
        m_sheets.append(sheet);
}

void XlsWorkbook::readFormat(BiffRecord &record)
{
    const int id = record.u16();
    std::string code;
    if (m_unicode) {
        const std::uint16_t length = record.u16();
        record.appendText(code, length);
    } else {
        const std::uint8_t length = record.u8();
        record.appendBytes(code, length, m_codePage);
    }
    if (const NumberSections sections(code); !sections.isEmpty())
        m_ownSections.insert(id, sections);
    m_ownFormats[id] = NumberFormats::fromCode(code);
    m_ownThousands[id] = NumberFormats::thousandsOf(code);
    m_ownUnits[id] = NumberFormats::massUnitOf(code);
    m_ownCurrencies[id] = NumberFormats::localCurrencyOf(code);
}

void XlsWorkbook::readStrings(BiffRecord &record, const ReadLimits &limits)
{
    record.skip(8); // how many there are said to be
    std::string text;
    while (!record.atEnd()) {
        text.clear();
        const std::uint16_t length = record.u16();
        record.appendText(text, length);
        m_strings.append(text, limits);
    }
}

void XlsWorkbook::appendCellText(std::string &to, BiffRecord &record)
{
    const std::uint16_t length = record.u16();
    if (m_unicode)
        record.appendText(to, length);
    else
        record.appendBytes(to, length, m_codePage);
}
