// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "core/result.h"
#include "cube/columnstore.h"

#include <cstdint>
#include <optional>
#include <vector>

/** What two shipments agree in. */
struct Likeness {
    bool hs = false;          ///< the same six digits
    bool net = false;         ///< the same net mass, to the gram
    int amounts = 0;          ///< how many of gross mass, dollars and quantity are the same
    int parties = 0;          ///< how many of consignor and consignee are the same
    std::optional<int> days;  ///< between their dates, where both have one
    bool contradicts = false; ///< other countries of origin or destination
    /** The higher, the liker. */
    int score() const
    {
        return (net ? 4 : 0) + 2 * amounts + (hs ? 2 : 0) + parties + (days && *days == 0 ? 1 : 0);
    }
};

/** The shipments of a snapshot as overlaps are looked for: by row, with spellings of one thing made equal. */
class OverlapRows {
public:
    /** The store must outlive this; the connection is only used during the call. */
    static Result<OverlapRows> read(const ColumnStore &store, const CaseConnection &connection);

    std::size_t count() const { return m_store->rows(); }
    /** Sources are numbered from 0 in the order of their import. */
    std::uint32_t source(std::size_t row) const { return m_source[row]; }
    std::size_t sources() const { return m_sources; }
    std::int64_t shipment(std::size_t row) const { return m_store->columns().id.at(row); }
    bool leftOut(std::size_t row) const;
    /** The number of its row in the file. */
    std::int64_t line(std::size_t row) const { return m_store->columns().sourceRow.at(row); }

    /** Declaration numbers that differ only by signs, blanks and case are one; 0 = none given. */
    std::uint32_t number(std::size_t row) const
    {
        return m_numbers[m_store->columns().declaration.codes.at(row)];
    }
    std::uint32_t numbers() const { return m_numberCount; }
    /** The number of a text that is no shipment's column, or 0. */
    std::uint32_t numberOf(std::string_view text) const;
    /** So short that two offices may have given it to two things. */
    bool shortNumber(std::uint32_t number) const { return m_numberLength[number] < 8; }
    QString numberText(std::size_t row) const;
    /** Puts the first row that is not left out in front: it is the one that counts. */
    void putCountingFirst(std::vector<std::size_t> &rows) const;
    /** "9999/AA" for 2022/EX: numbers of one office share it. 0 = no number. */
    std::uint32_t pattern(std::size_t row) const
    {
        return m_patterns[m_store->columns().declaration.codes.at(row)];
    }

    /** The first six digits of the HS code as a number of its own; 0 = fewer than six. */
    std::uint32_t hs6(std::size_t row) const { return m_hs6[m_store->columns().hs.codes.at(row)]; }
    std::optional<std::int64_t> net(std::size_t row) const { return m_store->columns().netGrams.at(row); }
    std::optional<std::int32_t> day(std::size_t row) const;
    /** Names as they are compared; 0 = not given. */
    std::uint32_t consignor(std::size_t row) const { return party(m_store->columns().consignor.at(row)); }
    std::uint32_t consignee(std::size_t row) const { return party(m_store->columns().consignee.at(row)); }
    /** Gross mass, dollars and quantity: amounts that tell shipments of one net mass apart. */
    static constexpr std::size_t amounts = 3;
    std::optional<std::int64_t> amount(std::size_t kind, std::size_t row) const;
    Likeness likeness(std::size_t a, std::size_t b) const;

private:
    explicit OverlapRows(const ColumnStore &store) : m_store(&store) {}
    Result<void> readSources(const CaseConnection &connection);
    void readNumbers();
    void readCodes();
    std::uint32_t party(std::uint32_t code) const;

    const ColumnStore *m_store;
    std::vector<std::uint16_t> m_source;
    std::size_t m_sources = 0;
    TextPool m_numberTexts;
    std::vector<std::uint32_t> m_numbers, m_patterns; ///< by code of the declaration
    std::vector<std::uint8_t> m_numberLength;
    std::uint32_t m_numberCount = 1;
    std::vector<std::uint32_t> m_hs6; ///< by code
    mutable TextPool m_partyTexts;
    mutable std::vector<std::uint32_t>
        m_parties; ///< by code, +1; 0 = not looked at yet: few are ever asked for
};
