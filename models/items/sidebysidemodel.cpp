// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sidebysidemodel.h"

#include "casework/overlap.h"
#include "core/format.h"
#include "core/text.h"

#include <algorithm>

void SideBySideModel::setShipments(const QList<Shipment> &shipments,
                                   const QMap<std::int64_t, LeftOut> &leftOut, const QueryNames &names,
                                   const QString &reader, const QList<std::int64_t> &repeats)
{
    beginResetModel();
    m_shipments = shipments;
    m_leftOut = leftOut;
    m_names = names;
    m_heads.clear();
    m_lines.clear();
    Line rows{tr("Row in the file"), {}, false}, sums{tr("Sums"), {}, false};
    const Format format;
    for (const Shipment &shipment : shipments) {
        rows.values.append(format.count(shipment.row));
        const auto decision = leftOut.find(shipment.id.value);
        sums.values.append(
            decision == leftOut.end()    ? repeats.isEmpty()                     ? tr("counts")
                                           : repeats.contains(shipment.id.value) ? tr("counts; the repeat")
                                                                                 : tr("counts, and stays")
               : decision->author.isEmpty() ? tr("left out")
            : decision->author == reader ? tr("left out by you")
                                         : tr("left out by %1").arg(Text::visible(decision->author, 60)));
    }
    if (!shipments.isEmpty())
        m_lines << rows << sums;
    const OverlapComparison comparison = OverlapComparison::of(shipments);
    for (const Field field : allFields()) {
        const bool same = comparison.same.contains(field);
        const bool different = std::ranges::any_of(
            comparison.differing, [field](const auto &difference) { return difference.field == field; });
        if (same || different)
            addField(field, different);
    }
    endResetModel();
}

void SideBySideModel::setHeads(const QStringList &heads)
{
    m_heads = heads;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void SideBySideModel::addField(Field field, bool different)
{
    Line line{fieldName(field), {}, different};
    for (const Shipment &shipment : std::as_const(m_shipments))
        line.values.append(valueOf(shipment, field));
    m_lines.append(line);
}

QString SideBySideModel::valueOf(const Shipment &shipment, Field field) const
{
    const Format format;
    switch (field) {
    case Field::Net:
        return shipment.netGrams ? format.massExact(*shipment.netGrams) : QString();
    case Field::Gross:
        return shipment.grossGrams ? format.massExact(*shipment.grossGrams) : QString();
    case Field::Value:
        return shipment.valueCents ? format.moneyExact(*shipment.valueCents, shipment.currency) : QString();
    case Field::Origin:
    case Field::Dispatch:
    case Field::Trading:
    case Field::Destination: {
        const QString code = shipment.text(field);
        return code.isEmpty() ? QString() : m_names.nameOf(FilterField::Origin, code);
    }
    default:
        return shipment.text(field);
    }
}

int SideBySideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SideBySideModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shipments.size());
}

QVariant SideBySideModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    const QString value = line.values.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return value.isEmpty() ? Format::notGiven() : Text::visible(value, 1000);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(line.name, value.isEmpty() ? Format::notGiven() : value);
    case DifferentRole:
        return line.different;
    case MissingRole:
        return value.isEmpty();
    case LeftOutRole:
        return m_leftOut.contains(m_shipments[index.column()].id.value);
    case ShipmentRole:
        return QVariant::fromValue<qint64>(m_shipments[index.column()].id.value);
    default:
        return {};
    }
}

QVariant SideBySideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_lines.size() ? m_lines[section].name : QString();
    if (section >= m_shipments.size())
        return {};
    return m_heads.isEmpty() ? Text::visible(m_shipments[section].file, 60) : m_heads.value(section);
}
