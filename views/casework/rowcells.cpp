// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casework/rowcells.h"

#include "casefile/rawrow.h"
#include "casefile/source.h"
#include "core/format.h"
#include "core/text.h"
#include "views/common/plainlabel.h"
#include "views/common/theme.h"
#include "views/inspector/pairlist.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

RowCells::RowCells(Looks &looks, QWidget *parent) : QScrollArea(parent)
{
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("raised"));
    body->setAttribute(Qt::WA_StyledBackground);
    m_title = plainLabel(body);
    m_title->setFont(Theme::font(12, QFont::Medium));
    m_cells = new PairList(looks, PairList::Style::Cells, body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_title);
    column->addWidget(m_cells);
    column->addStretch(1);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(180);
    setWidget(body);
    hide();
}

void RowCells::showRow(const Source &source, const RawRow &row)
{
    QList<Pair> pairs;
    const auto count = std::max(static_cast<qsizetype>(row.cells.size()), source.headers.size());
    for (qsizetype i = 0; i < count; ++i) {
        Pair pair;
        pair.name = Text::visible(source.headers.value(i));
        if (i < static_cast<qsizetype>(row.cells.size()))
            pair.value =
                Text::visible(QString::fromStdString(row.cells[static_cast<std::size_t>(i)].text), 5000);
        if (!pair.value.isEmpty()) // of a row that says little, only that is shown
            pairs.append(pair);
    }
    m_title->setText(tr("Row %1 as it stands").arg(Format().count(row.number)));
    m_cells->setPairs(pairs);
    show();
}
