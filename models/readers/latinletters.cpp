// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/latinletters.h"

#include "readers/codepage.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace {

using Counts = std::array<std::int64_t, 256>;

/** Of those that spell a text as well, the first is the likeliest. */
constexpr std::array encodings{"windows-1252", "windows-1250", "windows-1254", "IBM850",
                               "IBM852",       "IBM857",       "ISO-8859-2",   "macintosh"};

bool isSmall(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/** How often each byte beyond ASCII stands between small letters, or between one and another such byte. */
Counts insideWords(std::string_view s)
{
    Counts counts{};
    for (std::size_t i = 1; i + 1 < s.size(); ++i) {
        const bool between = (isSmall(s[i - 1]) && (isSmall(s[i + 1]) || isHigh(s[i + 1]))) ||
                             (isHigh(s[i - 1]) && isSmall(s[i + 1]));
        if (isHigh(s[i]) && between)
            ++counts[static_cast<unsigned char>(s[i])];
    }
    return counts;
}

/** What a character says for an encoding when it stands inside a word. */
int worthOf(const QString &character)
{
    static const QString common = QStringLiteral("éóáíçãñüöäåøłąęśżćšžčřěışğőű"),
                         usual = QStringLiteral("èàêôúõßâîëïùûòìæýůńźťďňľĺŕ");
    // Signs of typesetting and web pages stand there too, and are some letter in each other encoding.
    static const QString signs = QStringLiteral("’–—\u00A0\u00AD");
    if (character.size() != 1)
        return -6;
    if (common.contains(character) || signs.contains(character))
        return 3;
    return usual.contains(character) ? 2 : character.front().isLower() ? 0 : -6;
}

/** The mean worth of the bytes inside words: 3 for common letters alone. */
double spelling(const Counts &counts, const QByteArray &encoding)
{
    CodePage page;
    if (!page.setName(encoding))
        return 0;
    std::int64_t score = 0, all = 0;
    for (std::size_t byte = 0x80; byte < counts.size(); ++byte) {
        if (counts[byte] == 0)
            continue;
        const char one = static_cast<char>(byte);
        std::string utf8;
        page.append(utf8, {&one, 1});
        score += worthOf(QString::fromStdString(utf8)) * counts[byte];
        all += counts[byte];
    }
    return all == 0 ? 0 : static_cast<double>(score) / static_cast<double>(all);
}

std::int64_t sumOf(const Counts &counts, std::string_view bytes)
{
    std::int64_t sum = 0;
    for (const char byte : bytes)
        sum += counts[static_cast<unsigned char>(byte)];
    return sum;
}

/** š and ž are the same bytes in the East and the West, but beside è, æ and ð they are not of the West: these
 * are č, ć and đ. */
bool isSouthSlavic(const Counts &counts)
{
    constexpr std::int64_t several = 2, few = 4;
    const std::int64_t carons = sumOf(counts, "\x9A\x9E"), others = sumOf(counts, "\xE8\xE6\xF0");
    const std::int64_t western = sumOf(counts, "\xE0\xE9\xEA\xE7\xF1\xE3\xF5\xF8\xE5\xE4\xF6");
    return carons >= several && others >= several && western * few < carons + others;
}

/** ð and þ without the ý, ö, ó and ú of Icelandic, ğ and ş without the ı, ö and ü of Turkish: they are š and
 * ž beside the hooks of Lithuanian. */
bool isLithuanian(const Counts &counts)
{
    constexpr std::int64_t several = 2, few = 20;
    const std::int64_t carons = sumOf(counts, "\xF0\xFE"), hooks = sumOf(counts, "\xEB\xF8\xFB"),
                       others = sumOf(counts, "\xE0\xE1\xE6\xE8");
    const std::int64_t foreign = sumOf(counts, "\xFD\xFC\xF6\xF3\xFA\xE3\xBA\xB9\xB3\x9A\x9E");
    return carons >= several && hooks >= several && foreign * few < carons + hooks + others;
}

/** â and î without the é, ê and à of French and the ă of Romanian: they are the long vowels of Latvian,
 * beside its soft consonants. */
bool isLatvian(const Counts &counts)
{
    constexpr std::int64_t several = 2, many = 3, few = 20;
    const std::int64_t vowels = sumOf(counts, "\xE2\xEE"),
                       soft = sumOf(counts, "\xEC\xED\xEF\xF2\xF0\xFE\xE8");
    const std::int64_t foreign =
        sumOf(counts, "\xE9\xEA\xE0\xF4\xE3\xBA\xFD\xFC\xF6\xF3\xFA\xE1\xE4\x9A\x9E");
    return vowels >= many && soft >= several && foreign * few < vowels + soft;
}

} // namespace

QString LatinLetters::better(const QString &guess, std::string_view sample)
{
    constexpr std::int64_t few = 6;
    constexpr double well = 2.3, clearly = 0.9;
    const bool known = std::ranges::any_of(
        encodings, [&guess](const char *each) { return guess == QLatin1StringView(each); });
    if (!known)
        return guess;
    const Counts counts = insideWords(sample);
    std::int64_t letters = 0;
    for (const std::int64_t count : counts)
        letters += count;
    if (letters < few)
        return guess;
    if (isSouthSlavic(counts))
        return QStringLiteral("windows-1250");
    if (isLithuanian(counts) || isLatvian(counts))
        return QStringLiteral("windows-1257");
    const double own = spelling(counts, guess.toLatin1());
    double best = own;
    const char *found = nullptr;
    for (const char *const each : encodings) {
        if (const double score = spelling(counts, each); score > best) {
            best = score;
            found = each;
        }
    }
    return found && best >= well && best >= own + clearly ? QString::fromLatin1(found) : guess;
}
