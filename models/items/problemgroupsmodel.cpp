// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/problemgroupsmodel.h"

#include "casefile/problemkind.h"
#include "core/columnletters.h"
#include "core/format.h"
#include "core/text.h"

#include <algorithm>
#include <iterator>

void ProblemGroupsModel::setGroups(const QList<ProblemGroup> &groups)
{
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

int ProblemGroupsModel::rowOf(const ProblemGroup &group) const
{
    for (int row = 0; row < m_groups.size(); ++row) {
        const ProblemGroup &other = m_groups[row];
        if (other.source == group.source && other.kind == group.kind && other.column == group.column &&
            other.severity == group.severity)
            return row;
    }
    return -1;
}

QList<ProblemGroup> ProblemGroupsModel::elsewhere(const ProblemGroup &group) const
{
    QList<ProblemGroup> elsewhere;
    std::ranges::copy_if(m_groups, std::back_inserter(elsewhere), [&](const ProblemGroup &other) {
        return other.kind == group.kind && other.field == group.field && other.source != group.source;
    });
    return elsewhere;
}

QString ProblemGroupsModel::title(const ProblemGroup &group)
{
    const QString name = ProblemKind::name(group.kind);
    return name.isEmpty() ? Text::visible(group.text, 80) : name;
}

QString ProblemGroupsModel::place(const ProblemGroup &group)
{
    QString source = Text::visible(group.file, 60);
    if (!group.sheet.isEmpty())
        source = tr("%1, sheet %2").arg(source, Text::visible(group.sheet, 40));
    if (group.column < 0)
        return source;
    const QString letters = columnLetters(group.column);
    return group.header.isEmpty() ? tr("column %1, %2").arg(letters, source)
                                  : tr("%1 “%2”, %3").arg(letters, Text::visible(group.header, 40), source);
}

int ProblemGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

QVariant ProblemGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProblemGroup &group = m_groups[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return title(group);
    case PlaceRole:
        return place(group);
    case CountRole:
        return Format().count(group.count);
    case SeverityRole:
        return static_cast<int>(group.severity);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(title(group), Format().count(group.count), place(group));
    default:
        return {};
    }
}
