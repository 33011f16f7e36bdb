// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/said.h"

#include <QtGlobal>

/** The header of a column between the quotes of the language that it is read in. */
inline Said quotedHeader(const QString &header)
{
    return Said("QuotedHeader", QT_TRANSLATE_NOOP("QuotedHeader", "“%1”")).arg(header.simplified());
}
