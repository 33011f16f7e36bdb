// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QString>

/** Kinds of problems as people and scripts call them. */
namespace ProblemKind {

/** What a kind is called in a list: "Country not known"; empty for a kind that is not known here. */
QString name(const QString &kind);
/** "note", "warning", "error": for scripts. */
QString severityId(Issue::Severity severity);

} // namespace ProblemKind
