// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/goodstext.h"

#include "goods/goodsletters.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace {

using Kind = GoodsLetters::Kind;

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isCyrillic(char32_t c)
{
    return c >= 0x0400 && c < 0x0530;
}

bool isLatin(char32_t c)
{
    return c < 0x0250 && !isDigit(c);
}

GoodsText::Script scriptOf(char32_t c)
{
    using Script = GoodsText::Script;
    return isDigit(c)      ? Script::Digits
           : isCyrillic(c) ? Script::Cyrillic
           : isLatin(c)    ? Script::Latin
                           : Script::Other;
}

/** How a letter or digit compares where nothing around it can change that; no size: it is no such letter. */
struct PlainLetter {
    std::array<char, 2> bytes{};
    std::uint8_t size = 0;
    GoodsText::Script script = GoodsText::Script::Other;
    bool endsRun = false; ///< no letter, and what comes before it is a word for certain
};

const std::array<PlainLetter, GoodsLetters::TableSize> &plainLetters()
{
    static const std::array<PlainLetter, GoodsLetters::TableSize> letters = [] {
        std::array<PlainLetter, GoodsLetters::TableSize> made{};
        for (std::size_t c = 0; c < made.size(); ++c) {
            const GoodsLetters::Letter &letter = GoodsLetters::table()[c];
            made[c].endsRun = letter.kind == Kind::Hyphen || letter.kind == Kind::Blank ||
                              letter.kind == Kind::Break || letter.kind == Kind::Stop;
            const char32_t folded = letter.folded[0];
            if ((letter.kind != Kind::Letter && letter.kind != Kind::Digit) || letter.folded[1] != 0 ||
                folded >= 0x800 || scriptOf(folded) == GoodsText::Script::Other)
                continue;
            std::string bytes;
            GoodsLetters::append(bytes, folded);
            std::copy(bytes.begin(), bytes.end(), made[c].bytes.begin());
            made[c].size = static_cast<std::uint8_t>(bytes.size());
            made[c].script = scriptOf(folded);
        }
        return made;
    }();
    return letters;
}

/** The character at a place if it has one or two bytes and stands in the tables, else TableSize. */
char32_t tabledAt(std::string_view cell, std::size_t at, std::size_t &length)
{
    const auto lead = static_cast<unsigned char>(cell[at]);
    length = 1;
    if (lead < 0x80)
        return lead;
    if (lead < 0xC2 || lead > 0xD3 || at + 1 >= cell.size() || (cell[at + 1] & 0xC0) != 0x80)
        return GoodsLetters::TableSize;
    length = 2;
    return (lead & 0x1FU) << 6 | (static_cast<unsigned char>(cell[at + 1]) & 0x3FU);
}

constexpr std::pair<char32_t, char32_t> Twins[]{
    {0x0430, U'a'}, {0x0432, U'b'}, {0x0435, U'e'}, {0x043A, U'k'}, {0x043C, U'm'},
    {0x043D, U'h'}, {0x043E, U'o'}, {0x0440, U'p'}, {0x0441, U'c'}, {0x0442, U't'},
    {0x0443, U'y'}, {0x0445, U'x'}, {0x0456, U'i'}};

/** The Cyrillic letters that a folded Latin word looks like; empty if one of its letters has none. */
std::string cyrillicTwins(std::string_view latin)
{
    std::string cyrillic;
    for (const char letter : latin) {
        const auto *const twin = std::find_if(std::begin(Twins), std::end(Twins), [&](const auto &pair) {
            return pair.second == static_cast<unsigned char>(letter);
        });
        if (twin == std::end(Twins))
            return {};
        GoodsLetters::append(cyrillic, twin->first);
    }
    return cyrillic;
}

bool isConsonant(std::string_view letter)
{
    constexpr std::string_view Latin = "bcdfghjklmnpqrstvwxz";
    constexpr std::string_view Cyrillic = "бвгджзйклмнпрстфхцчшщ";
    return (letter.size() == 1 ? Latin : Cyrillic).find(letter) != std::string_view::npos;
}

/** A Cyrillic letter that exists in Latin too, by its look; 0 for others. */
char32_t latinTwin(char32_t c)
{
    for (const auto &[cyrillic, latin] : Twins) {
        if (c == cyrillic)
            return latin;
    }
    return 0;
}

} // namespace

void GoodsText::read(std::string_view cell)
{
    m_text.clear();
    m_words.clear();
    m_run.clear();
    m_gap = Gap::Break;
    m_disguised = false;
    cell = cell.substr(0, BytesRead);
    const auto &table = GoodsLetters::table();
    for (std::size_t at = 0; at < cell.size();) {
        if (m_run.empty() && addPlainWord(cell, at))
            continue;
        const std::size_t begin = at;
        std::size_t length = 0;
        if (const char32_t c = tabledAt(cell, at, length); c < GoodsLetters::TableSize) {
            at += length;
            take(table[c], cell, begin, at);
        } else {
            const GoodsLetters::Letter letter = GoodsLetters::next(cell, at);
            take(letter, cell, begin, at);
        }
    }
    cutRun();
    alignShortWords();
    if (m_disguised)
        alignDisguisedWords();
    for (Word &word : m_words)
        foldDoubles(word);
}

/** "балистический", "oscilloscope": after a word's first letter a doubled consonant counts once, because so
 * many spell it wrong. The word becomes shorter in its place. */
void GoodsText::foldDoubles(Word &word)
{
    if (word.script != Script::Latin && word.script != Script::Cyrillic)
        return;
    const std::size_t letter = word.script == Script::Cyrillic ? 2 : 1; // bytes
    std::size_t to = word.textBegin + 2 * letter;
    const auto isTwice = [&](std::size_t before, std::size_t at) {
        return m_text[before] == m_text[at] && m_text[before + letter - 1] == m_text[at + letter - 1];
    };
    while (to + letter <= word.textEnd && !isTwice(to - letter, to))
        to += letter; // all of most words
    for (std::size_t from = to; from + letter <= word.textEnd; from += letter) {
        if (isTwice(to - letter, from) && isConsonant(std::string_view(m_text).substr(from, letter)))
            continue;
        std::copy_n(m_text.begin() + static_cast<std::ptrdiff_t>(from), letter,
                    m_text.begin() + static_cast<std::ptrdiff_t>(to));
        to += letter;
    }
    word.textEnd = std::min(word.textEnd, static_cast<std::uint32_t>(to));
}

/** Most words have letters of one script, or digits, and nothing else: they are copied as they are compared.
 */
bool GoodsText::addPlainWord(std::string_view cell, std::size_t &at)
{
    const auto &letters = plainLetters();
    const std::size_t textBegin = m_text.size();
    std::size_t end = at;
    Script script = Script::Other;
    for (std::size_t length = 0; end < cell.size(); end += length) {
        const char32_t c = tabledAt(cell, end, length);
        const PlainLetter *const letter = c < letters.size() ? &letters[c] : nullptr;
        if (letter && letter->endsRun)
            break;
        if (!letter || letter->size == 0 || (end > at && letter->script != script)) {
            m_text.resize(textBegin);
            return false;
        }
        script = letter->script;
        m_text.append(letter->bytes.data(), letter->size);
    }
    if (end == at)
        return false;
    m_words.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end),
                       static_cast<std::uint32_t>(textBegin), static_cast<std::uint32_t>(m_text.size()),
                       script, m_gap});
    m_gap = Gap::None;
    at = end;
    return true;
}

void GoodsText::take(const GoodsLetters::Letter &letter, std::string_view cell, std::size_t begin,
                     std::size_t end)
{
    const auto from = static_cast<std::uint32_t>(begin);
    const auto to = static_cast<std::uint32_t>(end);
    switch (letter.kind) {
    case Kind::Invisible:
        break;
    case Kind::Letter:
    case Kind::Digit:
        for (const char32_t c : letter.folded) {
            if (c == 0)
                break;
            m_run.push_back({c, from, to, letter.hamza});
        }
        break;
    case Kind::Mark:
        if (!m_run.empty()) {
            m_run.back().c = GoodsLetters::withMark(m_run.back().c, letter.folded[0]);
            m_run.back().end = to;
            m_run.back().hamza |= GoodsLetters::isHamza(letter.folded[0]);
        }
        break;
    case Kind::Apostrophe: // inside a word it is part of the spelling: o'q, п'єзо
        if (m_run.empty())
            m_gap = std::max(m_gap, Gap::Blank);
        break;
    case Kind::Ideograph:
        cutRun();
        addIdeograph(from, to, cell.substr(begin, end - begin));
        break;
    case Kind::Hyphen:
        cutRun(Gap::Hyphen);
        break;
    case Kind::Blank:
        cutRun(Gap::Blank);
        break;
    case Kind::Break:
        cutRun(Gap::Break);
        break;
    case Kind::Stop:
        cutRun(Gap::Stop);
        break;
    }
}

void GoodsText::addIdeograph(std::uint32_t begin, std::uint32_t end, std::string_view bytes)
{
    const auto textBegin = static_cast<std::uint32_t>(m_text.size());
    m_text.append(bytes);
    m_words.push_back(
        {begin, end, textBegin, static_cast<std::uint32_t>(m_text.size()), Script::Ideograph, m_gap});
    m_gap = Gap::None;
}

void GoodsText::readLookAlikeDigits()
{
    std::size_t letters = 0;
    std::size_t cyrillic = 0;
    for (const Letter &letter : m_run) {
        if (!isDigit(letter.c))
            ++letters;
        else if (letter.c != U'0' && letter.c != U'3')
            return;
        cyrillic += isCyrillic(letter.c) ? 1 : 0;
    }
    if (letters < 3 || letters == m_run.size())
        return;
    for (std::size_t i = 0; i < m_run.size(); ++i) {
        if (!isDigit(m_run[i].c))
            continue;
        const bool letterAfter = i + 1 < m_run.size() && !isDigit(m_run[i + 1].c);
        const bool letterBefore = i > 0 && !isDigit(m_run[i - 1].c);
        if (!letterAfter || (!letterBefore && i > 0))
            continue;
        if (m_run[i].c == U'0')
            m_run[i].c = cyrillic > 0 ? char32_t{0x043E} : U'o';
        else if (cyrillic > 0)
            m_run[i].c = 0x0437; // з
    }
}

void GoodsText::cutRun(Gap gap)
{
    cutRun();
    m_gap = std::max(m_gap, gap);
}

void GoodsText::cutRun()
{
    if (m_run.empty())
        return;
    bool digit = false, latin = false, cyrillic = false;
    for (const Letter &letter : m_run) {
        digit |= isDigit(letter.c);
        latin |= isLatin(letter.c);
        cyrillic |= isCyrillic(letter.c);
    }
    if (digit)
        readLookAlikeDigits();
    if (latin && cyrillic) {
        std::string run;
        for (const Letter &letter : m_run)
            GoodsLetters::append(run, letter.c);
        const std::string unified = Text::unifyScripts(run);
        std::size_t at = 0;
        for (Letter &letter : m_run) {
            if (at < unified.size())
                letter.c = GoodsLetters::decode(unified, at);
        }
        m_disguised |= isCyrillic(m_run.front().c);
    }
    for (std::size_t i = startsWithArticle() ? 2 : 0; i < m_run.size();) {
        const bool digits = isDigit(m_run[i].c);
        Word word;
        word.begin = m_run[i].begin;
        word.textBegin = static_cast<std::uint32_t>(m_text.size());
        word.script = scriptOf(m_run[i].c);
        word.gap = m_gap;
        for (; i < m_run.size() && isDigit(m_run[i].c) == digits; ++i) {
            GoodsLetters::append(m_text, m_run[i].c);
            word.end = m_run[i].end;
        }
        word.textEnd = static_cast<std::uint32_t>(m_text.size());
        m_words.push_back(word);
        m_gap = Gap::None;
    }
    m_run.clear();
}

/** "СQ-А", "АК 74": a short Cyrillic word made of look-alikes beside Latin letters or a number is read as
 * Latin. */
void GoodsText::alignShortWords()
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        Word &word = m_words[i];
        const std::size_t bytes = word.textEnd - word.textBegin;
        if (word.script != Script::Cyrillic || bytes > 6)
            continue;
        const auto foreign = [](const Word &w) {
            return w.script == Script::Latin || w.script == Script::Digits;
        };
        const bool tiedBefore = i > 0 && word.gap <= Gap::Hyphen && foreign(m_words[i - 1]);
        const bool followed = i + 1 < m_words.size() && foreign(m_words[i + 1]);
        const bool tiedAfter = followed && m_words[i + 1].gap <= Gap::Hyphen;
        const bool numberAfter = followed && bytes >= 4 && m_words[i + 1].gap == Gap::Blank &&
                                 m_words[i + 1].script == Script::Digits;
        if (!tiedBefore && !tiedAfter && !numberAfter)
            continue;
        std::string latin;
        for (std::size_t at = word.textBegin; at < word.textEnd;) {
            const char32_t twin = latinTwin(GoodsLetters::decode(m_text, at));
            if (twin == 0) {
                latin.clear();
                break;
            }
            latin.push_back(static_cast<char>(twin));
        }
        if (latin.empty())
            continue;
        m_text.replace(word.textBegin, latin.size(), latin); // shorter, so that it fits in place
        word.textEnd = word.textBegin + static_cast<std::uint32_t>(latin.size());
        word.script = Script::Latin;
    }
}

/** "ABTOMAT KAЛAШHИKOBA": beside a Cyrillic word, in a text that mixes scripts, a word of look-alikes is
 * Cyrillic too. Two and three letters are too few to tell "CAT" from "сат", except in the commonest small
 * words; a single one between Cyrillic words is "с", "к" or the like. */
void GoodsText::alignDisguisedWords()
{
    const auto cyrillicAt = [&](std::size_t i) {
        return i < m_words.size() && m_words[i].script == Script::Cyrillic;
    };
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        Word &word = m_words[i];
        const std::string_view latin = text(word);
        const bool tied =
            word.gap == Gap::None || (i + 1 < m_words.size() && m_words[i + 1].gap == Gap::None);
        const int neighbours = (cyrillicAt(i + 1) ? 1 : 0) + (i > 0 && cyrillicAt(i - 1) ? 1 : 0);
        const bool enough = latin.size() >= 4 || latin == "he" || latin == "ha" || latin == "ot";
        if (word.script != Script::Latin || tied || neighbours < (enough ? 1 : 2) ||
            (!enough && latin.size() > 1))
            continue;
        const std::string cyrillic = cyrillicTwins(latin);
        if (cyrillic.empty())
            continue;
        word.textBegin = static_cast<std::uint32_t>(m_text.size());
        m_text += cyrillic;
        word.textEnd = static_cast<std::uint32_t>(m_text.size());
        word.script = Script::Cyrillic;
    }
}
