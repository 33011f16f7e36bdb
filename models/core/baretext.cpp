// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baretext.h"

#include <QtGlobal>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace {

struct Reading {
    char32_t letter;
    std::string_view bare;
};
/** What has no decomposition, or another one than people read. */
constexpr std::array readings{
    Reading{0x00E6, "ae"},     Reading{0x00F0, "d"},      Reading{0x00F8, "o"},
    Reading{0x00FE, "th"},     Reading{0x0111, "d"},      Reading{0x0127, "h"},
    Reading{0x0131, "i"},      Reading{0x0142, "l"},      Reading{0x014B, "n"},
    Reading{0x0153, "oe"},     Reading{0x0167, "t"},      Reading{0x01FD, "ae"},
    Reading{0x01FF, "o"},      Reading{0x0259, "e"},      Reading{0x0640, ""},
    Reading{0x0629, "\u0647"}, Reading{0x0649, "\u064A"}, Reading{0x0671, "\u0627"},
    Reading{0x06A9, "\u0643"}, Reading{0x06CC, "\u064A"},
};

bool losesMarks(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_ARABIC:
    case USCRIPT_HEBREW:
    case USCRIPT_INHERITED: // the accents themselves: where they make another letter, folding has joined them
        return true;
    default:
        return false;
    }
}

std::string bareLetter(char32_t c)
{
    for (const Reading &reading : readings) {
        if (reading.letter == c)
            return std::string(reading.bare);
    }
    icu::UnicodeString parts(static_cast<UChar32>(c));
    if (losesMarks(c)) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2 *const decomposer = icu::Normalizer2::getNFDInstance(status);
        if (U_SUCCESS(status))
            parts = decomposer->normalize(parts, status);
        for (int32_t i = parts.length() - 1; i >= 0; --i) {
            if (u_charType(parts.charAt(i)) == U_NON_SPACING_MARK)
                parts.remove(i, 1);
        }
    }
    std::string bare;
    parts.toUTF8String(bare);
    return bare;
}

/** The letters that change are all among these. */
class BareTable {
public:
    static constexpr char32_t First = 0xC0, End = 0x700, FarFirst = 0x1E00, FarEnd = 0x2000;
    struct Entry {
        std::uint8_t length = 0;
        std::array<char, 3> bytes{};
    };

    BareTable()
    {
        for (char32_t c = First; c < End; ++c)
            m_near[c - First] = entryFor(c);
        for (char32_t c = FarFirst; c < FarEnd; ++c)
            m_far[c - FarFirst] = entryFor(c);
    }
    const Entry &near(char32_t c) const { return m_near[c - First]; }
    const Entry &far(char32_t c) const { return m_far[c - FarFirst]; }

private:
    static Entry entryFor(char32_t c)
    {
        const std::string bare = bareLetter(c);
        Q_ASSERT(bare.size() <= (c < FarFirst ? 2 : 3));
        Entry entry{static_cast<std::uint8_t>(bare.size()), {}};
        std::memcpy(entry.bytes.data(), bare.data(), std::min(bare.size(), entry.bytes.size()));
        return entry;
    }

    std::array<Entry, End - First> m_near{};
    std::array<Entry, FarEnd - FarFirst> m_far{};
};

const BareTable &bareTable()
{
    static const BareTable table;
    return table;
}

/** Of a two-byte letter that may change; Cyrillic and Armenian never do. */
constexpr bool mayChange(std::uint8_t lead)
{
    return (lead >= 0xC3 && lead <= 0xCF) || (lead >= 0xD6 && lead <= 0xDB);
}

constexpr std::uint8_t farLead = 0xE1;

bool nothingToDo(std::string_view folded)
{
    // In bytes throughout, so that the compiler looks at many of them at once.
    std::uint8_t found = 0;
    for (const char byte : folded) {
        const auto b = static_cast<std::uint8_t>(byte);
        found |= static_cast<std::uint8_t>(static_cast<std::uint8_t>(b - 0xC3U) < 13) |
                 static_cast<std::uint8_t>(static_cast<std::uint8_t>(b - 0xD6U) < 6) |
                 static_cast<std::uint8_t>(b == farLead);
    }
    return found == 0;
}

} // namespace

std::string BareText::of(std::string folded)
{
    if (nothingToDo(folded))
        return folded;
    const BareTable &table = bareTable();
    const std::size_t size = folded.size();
    char *const text = folded.data();
    const auto byteAt = [text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    std::size_t written = 0; // never ahead of what is read: no letter has more bytes without its marks
    for (std::size_t i = 0; i < size;) {
        const std::uint8_t lead = byteAt(i);
        const bool near = mayChange(lead) && i + 1 < size;
        if (!near && (lead != farLead || i + 2 >= size || byteAt(i + 1) < 0xB8)) {
            text[written++] = text[i++];
            continue;
        }
        const BareTable::Entry &entry =
            near ? table.near(((lead & 0x1FU) << 6U) | (byteAt(i + 1) & 0x3FU))
                 : table.far(0x1000U | ((byteAt(i + 1) & 0x3FU) << 6U) | (byteAt(i + 2) & 0x3FU));
        for (std::size_t b = 0; b < entry.length; ++b)
            text[written + b] = entry.bytes[b];
        written += entry.length;
        i += near ? 2 : 3;
    }
    folded.resize(written);
    return folded;
}
