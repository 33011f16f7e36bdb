// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/dbfreader.h"

#include "readers/dbfcodepages.h"
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

/** "20220614" as an ISO date; false for anything else. */
bool appendDate(std::string &to, std::string_view text)
{
    if (text.size() != 8 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return false;
    to.append(text.substr(0, 4)).append("-").append(text.substr(4, 2)).append("-").append(text.substr(6, 2));
    return true;
}

/** A memo's block: four bytes in FoxPro's tables, digits in others. */
bool pointsToMemo(std::string_view bytes)
{
    constexpr std::size_t binary = 4;
    if (bytes.size() == binary)
        return bytes.find_first_not_of('\0') != bytes.npos && bytes != "    ";
    return bytes.find_first_not_of(std::string_view(" 0\0", 3)) != bytes.npos;
}

/** Money lies in ten-thousandths. */
void appendMoney(std::string &to, std::int64_t value)
{
    const std::string whole = std::to_string(value / 10000);
    const std::string part = std::to_string(std::abs(value % 10000) + 10000).substr(1);
    std::string written = value < 0 && value > -10000 ? "-" : "";
    written.append(whole).append(".").append(part);
    SheetValue::appendDecimal(to, written);
}

/** A Julian day and milliseconds. */
CellKind appendInstant(std::string &to, LittleEndian &bytes)
{
    const std::uint32_t day = bytes.u32();
    const std::uint32_t ms = bytes.u32();
    constexpr std::uint32_t epoch = 2'415'019; // 1899-12-30
    if (day < epoch)
        return CellKind::Empty;
    return SheetValue::appendSerial(to, day - epoch + ms / 86'400'000.0, NumberFormat::DateTime, false);
}

} // namespace

bool DbfReader::recognises(const QByteArray &head)
{
    if (head.size() < 2 * FieldSize + 1)
        return false;
    LittleEndian in(head);
    const std::uint8_t version = in.u8();
    static const QByteArray Versions("\x02\x03\x04\x05\x30\x31\x32\x43\x63\x83\x8B\x8E\xCB\xF5\xFB\xE5");
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
    int marks = 0;
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
        placeMarks(field, static_cast<std::uint8_t>(header[place + 18]), marks);
        if (field.type == '0')
            m_marks = field;
        else
            m_fields.push_back(field);
    }
}

void DbfReader::placeMarks(Field &field, std::uint8_t flags, int &taken)
{
    constexpr std::uint8_t nullable = 2;
    if (field.type == 'V' || field.type == 'Q')
        field.shortMark = taken++;
    if ((flags & nullable) != 0)
        field.nullMark = taken++;
}

bool DbfReader::isMarked(const char *record, int mark) const
{
    return mark >= 0 && mark / 8 < m_marks.size && (record[m_marks.at + mark / 8] >> (mark % 8) & 1) != 0;
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
    const int codePage = DbfCodePages::of(language);
    std::vector<DbfCodePages::Text> texts;
    for (const Field &field : m_fields) {
        if (field.type == 'C' || field.type == 'V')
            texts.push_back({field.at, field.size});
    }
    // The mark is often left at what the program's author had; letters that read as Russian say more.
    if (plain == view.size())
        m_codePage.setNumber(codePage == 0 ? 1252 : codePage);
    else if ((m_utf8 = PlainText::validUtf8(view) == view.size() ||
                       DbfCodePages::areUtf8(view, m_recordSize, texts)))
        m_codePage.setName("UTF-8");
    else if (const QString text = contradicting(codePage, view); !text.isEmpty()) {
        m_codePage.setName(text.toLatin1());
        m_contradictedMark = codePage;
    } else if (codePage != 0 && codePage != 437 && codePage != 850 && codePage != 1252)
        m_codePage.setNumber(codePage);
    else if (const QString guess = EncodingGuess::legacy(view); guess != u"windows-1252" || codePage == 0)
        m_codePage.setName(guess.toLatin1());
    else
        m_codePage.setNumber(codePage);
}

/** The encoding of a text that is clearly Cyrillic, where the mark says another one; empty otherwise. */
QString DbfReader::contradicting(int codePage, std::string_view text)
{
    const bool asian = codePage == 932 || codePage == 936 || codePage == 949 || codePage == 950;
    if (codePage == 0 || codePage == 437 || codePage == 850 || codePage == 1252 || asian)
        return {}; // says little, or writes letters of two bytes
    const QString found = EncodingGuess::cyrillic(text);
    const QString number = QString::number(codePage);
    const auto same = [&](const char *dos) { return number == u"866" && found == QLatin1StringView(dos); };
    return found.endsWith(number) || same("ibm-1125") ? QString() : found;
}

void DbfReader::tellContradiction()
{
    if (m_contradictedMark == 0)
        return;
    m_issues.add({Issue::Severity::Note,
                  "encoding-marked",
                  {QT_TRANSLATE_NOOP("Readers", "The file says that its letters are those of code page %1, "
                                                "but they make words only as %2, and were read so."),
                   {QString::number(m_contradictedMark), m_codePage.name()}},
                  0,
                  -1,
                  1});
}

/** A program that was stopped has written records and not yet their number. */
void DbfReader::tellUncounted()
{
    std::int64_t held = m_records;
    QByteArray block;
    // Each begins with a blank or the mark of deletion; the mark of the end and what programs leave behind it
    // do not.
    const auto begins = [](char c) { return c == ' ' || c == '*'; };
    for (bool more = m_recordSize > 0; more;) {
        block = m_source->bytes(m_headerSize + held * m_recordSize,
                                static_cast<std::size_t>(RecordsAtOnce * m_recordSize));
        more = block.size() >= m_recordSize;
        for (qsizetype at = 0; more && at + m_recordSize <= block.size(); at += m_recordSize) {
            more = begins(block[at]);
            held += more;
        }
    }
    if (held > m_records)
        m_issues.add(
            {Issue::Severity::Warning,
             "records-uncounted",
             {QT_TRANSLATE_NOOP("Readers", "The table says that it has %1 records, and the file holds %2; "
                                           "those that it says were read. Ask for the file again, or have "
                                           "it repaired by the program that made it."),
              {QString::number(m_records), QString::number(held)}},
             0,
             -1,
             held - m_records});
}

void DbfReader::readSheet(int, RowSink &sink, const Progress &progress)
{
    const ReadLimits limits = withoutLastRow();
    tellContradiction();
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
                const CellKind kind = appendField(rows.text(), m_fields[f], record);
                rows.addCell(static_cast<std::int64_t>(f), kind);
            }
            if (!rows.endRow())
                return;
        }
        done += here;
    }
    tellUncounted();
}

CellKind DbfReader::appendField(std::string &to, const Field &field, const char *record)
{
    const std::string_view bytes(record + field.at, static_cast<std::size_t>(field.size));
    if (isMarked(record, field.nullMark))
        return CellKind::Empty;
    if (field.type == 'V' || field.type == 'Q')
        return appendVarying(to, field, bytes, isMarked(record, field.shortMark));
    return appendValue(to, field, bytes);
}

CellKind DbfReader::appendVarying(std::string &to, const Field &field, std::string_view bytes, bool isShort)
{
    if (isShort && !bytes.empty()) {
        const std::size_t length = static_cast<std::uint8_t>(bytes.back());
        bytes.remove_suffix(1);
        bytes = bytes.substr(0, length);
    }
    if (field.type == 'Q') {
        const QByteArray hex = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex();
        to.append(hex.constData(), static_cast<std::size_t>(hex.size()));
    } else {
        // Other programs than FoxPro fill up as in any other field.
        m_codePage.append(to, isShort ? bytes : trimmed(bytes));
    }
    return CellKind::Text;
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
        if (appendDate(to, text))
            return CellKind::Date;
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
    case 'Y':
        appendMoney(to, binary.i64());
        return CellKind::Number;
    case 'T':
        return appendInstant(to, binary);
    case 'M':
    case 'G':
    case 'P':
    case 'W':
        if (pointsToMemo(bytes))
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
    m_codePage.append(to, trimmed(m_utf8 ? PlainText::withoutCutLetter(bytes) : bytes));
    return CellKind::Text;
}
