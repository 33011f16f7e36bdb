// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

// A sentence as a case keeps it, which anybody may have written: its English, a line end, and its parts.
// Whatever the parts are, what is said in English is the English beside them, and what is kept again is the
// same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const std::size_t end = std::min(input.find('\n'), input.size());
    const QString english = QString::fromUtf8(input.data(), static_cast<qsizetype>(end));
    const std::string_view rest = input.substr(std::min(end + 1, input.size()));
    const QByteArray parts(rest.data(), static_cast<qsizetype>(rest.size()));
    const Said said = Said::fromParts(parts, english);
    if (said.english() != english)
        std::abort();
    (void)said.text();
    const Said again = Said::fromParts(said.parts(), said.english());
    if (!(again == said))
        std::abort();
    return 0;
}
