// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/searchmenu.h"

/** A menu of ticks, found by typing, that stays open while one sets several; longer than the screen, it
 * scrolls. */
class TickMenu : public SearchMenu {
    Q_OBJECT

public:
    explicit TickMenu(const QString &hint, QWidget *parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /** Sets or takes the tick under the pointer or the keys; false if there is none. */
    bool tick();
};
