// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <cstdint>

class Looks;
class QLabel;
class QTableView;
class QWidget;
class Session;

/** What pages of casework share. */
namespace CaseTable {

/** A label for plain text in one of the style sheet's tones. */
QLabel *label(QWidget *parent, const char *tone = "");
/** A table with the house's looks, without a model yet. */
QTableView *view(QWidget *parent, Looks &looks);
/** Narrows the workbench to these shipments and selects the first; what is left out of sums among them is
 * asked for. */
void showShipments(Session &session, const QList<std::int64_t> &shipments);

} // namespace CaseTable
