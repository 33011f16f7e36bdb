// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/headertext.h"

#include <QString>

/** Headers that speak of weights and name no mass of the shipment. */
namespace NoMass {

/** "Net (USD)": an amount of money. */
bool isMoney(const HeaderText &header);
/** "Weight, kg/pc": the mass of one piece. */
bool isOfPiece(const QString &header);
/** What the packing weighs. */
bool isTare(const HeaderText &header);

} // namespace NoMass
