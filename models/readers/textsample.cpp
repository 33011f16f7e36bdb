// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/textsample.h"

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
    const std::string text = utf8(encoding);
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
        return head;
    auto source =
        std::make_shared<MemorySource>(QByteArray(head.data(), static_cast<qsizetype>(head.size())));
    Utf8Stream stream(std::make_unique<SourceStream>(source), encoding);
    std::string text;
    char piece[16384];
    while (const std::size_t got = stream.read(piece, sizeof piece))
        text.append(piece, got);
    return text;
}
