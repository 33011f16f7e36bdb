// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/filter.h"
#include "cube/querynames.h"

/** A value as written, made canonical; or why it is none. */
struct QueryValue {
    QString value;
    QString message; ///< empty = it is fine
    QString suggestion;
};

/** Brings one value of a field into the form that filters hold: "Turkey" is "TR", "12t" is "12000". */
QueryValue canonicalValue(FilterField field, const QString &written, const QueryNames &names);
