// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/samplemodel.h"

#include "core/onelinetext.h"

#include <algorithm>

void SampleModel::setSheet(const SheetProposal &sheet)
{
    beginResetModel();
    m_mapping = sheet.mapping;
    m_rows.clear();
    std::copy_if(sheet.sample.begin(), sheet.sample.end(), std::back_inserter(m_rows),
                 [this](const RawRow &row) { return row.number > m_mapping.headerRow; });
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mapping.columns.size());
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::vector<RawCell> &cells = m_rows[index.row()].cells;
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::TextAlignmentRole) {
        const bool number = column < cells.size() && cells[column].kind == CellKind::Number;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole || column >= cells.size())
        return {};
    return Text::visible(oneLineText(QString::fromStdString(cells[column].text)), 120);
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return static_cast<qlonglong>(m_rows.value(section).number);
    return section < m_mapping.columns.size() ? Text::visible(m_mapping.columns[section].header, 80)
                                              : QString();
}

bool SampleModel::isAsked(int column) const
{
    return std::any_of(m_mapping.questions.begin(), m_mapping.questions.end(),
                       [column](const MappingQuestion &question) { return question.column == column; });
}
