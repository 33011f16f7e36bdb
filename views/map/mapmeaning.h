// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/routefigure.h"
#include "views/map/maplayout.h"

#include <QPolygonF>

/** What the dots and lines of a map mean: in words, and as conditions of a filter. Refers to both. */
class MapMeaning {
public:
    MapMeaning(const RouteFigure &figure, const MapLayout &layout) : m_figure(figure), m_layout(layout) {}

    /** What a click on it filters by; nothing where no filter means just that. */
    QList<FilterClause> clauses(const MapLayout::Hit &hit) const;
    /** Where a click may mean several things, each of them: from a country, through it, or to it. */
    QList<FilterClause> roles(const MapLayout::Hit &hit) const;
    /** From the countries inside, through those, to those: one clause a field, its values alternatives. */
    QList<FilterClause> clausesInside(const QPolygonF &lasso) const;
    /** The card beside the pointer, a line each. */
    QString card(const MapLayout::Hit &hit) const;

private:
    QList<FilterClause> legClauses(const MapLeg &drawn) const;
    QStringList legCard(const MapLeg &drawn) const;
    QStringList nodeCard(const MapNode &shown) const;

    const RouteFigure &m_figure;
    const MapLayout &m_layout;
};
