// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/routefigure.h"

#include <QByteArray>

/**
 * A route figure as GeoJSON (RFC 7946) for other map programs: a point a node, a line a leg. Lines follow
 * great circles and are cut at the antimeridian. Amounts are kilograms, US dollars, pieces or shipments, with
 * exact decimals; the figure's words stand in the member "waybill". The same figure gives the same bytes.
 */
namespace GeoJsonWriter {
QByteArray routes(const RouteFigure &figure);
}
