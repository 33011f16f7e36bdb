// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include "core/baretext.h"
#include "core/scripts.h"

#include <QList>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace {

constexpr char32_t CyrillicIo = 0x0451;        // ё
constexpr char32_t CyrillicIe = 0x0435;        // е
constexpr char32_t CyrillicGheUpturn = 0x0491; // ґ
constexpr char32_t CyrillicGhe = 0x0433;       // г
constexpr char32_t DotlessI = 0x0131;
constexpr char32_t CombiningDotAbove = 0x0307;

/** The definition: Unicode's NFKC with case folding (which also drops invisible marks), and the few additions
 * of ours. */
std::string foldWithIcu(std::string_view utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::StringPiece piece(utf8.data(), static_cast<int32_t>(utf8.size()));
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(piece);
    if (U_SUCCESS(status))
        text = normalizer->normalize(text, status);
    icu::UnicodeString folded;
    bool blankPending = false;
    char32_t previous = 0;
    for (int32_t i = 0; i < text.length();) {
        auto c = static_cast<char32_t>(text.char32At(i));
        i += U16_LENGTH(static_cast<UChar32>(c));
        const auto u = static_cast<UChar32>(c);
        if (u_isUWhiteSpace(u)) {
            blankPending = !folded.isEmpty();
            continue;
        }
        if (u_iscntrl(u) || (c == CombiningDotAbove && previous == U'i'))
            continue;
        if (c == CyrillicIo)
            c = CyrillicIe;
        else if (c == CyrillicGheUpturn)
            c = CyrillicGhe;
        else if (c == DotlessI)
            c = U'i';
        if (blankPending)
            folded.append(static_cast<UChar32>(U' '));
        blankPending = false;
        folded.append(static_cast<UChar32>(c));
        previous = c;
    }
    std::string result;
    folded.toUTF8String(result);
    return result;
}

/** What one character below U+0530 folds to when it stands alone, so that nearly all text needs no ICU call.
 */
class FoldTable {
public:
    static constexpr char32_t Size = 0x530;
    static constexpr std::uint8_t Slow = 255; ///< depends on its neighbors: the whole text goes through ICU
    static constexpr std::uint8_t Blank = 254;
    struct Entry {
        std::uint8_t length = 0;
        std::array<char, 7> bytes{};
    };

    FoldTable()
    {
        for (char32_t c = 0; c < Size; ++c)
            m_entries[c] = entryFor(c);
    }
    const Entry &operator[](char32_t c) const { return m_entries[c]; }

private:
    static Entry entryFor(char32_t c)
    {
        Entry entry;
        const auto u = static_cast<UChar32>(c);
        if (u_isUWhiteSpace(u)) {
            entry.length = Blank;
            return entry;
        }
        std::string one;
        icu::UnicodeString(u).toUTF8String(one);
        const std::string folded = foldWithIcu(one);
        const bool mark = u_getCombiningClass(u) != 0 || folded.find(' ') != std::string::npos ||
                          (!folded.empty() && (static_cast<unsigned char>(folded.front()) & 0xFEU) == 0xCCU);
        if (mark || folded.size() > entry.bytes.size()) {
            entry.length = Slow;
            return entry;
        }
        entry.length = static_cast<std::uint8_t>(folded.size());
        std::memcpy(entry.bytes.data(), folded.data(), folded.size());
        return entry;
    }

    std::array<Entry, Size> m_entries{};
};

const FoldTable &foldTable()
{
    static const FoldTable table;
    return table;
}

constexpr bool continues(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/** Chinese and Japanese characters that fold to themselves and never join with what precedes them. */
constexpr bool foldsToItself(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x3041 && c <= 0x3096) ||
           (c >= 0x30A1 && c <= 0x30FA) || (c >= 0x2012 && c <= 0x2016) || (c >= 0x2018 && c <= 0x2022) ||
           (c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x3011);
}

/** Appends the fold of @p utf8 to @p out; false if some character needs ICU. */
bool foldQuickly(std::string_view utf8, std::string &out)
{
    const FoldTable &table = foldTable();
    bool blankPending = false;
    const std::size_t size = utf8.size();
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
    const auto separate = [&] {
        if (blankPending && !out.empty())
            out.push_back(' ');
        blankPending = false;
    };
    for (std::size_t i = 0; i < size;) {
        const unsigned char lead = byteAt(i);
        char32_t c = lead;
        std::size_t length = 1;
        if (lead >= 0xE1 && lead <= 0xEF && lead != 0xED) {
            if (i + 2 >= size || !continues(byteAt(i + 1)) || !continues(byteAt(i + 2)))
                return false;
            c = ((lead & 0x0FU) << 12U) | ((byteAt(i + 1) & 0x3FU) << 6U) | (byteAt(i + 2) & 0x3FU);
            if (foldsToItself(c)) {
                separate();
                out.append(utf8.substr(i, 3));
                i += 3;
                continue;
            }
            if (c == 0x3000)
                c = U' ';
            else if (c >= 0xFF01 && c <= 0xFF5E)
                c -= 0xFEE0; // full width to ASCII
            else
                return false;
            length = 3;
        } else if (lead >= 0x80) {
            if (lead < 0xC2 || lead > 0xD4 || i + 1 >= size || !continues(byteAt(i + 1)))
                return false;
            c = ((lead & 0x1FU) << 6U) | (byteAt(i + 1) & 0x3FU);
            if (c >= FoldTable::Size)
                return false;
            length = 2;
        }
        i += length;
        const FoldTable::Entry &entry = table[c];
        if (entry.length == FoldTable::Slow)
            return false;
        if (entry.length == FoldTable::Blank) {
            blankPending = true;
            continue;
        }
        if (entry.length == 0)
            continue;
        separate();
        out.append(entry.bytes.data(), entry.length);
    }
    return true;
}

bool isAscii(std::string_view text)
{
    constexpr std::uint64_t High = 0x8080808080808080U;
    std::size_t i = 0;
    for (std::uint64_t eight = 0; i + sizeof eight <= text.size(); i += sizeof eight) {
        std::memcpy(&eight, text.data() + i, sizeof eight);
        if ((eight & High) != 0)
            return false;
    }
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i), text.end(),
                       [](char c) { return (c & 0x80) == 0; });
}

/** True for what must not reach a label as it is: controls, directional marks, other invisible format
 * characters. */
bool isHazardous(char32_t c)
{
    const auto type = u_charType(static_cast<UChar32>(c));
    return type == U_CONTROL_CHAR || type == U_FORMAT_CHAR || type == U_LINE_SEPARATOR ||
           type == U_PARAGRAPH_SEPARATOR || type == U_SURROGATE;
}

} // namespace

namespace Text {

std::string fold(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    if (foldQuickly(utf8, out))
        return out;
    return foldWithIcu(utf8);
}

std::string withoutMarks(std::string_view folded)
{
    const bool plain = std::all_of(folded.begin(), folded.end(), [](char c) { return (c & 0x80) == 0; });
    if (plain)
        return std::string(folded);
    const QString decomposed = QString::fromUtf8(folded.data(), static_cast<qsizetype>(folded.size()))
                                   .normalized(QString::NormalizationForm_D);
    QString out;
    bool latin = false;
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing) {
            if (!latin)
                out += c;
            continue;
        }
        latin = c.script() == QChar::Script_Latin;
        out += c == QChar(0x111) ? QChar(u'd') : c == QChar(0x131) ? QChar(u'i') : c;
    }
    return out.normalized(QString::NormalizationForm_C).toStdString();
}

std::string unifyScripts(std::string_view folded)
{
    if (!Scripts::hasBoth(folded))
        return std::string(folded);
    return Scripts::unify(folded);
}

std::string searchable(std::string_view utf8)
{
    std::string text = fold(utf8); // of nearly every text that is all, so none is copied
    if (isAscii(text))
        return text;
    text = BareText::of(std::move(text));
    return Scripts::hasBoth(text) ? Scripts::unify(text) : text;
}

QString searchable(const QString &text)
{
    return QString::fromStdString(searchable(text.toStdString()));
}

bool mixesScripts(std::string_view utf8)
{
    return Scripts::hasBoth(utf8) && Scripts::hasMixedWord(utf8);
}

QString visible(const QString &text, int limit)
{
    QString result;
    int shown = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters) {
        if (shown++ >= limit)
            return result + QChar(0x2026);
        if (isHazardous(c)) {
            result +=
                QStringLiteral("\\u") + QString::number(c, 16).rightJustified(4, QLatin1Char('0')).toUpper();
            continue;
        }
        result += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    return result;
}

} // namespace Text
