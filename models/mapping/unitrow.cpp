// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/unitrow.h"

#include "core/units.h"

#include <algorithm>

namespace {

bool hasDigit(std::string_view text)
{
    return text.find_first_of("23456789") != std::string_view::npos;
}

/** Whether a text is a unit, a currency or a factor and nothing else. */
bool saysUnit(std::string_view text, const HeaderVocabulary &vocabulary)
{
    constexpr std::size_t longest = 40;
    if (text.size() > longest || hasDigit(text))
        return false;
    const HeaderText said = vocabulary.parse("(" + std::string(text) + ")");
    const bool measure = said.unit || !said.currency.empty() || said.factor != 1;
    return measure && said.unclear.empty() &&
           std::all_of(said.words.begin(), said.words.end(),
                       [](const HeaderText::Word &word) { return word.marks || word.text == "in"; });
}

} // namespace

FoundHeader UnitRow::joined(FoundHeader header, const SheetSample &sample, const HeaderVocabulary &vocabulary)
{
    const std::size_t row = header.last + 1;
    if (!header.valid() || row >= sample.size())
        return header;
    QList<QString> headers = header.headers;
    int units = 0;
    for (std::size_t c = 0; c < sample.width(); ++c) {
        const std::string_view text = sample.text(row, c);
        if (text.empty())
            continue;
        const auto column = static_cast<qsizetype>(c);
        const bool says = saysUnit(text, vocabulary);
        if ((!says && !Units::isUnit(text)) || headers.value(column).isEmpty())
            return header;
        units += says;
        headers[column] +=
            QStringLiteral(" (%1)").arg(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    if (units == 0)
        return header;
    header.headers = headers;
    header.last = row;
    return header;
}
