// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/dbfreader.h"

#include "readers/encodingguess.h"
#include "readers/littleendian.h"
#include "readers/plaintext.h"
#include "readers/rowbuilder.h"
#include "readers/sheetvalue.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace {

constexpr int FieldSize = 32;
constexpr std::int64_t RecordsAtOnce = 4096;

std::string_view trimmed(std::string_view s)
{
    while (!s.empty() && (s.back() == ' ' || s.back() == '\0'))
        s.remove_suffix(1);
    return s;
}

std::string_view leftTrimmed(std::string_view s)
{
    while (!s.empty() && s.front() == ' ')
        s.remove_prefix(1);
    return s;
}

// Code pages by the mark in the header (dBASE and FoxPro, Microsoft's list of language drivers).
int codePageOf(std::uint8_t language)
{
    switch (language) {
    case 0x01:
    case 0x09:
    case 0x0B:
    case 0x0D:
    case 0x0F:
    case 0x11:
    case 0x15:
    case 0x18:
    case 0x19:
    case 0x1B:
        return 437;
    case 0x02:
    case 0x08:
    case 0x0A:
    case 0x0C:
    case 0x10:
    case 0x12:
    case 0x14:
    case 0x16:
    case 0x1A:
    case 0x1D:
    case 0x25:
    case 0x37:
        return 850;
    case 0x13:
    case 0x7B:
        return 932;
    case 0x1F:
    case 0x22:
    case 0x23:
    case 0x40:
    case 0x64:
    case 0x87:
        return 852;
    case 0x26:
    case 0x65:
        return 866;
    case 0x4D:
    case 0x7A:
        return 936;
    case 0x4E:
    case 0x79:
        return 949;
    case 0x4F:
    case 0x78:
        return 950;
    case 0x50:
    case 0x7C:
        return 874;
    case 0x6B:
    case 0x88:
        return 857;
    case 0x6A:
    case 0x86:
        return 737;
    case 0xC8:
        return 1250;
    case 0xC9:
        return 1251;
    case 0xCA:
        return 1254;
    case 0xCB:
        return 1253;
    case 0xCC:
        return 1257;
    case 0x03:
    case 0x57:
    case 0x58:
    case 0x59:
        return 1252;
    default:
        return 0;
    }
}

} // namespace

bool DbfReader::recognises(const QByteArray &head)
{
    if (head.size() < 2 * FieldSize + 1)
        return false;
    LittleEndian in(head);
    const std::uint8_t version = in.u8();
    static const QByteArray Versions("\x02\x03\x30\x31\x32\x43\x63\x83\x8B\x8E\xCB\xF5\xFB\xE5");
    in.skip(1);
    const std::uint8_t month = in.u8();
    const std::uint8_t day = in.u8();
    in.skip(4);
    const std::uint16_t headerSize = in.u16();
    const std::uint16_t recordSize = in.u16();
    if (!Versions.contains(static_cast<char>(version)) || month > 12 || day > 31 || headerSize <= FieldSize ||
        recordSize < 2)
        return false;
    // The lengths of the fields add up to that of a record.
    int sum = 1;
    for (qsizetype at = FieldSize;
         at + FieldSize <= std::min<qsizetype>(head.size(), headerSize) && head[at] != '\r';
         at += FieldSize) {
        const char type = head[at + 11];
        const bool letter = (type >= 'A' && type <= 'Z') || type == '+' || type == '@' || type == '0';
        if (!letter || static_cast<unsigned char>(head[at]) < 0x20)
            return false;
        const int size = static_cast<std::uint8_t>(head[at + 16]);
        sum += type == 'C' ? size + 256 * static_cast<std::uint8_t>(head[at + 17]) : size;
    }
    return sum == recordSize || headerSize > head.size();
}

DbfReader::DbfReader(std::shared_ptr<ByteSource> source, const QString &file, const ReadLimits &limits,
                     const ReadOptions &options)
    : DocumentReader(file, limits), m_source(std::move(source))
{
    LittleEndian in(m_source->bytes(0, FieldSize));
    in.skip(4);
    m_records = in.u32();
    m_headerSize = in.u16();
    m_recordSize = in.u16();
    in.skip(17);
    const std::uint8_t language = in.u8();
    readFields(m_source->bytes(0, static_cast<std::size_t>(m_headerSize)));
    if (m_fields.empty() || m_recordSize < 2)
        refuse(QT_TRANSLATE_NOOP(
            "Readers",
            "The table is damaged: its list of fields is missing or wrong. Ask for the file again."));
    chooseCodePage(language, options);
    m_info.format = QStringLiteral("dbf");
    m_info.encoding = m_codePage.name();
    m_info.sheets = {SheetInfo{{}, false, m_records + 1}};
}

void DbfReader::readFields(const QByteArray &header)
{
    int at = 1;
    for (qsizetype place = FieldSize; place + FieldSize <= header.size() && header[place] != '\r';
         place += FieldSize) {
        Field field;
        const char *name = header.constData() + place;
        field.name.assign(name, ::strnlen(name, 11));
        field.type = header[place + 11];
        field.size = static_cast<std::uint8_t>(header[place + 16]);
        if (field.type == 'C')
            field.size += 256 * static_cast<std::uint8_t>(header[place + 17]);
        field.at = at;
        at += field.size;
        if (at > m_recordSize)
            return; // what does not fit in the record is not there
        m_fields.push_back(field);
    }
}

void DbfReader::chooseCodePage(std::uint8_t language, const ReadOptions &options)
{
    if (!options.encoding.isEmpty()) {
        if (!m_codePage.setName(options.encoding.toLatin1()))
            refuse(QT_TRANSLATE_NOOP("Readers", "The encoding %1 is not known; choose another."),
                   {options.encoding});
        return;
    }
    const QByteArray sample = m_source->bytes(m_headerSize, 1 << 20);
    const std::string_view view(sample.constData(), static_cast<std::size_t>(sample.size()));
    const std::size_t plain = PlainText::asciiPrefix(view);
    const int codePage = codePageOf(language);
    // The mark is often left at what the program's author had; letters that read as Russian say more.
    if (plain == view.size())
        m_codePage.setNumber(codePage == 0 ? 1252 : codePage);
    else if (PlainText::validUtf8(view) == view.size())
        m_codePage.setName("UTF-8");
    else if (codePage != 0 && codePage != 437 && codePage != 850 && codePage != 1252)
        m_codePage.setNumber(codePage);
    else if (const QString guess = EncodingGuess::legacy(view); guess != u"windows-1252" || codePage == 0)
        m_codePage.setName(guess.toLatin1());
    else
        m_codePage.setNumber(codePage);
}

void DbfReader::readSheet(int, RowSink &sink, const Progress &progress)
{
    const ReadLimits limits = withoutLastRow();
    RowBuilder rows(sink, limits, m_issues);
    rows.beginRow(1, false);
    for (const Field &field : m_fields) {
        m_codePage.append(rows.text(), field.name);
        rows.addCell(rows.nextColumn(), CellKind::Text);
    }
    if (!rows.endRow())
        return;
    QByteArray block(RecordsAtOnce * m_recordSize, Qt::Uninitialized);
    for (std::int64_t done = 0; done < m_records;) {
        progress.report({done, m_records, done + 1});
        if (progress.cancelled())
            return;
        const std::size_t got = m_source->read(m_headerSize + done * m_recordSize, block.data(),
                                               static_cast<std::size_t>(block.size()));
        const std::int64_t here = std::min(static_cast<std::int64_t>(got) / m_recordSize, m_records - done);
        if (here == 0)
            refuse(QT_TRANSLATE_NOOP(
                       "Readers",
                       "The table is cut off: it says %1 records and holds %2. Ask for the file again."),
                   {QString::number(m_records), QString::number(done)});
        for (std::int64_t i = 0; i < here; ++i) {
            const char *record = block.constData() + i * m_recordSize;
            const std::int64_t row = done + i + 2;
            if (record[0] == '*') {
                m_issues.add(
                    {Issue::Severity::Note,
                     "record-deleted",
                     {QT_TRANSLATE_NOOP("Readers",
                                        "The record is marked as deleted in the file and was left out."),
                      {}},
                     row,
                     -1,
                     1});
                continue;
            }
            rows.beginRow(row, false);
            for (std::size_t f = 0; f < m_fields.size(); ++f) {
                const Field &field = m_fields[f];
                const CellKind kind = appendValue(rows.text(), field,
                                                  {record + field.at, static_cast<std::size_t>(field.size)});
                rows.addCell(static_cast<std::int64_t>(f), kind);
            }
            if (!rows.endRow())
                return;
        }
        done += here;
    }
}

CellKind DbfReader::appendValue(std::string &to, const Field &field, std::string_view bytes)
{
    const std::string_view text = leftTrimmed(trimmed(bytes));
    LittleEndian binary(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    switch (field.type) {
    case 'N':
    case 'F':
        if (!SheetValue::appendDecimal(to, text))
            m_codePage.append(to, text); // asterisks stand for a number that did not fit
        return CellKind::Number;
    case 'D':
        if (text.size() == 8 &&
            std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
            to.append(text.substr(0, 4))
                .append("-")
                .append(text.substr(4, 2))
                .append("-")
                .append(text.substr(6, 2));
            return CellKind::Date;
        }
        break;
    case 'L':
        if (text == "T" || text == "t" || text == "Y" || text == "y" || text == "F" || text == "f" ||
            text == "N" || text == "n") {
            to += std::string_view("TtYy").find(text.front()) != std::string_view::npos ? "TRUE" : "FALSE";
            return CellKind::Boolean;
        }
        return CellKind::Empty;
    case 'I':
    case '+':
        SheetValue::appendNumber(to, static_cast<double>(static_cast<std::int32_t>(binary.u32())));
        return CellKind::Number;
    case 'B':
    case 'O':
        if (field.size == 8) {
            SheetValue::appendNumber(to, binary.real());
            return CellKind::Number;
        }
        return CellKind::Empty;
    case 'Y': { // money, in ten-thousandths
        const std::int64_t value = binary.i64();
        const std::string whole = std::to_string(value / 10000);
        const std::string part = std::to_string(std::abs(value % 10000) + 10000).substr(1);
        std::string written = value < 0 && value > -10000 ? "-" : "";
        written.append(whole).append(".").append(part);
        SheetValue::appendDecimal(to, written);
        return CellKind::Number;
    }
    case 'T': { // a Julian day and milliseconds
        const std::uint32_t day = binary.u32();
        const std::uint32_t ms = binary.u32();
        constexpr std::uint32_t Epoch = 2'415'019; // 1899-12-30
        return day < Epoch ? CellKind::Empty
                           : SheetValue::appendSerial(to, day - Epoch + ms / 86'400'000.0,
                                                      NumberFormat::DateTime, false);
    }
    case 'M':
    case 'G':
    case 'P':
    case 'W':
        if (!text.empty() && text.find_first_not_of('0') != std::string_view::npos)
            m_issues.add(
                {Issue::Severity::Warning,
                 "memo-missing",
                 {QT_TRANSLATE_NOOP(
                      "Readers", "The field's text lies in a second file (.dbt or .fpt) and was not read."),
                  {}},
                 0,
                 -1,
                 1});
        return CellKind::Empty;
    default:
        break;
    }
    m_codePage.append(to, trimmed(bytes));
    return CellKind::Text;
}
