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
 * short words that mean one only there ("Gs.", "Tk"), names that several states share ("pesos"), and words
 * for the local currency. A column of currencies that says others is not this money's. Single letters, which
 * may be anything, and words that nobody knows, which are rather remarks, say nothing.
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
    /** The one that it surely is; empty for several and for the local currency. */
    std::string_view sure() const { return m_sure ? m_currencies.front() : std::string_view(); }
    /** True if a column of currencies may say of each row what this word says of all. */
    bool agreesWith(const ColumnFacts &currencies) const;

private:
    bool takeLocal(const HeaderText &header, const std::string &folded);
    void takeSign(const HeaderText &header, const std::string &folded);

    std::string m_word;
    std::vector<std::string_view> m_currencies;
    bool m_sure = false;
};
