// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seenkeys.h"

#include <utility>

namespace {

constexpr unsigned pieceShift = 58; ///< the highest six bits of a key choose its piece

} // namespace

/** The 32 bits below those of the piece, spread over the places whatever their number is. */
std::size_t SeenKeys::start(const Piece &piece, std::uint64_t key)
{
    const std::uint64_t bits = (key >> (pieceShift - 32)) & 0xffffffffU;
    return static_cast<std::size_t>((bits * piece.places.size()) >> 32);
}

void SeenKeys::expect(std::uint64_t key) const
{
    const Piece &piece = m_pieces[key >> pieceShift];
    if (!piece.places.empty())
        __builtin_prefetch(&piece.places[start(piece, key)]);
}

bool SeenKeys::contains(std::uint64_t key) const
{
    const Piece &piece = m_pieces[key >> pieceShift];
    if (piece.places.empty())
        return false;
    std::size_t at = start(piece, key);
    while (piece.places[at].key != 0 && piece.places[at].key != key)
        at = at + 1 == piece.places.size() ? 0 : at + 1;
    return piece.places[at].key == key;
}

const SeenKeys::Seen *SeenKeys::take(const Seen &seen)
{
    Piece &piece = m_pieces[seen.key >> pieceShift];
    if (piece.used * 5 >= piece.places.size() * 4)
        grow(piece);
    std::size_t at = start(piece, seen.key);
    while (piece.places[at].key != 0) {
        if (piece.places[at].key == seen.key)
            return &piece.places[at];
        at = at + 1 == piece.places.size() ? 0 : at + 1;
    }
    if (full())
        return nullptr;
    piece.places[at] = seen;
    ++piece.used;
    ++m_known;
    return nullptr;
}

void SeenKeys::grow(Piece &piece)
{
    constexpr std::size_t least = 16;
    std::vector<Seen> before(piece.places.empty() ? least : piece.places.size() * 3 / 2);
    std::swap(before, piece.places);
    for (const Seen &seen : before) {
        if (seen.key == 0)
            continue;
        std::size_t at = start(piece, seen.key);
        while (piece.places[at].key != 0)
            at = at + 1 == piece.places.size() ? 0 : at + 1;
        piece.places[at] = seen;
    }
}
