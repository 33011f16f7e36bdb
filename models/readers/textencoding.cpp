// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/textencoding.h"

#include "readers/encodingguess.h"
#include "readers/plaintext.h"
#include "readers/readmessage.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <cstring>

namespace {

struct Mark {
    std::string_view bytes;
    QLatin1StringView name;
};

using namespace std::string_view_literals;

constexpr Mark Marks[] = {{"\xEF\xBB\xBF"sv, QLatin1StringView("UTF-8")},
                          {"\xFF\xFE\0\0"sv, QLatin1StringView("UTF-32LE")},
                          {"\0\0\xFE\xFF"sv, QLatin1StringView("UTF-32BE")},
                          {"\xFF\xFE"sv, QLatin1StringView("UTF-16LE")},
                          {"\xFE\xFF"sv, QLatin1StringView("UTF-16BE")}};

// UTF-16 without a mark: delimiters, digits and line ends have a NUL on one side, always the same.
QString utf16WithoutMark(std::string_view sample)
{
    // Those behind the end say nothing; a character's own one may be among them.
    sample = sample.substr(0, std::min(sample.find_last_not_of('\0') + 2, sample.size()));
    std::size_t zero[2] = {0, 0};
    for (std::size_t i = 0; i < sample.size(); ++i)
        zero[i % 2] += sample[i] == '\0' ? 1 : 0;
    const std::size_t units = sample.size() / 2;
    for (const std::size_t side : {1U, 0U}) {
        const std::size_t own = zero[side];
        // One line end or a third of the units must look the part: a stray NUL in plain text does not.
        bool lineEnd = false;
        for (std::size_t i = 1 - side; i + 1 < sample.size() && !lineEnd; i += 2)
            lineEnd = sample[i] == '\n' && (side == 1 ? sample[i + 1] : sample[i - 1]) == '\0';
        if (own >= 2 && own * 10 > units && zero[1 - side] * 20 < own && (lineEnd || own * 3 > units))
            return side == 1 ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
    }
    return {};
}

void countAndReplace(const void *context, UConverterToUnicodeArgs *args, const char *units, int32_t length,
                     UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason <= UCNV_IRREGULAR)
        ++*static_cast<std::int64_t *>(const_cast<void *>(context));
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, units, length, reason, status);
}

} // namespace

TextEncoding TextEncoding::detect(std::string_view sample, bool whole)
{
    for (const Mark &mark : Marks) {
        if (!sample.starts_with(mark.bytes))
            continue;
        TextEncoding marked{QString(mark.name), static_cast<int>(mark.bytes.size())};
        if (marked.utf8() && PlainText::validUtf8(sample) != sample.size())
            marked.otherLines = MixedLines::otherEncoding(sample);
        return marked;
    }
    if (const QString utf16 = utf16WithoutMark(sample); !utf16.isEmpty())
        return {utf16, 0};
    const std::size_t valid = PlainText::validUtf8(sample);
    // A sample may end inside a character.
    if (valid == sample.size() || (!whole && sample.size() - valid < 4))
        return {QStringLiteral("UTF-8"), 0};
    if (const QString other = MixedLines::otherEncoding(sample); !other.isEmpty())
        return {QStringLiteral("UTF-8"), 0, other};
    // A few bad bytes among many good ones are damage and not another encoding.
    if (EncodingGuess::mostlyUtf8(sample))
        return {QStringLiteral("UTF-8"), 0};
    return {EncodingGuess::legacy(sample), 0};
}

TextEncoding TextEncoding::named(const QString &name, std::string_view sample)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name.toLatin1().constData(), &status);
    if (U_FAILURE(status))
        return {};
    ucnv_close(converter);
    TextEncoding result{name, 0};
    const QString upper = name.toUpper();
    if (upper == u"UTF8" || upper == u"UTF-8")
        result.name = QStringLiteral("UTF-8");
    for (const Mark &mark : Marks) {
        if (sample.starts_with(mark.bytes) && QString(mark.name).startsWith(result.name.toUpper())) {
            result = {QString(mark.name), static_cast<int>(mark.bytes.size())};
            break;
        }
    }
    return result;
}

struct Utf8Stream::Converter {
    UConverter *from = nullptr;
    UConverter *to = nullptr;
    char16_t pivot[4096];
    char16_t *source = pivot;
    char16_t *target = pivot;
    bool flushed = false;

    ~Converter()
    {
        ucnv_close(from);
        ucnv_close(to);
    }
};

Utf8Stream::Utf8Stream(std::unique_ptr<ByteStream> bytes, const TextEncoding &encoding)
    : m_encoding(encoding), m_bytes(std::move(bytes))
{
    if (encoding.utf8() && !encoding.otherLines.isEmpty()) {
        auto mixed = std::make_unique<MixedLines>(std::move(m_bytes), encoding.otherLines);
        m_mixed = mixed.get();
        m_bytes = std::move(mixed);
    }
    refill();
    m_at = std::min(m_raw.size(), static_cast<std::size_t>(encoding.mark));
    if (encoding.utf8())
        return;
    m_converter = std::make_unique<Converter>();
    UErrorCode status = U_ZERO_ERROR;
    m_converter->from = ucnv_open(encoding.name.toLatin1().constData(), &status);
    m_converter->to = ucnv_open("UTF-8", &status);
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(m_converter->from, countAndReplace, &m_replaced, nullptr, nullptr, &status);
    if (U_FAILURE(status))
        refuse(QT_TRANSLATE_NOOP("Readers", "The encoding %1 is not known; choose another."),
               {encoding.name});
}

Utf8Stream::~Utf8Stream() = default;

void Utf8Stream::refill()
{
    m_raw.erase(0, m_at);
    m_at = 0;
    const std::size_t kept = m_raw.size();
    constexpr std::size_t Piece = 256 * 1024;
    m_raw.resize(kept + Piece);
    const std::size_t got = m_bytes->read(m_raw.data() + kept, Piece);
    m_raw.resize(kept + got);
    m_consumed += static_cast<std::int64_t>(got);
    m_end = got == 0;
}

void Utf8Stream::tell(IssueLog &issues) const
{
    if (m_mixed != nullptr && m_mixed->others() > 0)
        issues.add(
            {Issue::Severity::Warning,
             "encoding-mixed",
             {QT_TRANSLATE_NOOP(
                  "Readers", "Some lines are not written in UTF-8 like the others but in %1, as where "
                             "files were joined; they were read so. Look whether their letters are right."),
              {m_encoding.otherLines}},
             0,
             -1,
             m_mixed->others()});
    if (m_replaced > 0)
        issues.add({Issue::Severity::Warning,
                    "text-undecodable",
                    {QT_TRANSLATE_NOOP(
                         "Readers",
                         "Some characters are not valid %1 and stand as the replacement character; perhaps "
                         "another encoding fits better."),
                     {m_encoding.name}},
                    0,
                    -1,
                    m_replaced});
}

std::size_t Utf8Stream::read(char *to, std::size_t n)
{
    return m_converter ? readConverted(to, n) : readUtf8(to, n);
}

std::size_t Utf8Stream::readUtf8(char *to, std::size_t n)
{
    if (m_raw.size() - m_at < 4 && !m_end)
        refill();
    const std::string_view left = std::string_view(m_raw).substr(m_at);
    if (left.empty())
        return 0;
    const std::size_t valid = PlainText::validUtf8(left.substr(0, n));
    if (valid == 0)
        return repair(to, n);
    std::memcpy(to, left.data(), valid);
    m_at += valid;
    return valid;
}

// At a byte that begins no character: one U+FFFD for it and for what follows it without beginning one.
std::size_t Utf8Stream::repair(char *to, std::size_t)
{
    ++m_at;
    while (m_at < m_raw.size() && (static_cast<unsigned char>(m_raw[m_at]) & 0xC0) == 0x80)
        ++m_at;
    ++m_replaced;
    std::memcpy(to, "\xEF\xBF\xBD", 3);
    return 3;
}

std::size_t Utf8Stream::readConverted(char *to, std::size_t n)
{
    Converter &c = *m_converter;
    while (!c.flushed) {
        if (m_at == m_raw.size() && !m_end)
            refill();
        const char *source = m_raw.data() + m_at;
        char *target = to;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_convertEx(c.to, c.from, &target, to + n, &source, m_raw.data() + m_raw.size(), c.pivot,
                       &c.source, &c.target, c.pivot + std::size(c.pivot), false, m_end, &status);
        m_at = static_cast<std::size_t>(source - m_raw.data());
        if (m_end && status != U_BUFFER_OVERFLOW_ERROR)
            c.flushed = true;
        if (target != to)
            return static_cast<std::size_t>(target - to);
        if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR)
            refuse(QT_TRANSLATE_NOOP("Readers", "The text cannot be decoded; choose another encoding."));
    }
    return 0;
}
