// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/textsample.h"

#include "readers/nulbytes.h"
#include "readers/plaintext.h"
#include "readers/readmessage.h"

#include <algorithm>
#include <exception>

namespace {

constexpr std::size_t HeadBytes = 1 << 20;

// Damage ends the sample; it is told where the rows are read, after those before it.
std::size_t readFully(ByteStream &stream, std::string &to, std::size_t n, std::exception_ptr &damage)
{
    constexpr std::size_t Step = 64 * 1024; // most files are small
    std::size_t done = 0;
    while (done < n) {
        to.resize(std::min(n, done + Step));
        std::size_t got = 0;
        try {
            got = stream.read(to.data() + done, to.size() - done);
        } catch (const ReadError &) {
            damage = std::current_exception();
        }
        if (got == 0)
            break;
        done += got;
    }
    to.resize(done);
    return done;
}

/** The text without long runs of zeros, which are damage: a block of the disk that was never written. */
std::string withoutZeroes(const std::string &text)
{
    constexpr std::size_t block = 16;
    std::string rest;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t zeros = std::min(text.find('\0', at), text.size());
        const std::size_t end = std::min(text.find_first_not_of('\0', zeros), text.size());
        rest.append(text, at, (end - zeros < block ? end : zeros) - at);
        at = end;
    }
    return rest;
}

} // namespace

TextSample TextSample::take(ByteStream &stream)
{
    TextSample sample;
    std::exception_ptr damage;
    sample.whole = readFully(stream, sample.head, HeadBytes, damage) < HeadBytes && !damage;
    if (sample.head.empty() && damage)
        std::rethrow_exception(damage);
    sample.tell = sample.head;
    std::string piece;
    while (!sample.whole && !damage && PlainText::asciiPrefix(sample.tell) == sample.tell.size()) {
        if (readFully(stream, piece, HeadBytes, damage) == 0)
            return sample;
        const std::size_t plain = PlainText::asciiPrefix(piece);
        if (plain < piece.size()) {
            sample.tell = piece.substr(plain);
            break;
        }
    }
    return sample;
}

bool TextSample::isText(const TextEncoding &encoding) const
{
    const std::string text = withoutZeroes(utf8(encoding));
    if (text.empty() && NulBytes::areIn(head))
        return false; // a file of which nothing was written but its length
    const auto control = std::count_if(text.begin(), text.end(), [](char c) {
        const auto b = static_cast<unsigned char>(c);
        return b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A && b != 0x01 &&
               b != 0x1F;
    });
    return control <= 2 || static_cast<std::size_t>(control) * 100 <= text.size(); // a few are damage
}

std::string TextSample::utf8(const TextEncoding &encoding) const
{
    if (encoding.utf8() && encoding.mark == 0 && PlainText::validUtf8(head) == head.size())
        return std::string(whole ? NulBytes::trimmed(head) : std::string_view(head));
    auto source =
        std::make_shared<MemorySource>(QByteArray(head.data(), static_cast<qsizetype>(head.size())));
    Utf8Stream stream(std::make_unique<SourceStream>(source), encoding);
    std::string text;
    char piece[16384];
    while (const std::size_t got = stream.read(piece, sizeof piece))
        text.append(piece, got);
    if (whole)
        text.resize(NulBytes::trimmed(text).size());
    return text;
}
