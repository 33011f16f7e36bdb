// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/problemrowsmodel.h"

#include "core/format.h"
#include "core/text.h"

#include <algorithm>

namespace {
constexpr int page = 1000;
}

void ProblemRowsModel::setGroup(const ProblemReader *reader, const ProblemGroup &group)
{
    beginResetModel();
    m_reader = reader;
    m_group = group;
    m_issues.clear();
    m_all = reader == nullptr;
    endResetModel();
    if (canFetchMore({}))
        fetchMore({});
}

bool ProblemRowsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_all;
}

void ProblemRowsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto more = m_reader->rows(m_group, page, m_issues.size());
    // A case that cannot be read any more shows what was read; whatever asks it next tells the failure.
    m_all = !more || more->size() < page;
    if (!more || more->isEmpty())
        return;
    const auto first = static_cast<int>(m_issues.size());
    beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
    m_issues += *more;
    endInsertRows();
}

bool ProblemRowsModel::nameRows() const
{
    return std::ranges::any_of(m_issues,
                               [](const Issue &issue) { return issue.row != 0 || !issue.value.isEmpty(); });
}

int ProblemRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int ProblemRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Issue &issue = m_issues[index.row()];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == Row ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Row:
        return issue.row > 0 ? Format().count(issue.row) : QString();
    case Cell:
        return Text::visible(issue.value, role == Qt::ToolTipRole ? 2000 : 200);
    case Reason:
        return Text::visible(issue.text, 500);
    default:
        return {};
    }
}

QVariant ProblemRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Row ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Cell:
        return tr("Cell as it stands");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}
