// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figuregap.h"

#include <QPoint>

class QWidget;
class Session;

/** Shows the shipments that a figure cannot show: at once where they are of one kind, else those that are
 * chosen from a menu at @p globalPosition. */
void chooseGap(QWidget *over, Session &session, const QList<FigureGap> &gaps, const QPoint &globalPosition);
