// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/filterbar.h"

#include "cube/filterwords.h"
#include "session/filteredit.h"
#include "session/session.h"
#include "views/common/looks.h"
#include "views/shell/actions.h"
#include "views/shell/chip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

FilterBar::FilterBar(Session &session, Looks &looks, Actions &actions, QWidget *parent)
    : QToolBar(parent), m_session(session), m_looks(looks), m_actions(actions), m_body(new QWidget(this)),
      m_row(new QHBoxLayout(m_body)), m_add(new QToolButton(m_body)), m_clear(new QPushButton(m_body))
{
    setObjectName(QStringLiteral("filterBar"));
    setMovable(false);
    setFixedHeight(38);
    m_row->setContentsMargins(4, 0, 8, 0);
    m_row->setSpacing(8);
    m_add->setIcon(looks.icon(QStringLiteral("plus")));
    m_add->setIconSize({12, 12});
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_add->setProperty("quiet", true);
    m_clear->setProperty("link", true);
    m_row->addWidget(m_add);
    m_row->addStretch(1);
    m_row->addWidget(m_clear);
    m_body->setMinimumHeight(28); // a tool bar lays out once, before there are chips
    m_body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(m_body);

    connect(m_add->menu(), &QMenu::aboutToShow, this, &FilterBar::fillFieldMenu);
    connect(m_clear, &QPushButton::clicked, actions[Act::ClearFilter], &QAction::trigger);
    connect(&m_session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes &
            (Session::Changes(Session::Change::Filter) | Session::Change::Case | Session::Change::Names))
            rebuild();
    });
    connect(&looks, &Looks::changed, this, &FilterBar::rebuild);
    retranslate();
    rebuild();
}

void FilterBar::retranslate()
{
    setWindowTitle(tr("Filter"));
    m_add->setText(tr("Filter"));
    m_add->setToolTip(tr("Add a condition to the filter"));
    m_clear->setText(tr("Clear all"));
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

void FilterBar::fillFieldMenu()
{
    m_add->menu()->clear();
    for (const FilterField field : allFilterFields()) {
        if (field == FilterField::Text)
            continue;
        m_add->menu()->addAction(filterFieldName(field), this,
                                 [this, field] { Q_EMIT queryWanted(filterFieldId(field) + u':'); });
    }
}

void FilterBar::rebuild()
{
    // Chips go later: one of them may be telling this very change.
    for (Chip *chip : std::as_const(m_chips)) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    const Filter &filter = m_session.filter();
    for (qsizetype i = 0; i < filter.clauses.size(); ++i) {
        const FilterClause &clause = filter.clauses[i];
        QColor swatch;
        if (clause.field == FilterField::Category && clause.values.size() == 1)
            swatch = m_looks.theme().category(clause.values.first()).color;
        auto *chip = new Chip(m_looks, filterFieldName(clause.field),
                              FilterWords::values(clause, m_session.names()), clause.negated, swatch, m_body);
        connect(chip, &Chip::removeWanted, this,
                [this, i] { m_session.setFilter(FilterEdit::without(m_session.filter(), i)); });
        connect(chip, &Chip::inverted, this,
                [this, i] { m_session.setFilter(FilterEdit::inverted(m_session.filter(), i)); });
        connect(chip, &Chip::editWanted, this,
                [this, clause] { Q_EMIT queryWanted(Filter{{clause}}.toQuery()); });
        m_row->insertWidget(static_cast<int>(i), chip);
        m_chips.append(chip);
    }
    m_clear->setVisible(!filter.empty());
    m_actions[Act::ClearFilter]->setEnabled(!filter.empty());
}
