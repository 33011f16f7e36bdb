// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "core/result.h"

#include <QString>

/** Named texts that belong to a case and travel with it. */
namespace CaseSettings {
/** The text, or an empty one. */
QString read(const CaseConnection &connection, const QString &key);
Result<void> write(const CaseConnection &connection, const QString &key, const QString &value);

/** "1" in a case whose records are made up, such as the sample: every picture says so. */
inline const QString illustrative = QStringLiteral("illustrative");
} // namespace CaseSettings
