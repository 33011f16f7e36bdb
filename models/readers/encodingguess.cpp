// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/encodingguess.h"

#include "readers/dospages.h"
#include "readers/latinletters.h"
#include "readers/plaintext.h"

#include <QHash>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

using Byte = unsigned char;

// Frequencies of the Russian lower-case letters from а to я in per mille, ё left out (Lyashevskaya and
// Sharov, 2009).
constexpr std::array<int, 32> Russian = {80, 16, 45, 17, 30, 85, 9, 16, 74, 12, 35, 44, 32, 67, 110, 28,
                                         47, 55, 63, 26, 3,  10, 5, 14, 7,  4,  1,  19, 17, 3,  6,   20};

enum class Table { Windows1251, Koi8, Cp866, Iso5, Mac };

// The letter's place in а..я, 0 to 31, upper case plus 32; 64 for the letters of Ukrainian and Kazakh; -1 for
// none.
int letter(Table table, Byte b)
{
    static constexpr std::string_view Koi = "юабцдефгхийклмнопярстужвьызшэщчъ";
    static const std::array<int, 32> koiOrder = [] {
        std::array<int, 32> order{};
        for (std::size_t i = 0; i < 32; ++i) {
            const auto lead = static_cast<Byte>(Koi[2 * i]);
            const auto trail = static_cast<Byte>(Koi[2 * i + 1]);
            order[i] = (((lead & 0x1F) << 6) | (trail & 0x3F)) - 0x430;
        }
        return order;
    }();
    switch (table) {
    case Table::Windows1251:
        if (b >= 0xE0)
            return b - 0xE0;
        if (b >= 0xC0)
            return b - 0xC0 + 32;
        return std::string_view("\xA8\xB8\xB9\xAA\xBA\xAF\xBF\xB2\xB3\xA5\xB4\xAB\xBB").find(char(b)) !=
                       std::string_view::npos
                   ? 64
                   : -1;
    case Table::Koi8:
        return b >= 0xE0 ? koiOrder[b - 0xE0U] + 32 : b >= 0xC0 ? koiOrder[b - 0xC0U] : -1;
    case Table::Cp866:
        if (b >= 0xA0 && b <= 0xAF)
            return b - 0xA0;
        if (b >= 0xE0 && b <= 0xEF)
            return b - 0xE0 + 16;
        if (b >= 0x80 && b <= 0x9F)
            return b - 0x80 + 32;
        return b >= 0xF0 && b <= 0xF9 ? 64 : -1;
    case Table::Iso5:
        if (b >= 0xB0 && b <= 0xEF)
            return b >= 0xD0 ? b - 0xD0 : b - 0xB0 + 32;
        return b > 0xA0 && b != 0xAD && b != 0xF0 && b != 0xFD ? 64 : -1;
    case Table::Mac:
        if (b >= 0x80 && b <= 0x9F)
            return b - 0x80 + 32;
        if (b >= 0xDF)
            return b == 0xDF ? 31 : b == 0xFF ? -1 : b - 0xE0;
        return b >= 0xD8 && b <= 0xDE ? 64 : -1;
    }
    return -1;
}

/** How Cyrillic the bytes look in a table: the mean commonness of the letters, less what cannot be in a word.
 */
double cyrillic(std::string_view sample, Table table)
{
    double score = 0;
    std::int64_t high = 0;
    int before = -1;
    bool inverted = false; // the word has gone from small letters to capitals, as Greek read as KOI8 does
    const auto digit = [&](std::size_t i) {
        return i < sample.size() && sample[i] >= '0' && sample[i] <= '9';
    };
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const auto b = static_cast<Byte>(sample[i]);
        const bool latin = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
        if (b < 0x80) {
            before = latin ? 100 : -1;
            inverted = false;
            continue;
        }
        ++high;
        const int now = letter(table, b);
        if (digit(i + 1) && i > 0 && digit(i - 1)) { // a no-break space parts thousands; a letter does not
            score += now >= 0 ? -60 : 50;
            before = -1;
            continue;
        }
        if (now < 0)
            score -= 40;
        else if (now < 64)
            score += Russian[static_cast<std::size_t>(now % 32)];
        // A capital after a small letter, or a Latin letter glued to a Cyrillic one, is rare in any language.
        const bool small = before >= 0 && before < 32;
        inverted = inverted || (small && now >= 32 && now < 64);
        if ((inverted && now >= 32) || (before == 100 && now >= 0))
            score -= 60;
        before = now;
    }
    return high == 0 ? 0 : score / static_cast<double>(high);
}

// The Ukrainian letters of KOI8-U stand where KOI8-R draws boxes; beside a letter they are letters.
bool ukrainianKoi8(std::string_view sample)
{
    for (std::size_t i = 1; i < sample.size(); ++i) {
        const bool own =
            std::string_view("\xA4\xA6\xA7\xAD\xB4\xB6\xB7\xBD").find(sample[i]) != std::string_view::npos;
        if (own && (static_cast<Byte>(sample[i - 1]) >= 0xC0 ||
                    (i + 1 < sample.size() && static_cast<Byte>(sample[i + 1]) >= 0xC0)))
            return true;
    }
    return false;
}

struct DoubleByte {
    std::int64_t common = 0;
    std::int64_t rare = 0;
    std::int64_t wrong = 0;
    std::int64_t glued = 0; ///< that follow a Latin letter, as an accented letter of Latin text does
    bool isLatin() const { return glued * 2 > common + rare + wrong; }
    double score() const
    {
        if (isLatin())
            return -1;
        const auto all = static_cast<double>(common + rare + wrong);
        return all == 0 ? -1 : (static_cast<double>(common) - 3.0 * static_cast<double>(wrong)) / all;
    }
};

// Cyrillic words in GB18030 are runs of one row; the characters of seven strokes, which have that row in
// Big5, seldom follow one another.
bool cyrillicInGb(std::string_view s, std::size_t i)
{
    constexpr Byte Row = 0xA7;
    const auto isLetter = [&](std::size_t at) {
        if (at + 1 >= s.size() || static_cast<Byte>(s[at]) != Row)
            return false;
        const auto b = static_cast<Byte>(s[at + 1]);
        return (b >= 0xA1 && b <= 0xC1) || (b >= 0xD1 && b <= 0xF1);
    };
    return isLetter(i) && ((i >= 2 && isLetter(i - 2)) || isLetter(i + 2));
}

DoubleByte doubleByte(std::string_view s, bool big5)
{
    DoubleByte result;
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto a = static_cast<Byte>(s[i]);
        if (a < 0x80)
            continue;
        if (i + 1 >= s.size())
            break;
        const auto b = static_cast<Byte>(s[i + 1]);
        const char before = i > 0 ? s[i - 1] : ' ';
        result.glued += (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z') ? 1 : 0;
        if (a == 0x80 || a == 0xFF || b < 0x30 || b == 0x7F || b == 0xFF) {
            ++result.wrong;
            continue;
        }
        if (b < 0x40) { // GB18030's four bytes
            if (big5 || i + 3 >= s.size())
                ++result.wrong;
            i += 3;
            ++result.rare;
            continue;
        }
        // The everyday characters and the punctuation of each set.
        const bool everyday =
            big5 ? (a >= 0xA4 && a <= 0xC6) || a == 0xA1
                 : (b >= 0xA1 && ((a >= 0xB0 && a <= 0xD7) || a == 0xA1 || a == 0xA3)) || cyrillicInGb(s, i);
        ++(everyday ? result.common : result.rare);
        ++i;
    }
    return result;
}

// Turkish text has ı, ş, ğ, İ, Ş, Ğ where Western European text has thorns, eths and yacutes.
bool turkish(std::string_view sample)
{
    std::int64_t own = 0;
    std::int64_t high = 0;
    for (const char c : sample) {
        high += static_cast<Byte>(c) >= 0x80 ? 1 : 0;
        own += std::string_view("\xFD\xFE\xF0\xDD\xDE\xD0").find(c) != std::string_view::npos ? 1 : 0;
    }
    return own * 5 >= high;
}

// Polish, Czech and their neighbours have letters between 0x80 and 0xBF, or Hungarian double accents and none
// of the western letters beside them; without, a guess of their encodings is a misread windows-1252.
bool centralEuropean(std::string_view sample)
{
    const auto isLatin = [&](std::size_t i) {
        return i < sample.size() &&
               ((sample[i] >= 'a' && sample[i] <= 'z') || (sample[i] >= 'A' && sample[i] <= 'Z'));
    };
    bool hungarian = false;
    bool western = false;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const auto b = static_cast<Byte>(sample[i]);
        if (b >= 0x8A && b < 0xC0 && ((i > 0 && isLatin(i - 1)) || isLatin(i + 1)))
            return true;
        hungarian = hungarian || b == 0xF5 || b == 0xFB;
        western = western || b == 0xE3 || b == 0xE7 || b == 0xF1 || b == 0xEA || b == 0xE0;
    }
    return hungarian && !western;
}

QString uchardetName(std::string_view sample)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, sample.data(), std::min<std::size_t>(sample.size(), 256 * 1024));
    uchardet_data_end(detector);
    const QString name = QString::fromLatin1(uchardet_get_charset(detector)).toUpper();
    uchardet_delete(detector);
    return name;
}

// Hebrew looks like capitals of KOI8, and common ones; but its final letters, there М, О, С and У, end words.
bool hebrew(std::string_view sample)
{
    const auto isLetter = [&](std::size_t i) {
        return i < sample.size() && static_cast<Byte>(sample[i]) >= 0xE0 &&
               static_cast<Byte>(sample[i]) <= 0xFA;
    };
    std::int64_t finals = 0;
    std::int64_t inside = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        if (static_cast<Byte>(sample[i]) > 0xFA)
            return false;
        if (std::string_view("\xEA\xED\xEF\xF3\xF5").find(sample[i]) == std::string_view::npos)
            continue;
        ++finals;
        inside += isLetter(i + 1) ? 1 : 0;
    }
    return inside * 10 <= finals;
}

// "Numéro", "Émirats": single high bytes within Latin words, where Cyrillic words are high bytes throughout.
bool accented(std::string_view sample)
{
    const auto isLatin = [&](std::size_t i) {
        return i < sample.size() &&
               ((sample[i] >= 'a' && sample[i] <= 'z') || (sample[i] >= 'A' && sample[i] <= 'Z'));
    };
    const auto isHigh = [&](std::size_t i) {
        return i < sample.size() && static_cast<Byte>(sample[i]) >= 0x80;
    };
    std::int64_t high = 0;
    std::int64_t alone = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        if (!isHigh(i))
            continue;
        ++high;
        const bool joined = (i > 0 && isHigh(i - 1)) || isHigh(i + 1);
        alone += !joined && ((i > 0 && isLatin(i - 1)) || isLatin(i + 1)) ? 1 : 0;
    }
    return alone * 2 > high;
}

// Russian text scores 50 to 60 in its own table and far less in another; Chinese read as Cyrillic about 30.
QString cyrillicGuess(std::string_view sample, const QString &uchardet)
{
    constexpr double Enough = 38;
    constexpr double Clearly = 3;
    constexpr std::int64_t FewLetters = 20;
    if ((uchardet == u"WINDOWS-1255" || uchardet == u"ISO-8859-8") && hebrew(sample))
        return {};
    if (accented(sample))
        return {};
    const std::array<double, 3> scores = {cyrillic(sample, Table::Windows1251), cyrillic(sample, Table::Koi8),
                                          cyrillic(sample, Table::Cp866)};
    const double best = *std::max_element(scores.begin(), scores.end());
    if (uchardet == u"ISO-8859-5" && cyrillic(sample, Table::Iso5) >= std::max(Enough, best + Clearly))
        return uchardet;
    // Small letters are the same bytes there as in windows-1251.
    if (cyrillic(sample, Table::Mac) >= std::max(Enough, best + Clearly))
        return QStringLiteral("x-mac-cyrillic");
    if (best < Enough)
        return {};
    if (best == scores[2])
        return DosPages::ukrainian(sample) ? QStringLiteral("ibm-1125") : QStringLiteral("IBM866");
    const auto high =
        std::count_if(sample.begin(), sample.end(), [](char c) { return static_cast<Byte>(c) >= 0x80; });
    // Some capitals of windows-1251 are some small letters of KOI8, which is rare.
    if (best == scores[0] || (high < FewLetters && scores[0] >= 25 && best - scores[0] < 17))
        return QStringLiteral("windows-1251");
    return ukrainianKoi8(sample) ? QStringLiteral("KOI8-U") : QStringLiteral("KOI8-R");
}

/** Before spelling is looked at. */
QString likeliest(std::string_view sample)
{
    const DoubleByte chinese = doubleByte(sample, false);
    const double gb = chinese.score();
    const double big5 = doubleByte(sample, true).score();
    const QString guess = uchardetName(sample);
    const QString cyrillicName = cyrillicGuess(sample, guess);
    if (!cyrillicName.isEmpty())
        return cyrillicName;
    if (guess == u"SHIFT_JIS" || guess == u"EUC-JP" || guess == u"EUC-KR" || guess == u"UHC")
        return guess == u"UHC" ? QStringLiteral("windows-949") : guess;
    if (gb >= 0.8 || big5 >= 0.8)
        return gb >= big5 ? QStringLiteral("GB18030") : QStringLiteral("Big5");
    if (const QString dos = DosPages::latin(sample); !dos.isEmpty())
        return dos;
    if (!chinese.isLatin() && (guess == u"GB18030" || guess == u"BIG5"))
        return guess == u"BIG5" ? QStringLiteral("Big5") : guess;
    if (cyrillic(sample, Table::Windows1251) >= 25 &&
        (guess.contains(u"1251") || guess.contains(u"CYRILLIC")))
        return QStringLiteral("windows-1251");
    static const QHash<QString, QString> known = {
        {QStringLiteral("ISO-8859-2"), QStringLiteral("ISO-8859-2")},
        {QStringLiteral("ISO-8859-7"), QStringLiteral("ISO-8859-7")},
        {QStringLiteral("WINDOWS-1250"), QStringLiteral("windows-1250")},
        {QStringLiteral("WINDOWS-1253"), QStringLiteral("windows-1253")},
        {QStringLiteral("WINDOWS-1255"), QStringLiteral("windows-1255")},
        {QStringLiteral("WINDOWS-1256"), QStringLiteral("windows-1256")},
        {QStringLiteral("ISO-8859-8"), QStringLiteral("windows-1255")},
        {QStringLiteral("TIS-620"), QStringLiteral("TIS-620")}};
    if (turkish(sample))
        return QStringLiteral("windows-1254");
    if ((guess == u"ISO-8859-2" || guess == u"WINDOWS-1250") && !centralEuropean(sample))
        return QStringLiteral("windows-1252");
    return known.value(guess, QStringLiteral("windows-1252"));
}

} // namespace

bool EncodingGuess::mostlyUtf8(std::string_view sample)
{
    std::int64_t good = 0;
    std::int64_t bad = 0;
    while (!sample.empty()) {
        const std::size_t valid = PlainText::validUtf8(sample);
        for (const char c : sample.substr(0, valid))
            good += (static_cast<Byte>(c) & 0xC0) == 0xC0 ? 1 : 0;
        sample.remove_prefix(valid);
        if (!sample.empty()) {
            sample.remove_prefix(1);
            ++bad;
        }
    }
    // No text of another encoding holds so many characters of UTF-8 by chance.
    constexpr std::int64_t many = 100;
    return good > 20 * bad || (good >= many && good >= 4 * bad);
}

QString EncodingGuess::cyrillic(std::string_view sample)
{
    return cyrillicGuess(sample, uchardetName(sample));
}

QString EncodingGuess::singleByte(std::string_view sample)
{
    const QString found = cyrillic(sample);
    return found.isEmpty() && accented(sample) ? legacy(sample) : found;
}

QString EncodingGuess::legacy(std::string_view sample)
{
    return LatinLetters::better(likeliest(sample), sample);
}
