// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/routepanel.h"

#include "cube/filterwords.h"
#include "figures/chartwords.h"
#include "places/gazetteer.h"
#include "session/figurefacts.h"
#include "session/filteredit.h"
#include "session/layoutcommand.h"
#include "views/common/gapmenu.h"
#include "views/common/looks.h"
#include "views/common/panelhead.h"
#include "views/map/mapview.h"

#include <QEvent>
#include <QMenu>
#include <QPointer>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

RoutePanel::RoutePanel(Session &session, const FigureFacts &facts, const Countries &countries, Looks &looks,
                       QWidget *parent)
    : QWidget(parent), m_session(session), m_facts(facts), m_countries(countries),
      m_head(new PanelHead(this)), m_view(new MapView(looks, this)), m_placesButton(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_placesButton->setCheckable(true);
    m_placesButton->setAutoRaise(true);
    m_head->addControl(m_placesButton);
    connect(m_placesButton, &QToolButton::clicked, this, [this](bool shown) {
        LayoutCommand<bool>::perform(
            m_session.undoStack(),
            [shown] { return shown ? tr("places on the map") : tr("countries on the map"); }, this, !shown,
            shown, [this](bool wanted) { showPlaces(wanted); });
    });
    m_head->setOneLineFrom(PanelHead::roomForAll); // as high as the chart's beside it
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view, &MapView::chosen, this,
            [this](const QList<FilterClause> &clauses, Qt::KeyboardModifiers modifiers) {
                m_session.setFilter(chosen(clauses, modifiers));
            });
    connect(m_view, &MapView::rolesAsked, this,
            [this](const QList<FilterClause> &roles, Qt::KeyboardModifiers modifiers, const QPoint &at) {
                QMenu *const menu = newMenu();
                addRoles(*menu, roles, modifiers);
                constexpr QPoint beside(10, 6); // a second press of a double click must hit no entry
                menu->popup(at + beside);
            });
    connect(m_view, &MapView::menuAsked, this, &RoutePanel::openMenu);
    connect(m_view, &MapView::gapsAsked, this,
            [this](const QPoint &at) { chooseGap(this, m_session, figure().gaps, at); });
    connect(&m_facts, &FigureFacts::changed, this, [this] { m_session.feed().again(this); });
    connect(&m_session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & (Session::Change::Measure | Session::Change::Names))
            m_session.feed().again(this);
    });
    retranslate();
    listen();
}

RouteQuestion RoutePanel::question() const
{
    RouteQuestion question;
    question.measure = m_session.measure();
    if (m_placesButton->isChecked())
        question.places = m_places;
    return question;
}

void RoutePanel::showPlaces(bool shown)
{
    m_placesButton->setChecked(shown);
    if (shown && !m_places)
        m_places = std::make_shared<Gazetteer>(m_countries); // only who asks for it waits for it
    listen();
}

void RoutePanel::listen()
{
    m_session.feed().prepare(this, routeRequests(question()), [this] { return work(); });
}

CubeFeed::Work RoutePanel::work()
{
    return [panel = QPointer<RoutePanel>(this), question = question(), context = m_facts.context(),
            &countries = m_countries, format = Format(), picture = m_view->pictureMaker()](
               const Filter &filter, const QList<CubeAnswer> &answers) -> CubeFeed::Show {
        return [panel, made = picture(routesFrom(answers, filter, question, context, countries, format))] {
            if (!panel)
                return;
            panel->m_view->setPicture(made);
            panel->retranslate();
        };
    };
}

const RouteFigure &RoutePanel::figure() const
{
    return m_view->figure();
}

Filter RoutePanel::chosen(const QList<FilterClause> &clauses, Qt::KeyboardModifiers modifiers) const
{
    Filter filter = m_session.filter();
    const bool add = modifiers & Qt::ControlModifier;
    const bool already = std::all_of(clauses.begin(), clauses.end(), [&](const FilterClause &clause) {
        return filter.clauses.contains(clause);
    });
    QSet<FilterField> set;
    for (const FilterClause &clause : clauses) {
        if (modifiers & Qt::AltModifier) {
            // Leaving out a leg would need "not both"; only a node can be left out.
            if (clauses.size() == 1) {
                for (const QString &value : clause.values)
                    filter = FilterEdit::excluded(filter, clause.field, value);
            }
        } else if (add) {
            for (const QString &value : clause.values) {
                if (!FilterEdit::includes(filter, clause.field, value))
                    filter = FilterEdit::toggled(filter, clause.field, value);
            }
        } else if (already) { // the same again takes it off
            filter = filter.with(clause.field, {});
        } else if (set.contains(clause.field)) { // both ends of a leg may be places
            filter.clauses.append(clause);
        } else {
            filter = filter.with(clause.field, clause.values);
            set.insert(clause.field);
        }
    }
    return filter;
}

QMenu *RoutePanel::newMenu()
{
    auto *const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("mapMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void RoutePanel::addRoles(QMenu &menu, const QList<FilterClause> &roles, Qt::KeyboardModifiers modifiers)
{
    for (const FilterClause &role : roles) {
        QAction *const action =
            menu.addAction(FilterWords::clause(role, m_session.names()), this,
                           [this, role, modifiers] { m_session.setFilter(chosen({role}, modifiers)); });
        if (modifiers & Qt::AltModifier)
            continue;
        action->setCheckable(true); // chosen again it goes off
        action->setChecked(m_session.filter().clauses.contains(role));
    }
}

void RoutePanel::openMenu(const QList<FilterClause> &clauses, const QList<FilterClause> &roles,
                          const QPoint &at)
{
    QMenu *const menu = newMenu();
    if (!roles.isEmpty()) {
        addRoles(*menu, roles, Qt::NoModifier);
        addRoles(*menu->addMenu(tr("Add to the filter")), roles, Qt::ControlModifier);
        addRoles(*menu->addMenu(tr("Exclude")), roles, Qt::AltModifier);
    } else if (!clauses.isEmpty()) {
        menu->addAction(tr("Only this"), this,
                        [this, clauses] { m_session.setFilter(chosen(clauses, Qt::NoModifier)); });
        menu->addAction(tr("Add to the filter"), this,
                        [this, clauses] { m_session.setFilter(chosen(clauses, Qt::ControlModifier)); });
    }
    if (roles.isEmpty() && clauses.size() == 1)
        menu->addAction(tr("Exclude"), this,
                        [this, clauses] { m_session.setFilter(chosen(clauses, Qt::AltModifier)); });
    menu->addSeparator();
    menu->addAction(tr("Show everything"), m_view, &MapView::showAll);
    menu->addAction(tr("Export the map…"), this, [this] { Q_EMIT exportAsked(); });
    menu->popup(at);
}

void RoutePanel::retranslate()
{
    m_placesButton->setText(tr("Places"));
    m_placesButton->setToolTip(tr("Begin and end legs at the ports and cities that the files name"));
    const Measure wanted = m_session.measure(), drawn = measureOfRoutes(wanted);
    m_head->setTitle(tr("%1 by route", "measure").arg(measureName(drawn)));
    m_head->setSubtitle(drawn == wanted ? tr("origin → dispatch → destination")
                                        : tr("not declarations: one can go several ways"));
}

void RoutePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_session.feed().again(this);
    }
    QWidget::changeEvent(event);
}
