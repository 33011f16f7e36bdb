// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/workbookwriter.h"

#include "core/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkbookWriter)
};

/** What Excel holds in a cell. */
constexpr qsizetype LongestText = 32'767;
/** Integers up to here have a double of their own, and so a number in a sheet. */
constexpr std::int64_t LargestExact = 9'007'199'254'740'992;
/** Excel counts days from 1899-12-30, wrongly before March 1900: earlier dates stay text. */
constexpr std::int32_t FirstTrueDay = -25'508; // 1900-03-01
constexpr int SerialOf1970 = 25'569;

double widthFor(const ExportColumn &column)
{
    switch (column.field) {
    case Field::Description:
        return 48;
    case Field::Consignor:
    case Field::Consignee:
    case Field::Manufacturer:
        return 30;
    case Field::Declaration:
        return 22;
    default:
        return column.id == u"note" ? 40 : std::max(10.0, static_cast<double>(column.name.size()) + 2);
    }
}

/** What XML cannot hold is shown as what could not be shown. */
QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if ((c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xfffe) || c == QChar(0xffff))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

struct WorkbookWriter::Book {
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *header = nullptr, *date = nullptr, *whole = nullptr, *cents = nullptr, *thousandths = nullptr,
               *label = nullptr, *wrapped = nullptr;
    lxw_row_t row = 0;
    int sheets = 0;
    lxw_error error = LXW_NO_ERROR;

    void keep(lxw_error result)
    {
        if (error == LXW_NO_ERROR)
            error = result;
    }
    lxw_format *numbers(int scale) const { return scale == 0 ? whole : scale == 2 ? cents : thousandths; }
    lxw_format *format(const char *pattern) const
    {
        lxw_format *made = workbook_add_format(workbook);
        format_set_num_format(made, pattern);
        return made;
    }
};

WorkbookWriter::WorkbookWriter(const QString &path, MethodNote note)
    : m_path(path), m_note(std::move(note)), m_book(std::make_unique<Book>())
{
}

WorkbookWriter::~WorkbookWriter()
{
    if (!m_book->workbook)
        return;
    // Given up: nothing is written any more.
    lxw_worksheet *sheet = nullptr;
    STAILQ_FOREACH(sheet, m_book->workbook->worksheets, list_pointers)
    {
        if (FILE *const rows = std::exchange(sheet->optimize_tmpfile, nullptr))
            std::fclose(rows);
    }
    lxw_workbook_free(m_book->workbook);
}

Result<void> WorkbookWriter::begin(const QList<ExportColumn> &columns)
{
    m_columns = columns;
    lxw_workbook_options options{LXW_TRUE, nullptr, LXW_TRUE};
    m_book->workbook = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
    if (!m_book->workbook)
        return noRoom();
    m_book->header = workbook_add_format(m_book->workbook);
    format_set_bold(m_book->header);
    format_set_bottom(m_book->header, LXW_BORDER_THIN);
    format_set_bg_color(m_book->header, 0xECEEF0);
    format_set_text_wrap(m_book->header);
    format_set_align(m_book->header, LXW_ALIGN_VERTICAL_TOP);
    m_book->date = m_book->format("yyyy-mm-dd");
    m_book->whole = m_book->format("0");
    m_book->cents = m_book->format("#,##0.00");
    m_book->thousandths = m_book->format("#,##0.000");
    m_book->label = workbook_add_format(m_book->workbook);
    format_set_bold(m_book->label);
    format_set_align(m_book->label, LXW_ALIGN_VERTICAL_TOP);
    m_book->wrapped = workbook_add_format(m_book->workbook);
    format_set_text_wrap(m_book->wrapped);

    // The same case and query make the same file: no date but that of the data.
    lxw_doc_properties properties{};
    QByteArray title = m_note.title.toUtf8();
    properties.title = title.data();
    QDateTime latest = QDateTime::fromSecsSinceEpoch(946'684'800); // 2000-01-01, if nothing was imported
    for (const Source &source : m_note.sources)
        latest = std::max(latest, QDateTime::fromString(source.importedAt, Qt::ISODate));
    properties.created = static_cast<time_t>(latest.toSecsSinceEpoch());
    workbook_set_properties(m_book->workbook, &properties);
    return addSheet();
}

Result<void> WorkbookWriter::addSheet()
{
    ++m_book->sheets;
    const QString name =
        m_book->sheets == 1 ? Words::tr("Shipments") : Words::tr("Shipments %1").arg(m_book->sheets);
    m_book->sheet = workbook_add_worksheet(m_book->workbook, name.left(31).toUtf8().constData());
    if (!m_book->sheet)
        return noRoom();
    worksheet_freeze_panes(m_book->sheet, 1, 0);
    for (int i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_book->sheet, column, column, widthFor(m_columns[i]), nullptr);
        m_book->keep(worksheet_write_string(m_book->sheet, 0, column, m_columns[i].name.toUtf8().constData(),
                                            m_book->header));
    }
    m_book->row = 0;
    return {};
}

Result<void> WorkbookWriter::row(const QList<ExportCell> &cells)
{
    if (m_book->row + 1 >= LXW_ROW_MAX) {
        if (auto added = addSheet(); !added)
            return added;
    }
    ++m_book->row;
    ++m_counts.rows;
    for (int i = 0; i < cells.size(); ++i)
        writeCell(i, cells[i]);
    return state();
}

Failure WorkbookWriter::noRoom()
{
    return {
        Words::tr(
            "There is no room for temporary files in %1. Free some space there, or name another folder by "
            "TMPDIR.")
            .arg(QDir::toNativeSeparators(QDir::tempPath()))};
}

Result<void> WorkbookWriter::state() const
{
    // The library looks at no write of its rows.
    if (m_book->sheet && m_book->sheet->optimize_tmpfile && std::ferror(m_book->sheet->optimize_tmpfile) != 0)
        return noRoom();
    switch (m_book->error) {
    case LXW_NO_ERROR:
        return {};
    case LXW_ERROR_CREATING_XLSX_FILE:
    case LXW_ERROR_CREATING_TMPFILE:
    case LXW_ERROR_READING_TMPFILE:
    case LXW_ERROR_ZIP_FILE_OPERATION:
    case LXW_ERROR_ZIP_PARAMETER_ERROR:
    case LXW_ERROR_ZIP_BAD_ZIP_FILE:
    case LXW_ERROR_ZIP_INTERNAL_ERROR:
    case LXW_ERROR_ZIP_FILE_ADD:
    case LXW_ERROR_ZIP_CLOSE:
        return noRoom();
    default:
        return Failure{Words::tr("The workbook cannot be written: %1.")
                           .arg(QString::fromUtf8(lxw_strerror(m_book->error)))};
    }
}

bool WorkbookWriter::hasRoom() const
{
    // Each sheet is copied once more, and all go into the file: XML packs to a fraction.
    constexpr qint64 Margin = 1 << 20;
    qint64 largest = 0, all = 0;
    lxw_worksheet *sheet = nullptr;
    STAILQ_FOREACH(sheet, m_book->workbook->worksheets, list_pointers)
    {
        if (!sheet->optimize_tmpfile || std::fflush(sheet->optimize_tmpfile) != 0)
            return false;
        const qint64 size = std::ftell(sheet->optimize_tmpfile);
        largest = std::max(largest, size);
        all += size;
    }
    const QStorageInfo disk(QDir::tempPath());
    return !disk.isValid() || disk.bytesAvailable() >= largest + all / 2 + Margin;
}

void WorkbookWriter::writeCell(int index, const ExportCell &cell)
{
    const auto column = static_cast<lxw_col_t>(index);
    if (cell.kind == ExportCell::Kind::Missing)
        return;
    if (cell.kind == ExportCell::Kind::Number && std::abs(cell.value) <= LargestExact) {
        // The nearest double to value / 10^scale; shown with its decimals it is that number again.
        const double number = static_cast<double>(cell.value) / std::pow(10.0, cell.scale);
        m_book->keep(
            worksheet_write_number(m_book->sheet, m_book->row, column, number, m_book->numbers(cell.scale)));
        return;
    }
    if (cell.kind == ExportCell::Kind::Date && cell.date->precision == Date::Precision::Day &&
        cell.date->days >= FirstTrueDay) {
        m_book->keep(worksheet_write_number(m_book->sheet, m_book->row, column,
                                            cell.date->days + SerialOf1970, m_book->date));
        return;
    }
    QString text = withoutControls(cell.plain());
    if (text.size() > LongestText) {
        text.truncate(text[LongestText - 1].isHighSurrogate() ? LongestText - 1 : LongestText);
        ++m_counts.cut;
    }
    // Written as text, a leading = stays a letter: a workbook needs no guard against formulas.
    if (!text.isEmpty())
        m_book->keep(
            worksheet_write_string(m_book->sheet, m_book->row, column, text.toUtf8().constData(), nullptr));
}

void WorkbookWriter::writeAbout()
{
    if (m_counts.cut > 0)
        m_note.notes.append(Words::tr("%n texts were longer than a cell holds and are cut here.", nullptr,
                                      static_cast<int>(m_counts.cut)));
    lxw_worksheet *about =
        workbook_add_worksheet(m_book->workbook, Words::tr("About").left(31).toUtf8().constData());
    if (!about)
        return;
    worksheet_set_column(about, 0, 0, 18, nullptr);
    worksheet_set_column(about, 1, 1, 110, nullptr);
    lxw_row_t row = 0;
    for (const MethodNote::Line &line : m_note.lines()) {
        if (!line.label.isEmpty())
            m_book->keep(
                worksheet_write_string(about, row, 0, line.label.toUtf8().constData(), m_book->label));
        m_book->keep(worksheet_write_string(
            about, row, 1, withoutControls(line.value).left(LongestText).toUtf8().constData(),
            m_book->wrapped));
        ++row;
    }
}

Result<void> WorkbookWriter::finish()
{
    if (m_columns.size() > 0 && m_book->sheets == 1) {
        worksheet_autofilter(m_book->sheet, 0, 0, std::max<lxw_row_t>(m_book->row, 1),
                             static_cast<lxw_col_t>(m_columns.size() - 1));
    }
    writeAbout();
    if (auto fine = state(); !fine)
        return fine;
    if (!hasRoom())
        return noRoom();
    m_book->keep(workbook_close(m_book->workbook));
    m_book->workbook = nullptr;
    m_book->sheet = nullptr;
    return state();
}
