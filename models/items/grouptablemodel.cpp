// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/grouptablemodel.h"

#include "core/onelinetext.h"
#include "session/filteredit.h"

#include <algorithm>
#include <array>

namespace {
using Figure = GroupTableModel::Figure;
constexpr std::array figures{Figure::Shipments, Figure::Net,   Figure::NetCoverage,
                             Figure::Gross,     Figure::Value, Figure::PricePerKg};

/** Mean price over the shipments with both: only where every mass and value is known it is that of the sums.
 */
double price(const Totals &t)
{
    return t.tooLarge == 0 && t.netGrams > 0 && t.usdKnown > 0 && t.netKnown == t.shipments &&
                   t.usdKnown == t.shipments
               ? static_cast<double>(t.usdCents) * 1000 / static_cast<double>(t.netGrams)
               : -1;
}

double sortValue(const Totals &t, Figure figure)
{
    switch (figure) {
    case Figure::Shipments:
        return static_cast<double>(t.shipments);
    case Figure::Net:
        return static_cast<double>(t.netGrams);
    case Figure::NetCoverage:
        return t.shipments > 0 ? static_cast<double>(t.netKnown) / static_cast<double>(t.shipments) : 0;
    case Figure::Gross:
        return static_cast<double>(t.grossGrams);
    case Figure::Value:
        return static_cast<double>(t.usdCents);
    case Figure::PricePerKg:
        return price(t);
    }
    return 0;
}
} // namespace

GroupTableModel::GroupTableModel(QList<Dimension> by, QObject *parent)
    : QAbstractTableModel(parent), m_by(std::move(by)), m_sortColumn(static_cast<int>(m_by.size()) + 1)
{
}

void GroupTableModel::setAnswer(const CubeAnswer &answer)
{
    beginResetModel();
    m_groups = answer.groups;
    arrange();
    endResetModel();
}

void GroupTableModel::setNames(const QueryNames &names, const Format &format)
{
    beginResetModel();
    m_names = names;
    m_format = format;
    arrange();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<Dimension> GroupTableModel::dimensionOf(int column) const
{
    return column >= 0 && column < m_by.size() ? std::optional(m_by[column]) : std::nullopt;
}

QString GroupTableModel::nameAt(const Group &group, qsizetype dimension) const
{
    const QString key = group.keys.value(dimension);
    if (key.isEmpty())
        return Format::notGiven();
    const std::optional<FilterField> field = FilterEdit::fieldOf(m_by[dimension]);
    return field ? m_names.nameOf(*field, key) : key;
}

QString GroupTableModel::figureText(const Totals &t, Figure figure) const
{
    const QString dash(QChar(0x2013));
    const auto sum = [&t](Measure measure, const QString &text) {
        return t.isTooLarge(measure)  ? Totals::tooLargeWord()
               : t.known(measure) > 0 ? text
                                      : Format::notGiven();
    };
    switch (figure) {
    case Figure::Shipments:
        return m_format.count(t.shipments);
    case Figure::Net:
        return sum(Measure::Net, m_format.massCell(t.netGrams));
    case Figure::NetCoverage:
        return m_format.coverage(t.netKnown, t.shipments);
    case Figure::Gross:
        return sum(Measure::Gross, m_format.massCell(t.grossGrams));
    case Figure::Value:
        return sum(Measure::Value, m_format.money(t.usdCents));
    case Figure::PricePerKg:
        return price(t) < 0 ? dash : m_format.fixed(static_cast<std::int64_t>(price(t) + 0.5), 2, 2);
    }
    return {};
}

QString GroupTableModel::exactText(int row, int column) const
{
    const Group &group = m_groups[row];
    if (column < m_by.size())
        return nameAt(group, column);
    const Totals &t = group.totals;
    const auto sum = [&t](Measure measure, const QString &text) {
        return t.known(measure) > 0 && !t.isTooLarge(measure) ? text : QString();
    };
    switch (figures[static_cast<std::size_t>(column - m_by.size())]) {
    case Figure::Shipments:
        return QString::number(t.shipments);
    case Figure::Net:
        return sum(Measure::Net, Format::exact(t.netGrams, 3));
    case Figure::NetCoverage:
        return QString::number(t.netKnown);
    case Figure::Gross:
        return sum(Measure::Gross, Format::exact(t.grossGrams, 3));
    case Figure::Value:
        return sum(Measure::Value, Format::exact(t.usdCents, 2));
    case Figure::PricePerKg:
        return price(t) < 0 ? QString() : QString::number(price(t) / 100, 'f', 2);
    }
    return {};
}

int GroupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int GroupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_by.size() + figures.size());
}

QVariant GroupTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Group &group = m_groups[index.row()];
    const bool isName = index.column() < m_by.size();
    switch (role) {
    case Qt::DisplayRole:
        return isName ? oneLineText(nameAt(group, index.column()))
                      : figureText(group.totals,
                                   figures[static_cast<std::size_t>(index.column() - m_by.size())]);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case KeysRole:
        return group.keys;
    case LowCoverageRole:
        return Format::coverageIsLow(group.totals.netKnown, group.totals.shipments);
    default:
        return {};
    }
}

QVariant GroupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isName = section < m_by.size();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole)
        return isName ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (role != Qt::DisplayRole)
        return {};
    if (isName) {
        const std::optional<FilterField> field = FilterEdit::fieldOf(m_by[section]);
        return field ? filterFieldName(*field) : dimensionName(m_by[section]);
    }
    switch (figures[static_cast<std::size_t>(section - m_by.size())]) {
    case Figure::Shipments:
        return tr("Shipments");
    case Figure::Net:
        return tr("Net kg");
    case Figure::NetCoverage:
        return tr("Net known");
    case Figure::Gross:
        return tr("Gross kg");
    case Figure::Value:
        return tr("Value, USD");
    case Figure::PricePerKg:
        return tr("$ / kg");
    }
    return {};
}

void GroupTableModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void GroupTableModel::arrange()
{
    if (m_sortColumn < 0)
        return;
    const bool down = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn < m_by.size()) {
        std::stable_sort(m_groups.begin(), m_groups.end(), [this, down](const Group &a, const Group &b) {
            const int order = QString::localeAwareCompare(nameAt(a, m_sortColumn), nameAt(b, m_sortColumn));
            return down ? order > 0 : order < 0;
        });
        return;
    }
    const Figure figure = figures[static_cast<std::size_t>(m_sortColumn - m_by.size())];
    std::stable_sort(m_groups.begin(), m_groups.end(), [figure, down](const Group &a, const Group &b) {
        const double x = sortValue(a.totals, figure), y = sortValue(b.totals, figure);
        if (x != y)
            return down ? x > y : x < y;
        return a.keys < b.keys;
    });
}
