// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/headertext.h"

/** "Вес нетто (пудов)", "Net weight (cwt)": a word stands where units do, and is none that has one meaning.
 */
namespace UnknownUnit {

/** The first word that stands where a unit does and is none; empty for none. */
QString wordIn(const HeaderText &header);
/** Asks about words for masses that are of several kinds, or that are not counted in here: masses are not
 * taken for kilograms then. False if the header says none of them. */
bool ask(const HeaderText &header, ColumnUse &mass, QList<MappingQuestion> &questions);

} // namespace UnknownUnit
