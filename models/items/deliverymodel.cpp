// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/deliverymodel.h"

#include "core/text.h"

void DeliveryModel::setNames(const QueryNames &names, const Format &format)
{
    beginResetModel();
    m_names = names;
    m_format = format;
    listTotals();
    endResetModel();
}

void DeliveryModel::setComparison(const DeliveryComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    m_records.clear();
    listTotals();
    endResetModel();
}

void DeliveryModel::setPart(Part part)
{
    beginResetModel();
    m_part = part;
    m_records.clear();
    endResetModel();
}

void DeliveryModel::listTotals()
{
    m_moved.clear();
    for (const MovedTotal &total : std::as_const(m_comparison.totals)) {
        if (total.moved())
            m_moved.append({tr("All shipments"), total});
    }
    for (const MovedGroup &group : std::as_const(m_comparison.groups)) {
        const QString key = group.category && group.key.isEmpty() ? QStringLiteral("none") : group.key;
        const QString name =
            key.isEmpty() ? Format::notGiven()
                          : m_names.nameOf(group.category ? FilterField::Category : FilterField::Origin, key);
        for (const MovedTotal &total : group.totals)
            m_moved.append({(group.category ? tr("Category: %1") : tr("Origin: %1")).arg(name), total});
    }
}

qsizetype DeliveryModel::count(Part part) const
{
    switch (part) {
    case Part::Changed:
        return m_comparison.changed.size();
    case Part::Added:
        return m_comparison.added.size();
    case Part::Gone:
        return m_comparison.gone.size();
    case Part::Totals:
        break;
    }
    return m_moved.size();
}

QList<Shipment> DeliveryModel::shipments(int row) const
{
    if (m_part == Part::Totals || row < 0 || row >= rowCount() || !m_fetch)
        return {};
    if (const QList<Shipment> *known = m_records.object(row))
        return *known;
    QList<std::int64_t> numbers;
    if (m_part == Part::Changed)
        numbers << m_comparison.changed[row].before.value << m_comparison.changed[row].after.value;
    else
        numbers << (m_part == Part::Added ? m_comparison.added : m_comparison.gone)[row];
    const auto read = m_fetch(numbers);
    if (!read)
        return {};
    m_records.insert(row, new QList<Shipment>(*read));
    return *read;
}

int DeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(count(m_part));
}

int DeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 5;
}

QString DeliveryModel::rowText(int row, int column) const
{
    const QList<Shipment> records = shipments(row);
    if (records.isEmpty())
        return {};
    const Shipment &shipment = records.last();
    switch (column) {
    case 0: {
        QStringList rows;
        for (const Shipment &one : records)
            rows.append(m_format.count(one.row));
        return rows.join(QStringLiteral(" → "));
    }
    case 1:
        return shipment.declaration.isEmpty() ? Format::notGiven() : shipment.declaration;
    case 2:
        return shipment.description.isEmpty() ? shipment.hs : shipment.description;
    case 3:
        return shipment.netGrams ? m_format.massCell(*shipment.netGrams) : Format::notGiven();
    default:
        break;
    }
    QStringList changed;
    if (m_part == Part::Changed) {
        for (const FieldChange &change : m_comparison.changed[row].changes)
            changed.append(fieldName(change.field));
    }
    return changed.join(QStringLiteral(", "));
}

QString DeliveryModel::amount(const MovedTotal &total, const ExactSum &sum) const
{
    // Sums can be wider than 64 bits, beyond what a locale writes: exactly, with its signs.
    QString text = sum.text(total.scale());
    const qsizetype point = text.indexOf(u'.'), first = text.startsWith(u'-') ? 1 : 0;
    constexpr qsizetype thousands = 3;
    if (point >= 0)
        text.replace(point, 1, m_format.locale().decimalPoint());
    for (qsizetype at = (point < 0 ? text.size() : point) - thousands; at > first; at -= thousands)
        text.insert(at, m_format.locale().groupSeparator());
    return first > 0 ? u'−' + text.mid(1) : text;
}

QString DeliveryModel::totalText(const Moved &moved, int column) const
{
    const MovedTotal &total = moved.total;
    switch (column) {
    case 0:
        return moved.name;
    case 1:
        if (total.field == Field::None)
            return tr("Shipments");
        if (total.field == Field::Net || total.field == Field::Gross)
            return tr("%1, kg", "mass").arg(fieldName(total.field));
        return total.currency.isEmpty() ? fieldName(total.field)
                                        : fieldName(total.field) + QStringLiteral(", ") + total.currency;
    case 2:
        return amount(total, total.before);
    case 3:
        return amount(total, total.after);
    default:
        break;
    }
    const QString difference = amount(total, total.difference());
    return difference.startsWith(u'−') ? difference : u'+' + difference;
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool totals = m_part == Part::Totals;
    switch (role) {
    case Qt::DisplayRole:
        return Text::visible(totals ? totalText(m_moved[index.row()], index.column())
                                    : rowText(index.row(), index.column()));
    case Qt::TextAlignmentRole: {
        const bool right = totals ? index.column() > 1 : index.column() == 3;
        return QVariant::fromValue((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case ToneRole:
        return totals && index.column() == 4 ? QStringLiteral("warning") : QString();
    default:
        return {};
    }
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool totals = m_part == Part::Totals;
    if (role == Qt::TextAlignmentRole) {
        const bool right = totals ? section > 1 : section == 3;
        return QVariant::fromValue((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (totals)
        return QStringList{tr("Of"), tr("Total"), tr("Before"), tr("After"), tr("Difference")}.value(section);
    return QStringList{tr("Row"), tr("Declaration"), tr("Goods"), tr("Net, kg"),
                       m_part == Part::Changed ? tr("Changed fields") : QString()}
        .value(section);
}
