// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/boundedcell.h"

#include "readers/plaintext.h"

std::string_view BoundedCell::cut(std::string_view text, const ReadLimits &limits, IssueLog &issues,
                                  std::int64_t row, std::size_t column)
{
    issues.add({Issue::Severity::Warning,
                "cell-cut",
                {QT_TRANSLATE_NOOP("Readers", "The cell holds more than %1 KiB and was cut there."),
                 {QString::number(limits.cellBytes >> 10)}},
                row,
                static_cast<int>(column),
                1});
    return PlainText::clipped(text, static_cast<std::size_t>(limits.cellBytes));
}
