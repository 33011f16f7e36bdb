// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/placekey.h"

#include "core/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <vector>

namespace {

bool isAscii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

enum class Role { Letter, Apostrophe, Separator };

Role roleOf(UChar32 c)
{
    if (c < 0x80) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
            return Role::Letter;
        return c == '\'' || c == '`' ? Role::Apostrophe : Role::Separator;
    }
    // Apostrophes stand inside words: O‘zbekiston, d’Ivoire.
    if (c == 0x2018 || c == 0x2019 || c == 0x02bb || c == 0x02bc || c == 0x00b4 || c == 0x2032)
        return Role::Apostrophe;
    return u_isalnum(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0 ? Role::Letter : Role::Separator;
}

/** Letters that Arabic and Persian keyboards write in several ways: alef with or without its hamza, yeh, kaf, and teh
 * marbuta. */
std::string_view unified(UChar32 c, std::string_view written)
{
    switch (c) {
    case 0x622:
    case 0x623:
    case 0x625:
    case 0x671:
        return "\u0627";
    case 0x649:
    case 0x6cc:
        return "\u064a";
    case 0x6a9:
        return "\u0643";
    case 0x629:
        return "\u0647";
    case 0x640: // a stroke that only widens a word
        return {};
    default:
        return written;
    }
}

/** The character that begins at @p i, which moves behind it; folded text is well-formed UTF-8. */
UChar32 nextCharacter(std::string_view utf8, std::size_t &i)
{
    const auto byte = [&](std::size_t at) {
        return at < utf8.size() ? static_cast<unsigned char>(utf8[at]) : 0U;
    };
    const unsigned lead = byte(i);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    unsigned c = length == 1 ? lead : lead & (0xffU >> (length + 1));
    for (std::size_t n = 1; n < length; ++n)
        c = (c << 6U) | (byte(i + n) & 0x3fU);
    i = std::min(i + length, utf8.size());
    return static_cast<UChar32>(c);
}

bool isFiller(std::string_view word)
{
    static constexpr std::array fillers{
        std::string_view("the"), std::string_view("of"), std::string_view("and"), std::string_view("de"),
        std::string_view("del"), std::string_view("la"), std::string_view("du"),  std::string_view("et"),
        std::string_view("do"),  std::string_view("da"), std::string_view("dos"), std::string_view("des"),
        std::string_view("y"),   std::string_view("и"),  std::string_view("та"),  std::string_view("ve")};
    return std::find(fillers.begin(), fillers.end(), word) != fillers.end();
}

std::vector<std::string_view> split(std::string_view words)
{
    std::vector<std::string_view> parts;
    while (!words.empty()) {
        const auto blank = words.find(' ');
        parts.push_back(words.substr(0, blank));
        words.remove_prefix(blank == std::string_view::npos ? words.size() : blank + 1);
    }
    return parts;
}

bool isSingleLetter(std::string_view word)
{
    return word.size() == 1 || (word.size() == 2 && static_cast<unsigned char>(word[0]) >= 0xc3 &&
                                static_cast<unsigned char>(word[0]) < 0xe0);
}

/** "u a e" is one word, as "uae" is. */
std::string joinInitials(const std::string &words)
{
    const auto parts = split(words);
    std::string joined;
    joined.reserve(words.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool continuesInitials = i > 0 && isSingleLetter(parts[i]) && isSingleLetter(parts[i - 1]);
        if (i > 0 && !continuesInitials)
            joined += ' ';
        joined += parts[i];
    }
    return joined;
}

} // namespace

std::string PlaceKey::words(std::string_view utf8)
{
    const std::string folded = Text::unifyScripts(Text::fold(utf8));
    std::string out;
    out.reserve(folded.size());
    bool gap = false;
    for (std::size_t i = 0; i < folded.size();) {
        const auto start = i;
        const UChar32 character = nextCharacter(folded, i);
        const Role role = roleOf(character);
        if (role == Role::Separator)
            gap = true;
        if (role != Role::Letter)
            continue;
        if (gap && !out.empty())
            out += ' ';
        gap = false;
        out += unified(character, std::string_view(folded).substr(start, i - start));
    }
    return joinInitials(out);
}

std::string PlaceKey::anyOrder(std::string_view words)
{
    auto parts = split(words);
    if (parts.size() < 2)
        return std::string(words);
    const auto named = std::remove_if(parts.begin(), parts.end(), isFiller);
    if (named != parts.begin())
        parts.erase(named, parts.end());
    std::sort(parts.begin(), parts.end());
    std::string key;
    key.reserve(words.size());
    for (const auto part : parts) {
        if (!key.empty())
            key += ' ';
        key += part;
    }
    return key;
}

std::string PlaceKey::withoutAccents(std::string_view key)
{
    if (isAscii(key))
        return std::string(key);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfd = icu::Normalizer2::getNFDInstance(status);
    const icu::StringPiece piece(key.data(), static_cast<int32_t>(key.size()));
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(piece);
    if (U_SUCCESS(status))
        text = nfd->normalize(text, status);
    icu::UnicodeString plain;
    for (int32_t i = 0; i < text.length();) {
        UChar32 c = text.char32At(i);
        i += U16_LENGTH(c);
        if (c >= 0x300 && c <= 0x36f)
            continue;
        switch (c) { // letters that Unicode does not take apart
        case 0x142:
            c = 'l';
            break;
        case 0xf8:
            c = 'o';
            break;
        case 0x111:
            c = 'd';
            break;
        case 0x259:
            c = 'a';
            break;
        case 0xe6:
            c = 'a';
            break;
        default:
            break;
        }
        plain.append(c);
    }
    std::string out;
    plain.toUTF8String(out);
    return out;
}
