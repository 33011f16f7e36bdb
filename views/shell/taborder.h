// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QMainWindow;
class QWidget;

/** Where the Tab key leads: through a window as it is read, whatever stands where by now. Bars come first,
 * then the panels at the left, the middle, those at the right, and the status line. */
class TabOrder {
public:
    /** What can be reached now, in order. */
    static QList<QWidget *> stops(const QMainWindow &window);
    /** To the next stop, or to the one before; false if there is none. */
    static bool step(const QMainWindow &window, bool next);
};
