// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string_view>

/** Which way goods go, as far as it is said. */
enum class TradeDirection : std::uint8_t {
    Unknown,
    Import,
    Export,
    Both,
    Neither, ///< transit
};

/** The words for imports and exports. */
namespace TradeWords {

/** What a cell says that holds nothing else: "ИМ", "Re-Export", "EX 10". */
TradeDirection ofCell(std::string_view text);
/** The same under a header that speaks of the flow of trade: "M" and "X" too. */
TradeDirection underFlow(std::string_view text);
/** "Flow", "Trade regime", "Направление": a header under which "M" is imports and "X" exports. */
bool isFlow(const QString &header);
/** What a title or the name of a sheet speaks of; Unknown also where it speaks of both. */
TradeDirection ofTitle(std::string_view text);
/** The direction of a name that says it and at most a number, a month or a year; Unknown for "Import log". */
TradeDirection ofName(std::string_view text);

} // namespace TradeWords
