// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goods/goodstext.h"

#include <optional>

/** Calibers of small arms and guns as declarations write them. */
namespace Caliber {

/** Where in the cell a caliber stands, in bytes. */
struct Span {
    std::size_t begin = 0, end = 0;
};

/** The first of "7,62x39", "12/76", ".308", "9 mm Luger", "155MM", "кал.", "cal." or "口径". */
std::optional<Span> find(std::string_view cell, const GoodsText &text);

} // namespace Caliber
