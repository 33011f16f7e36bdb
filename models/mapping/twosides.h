// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/field.h"
#include "mapping/headertext.h"

#include <QString>

/**
 * Headers that name both sides of the trade, of which each row has one: "Shipper/Consignee", "原产/目的国",
 * "Ursprungs-/Bestimmungsland", "收发货人".
 */
namespace TwoSides {

/** Whether one part of the header names the first field and another part the second one, in any order; text:
 * the header as it was taken apart. */
bool areNamed(const QString &header, const HeaderText &text, Field from, Field to);

} // namespace TwoSides
