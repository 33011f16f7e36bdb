// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xlsreader.h"

#include "readers/biffrecord.h"
#include "readers/rowbuilder.h"
#include "readers/sheetvalue.h"

#include <algorithm>
#include <bit>

namespace {

enum Record {
    Formula = 0x0006,
    FormulaOf3 = 0x0206, // as Excel 3 and 4 number it, and some programs to this day
    FormulaOf4 = 0x0406,
    Eof = 0x000A,
    MulRk = 0x00BD,
    RichString = 0x00D6,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Row = 0x0208,
    Rk = 0x027E,
    MergedAreas = 0x00E5,
    Begin = 0x0809
};

bool isFormula(int id)
{
    return id == Formula || id == FormulaOf3 || id == FormulaOf4;
}

double rkValue(std::uint32_t rk)
{
    const double value = (rk & 2U) != 0
                             ? static_cast<double>(static_cast<std::int32_t>(rk) >> 2)
                             : std::bit_cast<double>(static_cast<std::uint64_t>(rk & 0xFFFFFFFCU) << 32);
    return (rk & 1U) != 0 ? value / 100 : value;
}

} // namespace

XlsReader::XlsReader(QByteArray stream, const QString &file, const ReadLimits &limits)
    : DocumentReader(file, limits), m_workbook(std::move(stream), limits)
{
    m_info.format = QStringLiteral("xls");
    m_info.encoding = m_workbook.unicode() ? QString() : m_workbook.codePage().name();
    for (const XlsWorkbook::Sheet &sheet : m_workbook.sheets())
        m_info.sheets.append({sheet.name, sheet.hidden, -1});
}

// Programs write cells in blocks, in any order: first where they all are, then in order what they hold.
XlsReader::Sheet XlsReader::survey(qsizetype begin)
{
    Sheet sheet;
    sheet.hiddenRows.resize(65536);
    int depth = 0;
    for (qsizetype place = begin;;) {
        BiffRecord record(m_workbook.stream(), place);
        if (!record.ok() || (place == begin && record.id() != Begin)) {
            refuse(
                QT_TRANSLATE_NOOP("Readers", "The workbook is damaged or cut off. Ask for the file again."));
        }
        if (record.id() == Begin)
            ++depth;
        else if (record.id() == Eof && --depth == 0)
            break;
        else if (depth == 1) // deeper lie the charts on the sheet, with number records of their own
            addToSurvey(record, place, sheet);
        place = record.next();
    }
    const auto before = [](const Place &a, const Place &b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    };
    if (!std::is_sorted(sheet.cells.begin(), sheet.cells.end(), before))
        std::stable_sort(sheet.cells.begin(), sheet.cells.end(), before);
    std::ranges::stable_sort(sheet.merged, {}, &MergedCells::first);
    return sheet;
}

void XlsReader::addToSurvey(BiffRecord &record, qsizetype place, Sheet &sheet)
{
    const auto at = static_cast<std::uint32_t>(place);
    switch (record.id()) {
    case Row: {
        const std::uint16_t row = record.u16();
        record.skip(10);
        sheet.hiddenRows[row] = (record.u16() & 0x20U) != 0;
        break;
    }
    case Formula:
    case FormulaOf3:
    case FormulaOf4:
    case RichString:
    case LabelSst:
    case Number:
    case Label:
    case BoolErr:
    case Rk: {
        const std::uint16_t row = record.u16();
        sheet.cells.push_back({row, record.u16(), at});
        break;
    }
    case MulRk: {
        const std::uint16_t row = record.u16();
        const std::uint16_t first = record.u16();
        const qsizetype count = (record.size() - 6) / 6;
        for (qsizetype i = 0; i < count && first + i < 65536; ++i)
            sheet.cells.push_back({row, static_cast<std::uint16_t>(first + i), at});
        break;
    }
    case MergedAreas:
        addMerged(record, sheet);
        break;
    default:
        break;
    }
}

void XlsReader::addMerged(BiffRecord &record, Sheet &sheet)
{
    constexpr qsizetype areaSize = 8;
    for (int areas = record.u16(); areas > 0 && record.left() >= areaSize; --areas) {
        const std::uint16_t first = record.u16();
        const std::uint16_t last = record.u16();
        const std::uint16_t column = record.u16();
        record.skip(2);
        sheet.merged.push_back({column, first + 1, last + 1});
    }
}

void XlsReader::readSheet(int sheet, RowSink &sink, const Progress &progress)
{
    const Sheet content = survey(m_workbook.sheets()[sheet].place);
    RowBuilder rows(sink, m_limits, m_issues);
    for (const MergedCells &cells : content.merged)
        rows.merge(cells.column, cells.first, cells.last);
    const auto total = static_cast<std::int64_t>(content.cells.size());
    std::int64_t done = 0;
    for (const Place &place : content.cells) {
        if (rows.rowNumber() != place.row + 1) {
            if (!rows.endRow())
                return;
            rows.beginRow(place.row + 1, content.hiddenRows[place.row]);
        }
        addCell(place, rows);
        if ((++done & 0xFFFF) == 0) {
            progress.report({done, total, rows.rowNumber()});
            if (progress.cancelled())
                return;
        }
    }
    rows.endRow();
}

void XlsReader::addCell(const Place &place, RowBuilder &rows)
{
    BiffRecord record(m_workbook.stream(), static_cast<qsizetype>(place.record));
    record.skip(2);
    const std::uint16_t first = record.u16();
    if (record.id() == MulRk)
        record.skip(6LL * (place.column - first));
    const std::size_t style = record.u16();
    switch (record.id()) {
    case Formula:
    case FormulaOf3:
    case FormulaOf4:
        addFormula(record, place, style, rows);
        break;
    case Number:
        addNumber(record.real(), style, place, rows);
        break;
    case Rk:
    case MulRk:
        addNumber(rkValue(record.u32()), style, place, rows);
        break;
    case LabelSst: {
        const std::uint32_t index = record.u32();
        if (!m_workbook.strings().valid(index)) {
            m_issues.add({Issue::Severity::Error,
                          "string-missing",
                          {QT_TRANSLATE_NOOP(
                               "Readers", "The cell's text is missing from the file (string %1 of %2); the "
                                          "cell was left empty."),
                           {QString::number(index), QString::number(m_workbook.strings().size())}},
                          place.row + 1,
                          place.column,
                          1});
        }
        rows.addCell(place.column, CellKind::Text, m_workbook.strings().at(index));
        break;
    }
    case BoolErr: {
        const std::uint8_t value = record.u8();
        const bool error = record.u8() != 0;
        rows.text() += error ? SheetValue::errorName(value) : value != 0 ? "TRUE" : "FALSE";
        rows.addCell(place.column, error ? CellKind::Error : CellKind::Boolean);
        break;
    }
    default:
        record.join();
        m_workbook.appendCellText(rows.text(), record);
        rows.addCell(place.column, CellKind::Text);
        break;
    }
}

void XlsReader::addNumber(double value, std::size_t style, const Place &place, RowBuilder &rows)
{
    const CellKind kind =
        SheetValue::appendSerial(rows.text(), value, m_workbook.format(style, value), m_workbook.since1904());
    if (kind == CellKind::Number)
        SheetValue::appendUnit(rows.text(), m_workbook.unit(style));
    rows.addCell(place.column, kind);
    if (const std::string_view currency = m_workbook.currency(style); !currency.empty())
        rows.show(place.column, currency);
}

bool XlsReader::calculated()
{
    if (!m_calculated) {
        const auto hasValue = [this](const XlsWorkbook::Sheet &sheet) {
            return hasValueOfFormula(sheet.place);
        };
        m_calculated = std::ranges::any_of(m_workbook.sheets(), hasValue);
    }
    return *m_calculated;
}

bool XlsReader::hasValueOfFormula(qsizetype begin) const
{
    int depth = 0;
    for (qsizetype place = begin;;) {
        BiffRecord record(m_workbook.stream(), place);
        if (!record.ok())
            return false;
        if (record.id() == Begin) {
            ++depth;
        } else if (record.id() == Eof && --depth <= 0) {
            return false;
        } else if (isFormula(record.id())) {
            record.skip(6);
            if (std::bit_cast<std::uint64_t>(record.real()) != 0)
                return true;
        }
        place = record.next();
    }
}

void XlsReader::addFormula(BiffRecord &record, const Place &place, std::size_t style, RowBuilder &rows)
{
    const double value = record.real();
    const auto bits = std::bit_cast<std::uint64_t>(value);
    // Programs that cannot calculate write zero, and that the formula is to be worked out when it is opened.
    // LibreOffice writes the latter beside right values too.
    constexpr unsigned toBeCalculated = 2;
    if (bits == 0 && (record.u16() & toBeCalculated) != 0 && !calculated()) {
        rows.addUncalculated(place.column);
        return;
    }
    if (bits >> 48 != 0xFFFF) {
        addNumber(value, style, place, rows);
        return;
    }
    const auto what = static_cast<int>(bits & 0xFF);
    const auto code = static_cast<int>(bits >> 16 & 0xFF);
    if (what == 1) {
        rows.text() += code != 0 ? "TRUE" : "FALSE";
        rows.addCell(place.column, CellKind::Boolean);
    } else if (what == 2) {
        rows.text() += SheetValue::errorName(code);
        rows.addCell(place.column, CellKind::Error);
    } else if (what == 0) {
        // The text stands in a record of its own, after at most a shared formula, an array or a table.
        qsizetype next = record.next();
        for (int i = 0; i < 4; ++i) {
            BiffRecord text(m_workbook.stream(), next);
            if (!text.ok())
                break;
            if (text.id() == String) {
                text.join();
                m_workbook.appendCellText(rows.text(), text);
                break;
            }
            next = text.next();
        }
        rows.addCell(place.column, CellKind::Text);
    }
}
