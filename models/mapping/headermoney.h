// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnfacts.h"
#include "mapping/headertext.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

/**
 * What the header of a value says of its money beside a currency that every header could name: signs and
 * short words that mean one only there ("(N)", "Gs.", "Tk"), names that several states share ("pesos"), words
 * for the local currency, and words in brackets that nobody knows. A column of currencies that says others is
 * not this money's.
 */
class HeaderMoney {
public:
    /** raw: the header as it stands, whose points and slashes tell some signs apart. */
    static HeaderMoney of(const HeaderText &header, const QString &raw);

    bool says() const { return !m_word.empty(); }
    /** The word as the header has it, folded. */
    const std::string &word() const { return m_word; }
    /** The currencies that the word may be; empty = not known. */
    const std::vector<std::string_view> &currencies() const { return m_currencies; }
    /** The one that it surely is; empty for several, for a single letter, and for a word that is not known.
     */
    std::string_view sure() const { return m_sure ? m_currencies.front() : std::string_view(); }
    /** Whether a column of currencies is no tie to be made in silence: a word that nobody knows is rather a
     * remark, and a letter may be anything. */
    bool keepsApart() const;
    /** True if a column of currencies may say of each row what this word says of all. */
    bool agreesWith(const ColumnFacts &currencies) const;

private:
    bool takeLocal(const HeaderText &header, const std::string &folded);
    bool takeSign(const HeaderText &header, const std::string &folded);

    std::string m_word;
    std::vector<std::string_view> m_currencies;
    bool m_sure = false;
    bool m_letter = false; ///< too short to be sure of
    bool m_known = false; ///< a word for money, and not only one that is not understood
};
