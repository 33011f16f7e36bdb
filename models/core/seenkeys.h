// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

/**
 * Remembers of each of many keys, which are hashes, the row where it stood first, and four bytes more of what
 * stood there. Takes some 24 bytes a key, in pieces that grow one by one, and no more keys than `most`.
 */
class SeenKeys {
public:
    static constexpr std::size_t most = 20'000'000;
    struct Seen {
        std::uint64_t key = 0; ///< 0 = an empty place
        std::uint32_t row = 0;
        std::uint32_t print = 0;
    };

    /** Says that this key will be asked for soon: take() is faster then. */
    void expect(std::uint64_t key) const;
    /** What is known of the key; nullptr, and from now on it is known, if it is new and there is room. */
    const Seen *take(const Seen &seen);
    bool contains(std::uint64_t key) const;
    bool full() const { return m_known >= most; }

private:
    struct Piece {
        std::vector<Seen> places;
        std::size_t used = 0;
    };
    static std::size_t start(const Piece &piece, std::uint64_t key);
    static void grow(Piece &piece);

    std::array<Piece, 64> m_pieces;
    std::size_t m_known = 0;
};
