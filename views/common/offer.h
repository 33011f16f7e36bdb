// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/** An act that a view offers to whoever types a part of its name. */
struct Offer {
    QString name;
    QString where; ///< what it is done to: "Shipments"
    std::function<void()> run;
};
