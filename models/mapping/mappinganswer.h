// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"

#include <QString>

/** What the answers of questions change in a mapping. */
namespace MappingAnswer {

/**
 * True if the question gives this answer. Of units and currencies any that is known will do, whether it has
 * a button or not.
 */
bool fits(const MappingQuestion &question, const QString &answerId);
/** Whether an answer says what the question's column is: then it is no answer for another column. */
bool saysField(const MappingQuestion &question);
/** Takes the answer; false if it means nothing for the question. The question stays. */
bool apply(ColumnMapping &mapping, const MappingQuestion &question, const QString &answerId);
/** The id that mapping files and answers have for an order of dates. */
QString dateOrderId(DateOrder order);
std::optional<DateOrder> dateOrderFromId(const QString &id);

} // namespace MappingAnswer
