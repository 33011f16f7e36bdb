// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/pairlist.h"

#include "core/text.h"
#include "views/common/looks.h"
#include "views/common/plaintip.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace {
constexpr int NameWidth = 82, CellNameWidth = 124, LongestValue = 4000;
}

PairList::PairList(Looks &looks, Style style, QWidget *parent)
    : QWidget(parent), m_looks(looks), m_style(style)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&looks, &Looks::changed, this, &PairList::rebuild);
}

void PairList::setPairs(const QList<Pair> &pairs)
{
    if (m_pairs == pairs)
        return;
    m_pairs = pairs;
    rebuild();
}

void PairList::rebuild()
{
    delete m_body;
    m_body = new QWidget(this);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    const bool cells = m_style == Style::Cells;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(cells ? 2 : 3);
    grid->setColumnMinimumWidth(0, cells ? CellNameWidth : NameWidth);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Pair &pair : std::as_const(m_pairs)) {
        auto *name = new QLabel(Text::visible(pair.name), m_body);
        name->setTextFormat(Qt::PlainText);
        name->setFont(cells ? Theme::condensedFont(11) : Theme::font(12));
        name->setProperty("tone", cells ? QStringLiteral("hint") : QStringLiteral("second"));
        name->setWordWrap(true);
        name->setMaximumWidth(cells ? CellNameWidth : NameWidth + 20);
        auto *value = new QLabel(Text::visible(pair.value, LongestValue), m_body);
        value->setTextFormat(Qt::PlainText);
        value->setFont(Theme::font(12));
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(pair.name + QStringLiteral(": ") + pair.value);
        if (pair.missing)
            value->setProperty("tone", QStringLiteral("hint"));
        auto *line = new QHBoxLayout;
        line->setSpacing(6);
        if (pair.swatch.isValid()) {
            auto *swatch = new QFrame(m_body);
            swatch->setFixedSize(10, 10);
            swatch->setStyleSheet(QStringLiteral("background:%1;border:none").arg(pair.swatch.name()));
            line->addWidget(swatch);
        }
        line->addWidget(value, 1);
        if (!pair.remark.isEmpty()) {
            value->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
            auto *remark = new QLabel(Text::visible(pair.remark), m_body);
            remark->setTextFormat(Qt::PlainText);
            remark->setFont(Theme::font(12));
            remark->setWordWrap(true);
            remark->setProperty("tone", QStringLiteral("second"));
            line->addWidget(remark, 2);
        }
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addLayout(line, row, 1);
        ++row;
        if (cells) {
            auto *rule = new QFrame(m_body);
            rule->setObjectName(QStringLiteral("line"));
            rule->setFixedHeight(1);
            grid->addWidget(rule, row++, 0, 1, 2);
        }
    }
    layout()->addWidget(m_body);
    m_body->show();
}
