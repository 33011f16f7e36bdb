// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goods/goodsletters.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/**
 * A description cut into words as the categories compare them: folded, look-alike letters read as one script,
 * marks off Latin letters, digits apart from letters, each ideograph a word of its own. Every word knows its
 * place in the cell, so that a reason can quote the cell as it stands.
 */
class GoodsText {
public:
    static constexpr std::size_t BytesRead = 4000;

    enum class Script : std::uint8_t { Latin, Cyrillic, Ideograph, Digits, Other };
    /** What stands before a word. */
    enum class Gap : std::uint8_t {
        None,   ///< nothing: "AK74"
        Hyphen, ///< "AK-74"
        Blank,  ///< blanks, quotes and full stops
        Break,  ///< a comma, colon, bracket or slash: another phrase begins
        Stop,   ///< a semicolon: other goods begin
    };
    struct Word {
        std::uint32_t begin = 0, end = 0;         ///< in the cell, bytes
        std::uint32_t textBegin = 0, textEnd = 0; ///< in text()
        Script script = Script::Other;
        Gap gap = Gap::Break;
    };

    /** Reads @p cell, replacing what was read before; keeps its memory, so that reading row after row is
     * fast. */
    void read(std::string_view cell);

    const std::vector<Word> &words() const { return m_words; }
    std::string_view text(const Word &word) const
    {
        return std::string_view(m_text).substr(word.textBegin, word.textEnd - word.textBegin);
    }

private:
    bool addPlainWord(std::string_view cell, std::size_t &at);
    void take(const GoodsLetters::Letter &letter, std::string_view cell, std::size_t begin, std::size_t end);
    void addIdeograph(std::uint32_t begin, std::uint32_t end, std::string_view bytes);
    void readLookAlikeDigits();
    void cutRun();
    void cutRun(Gap gap);
    void alignShortWords();
    void alignDisguisedWords();
    void foldDoubles(Word &word);

    std::string m_text;
    std::vector<Word> m_words;
    Gap m_gap = Gap::Break;
    bool m_disguised = false; ///< some Cyrillic word had Latin letters
    // The letters and digits of the run being read, one entry each.
    struct Letter {
        char32_t c = 0;
        std::uint32_t begin = 0, end = 0;
        bool hamza = false;
    };
    /** The Arabic article is written on its word: "السترات" is "سترات". With hamza the alef is of the word
     * itself: "ألواح". */
    bool startsWithArticle() const
    {
        constexpr std::size_t shortest = 5; // of a word with the article
        return m_run.size() >= shortest && m_run[0].c == GoodsLetters::Alef && !m_run[0].hamza &&
               m_run[1].c == GoodsLetters::Lam;
    }
    std::vector<Letter> m_run;
};
