// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/annotation.h"
#include "cube/columns.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

/** Which of a list of words stand at a shipment: each distinct set is stored once, rows hold its number. 0 =
 * none. */
class WordSets {
public:
    /** The number of a set of words; order and doubles do not matter. */
    std::uint32_t add(QStringList words);
    /** The words of a set, as numbers into words(). */
    const std::vector<std::uint32_t> &set(std::uint32_t number) const { return m_sets[number]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_sets.size()); }
    const QStringList &words() const { return m_words; }

private:
    QStringList m_words;
    std::vector<std::vector<std::uint32_t>> m_sets{{}};
    std::map<std::vector<std::uint32_t>, std::uint32_t> m_numbers{{{}, 0}};
};

/** What people and rules said about the shipments: small, so that a change copies it and leaves the rest
 * alone. */
struct Remarks {
    CodeColumn status; ///< ReviewStatus; value 4: there is a note; 8: a person left it out of sums
    CodeColumn tagSet;
    CodeColumn flagSet;
    WordSets tags;
    WordSets flags;

    static constexpr std::uint32_t statusMask = 3;
    static constexpr std::uint32_t noteBit = 4;
    static constexpr std::uint32_t leftOutBit = 8;
    static constexpr std::uint32_t statusCodes = 16;
    std::size_t leftOutCount = 0; ///< rows with leftOutBit
    /** Sets what one row's annotation says; columns are made to hold `rows` rows where they were empty. */
    void annotate(std::size_t row, std::size_t rows, const Annotation &annotation);
    void setLeftOut(std::size_t row, std::size_t rows, bool leftOut);
    void setFlags(std::size_t row, std::size_t rows, const QStringList &kinds);
};
