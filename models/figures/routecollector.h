// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "figures/routebuilder.h"
#include "figures/routefigure.h"
#include "places/countries.h"

#include <QHash>
#include <QList>
#include <QString>

/** Cuts ways into legs and sums them: the numbers of a route figure, without its words. */
class RouteCollector {
public:
    RouteCollector(const RouteQuestion &question, const Countries &countries);
    /** Shipments of one way ("CN>TR>RU": origin, dispatch, destination, empty where not given) and one
     * category. */
    void add(const QString &route, const QString &category, const Totals &totals);
    RouteFigure figure() const;

private:
    struct Stop {
        CountryCode country;
        FilterField field;
    };
    struct Sum {
        std::int64_t amount = 0, shipments = 0;
        /** The fields that a click on it filters by: those of the largest part. */
        FilterField fromField = FilterField::Origin, toField = FilterField::Destination;
        std::int64_t largestPart = -1;
    };
    struct LegKey {
        CountryCode from, to;
        QString category;
        bool operator==(const LegKey &) const = default;
        friend size_t qHash(const LegKey &key, size_t seed)
        {
            return qHashMulti(seed, key.from.packed, key.to.packed, key.category);
        }
    };
    QList<Stop> stopsOf(const QString &route) const;
    QHash<QString, QString> categoriesShown() const;
    static RouteNode::Kind kindOf(const RouteNode &node);

    const RouteQuestion &m_question;
    const Countries &m_countries;
    QHash<LegKey, Sum> m_legs;
    std::int64_t m_offMapShipments = 0, m_offMapAmount = 0;
};
