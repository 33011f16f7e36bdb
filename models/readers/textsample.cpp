// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/textsample.h"

#include "readers/plaintext.h"

#include <algorithm>

namespace {

constexpr std::size_t HeadBytes = 1 << 20;

std::size_t readFully(ByteStream &stream, std::string &to, std::size_t n)
{
    constexpr std::size_t Step = 64 * 1024; // most files are small
    std::size_t done = 0;
    while (done < n) {
        to.resize(std::min(n, done + Step));
        const std::size_t got = stream.read(to.data() + done, to.size() - done);
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
    sample.whole = readFully(stream, sample.head, HeadBytes) < HeadBytes;
    sample.tell = sample.head;
    std::string piece;
    while (!sample.whole && PlainText::asciiPrefix(sample.tell) == sample.tell.size()) {
        if (readFully(stream, piece, HeadBytes) == 0)
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
