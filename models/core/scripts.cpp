// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scripts.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <array>
#include <cstdint>
#include <vector>

namespace {

enum class Script : std::uint8_t { None, Latin, Cyrillic };

struct Pair {
    char32_t latin;
    char32_t cyrillic;
};
/** Letters that look alike in at least one case; text here is lower case already. */
constexpr std::array<Pair, 13> LookAlikes{{
    {U'a', 0x0430},
    {U'b', 0x0432},
    {U'c', 0x0441},
    {U'e', 0x0435},
    {U'h', 0x043D},
    {U'i', 0x0456},
    {U'k', 0x043A},
    {U'm', 0x043C},
    {U'o', 0x043E},
    {U'p', 0x0440},
    {U't', 0x0442},
    {U'x', 0x0445},
    {U'y', 0x0443},
}};

char32_t twinOf(char32_t c)
{
    for (const Pair &pair : LookAlikes) {
        if (c == pair.latin)
            return pair.cyrillic;
        if (c == pair.cyrillic)
            return pair.latin;
    }
    return 0;
}

Script scriptOf(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ? Script::Latin : Script::None;
    if (c >= 0x0400 && c <= 0x052F)
        return u_isalpha(static_cast<UChar32>(c)) ? Script::Cyrillic : Script::None;
    if (c < 0x0250 || (c >= 0x1E00 && c <= 0x1EFF))
        return u_isalpha(static_cast<UChar32>(c)) ? Script::Latin : Script::None;
    return Script::None;
}

char32_t next(std::string_view utf8, std::size_t &at)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(utf8.data());
    auto i = static_cast<int64_t>(at);
    const auto size = static_cast<int64_t>(utf8.size());
    UChar32 c = 0;
    U8_NEXT(bytes, i, size, c);
    at = static_cast<std::size_t>(i);
    return c < 0 ? U'\uFFFD' : static_cast<char32_t>(c);
}

void append(std::string &out, char32_t c)
{
    std::array<std::uint8_t, 4> bytes{};
    int32_t length = 0;
    U8_APPEND_UNSAFE(bytes.data(), length, static_cast<UChar32>(c));
    out.append(reinterpret_cast<const char *>(bytes.data()), static_cast<std::size_t>(length));
}

/** How many letters of each script a piece has, and how many of them exist in that script only. */
struct Tally {
    int latin = 0;
    int cyrillic = 0;
    int onlyLatin = 0;
    int onlyCyrillic = 0;

    void add(char32_t c)
    {
        const Script script = scriptOf(c);
        const bool only = twinOf(c) == 0;
        if (script == Script::Latin) {
            ++latin;
            onlyLatin += only ? 1 : 0;
        } else if (script == Script::Cyrillic) {
            ++cyrillic;
            onlyCyrillic += only ? 1 : 0;
        }
    }
    void add(const Tally &other)
    {
        latin += other.latin;
        cyrillic += other.cyrillic;
        onlyLatin += other.onlyLatin;
        onlyCyrillic += other.onlyCyrillic;
    }
    bool mixed() const { return latin > 0 && cyrillic > 0; }
    Script prevailing() const
    {
        if (onlyLatin != onlyCyrillic)
            return onlyLatin > onlyCyrillic ? Script::Latin : Script::Cyrillic;
        return cyrillic > latin ? Script::Cyrillic : Script::Latin;
    }
};

/** Letters and digits joined by hyphens: read as a whole, because a one-letter part says nothing by itself.
 */
class HyphenatedWord {
public:
    void add(char32_t c)
    {
        if (c == U'-') {
            m_parts.emplace_back();
            m_starts.push_back(m_letters.size());
        } else {
            m_parts.back().add(c);
        }
        m_letters.push_back(c);
    }
    void writeTo(std::string &out)
    {
        Tally whole;
        for (const Tally &part : m_parts)
            whole.add(part);
        for (std::size_t p = 0; p < m_parts.size(); ++p) {
            const std::size_t end = p + 1 < m_starts.size() ? m_starts[p + 1] : m_letters.size();
            const Script script = whole.mixed() ? scriptFor(m_parts[p], whole) : Script::None;
            for (std::size_t i = m_starts[p]; i < end; ++i)
                append(out, as(m_letters[i], script));
        }
        m_letters.clear();
        m_parts.assign(1, {});
        m_starts.assign(1, 0);
    }
    bool empty() const { return m_letters.empty(); }

private:
    static Script scriptFor(const Tally &part, const Tally &whole)
    {
        if (part.onlyLatin + part.onlyCyrillic > 0)
            return part.mixed() ? part.prevailing() : Script::None;
        if (whole.onlyLatin > 0 && whole.onlyCyrillic > 0) // "USB-кабель": each part keeps its own script
            return part.mixed() ? part.prevailing() : Script::None;
        return whole.prevailing();
    }
    static char32_t as(char32_t c, Script script)
    {
        const Script own = scriptOf(c);
        if (script == Script::None || own == Script::None || own == script)
            return c;
        const char32_t twin = twinOf(c);
        return twin == 0 ? c : twin;
    }

    std::vector<char32_t> m_letters;
    std::vector<Tally> m_parts{1};
    std::vector<std::size_t> m_starts{0};
};

} // namespace

namespace Scripts {

bool hasBoth(std::string_view utf8)
{
    // In bytes throughout, so that the compiler looks at many of them at once.
    std::uint8_t latin = 0;
    std::uint8_t cyrillic = 0;
    for (const char byte : utf8) {
        const auto b = static_cast<std::uint8_t>(byte);
        const auto letter = static_cast<std::uint8_t>((b | 0x20U) - 'a');
        const auto marked = static_cast<std::uint8_t>(b - 0xC3U);
        const auto other = static_cast<std::uint8_t>(b - 0xD0U);
        latin |= static_cast<std::uint8_t>(letter < 26) | static_cast<std::uint8_t>(marked < 7);
        cyrillic |= static_cast<std::uint8_t>(other < 5);
    }
    return latin != 0 && cyrillic != 0;
}

bool hasMixedWord(std::string_view utf8)
{
    static const std::array<Script, 0x530> known = [] {
        std::array<Script, 0x530> scripts{};
        for (std::size_t c = 0; c < scripts.size(); ++c)
            scripts[c] = scriptOf(static_cast<char32_t>(c));
        return scripts;
    }();
    bool latin = false;
    bool cyrillic = false;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = next(utf8, at);
        const Script script = c < known.size() ? known[c] : scriptOf(c);
        latin = script == Script::Latin || (latin && script == Script::Cyrillic);
        cyrillic = script == Script::Cyrillic || (cyrillic && script == Script::Latin);
        if (latin && cyrillic)
            return true;
    }
    return false;
}

std::string unify(std::string_view folded)
{
    std::string out;
    out.reserve(folded.size() + 8);
    HyphenatedWord word;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t start = at;
        const char32_t c = next(folded, at);
        if (scriptOf(c) != Script::None || (c >= U'0' && c <= U'9') || (c == U'-' && !word.empty())) {
            word.add(c);
            continue;
        }
        word.writeTo(out);
        out.append(folded.substr(start, at - start));
    }
    word.writeTo(out);
    return out;
}

} // namespace Scripts
