// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"
#include "core/result.h"

/**
 * The source that a person means by its file name or its number. Fails (Failure::Kind::Usage) if there is
 * none, or if several sheets go by that name, and lists what there is.
 */
Result<Source> chosenSource(const QList<Source> &sources, const QString &nameOrNumber);
