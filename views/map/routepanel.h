// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/routebuilder.h"
#include "session/session.h"

#include <QWidget>

#include <memory>

class Countries;
class FigureFacts;
class Looks;
class MapView;
class PanelHead;
class QMenu;
class QToolButton;

/** The route map of what is in view, under its head. A click changes the filter. */
class RoutePanel : public QWidget {
    Q_OBJECT

public:
    RoutePanel(Session &session, const FigureFacts &facts, const Countries &countries, Looks &looks,
               QWidget *parent = nullptr);

    MapView &view() { return *m_view; }
    PanelHead &head() { return *m_head; }
    /** The measure, and the places if they are shown. */
    RouteQuestion question() const;
    /** The figure as it is in view. */
    const RouteFigure &figure() const;

Q_SIGNALS:
    void exportAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void listen();
    void showPlaces(bool shown);
    CubeFeed::Work work();
    void retranslate();
    /** The filter after a click on something that means these clauses. */
    Filter chosen(const QList<FilterClause> &clauses, Qt::KeyboardModifiers modifiers) const;
    QMenu *newMenu();
    /** One entry for each thing that a country may be in the ways that pass. */
    void addRoles(QMenu &menu, const QList<FilterClause> &roles, Qt::KeyboardModifiers modifiers);
    void openMenu(const QList<FilterClause> &clauses, const QList<FilterClause> &roles, const QPoint &at);

    Session &m_session;
    const FigureFacts &m_facts;
    const Countries &m_countries;
    PanelHead *m_head;
    MapView *m_view;
    QToolButton *m_placesButton;
    std::shared_ptr<const Gazetteer> m_places; ///< made when first asked for
};
