// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/goodsletters.h"

#include "core/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace {

using GoodsLetters::Kind;
using GoodsLetters::Letter;
using GoodsLetters::TableSize;

/** Arabic and Persian letters that are written for each other: with hamza and without, the two forms of yeh,
 * of kaf, and of heh at a word's end. */
char32_t sameLetter(char32_t c)
{
    switch (c) {
    case 0x0622:
    case 0x0623:
    case 0x0625:
    case 0x0671:
        return GoodsLetters::Alef;
    case 0x0624:
        return 0x0648; // waw
    case 0x0626:
    case 0x0649:
    case 0x06CC:
        return 0x064A; // yeh
    case 0x06A9:
        return 0x0643; // kaf
    case 0x0629:
        return 0x0647; // heh
    default:
        return c;
    }
}

/** A Latin letter without its marks: ş is s. Others as they are. */
char32_t bare(char32_t c)
{
    if (c >= 0x0600 && c < 0x0700)
        return sameLetter(c);
    if (c < 0x80 || (c >= 0x0250 && c < 0x1E00) || c > 0x1EFF)
        return c;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString parts;
    if (U_FAILURE(status) || !normalizer->getDecomposition(static_cast<UChar32>(c), parts))
        return c;
    return static_cast<char32_t>(parts.char32At(0));
}

Kind kindOfOther(char32_t c)
{
    const auto u = static_cast<UChar32>(c);
    if (c == U'\'' || c == U'`' || c == 0x00B4 || (c >= 0x02B9 && c <= 0x02BD) || c == 0x2018 || c == 0x2019)
        return Kind::Apostrophe;
    if (c == 0x0640) // the line that lengthens Arabic words
        return Kind::Invisible;
    if (u_isUWhiteSpace(u) || u_iscntrl(u))
        return u_isUWhiteSpace(u) ? Kind::Blank : Kind::Invisible;
    if (u_hasBinaryProperty(u, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
        return Kind::Invisible;
    if (c == U'-' || c == U'_' || (c >= 0x2010 && c <= 0x2013) || c == 0x2212)
        return Kind::Hyphen;
    if (c == U';' || c == 0xFF1B)
        return Kind::Stop;
    switch (c) {
    case U',':
    case U':':
    case U'(':
    case U')':
    case U'[':
    case U']':
    case U'{':
    case U'}':
    case U'/':
    case U'\\':
    case U'|':
    case U'!':
    case U'?':
    case U'=':
    case 0x3001: // ideographic comma, full stop, brackets
    case 0x3002:
    case 0x3010:
    case 0x3011:
    case 0x2014:
        return Kind::Break;
    default:
        return Kind::Blank;
    }
}

Letter describe(char32_t c)
{
    Letter letter;
    if (u_getCombiningClass(static_cast<UChar32>(c)) != 0) {
        letter.kind = Kind::Mark;
        letter.folded[0] = c;
        return letter;
    }
    std::string one;
    GoodsLetters::append(one, c);
    const std::string folded = Text::fold(one);
    std::size_t count = 0;
    for (std::size_t at = 0; at < folded.size() && count < letter.folded.size();) {
        const char32_t f = GoodsLetters::decode(folded, at);
        if (!u_isalnum(static_cast<UChar32>(f)))
            continue;
        letter.folded[count++] = bare(f);
        letter.hamza = f != GoodsLetters::Alef && letter.folded[0] == GoodsLetters::Alef;
    }
    const bool wordLike = u_isalnum(static_cast<UChar32>(c)) && count > 0 && c != 0x0640;
    if (!wordLike) {
        letter.folded = {};
        letter.kind = kindOfOther(c);
    } else {
        const bool digit = letter.folded[0] >= U'0' && letter.folded[0] <= U'9';
        letter.kind = digit ? Kind::Digit : Kind::Letter;
    }
    return letter;
}

bool isIdeograph(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x3041 && c <= 0x30FE) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x20000 && c <= 0x323AF);
}

} // namespace

namespace GoodsLetters {

const std::array<Letter, TableSize> &table()
{
    static const std::array<Letter, TableSize> letters = [] {
        std::array<Letter, TableSize> made{};
        for (char32_t c = 0; c < TableSize; ++c)
            made[c] = describe(c);
        return made;
    }();
    return letters;
}

char32_t decode(std::string_view utf8, std::size_t &at)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(utf8.data());
    auto i = static_cast<std::int64_t>(at);
    UChar32 c = 0;
    U8_NEXT(bytes, i, static_cast<std::int64_t>(utf8.size()), c);
    at = static_cast<std::size_t>(i);
    return c < 0 ? U'\uFFFD' : static_cast<char32_t>(c);
}

char32_t withMark(char32_t c, char32_t mark)
{
    constexpr char32_t Breve = 0x0306;
    constexpr char32_t Diaeresis = 0x0308;
    if (mark == Breve && c == 0x0438)
        return 0x0439; // й
    if (mark == Diaeresis && c == 0x0456)
        return 0x0457; // ї
    return c;
}

Letter next(std::string_view utf8, std::size_t &at)
{
    const std::size_t begin = at;
    const auto lead = static_cast<unsigned char>(utf8[at]);
    char32_t c = lead;
    if (lead < 0x80)
        ++at;
    else
        c = decode(utf8, at);
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFEE0; // full width
    Letter letter;
    if (c < TableSize) {
        letter = table()[c];
    } else if (isIdeograph(c)) {
        letter.kind = Kind::Ideograph;
    } else {
        letter = describe(c);
    }
    letter.begin = static_cast<std::uint32_t>(begin);
    letter.end = static_cast<std::uint32_t>(at);
    return letter;
}

} // namespace GoodsLetters
