// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/shipment.h"
#include "core/result.h"

#include <QList>

#include <cstdint>
#include <functional>

class Looks;
class QLabel;
class QTabBar;
class QTableView;
class QWidget;
class Session;
class SideBySideModel;

/** What pages of casework share. */
namespace CaseTable {

/** A table with the house's looks, without a model yet. */
QTableView *view(QWidget *parent, Looks &looks);
/** A table of the shipments of one line, a column each, with their fields at the left. */
QTableView *sideBySide(QWidget *parent, Looks &looks, SideBySideModel *shipments);
/** Tabs for the parts of a page, named later. */
QTabBar *parts(QWidget *parent, int count);
/** What stands in the place of an empty page: a sentence in its middle. */
QLabel *nothing(QWidget *parent);
/** Reads shipments of the open case; none where no case is open. */
std::function<Result<QList<Shipment>>(const QList<std::int64_t> &)> fetch(Session &session);
/** Narrows the workbench to these shipments and selects the first; what is left out of sums among them is
 * asked for. */
void showShipments(Session &session, const QList<std::int64_t> &shipments);

} // namespace CaseTable
