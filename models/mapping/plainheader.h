// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/** A header without what forms and tables add to it. */
namespace PlainHeader {

/** Without the marks of footnotes. */
std::string of(std::string_view header);

} // namespace PlainHeader
