// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/nulbytes.h"

std::string_view NulBytes::trimmed(std::string_view text)
{
    return text.substr(0, text.find_last_not_of('\0') + 1);
}

ReadIssue NulBytes::leftOut(std::int64_t row, int column)
{
    return {Issue::Severity::Warning,
            "text-nul",
            {QT_TRANSLATE_NOOP("Readers",
                               "The cell holds bytes of zero, as damaged files do; they were left out, "
                               "and other characters may be missing. Look at the file."),
             {}},
            row,
            column,
            1};
}
