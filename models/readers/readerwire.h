// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/issuelog.h"
#include "readers/readmessage.h"
#include "readers/sheetreader.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <string_view>

/**
 * The words between a reader's process and the program: a letter, a length, and that many bytes. The program
 * believes nothing of what it is told: every length is checked.
 */
namespace ReaderWire {

enum class Word : char {
    Open = 'O',     ///< to the child: file name, limits, options
    Read = 'S',     ///< to the child: the number of a sheet
    Stop = 'X',     ///< to the child: no more rows of this sheet
    Try = 'T',      ///< to the child: try what is forbidden and tell
    Info = 'I',     ///< DocumentInfo
    Failed = 'F',   ///< ReadMessage
    Rows = 'R',     ///< rows, one after the other
    Merged = 'M',   ///< merged cells, one after the other
    Shown = 'C',    ///< currencies that columns are shown with, one after the other
    Progress = 'P', ///< Progress::State
    Done = 'D',     ///< the issues of the sheet
    Tried = 'A',    ///< what was not refused, as text; empty if all was
};

constexpr std::size_t LargestWord = 64 << 20;

struct Order {
    QString file;
    ReadLimits limits;
    ReadOptions options;
    bool operator==(const Order &) const = default;
};

QByteArray encode(const Order &order);
std::optional<Order> decodeOrder(const QByteArray &bytes);
QByteArray encode(const DocumentInfo &info);
std::optional<DocumentInfo> decodeInfo(const QByteArray &bytes);
QByteArray encode(const ReadMessage &message);
std::optional<ReadMessage> decodeMessage(const QByteArray &bytes);
QByteArray encode(const QList<ReadIssue> &issues);
std::optional<QList<ReadIssue>> decodeIssues(const QByteArray &bytes);

/** Appends one. */
void appendMerged(std::string &to, const MergedCells &cells);
/** Hands merged cells to a sink; false for what is malformed or out of order. */
bool handOverMerged(std::string_view bytes, RowSink &sink, std::int64_t &lastFirst);
/** Appends one. */
void appendShown(std::string &to, int column, std::string_view currency);
/** Hands the currencies of columns to a sink; false for what is malformed. */
bool handOverShown(std::string_view bytes, RowSink &sink);
/** Appends one row. */
void appendRow(std::string &to, const RowView &row);
enum class Rows { All, SinkStopped, Malformed };
/** Hands rows to a sink; their cells lie in the bytes. */
Rows handOver(std::string_view bytes, RowSink &sink, std::vector<CellView> &cells, std::int64_t &lastRow);

} // namespace ReaderWire
