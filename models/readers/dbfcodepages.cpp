// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/dbfcodepages.h"

#include "readers/plaintext.h"

#include <algorithm>
#include <initializer_list>

namespace {

// Code pages by the mark in the header (dBASE and FoxPro, Microsoft's list of language drivers).
constexpr struct {
    int codePage;
    std::initializer_list<std::uint8_t> languages;
} codePages[] = {
    {437, {0x01, 0x09, 0x0B, 0x0D, 0x0F, 0x11, 0x15, 0x18, 0x19, 0x1B}},
    {850, {0x02, 0x08, 0x0A, 0x0C, 0x10, 0x12, 0x14, 0x16, 0x1A, 0x1D, 0x25, 0x37}},
    {932, {0x13, 0x7B}},
    {852, {0x1F, 0x22, 0x23, 0x40, 0x64, 0x87}},
    {866, {0x26, 0x65}},
    {936, {0x4D, 0x7A}},
    {949, {0x4E, 0x79}},
    {950, {0x4F, 0x78}},
    {874, {0x50, 0x7C}},
    {857, {0x6B, 0x88}},
    {737, {0x6A, 0x86}},
    {1250, {0xC8}},
    {1251, {0xC9}},
    {1254, {0xCA}},
    {1253, {0xCB}},
    {1257, {0xCC}},
    {1252, {0x03, 0x57, 0x58, 0x59}},
};

} // namespace

int DbfCodePages::of(std::uint8_t language)
{
    for (const auto &page : codePages) {
        if (std::find(page.languages.begin(), page.languages.end(), language) != page.languages.end())
            return page.codePage;
    }
    return 0;
}

bool DbfCodePages::areUtf8(std::string_view records, int recordSize, std::span<const Text> texts)
{
    const auto step = static_cast<std::size_t>(recordSize);
    if (recordSize <= 0 || records.size() < step)
        return false;
    // A letter of one byte at the end of a field looks like one that was cut.
    std::size_t whole = 0, cut = 0;
    for (; records.size() >= step; records.remove_prefix(step)) {
        for (const Text &place : texts) {
            const std::string_view field =
                records.substr(static_cast<std::size_t>(place.at), static_cast<std::size_t>(place.size));
            const std::string_view text = PlainText::withoutCutLetter(field);
            if (PlainText::validUtf8(text) != text.size())
                return false;
            whole += PlainText::asciiPrefix(text) < text.size();
            cut += text.size() < field.size();
        }
    }
    return whole > 0 && whole >= cut;
}
