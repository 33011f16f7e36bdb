// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "cube/filter.h"
#include "figures/chartwords.h"
#include "figures/routebuilder.h"
#include "figures/routefigure.h"
#include "places/countries.h"

#include <QString>
#include <QStringList>

/** Writes the words of a route figure whose numbers are there. References: lives only while one figure is
 * made. */
class RouteWords {
public:
    RouteWords(const Filter &filter, const RouteQuestion &question, const FigureContext &context,
               const Countries &countries, const Format &format);
    /** @p months are the keys of the months in view, for the period in the subtitle; @p files those with
     * shipments in view, for the source line. */
    void write(RouteFigure &figure, QStringList months, const QStringList &files) const;
    /** An amount of the measure as maps show it: "342 t", "$84 k". */
    static QString amount(Measure measure, std::int64_t value, const Format &format);

private:
    Measure measure() const { return measureOfRoutes(m_question.measure); }
    QString amount(std::int64_t value) const;
    QString period(QStringList months) const;
    QString notOnMap(const RouteFigure &figure) const;
    QStringList notes(const RouteFigure &figure) const;
    QList<RouteWidth> widths(std::int64_t largest) const;
    QString nodeText(const RouteNode &node) const;
    void writeNodes(RouteFigure &figure) const;

    const Filter &m_filter;
    const RouteQuestion &m_question;
    const FigureContext &m_context;
    const Countries &m_countries;
    const Format &m_format;
};
