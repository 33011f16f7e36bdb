// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/splitheader.h"

#include "core/units.h"
#include "mapping/currencies.h"
#include "mapping/sheetsample.h"

#include <map>
#include <string>
#include <vector>

namespace {

/** How many cells nearly all rows have; 0 if they differ, or if this is no text file: only there does the
 * width of a row tell something. */
qsizetype cellsOfRows(const SheetSample &sample, std::size_t firstRow)
{
    if (!sample.isDelimited())
        return 0;
    std::map<std::size_t, std::size_t> widths;
    std::size_t rows = 0;
    for (std::size_t row = firstRow; row < sample.size(); ++row) {
        const std::size_t width = sample.writtenWidth(row);
        if (width <= 1)
            continue; // blank, or a note
        ++rows;
        ++widths[width];
    }
    for (const auto &[width, count] : widths) {
        if (count * 10 >= rows * 9)
            return static_cast<qsizetype>(width);
    }
    return 0;
}

qsizetype filledOf(const QStringList &headers)
{
    qsizetype filled = headers.size();
    while (filled > 0 && headers[filled - 1].trimmed().isEmpty())
        --filled;
    return filled;
}

/** The cells of the column count up by one. */
bool rowsAreNumbered(const SheetSample &sample, std::size_t firstRow, std::size_t column = 0)
{
    const auto number = [&sample, column](std::size_t row) {
        const std::string_view text = sample.text(row, column);
        bool whole = false;
        const int value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toInt(&whole);
        return whole ? value : -1;
    };
    constexpr std::size_t enough = 3;
    if (firstRow + enough > sample.size() || number(firstRow) > 1 || number(firstRow) < 0)
        return false;
    for (std::size_t row = firstRow + 1; row < sample.size(); ++row) {
        if (number(row) != number(row - 1) + 1)
            return false;
    }
    return true;
}

/** Nobody begins a header with a blank, or has a column called "kg"; what stands so goes on with the one before. */
bool goesOn(const QString &header)
{
    const std::string word = header.trimmed().toLower().toStdString();
    return !word.empty() && (header.front().isSpace() || Units::massUnit(word).has_value() ||
                             !Currencies::find(header.trimmed().toStdString()).empty());
}

} // namespace

QStringList SplitHeader::joined(const QStringList &headers, const SheetSample &sample, std::size_t firstRow)
{
    const qsizetype filled = filledOf(headers);
    const qsizetype wanted = cellsOfRows(sample, firstRow);
    if (wanted == filled + 1 && filled > 1 && rowsAreNumbered(sample, firstRow))
        return QStringList{QString()} + headers.first(filled);
    if (wanted < 2 || filled <= wanted)
        return headers;
    QStringList whole;
    for (qsizetype i = 0; i < filled; ++i) {
        if (i > 0 && goesOn(headers[i]))
            whole.last() += QStringLiteral(", ") + headers[i].trimmed();
        else
            whole.append(headers[i]);
    }
    return whole.size() == wanted ? whole : headers;
}

bool SplitHeader::exceedsRows(const QStringList &headers, const SheetSample &sample, std::size_t firstRow)
{
    const qsizetype filled = filledOf(headers);
    const qsizetype wanted = cellsOfRows(sample, firstRow);
    if (wanted < 2 || filled <= wanted)
        return false;
    for (std::size_t row = firstRow; row < sample.size(); ++row) {
        if (!sample.text(row, static_cast<std::size_t>(wanted)).empty())
            return false;
    }
    return true;
}

bool SplitHeader::endsInPartedNumbers(const SheetSample &sample, std::size_t firstRow, std::size_t width)
{
    constexpr std::size_t group = 3; // digits between the commas of thousands
    const auto digits = [](std::string_view text) {
        return text.find_first_not_of("0123456789") == std::string_view::npos ? text.size() : 0;
    };
    std::size_t rows = 0;
    std::size_t parted = 0;
    for (std::size_t row = firstRow; row < sample.size(); ++row) {
        const std::string_view behind = sample.text(row, width - 1);
        if (behind.empty())
            continue;
        ++rows;
        const std::size_t whole = digits(behind.substr(0, behind.find('.')));
        parted += digits(sample.text(row, width - 2)) > 0 && whole > 0 && whole <= group;
    }
    return rows > 0 && parted * 10 >= rows * 9 && !rowsAreNumbered(sample, firstRow, width - 1);
}
