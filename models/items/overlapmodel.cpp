// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/overlapmodel.h"

#include "core/onelinetext.h"

#include <algorithm>

void OverlapModel::setNames(const QueryNames &names, const Format &format)
{
    m_names = names;
    m_format = format;
    if (!m_groups.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void OverlapModel::setGroups(const QList<OverlapGroup> &groups)
{
    beginResetModel();
    m_groups = groups;
    m_records.clear();
    endResetModel();
}

void OverlapModel::setLeftOut(const QMap<std::int64_t, LeftOut> &leftOut)
{
    m_leftOut = leftOut;
    m_records.clear();
    if (!m_groups.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

OverlapModel::Decision OverlapModel::decision(int row) const
{
    const OverlapGroup &group = m_groups[row];
    const auto counting = std::ranges::count_if(
        group.shipments, [this](std::int64_t shipment) { return !m_leftOut.contains(shipment); });
    return counting <= group.counted           ? Decision::LeftOut
           : counting < group.shipments.size() ? Decision::Partly
                                               : Decision::Twice;
}

QList<Shipment> OverlapModel::shipments(int row) const
{
    if (row < 0 || row >= m_groups.size() || !m_fetch)
        return {};
    if (const QList<Shipment> *known = m_records.object(row))
        return *known;
    const auto read = m_fetch(m_groups[row].shipments);
    if (!read)
        return {};
    m_records.insert(row, new QList<Shipment>(*read));
    return *read;
}

int OverlapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int OverlapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString OverlapModel::timesCounted(const OverlapGroup &group)
{
    // House bills count once each: only their master is one too many.
    const qsizetype times = 1 + group.shipments.size() - group.counted;
    return times == 2 ? tr("counted twice") : tr("counted %n times", nullptr, static_cast<int>(times));
}

QString OverlapModel::text(int row, int column) const
{
    if (column == State) {
        switch (decision(row)) {
        case Decision::Twice:
            return timesCounted(m_groups[row]);
        case Decision::Partly:
            return tr("partly left out");
        case Decision::LeftOut:
            return tr("left out");
        }
    }
    const QList<Shipment> records = shipments(row);
    if (records.isEmpty())
        return {};
    const Shipment &first = records.first();
    switch (column) {
    case Number:
        return m_groups[row].number.isEmpty() ? first.declaration : m_groups[row].number;
    case Date:
        return first.date ? Format::dateCell(*first.date) : Format::notGiven();
    case Goods:
        return first.description.isEmpty() ? first.hs : first.description;
    case Net:
        return first.netGrams ? m_format.massCell(*first.netGrams) : Format::notGiven();
    default:
        break;
    }
    QStringList files;
    for (const Shipment &shipment : records) {
        if (!files.contains(shipment.file))
            files.append(shipment.file);
    }
    return files.join(QStringLiteral(" · "));
}

QVariant OverlapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return oneLineText(text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Net ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case ToneRole:
        if (index.column() != State)
            return {};
        return decision(index.row()) == Decision::LeftOut ? QStringLiteral("good")
                                                          : QStringLiteral("warning");
    default:
        return {};
    }
}

QVariant OverlapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Net ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("In sums"), tr("Declaration"), tr("Date"),
                            tr("Goods"),   tr("Net, kg"),     tr("Files")};
    return names.value(section);
}
