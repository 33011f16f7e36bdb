// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/numbersections.h"

#include <algorithm>
#include <charconv>

namespace {

/** The end of the section that the code begins with: quoted, escaped and bracketed signs part none. */
std::size_t sectionEnd(std::string_view code)
{
    std::size_t i = 0;
    for (; i < code.size() && code[i] != ';'; ++i) {
        if (code[i] == '"')
            i = std::min(code.find('"', i + 1), code.size() - 1);
        else if (code[i] == '[')
            i = std::min(code.find(']', i + 1), code.size() - 1);
        else if (code[i] == '\\' || code[i] == '_' || code[i] == '*')
            ++i;
    }
    return std::min(i, code.size());
}

} // namespace

NumberSections::NumberSections(std::string_view code)
{
    constexpr std::size_t most = 3; // the fourth is for texts
    bool conditions = false;
    while (!code.empty() && m_sections.size() < most) {
        const std::size_t end = sectionEnd(code);
        m_sections.push_back(read(code.substr(0, end)));
        conditions = conditions || m_sections.back().sign != Sign::None;
        code.remove_prefix(std::min(end + 1, code.size()));
    }
    if (!conditions)
        m_sections.clear();
}

NumberSections::Section NumberSections::read(std::string_view code)
{
    Section section;
    section.format = NumberFormats::fromCode(code);
    // Behind a color or a locale, if there is one.
    for (std::size_t at = code.find('['); at != code.npos; at = code.find('[', at + 1)) {
        std::string_view inside = code.substr(at + 1, code.find(']', at) - at - 1);
        const std::size_t signs = std::min(inside.find_first_not_of("<>="), inside.size());
        const std::string_view sign = inside.substr(0, signs);
        section.sign = sign == "<"    ? Sign::Less
                       : sign == "<=" ? Sign::LessOrEqual
                       : sign == "="  ? Sign::Equal
                       : sign == "<>" ? Sign::NotEqual
                       : sign == ">"  ? Sign::More
                       : sign == ">=" ? Sign::MoreOrEqual
                                      : Sign::None;
        inside.remove_prefix(signs);
        const auto [end, error] =
            std::from_chars(inside.data(), inside.data() + inside.size(), section.bound);
        if (section.sign != Sign::None && error == std::errc())
            return section;
        section.sign = Sign::None;
    }
    return section;
}

bool NumberSections::holds(const Section &section, double value)
{
    switch (section.sign) {
    case Sign::Less:
        return value < section.bound;
    case Sign::LessOrEqual:
        return value <= section.bound;
    case Sign::Equal:
        return value == section.bound;
    case Sign::NotEqual:
        return value != section.bound;
    case Sign::More:
        return value > section.bound;
    case Sign::MoreOrEqual:
        return value >= section.bound;
    case Sign::None:
        break;
    }
    return false;
}

NumberFormat NumberSections::at(double value) const
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const bool own = m_sections[i].sign != Sign::None;
        const bool last = i + 1 == m_sections.size();
        // Without a condition the first is for numbers above zero, the second of three for those below.
        const bool usual = !own && (last || (i == 0 ? value > 0 : value < 0));
        if (usual || holds(m_sections[i], value))
            return m_sections[i].format;
    }
    // A single section with a condition formats what it is for; the others stand as they are.
    return NumberFormat::Plain;
}

NumberFormat NumberSections::any() const
{
    const auto found = std::ranges::find_if(
        m_sections, [](const Section &section) { return section.format != NumberFormat::Plain; });
    return found == m_sections.end() ? NumberFormat::Plain : found->format;
}
