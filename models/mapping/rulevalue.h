// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/mappingrule.h"

#include <optional>

/** What may stand behind the = of a rule. */
namespace RuleValue {

/** The value in the form that MappingRule::apply() takes; nothing if the kind has no such value. */
std::optional<QString> accepted(MappingRule::Kind kind, const QString &value);
/** What the kind wants, in words. */
QString expected(MappingRule::Kind kind);

} // namespace RuleValue
