// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/** The table of shipments with everything that its columns point to, for a SELECT that names what it wants:
 * s is the shipment, c its category, r the rule that decided, d the declaration; fo, fd, ft and fn are the
 * countries of origin, dispatch, trading and destination, p1 to p5 consignor, consignee, manufacturer,
 * carrier and notify party, l1 and l2 the places of lading and discharge, m, pr, v and i the terms for mode,
 * procedure, vessel and Incoterms, u the unit, cu the currency. */
inline constexpr const char *shipmentJoin =
    " FROM shipment s LEFT JOIN category c ON c.id = s.category LEFT JOIN rule r ON r.id = s.rule"
    " LEFT JOIN declaration d ON d.id = s.declaration"
    " LEFT JOIN country fo ON fo.id = s.origin LEFT JOIN country fd ON fd.id = s.dispatch"
    " LEFT JOIN country ft ON ft.id = s.trading LEFT JOIN country fn ON fn.id = s.destination"
    " LEFT JOIN party p1 ON p1.id = s.consignor LEFT JOIN party p2 ON p2.id = s.consignee"
    " LEFT JOIN party p3 ON p3.id = s.manufacturer LEFT JOIN party p4 ON p4.id = s.carrier"
    " LEFT JOIN party p5 ON p5.id = s.notify LEFT JOIN place l1 ON l1.id = s.place_lading"
    " LEFT JOIN place l2 ON l2.id = s.place_discharge LEFT JOIN term m ON m.id = s.mode"
    " LEFT JOIN term pr ON pr.id = s.procedure LEFT JOIN term v ON v.id = s.vessel"
    " LEFT JOIN term i ON i.id = s.incoterms LEFT JOIN unit u ON u.id = s.unit"
    " LEFT JOIN currency cu ON cu.id = s.currency";
