// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"
#include "core/result.h"

/** The files that a case was made from are evidence: no export puts itself in their place. */
namespace SourceGuard {

/** Fails if the path leads, by whatever name, to a file that is there and that one of the sources came from.
 */
Result<void> mayWrite(const QString &path, const QList<Source> &sources);

} // namespace SourceGuard
