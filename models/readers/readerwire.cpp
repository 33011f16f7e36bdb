// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readerwire.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace {

constexpr quint32 MostItems = 100'000;

template<class Write> QByteArray written(Write write)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    write(out);
    return bytes;
}

// Counts are checked here and not left to QList, which would make room for whatever it is told.
bool readCount(QDataStream &in, quint32 &count)
{
    in >> count;
    return in.status() == QDataStream::Ok && count <= MostItems;
}

void writeTexts(QDataStream &out, const QStringList &texts)
{
    out << quint32(texts.size());
    for (const QString &text : texts)
        out << text;
}

bool readTexts(QDataStream &in, QStringList &texts)
{
    quint32 count = 0;
    if (!readCount(in, count))
        return false;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QString text;
        in >> text;
        texts.append(text);
    }
    return in.status() == QDataStream::Ok;
}

void write(QDataStream &out, const ReadMessage &message)
{
    out << message.text;
    writeTexts(out, message.args);
}

bool read(QDataStream &in, ReadMessage &message)
{
    in >> message.text;
    return readTexts(in, message.args);
}

template<class T> void put(std::string &to, T value)
{
    to.append(reinterpret_cast<const char *>(&value), sizeof value);
}

template<class T> bool take(std::string_view &from, T &value)
{
    if (from.size() < sizeof value)
        return false;
    std::memcpy(&value, from.data(), sizeof value);
    from.remove_prefix(sizeof value);
    return true;
}

} // namespace

QByteArray ReaderWire::encode(const Order &order)
{
    // Both ends are the same program, so that the limits go as they lie in memory.
    const QByteArray limits(reinterpret_cast<const char *>(&order.limits), sizeof order.limits);
    return written([&](QDataStream &out) {
        out << order.file << limits << order.options.encoding << order.options.delimiter;
    });
}

std::optional<ReaderWire::Order> ReaderWire::decodeOrder(const QByteArray &bytes)
{
    QDataStream in(bytes);
    Order order;
    QByteArray limits;
    in >> order.file >> limits >> order.options.encoding >> order.options.delimiter;
    if (in.status() != QDataStream::Ok || limits.size() != sizeof order.limits)
        return {};
    std::memcpy(&order.limits, limits.constData(), sizeof order.limits);
    return order;
}

QByteArray ReaderWire::encode(const DocumentInfo &info)
{
    return written([&](QDataStream &out) {
        out << info.format << info.encoding << info.delimiter << quint32(info.sheets.size());
        for (const SheetInfo &sheet : info.sheets) {
            out << sheet.name << sheet.hidden << qint64(sheet.rows);
            writeTexts(out, sheet.shared);
        }
    });
}

std::optional<DocumentInfo> ReaderWire::decodeInfo(const QByteArray &bytes)
{
    QDataStream in(bytes);
    DocumentInfo info;
    quint32 count = 0;
    in >> info.format >> info.encoding >> info.delimiter;
    if (!readCount(in, count))
        return {};
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        SheetInfo sheet;
        qint64 rows = -1;
        in >> sheet.name >> sheet.hidden >> rows;
        if (!readTexts(in, sheet.shared))
            return {};
        sheet.rows = rows;
        info.sheets.append(sheet);
    }
    return in.status() == QDataStream::Ok ? std::optional(info) : std::nullopt;
}

QByteArray ReaderWire::encode(const ReadMessage &message)
{
    return written([&](QDataStream &out) { write(out, message); });
}

std::optional<ReadMessage> ReaderWire::decodeMessage(const QByteArray &bytes)
{
    QDataStream in(bytes);
    ReadMessage message;
    return read(in, message) ? std::optional(message) : std::nullopt;
}

QByteArray ReaderWire::encode(const QList<ReadIssue> &issues)
{
    return written([&](QDataStream &out) {
        out << quint32(issues.size());
        for (const ReadIssue &issue : issues) {
            out << qint32(issue.severity) << issue.kind << qint64(issue.row) << qint32(issue.column)
                << qint64(issue.count);
            write(out, issue.message);
        }
    });
}

std::optional<QList<ReadIssue>> ReaderWire::decodeIssues(const QByteArray &bytes)
{
    QDataStream in(bytes);
    QList<ReadIssue> issues;
    quint32 count = 0;
    if (!readCount(in, count))
        return {};
    for (quint32 i = 0; i < count; ++i) {
        ReadIssue issue;
        qint32 severity = 0;
        qint32 column = 0;
        qint64 row = 0;
        qint64 times = 0;
        in >> severity >> issue.kind >> row >> column >> times;
        if (!read(in, issue.message) || severity < 0 || severity > qint32(Issue::Severity::Error))
            return {};
        issue.severity = static_cast<Issue::Severity>(severity);
        issue.row = row;
        issue.column = column;
        issue.count = times;
        issues.append(issue);
    }
    return issues;
}

void ReaderWire::appendMerged(std::string &to, const MergedCells &cells)
{
    put(to, static_cast<std::uint32_t>(cells.column));
    put(to, cells.first);
    put(to, cells.last);
}

bool ReaderWire::handOverMerged(std::string_view bytes, RowSink &sink, std::int64_t &lastFirst)
{
    while (!bytes.empty()) {
        std::uint32_t column = 0;
        MergedCells cells;
        if (!take(bytes, column) || !take(bytes, cells.first) || !take(bytes, cells.last) ||
            column > MostItems || cells.first < std::max<std::int64_t>(lastFirst, 1) ||
            cells.last <= cells.first)
            return false;
        cells.column = static_cast<int>(column);
        lastFirst = cells.first;
        sink.merged(cells);
    }
    return true;
}

void ReaderWire::appendShown(std::string &to, int column, std::string_view currency)
{
    put(to, static_cast<std::uint32_t>(column));
    put(to, static_cast<std::uint32_t>(currency.size()));
    to += currency;
}

bool ReaderWire::handOverShown(std::string_view bytes, RowSink &sink)
{
    constexpr std::uint32_t longest = 32;
    while (!bytes.empty()) {
        std::uint32_t column = 0;
        std::uint32_t size = 0;
        if (!take(bytes, column) || !take(bytes, size) || column > MostItems || size > longest ||
            size > bytes.size())
            return false;
        sink.shown(static_cast<int>(column), bytes.substr(0, size));
        bytes.remove_prefix(size);
    }
    return true;
}

void ReaderWire::appendRow(std::string &to, const RowView &row)
{
    put(to, row.number);
    put(to, static_cast<std::uint32_t>(row.cells.size() << 1 | (row.hidden ? 1 : 0)));
    for (const CellView &cell : row.cells) {
        put(to, static_cast<std::uint32_t>(cell.text.size() << 3 | static_cast<std::size_t>(cell.kind)));
        to += cell.text;
    }
}

ReaderWire::Rows ReaderWire::handOver(std::string_view bytes, RowSink &sink, std::vector<CellView> &cells,
                                      std::int64_t &lastRow)
{
    while (!bytes.empty()) {
        std::int64_t number = 0;
        std::uint32_t head = 0;
        if (!take(bytes, number) || !take(bytes, head) || number <= lastRow || head >> 1 > bytes.size() / 4)
            return Rows::Malformed;
        cells.clear();
        for (std::uint32_t i = 0; i < head >> 1; ++i) {
            std::uint32_t cell = 0;
            if (!take(bytes, cell) || cell >> 3 > bytes.size())
                return Rows::Malformed;
            cells.push_back({bytes.substr(0, cell >> 3), static_cast<CellKind>(cell & 7)});
            bytes.remove_prefix(cell >> 3);
        }
        lastRow = number;
        if (!sink.row({number, cells, (head & 1) != 0}))
            return Rows::SinkStopped;
    }
    return Rows::All;
}
