// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/shipmentsmodel.h"

#include "core/onelinetext.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {
QStringList flagNames(const Shipment &shipment)
{
    QStringList names;
    for (const ShipmentFlag &flag : shipment.flags)
        names.append(Text::visible(ShipmentFlag::name(flag.kind)));
    return names;
}
} // namespace

ShipmentsModel::ShipmentsModel(QObject *parent) : QAbstractTableModel(parent), m_pages(200)
{
    for (const ShipmentColumn &column : ShipmentColumn::all()) {
        if (column.shownAtFirst)
            m_columns.append(&column);
    }
}

void ShipmentsModel::setFetch(Fetch fetch)
{
    m_fetch = std::move(fetch);
    refresh();
}

void ShipmentsModel::setMedianPrice(MedianPrice median)
{
    m_median = std::move(median);
    refresh();
}

void ShipmentsModel::setNames(const QueryNames &names, const Format &format)
{
    m_names = names;
    m_format = format;
    refresh();
    if (!m_columns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ShipmentsModel::setRows(const QList<std::int64_t> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_pages.clear();
    m_toldFailure = false;
    endResetModel();
}

void ShipmentsModel::setOrder(const RowOrder &order)
{
    m_order = order;
    if (!m_columns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ShipmentsModel::refresh()
{
    m_pages.clear();
    if (!m_rows.isEmpty() && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ShipmentsModel::setColumns(const QStringList &ids)
{
    QList<const ShipmentColumn *> columns;
    for (const QString &id : ids) {
        if (const ShipmentColumn *column = ShipmentColumn::find(id); column && !columns.contains(column))
            columns.append(column);
    }
    if (columns.isEmpty() || columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

QStringList ShipmentsModel::columnIds() const
{
    QStringList ids;
    for (const ShipmentColumn *column : m_columns)
        ids.append(column->id);
    return ids;
}

int ShipmentsModel::sectionOf(const QString &id) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i]->id == id)
            return i;
    }
    return -1;
}

int ShipmentsModel::sectionOfOrder() const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i]->sortKey() == m_order.column)
            return i;
    }
    return -1;
}

const QList<Shipment> *ShipmentsModel::page(int number) const
{
    if (const QList<Shipment> *known = m_pages.object(number))
        return known;
    if (!m_fetch)
        return nullptr;
    Result<QList<Shipment>> read = m_fetch(m_rows.mid(qsizetype(number) * PageSize, PageSize));
    if (!read) {
        if (!std::exchange(m_toldFailure, true))
            Q_EMIT failed(read.failure());
        return nullptr;
    }
    auto *page = new QList<Shipment>(std::move(read).value());
    m_pages.insert(number, page);
    return page;
}

const Shipment *ShipmentsModel::shipment(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return nullptr;
    const QList<Shipment> *records = page(row / PageSize);
    const int place = row % PageSize;
    return records && place < records->size() ? &records->at(place) : nullptr;
}

int ShipmentsModel::rowOf(std::int64_t number) const
{
    // A scan of a million numbers takes half a millisecond; a hash of them would take a hundred to build.
    return static_cast<int>(m_rows.indexOf(number));
}

QList<int> ShipmentsModel::rowsOf(const QList<std::int64_t> &numbers) const
{
    if (numbers.isEmpty())
        return {};
    const QSet<std::int64_t> wanted(numbers.begin(), numbers.end());
    QList<int> rows;
    for (int i = 0; i < m_rows.size() && rows.size() < wanted.size(); ++i) {
        if (wanted.contains(m_rows[i]))
            rows.append(i);
    }
    return rows;
}

int ShipmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShipmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ShipmentsModel::shade(const Shipment &s) const
{
    const std::optional<double> price = pricePerKilogram(s);
    const double median = price && m_median ? m_median(s.hs) : 0;
    if (!price || *price <= 0 || median <= 0)
        return {};
    return std::clamp(std::log2(*price / median) / 2, -1.0, 1.0);
}

QVariant ShipmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShipmentColumn &column = *m_columns[index.column()];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ShipmentRole)
        return QVariant::fromValue<qint64>(m_rows[index.row()]);
    const Shipment *s = shipment(index.row());
    if (!s)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return oneLineText(column.text(*s, m_names, m_format));
    case Qt::AccessibleTextRole:
        if (column.kind == ShipmentColumn::Kind::Mark)
            return flagNames(*s).join(QStringLiteral(", "));
        return column.title() + QStringLiteral(": ") + column.text(*s, m_names, m_format);
    case StatusRole:
        return reviewStatusId(s->annotation.status);
    case CategoryRole:
        return s->category;
    case PriceShadeRole:
        return column.kind == ShipmentColumn::Kind::Price ? shade(*s) : QVariant();
    case MissingRole:
        return column.kind == ShipmentColumn::Kind::Field && s->text(column.field).isEmpty();
    case ProblemsRole:
        return s->hasProblems;
    case LeftOutRole:
        return s->leftOut;
    case FlagsRole:
        return flagNames(*s);
    default:
        return {};
    }
}

QVariant ShipmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ShipmentColumn &column = *m_columns[section];
    if (role == Qt::DisplayRole)
        return column.title();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole)
        return column.largestFirst() ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (role == Qt::ToolTipRole && column.kind == ShipmentColumn::Kind::Price)
        return tr("US dollars a kilogram. A blue cell is dearer than the median of its HS code, a brown one "
                  "cheaper: the stronger the color, the further, up to four times.");
    return {};
}
