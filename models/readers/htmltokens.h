// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/readlimits.h"
#include "readers/textencoding.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/**
 * Cuts HTML, as programs and people write it, into tags and text. Comments, scripts and styles are left out;
 * entities are resolved. Holds one tag or run of text.
 */
class HtmlTokens {
public:
    enum class Kind { Text, StartTag, EndTag, End };
    struct Token {
        Kind kind = Kind::End;
        std::string text; ///< the text, or the tag's name in lower case
        std::vector<std::pair<std::string, std::string>> attributes; ///< names in lower case
        /** Null view if it is not there. */
        std::string_view attribute(std::string_view name) const;
    };

    HtmlTokens(Utf8Stream &stream, const ReadLimits &limits) : m_stream(stream), m_limits(limits) {}
    /** The next token; the same object is used again. Throws ReadError for a tag beyond the limit. */
    const Token &next();
    /** True if the file ended within a tag or a comment. */
    bool cut() const { return m_cut; }

private:
    bool fill();
    /** Place of the text from m_at on, read as far as needed; npos if the file ends first. */
    std::size_t find(std::string_view what);
    /** What follows the place is no less-than sign of a text. */
    bool beginsTag() const;
    /** Place of the sign that ends the tag in hand; npos if the file ends first. */
    std::size_t findTagEnd();
    std::size_t findQuote(char mark, std::size_t from);
    bool skipComment();
    void readTag(std::string_view inside);
    void skipRaw(const std::string &element);
    void drop(std::size_t to);

    Utf8Stream &m_stream;
    const ReadLimits &m_limits;
    std::string m_buffer;
    std::size_t m_at = 0;
    Token m_token;
    bool m_cut = false;
};
