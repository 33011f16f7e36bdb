// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/readlimits.h"
#include "readers/readmessage.h"

#include <vector>

/**
 * Whether so many bytes behind so few packed ones are made to harm. Up to the grace anything goes: a table of
 * like rows packs to a 200th part or less honestly, but a large one is no such table all along.
 */
inline bool isSwollen(const ReadLimits &limits, std::int64_t inflated, std::int64_t packed)
{
    return inflated > limits.ratioGrace && inflated / limits.ratio > packed;
}

/**
 * Unpacks and forgets, only while the ratio stays that of a bomb, which the stream then refuses itself: so a
 * bomb is told at once, and not after a quarter of a gigabyte of its rows was taken in. An honest stream is
 * left after its first 8 MiB.
 */
template<class Stream> void probeRatio(Stream &stream, const ReadLimits &limits)
{
    constexpr std::int64_t Enough = 8 << 20;
    std::vector<char> piece(256 * 1024);
    try {
        while (stream.read(piece.data(), piece.size()) > 0) {
            if (stream.inflated() > Enough && stream.inflated() / limits.ratio <= stream.packed())
                return;
        }
    } catch (const ReadError &) {
        if (isSwollen(limits, stream.inflated(), stream.packed()))
            throw;
        // Other damage is told where the rows are read, after those before it.
    }
}
