// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/** Asks whether what a person did on a page shall be lost; true if so. Esc and Enter both stay. */
bool askToDiscard(QWidget *page, const QString &title, const QString &text);
