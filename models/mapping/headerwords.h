// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/headertext.h"

#include <QString>

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

/** A word of the vocabulary of headers: itself, or the beginning of any word. */
struct HeaderStem {
    std::string text;
    bool open = false;   ///< ends in ~
    bool inside = false; ///< written without blanks around it: found anywhere in the header

    /** The words of a name as the vocabulary's file writes it. */
    static std::vector<HeaderStem> of(const QString &phrase);
    /** False if no stem that is found anywhere can stand in the text. */
    static bool mayHoldInside(std::string_view text);
    bool matches(const std::string &word) const { return open ? word.starts_with(text) : word == text; }
};

/** A list of single words, some of them only beginnings. */
struct HeaderWords {
    std::unordered_set<std::string> exact;
    std::vector<HeaderStem> open;
    std::vector<std::string> inside;

    void add(const QString &word);
    void add(const HeaderStem &stem);
    void add(const HeaderWords &other);
    bool contains(const std::string &word) const;
    /** True if one of them stands in the header. */
    bool standsIn(const HeaderText &header) const;
};
