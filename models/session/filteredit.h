// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/dimension.h"
#include "cube/filter.h"

#include <QString>

#include <optional>

/** What a click on a value does to a filter; pure functions, the same for facets, charts, maps and tables. */
namespace FilterEdit {

/** The field that a dimension's clauses use; nothing for one that cannot be filtered (route). */
std::optional<FilterField> fieldOf(Dimension dimension);
/** A group's key as a value of a clause: a party's name becomes "=NAME". */
QString valueOf(Dimension dimension, const QString &key);
/** The key that a clause's value means, or nothing where it means no single one. */
std::optional<QString> keyOf(Dimension dimension, const QString &value);

/** A plain click: only this value; the same again takes it off. */
Filter only(const Filter &filter, FilterField field, const QString &value);
/** Ctrl: adds the value to the alternatives, or takes it away. */
Filter toggled(const Filter &filter, FilterField field, const QString &value);
/** Alt: leaves the value out, or lets it in again. */
Filter excluded(const Filter &filter, FilterField field, const QString &value);
/** A range that replaces what the field's filter was. */
Filter ranged(const Filter &filter, FilterField field, const QString &from, const QString &to);
/** With these conditions too, as far as they are not there yet. */
Filter also(const Filter &filter, const QList<FilterClause> &clauses);
/** Without the clause at this place. */
Filter without(const Filter &filter, qsizetype clause);
/** The clause says the opposite. */
Filter inverted(const Filter &filter, qsizetype clause);
bool includes(const Filter &filter, FilterField field, const QString &value);
bool excludes(const Filter &filter, FilterField field, const QString &value);

} // namespace FilterEdit
