// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/filter.h"

#include <QString>

#include <string>
#include <string_view>

/** What a clause on texts asks of one text. Compares as Text::searchable does, so that neither
 * accents nor spelling tricks between alphabets hide a name. */
class TextMatch {
public:
    enum class Mode {
        Part,  ///< stands anywhere in the text
        Whole, ///< is the text ("=...")
        Word,  ///< stands between signs that are no letters or digits: models
        Empty, ///< there is no text ("")
    };
    /** Reads a value of a clause on this field. */
    TextMatch(FilterField field, const QString &value);
    /** For a needle that is comparable already. */
    TextMatch(Mode mode, std::string_view needle) : m_mode(mode), m_needle(needle) {}

    Mode mode() const { return m_mode; }
    const std::string &needle() const { return m_needle; }
    /** What Whole asks for as it was written: where a name is spelled so, only that one is meant. */
    const std::string &written() const { return m_written; }
    /** For a text that comparable() made. */
    bool matches(std::string_view comparable) const;
    /** As Text::searchable makes it. */
    static std::string comparable(std::string_view utf8);

private:
    Mode m_mode = Mode::Part;
    std::string m_needle, m_written;
};
