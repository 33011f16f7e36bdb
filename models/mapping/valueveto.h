// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnfacts.h"
#include "mapping/headertext.h"

#include <string>

/** What values say of a proposed field. */
namespace ValueVeto {

/** False if the column's values cannot be this field, whatever the header says. */
bool allows(const std::string &meaning, const ColumnFacts &facts, const HeaderText &header);
/** How many values are of the field's kind; -1 where any text is. */
int fitting(const std::string &meaning, const ColumnFacts &facts);
/** True for a field of countries whose column holds nothing but numbers. */
bool areCountryNumbers(const std::string &meaning, const ColumnFacts &facts);

} // namespace ValueVeto
