// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/csvtokenizer.h"

#include "readers/boundedcell.h"
#include "readers/csvshape.h"
#include "readers/nulbytes.h"
#include "readers/readmessage.h"

#include <algorithm>
#include <utility>

namespace {
constexpr std::size_t FirstBuffer = 1 << 20;
}

CsvTokenizer::CsvTokenizer(const CsvFormat &format, const ReadLimits &limits, IssueLog &issues)
    : m_format(format), m_limits(limits), m_issues(issues), m_rewriter(format),
      m_scan(format.delimiter, format.quote, format.lineEnd), m_buffer(FirstBuffer + ByteScan::Padding),
      m_number(format.says ? -1 : 0)
{
}

void CsvTokenizer::fill(Utf8Stream &text)
{
    std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin),
              m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end), m_buffer.begin());
    m_end -= m_begin;
    m_begin = 0;
    if (m_end + 4096 > m_buffer.size() - ByteScan::Padding)
        m_buffer.resize(2 * m_buffer.size());
    const std::size_t room = m_buffer.size() - ByteScan::Padding;
    while (room - m_end >= 4096 && !m_textEnded) {
        try {
            const std::size_t got = read(text, m_buffer.data() + m_end, room - m_end);
            m_nuls = m_nuls || NulBytes::areIn({m_buffer.data() + m_end, got});
            m_end += got;
            if (m_textEnded)
                takeOffEnd();
        } catch (const ReadError &) {
            m_damage = std::current_exception(); // told once the rows before it are handed over
            return;
        }
    }
}

/** Takes off what stands behind the end of a text: the mark that DOS programs write, and bytes of zero that a
 * disk's blocks or a crash leave, which are told. */
void CsvTokenizer::takeOffEnd()
{
    const auto isEnd = [](char c) { return c == 0x1A || c == '\0'; };
    std::int64_t zeros = 0;
    for (; m_end > m_begin && isEnd(m_buffer[m_end - 1]); --m_end)
        zeros += m_buffer[m_end - 1] == '\0';
    if (zeros > 0)
        m_issues.add(
            {Issue::Severity::Warning,
             "text-nul",
             {QT_TRANSLATE_NOOP("Readers",
                                "The file ends in %1 bytes of zero, as after a crash or on a damaged disk; "
                                "they were left out. Compare the last row with the source."),
              {QString::number(zeros)}},
             0,
             -1,
             1});
}

/** Text as plain delimited text; sets whether it ended. */
std::size_t CsvTokenizer::read(Utf8Stream &text, char *to, std::size_t room)
{
    if (!LineRewriter::needed(m_format)) {
        const std::size_t got = text.read(to, room);
        m_textEnded = got == 0;
        return got;
    }
    constexpr std::size_t waiting = 16; // bytes of the piece before, at most
    m_piece.resize(room - waiting);
    m_piece.resize(text.read(m_piece.data(), m_piece.size()));
    m_textEnded = m_piece.empty();
    const std::string plain = m_rewriter.rewritten(m_piece, m_textEnded);
    std::copy(plain.begin(), plain.end(), to);
    return plain.size();
}

bool CsvTokenizer::run(Utf8Stream &text, std::int64_t totalBytes, RowSink &sink, const Progress &progress)
{
    const auto longest = static_cast<std::size_t>(std::max(m_limits.lineBytes, m_limits.openQuoteBytes));
    for (;;) {
        fill(text);
        m_literalFrom = nullptr;
        for (;;) {
            const char *begin = m_buffer.data() + m_begin;
            const char *end = m_buffer.data() + m_end;
            const char *next = begin < end ? record(begin, end, m_textEnded) : nullptr;
            if (next == nullptr)
                break;
            m_begin = static_cast<std::size_t>(next - m_buffer.data());
            m_literalFrom = nullptr;
            if (++m_number > 0 && !handOverParts(sink))
                return false;
        }
        if (m_damage)
            std::rethrow_exception(m_damage);
        progress.report({text.consumed(), totalBytes, m_number});
        if (progress.cancelled())
            return false;
        if (m_textEnded && m_begin == m_end)
            return true;
        if (m_end - m_begin > longest)
            refuse(QT_TRANSLATE_NOOP(
                       "Readers", "Line %1 is longer than %2 MiB, so this is no table; look at the file with "
                                  "a text editor."),
                   {QString::number(m_number + 1), QString::number(m_limits.lineBytes >> 20)});
    }
}

void CsvTokenizer::push(const char *begin, const char *end, bool unescape)
{
    m_fields.push_back({begin, end, unescape});
}

const char *CsvTokenizer::record(const char *p, const char *end, bool last)
{
    m_fields.clear();
    m_recordBegin = p;
    m_scan.start(p, end);
    const char *field = p;
    bool unescape = false;
    for (;;) {
        const char *at = m_scan.next();
        if (at == end) {
            if (!last)
                return nullptr;
            push(field, end > field && end[-1] == '\r' ? end - 1 : end, unescape);
            return end;
        }
        if (*at == m_format.delimiter) {
            push(field, at, unescape);
            field = at + 1;
            unescape = false;
        } else if (*at == m_format.lineEnd) {
            const char *last = at;
            while (m_format.lineEnd == '\n' && last > field &&
                   last[-1] == '\r') // two where one was added to one
                --last;
            push(field, last, unescape);
            return at + 1;
        } else if (at == field && (m_literalFrom == nullptr || at < m_literalFrom)) {
            const char *close = quotedField(at, end, last, at);
            if (close == nullptr && at == nullptr)
                return nullptr; // more bytes are needed
            if (close == nullptr)
                return record(p, end, last); // from the start, this quote a letter
            unescape = true;
        }
    }
}

// From an opening quote to its closing one. Null with next null: the buffer ends first. Null with next set:
// given up.
const char *CsvTokenizer::quotedField(const char *open, const char *end, bool last, const char *&next)
{
    std::int64_t lines = 0;
    bool givenUp = false;
    next = nullptr;
    while (!givenUp) {
        const char *at = m_scan.next();
        if (at == end) {
            givenUp = last || end - open > m_limits.openQuoteBytes;
            if (!givenUp)
                return nullptr;
        } else if (*at == m_format.lineEnd) {
            givenUp = ++lines > m_limits.openQuoteLines || at - open > m_limits.openQuoteBytes;
        } else if (*at == m_format.quote && !m_format.isEscaped(open, at)) {
            if (at + 1 == end && !last)
                return nullptr;
            if (at + 1 < end && at[1] == m_format.quote) {
                m_scan.next();
                continue;
            }
            const Joined joined = lines > 0 ? joinsRows(open, at, end, last) : Joined::No;
            if (joined == Joined::Unknown)
                return nullptr;
            if (joined == Joined::No) {
                next = at + 1;
                return at;
            }
            givenUp = true;
        }
    }
    if (std::exchange(m_givenUp, m_number + 1) != m_number + 1)
        m_issues.add(
            {Issue::Severity::Warning,
             "quote-unbalanced",
             {QT_TRANSLATE_NOOP("Readers",
                                "A quotation mark is never closed; it was read as a letter, and the next "
                                "line as a row of its own."),
              {}},
             m_number + 1,
             static_cast<int>(m_fields.size()),
             1});
    m_literalFrom = open;
    next = open;
    return nullptr;
}

// A quotation mark that is never closed ends at the next one, rows below. What it would swallow are rows: by its
// lines, each of the usual shape, and by what stands behind the mark that seems to close it.
CsvTokenizer::Joined CsvTokenizer::joinsRows(const char *open, const char *close, const char *end, bool last) const
{
    const char *const lineEnd = std::find(close, end, m_format.lineEnd);
    if (lineEnd == end && !last && end - open < m_limits.openQuoteBytes)
        return Joined::Unknown;
    const char behind = close + 1 < end ? close[1] : m_format.lineEnd;
    const bool closes =
        behind == m_format.delimiter || behind == m_format.lineEnd || behind == '\r' || behind == ' ';
    constexpr std::size_t fewFields = 3; // a text may have a comma on each line by chance
    if (m_usual < (closes ? fewFields : 2))
        return Joined::No;
    return CsvShape::areRows(m_recordBegin, lineEnd, m_usual, m_format) ? Joined::Yes : Joined::No;
}

std::string_view CsvTokenizer::unescaped(const Field &field)
{
    // Without a doubled quote and without text after the closing quote the field stands in the buffer as it
    // is.
    const char *begin = field.begin + 1;
    const auto size = static_cast<std::size_t>(field.end - begin);
    const std::string_view inside(begin, size);
    const std::size_t first = inside.find(m_format.quote);
    const bool apostrophe = m_format.quote == '\'';
    const bool escapes = m_format.backslash && inside.find('\\') != std::string_view::npos;
    if (first + 1 == size && !apostrophe && !escapes)
        return inside.substr(0, first);
    const std::size_t start = m_unescaped.size();
    bool quoted = true;
    for (std::size_t i = 0; i < size; ++i) {
        const char c = inside[i];
        if (quoted && escapes && c == '\\' && i + 1 < size &&
            (inside[i + 1] == m_format.quote || inside[i + 1] == '\\')) {
            m_unescaped += inside[++i];
            continue;
        }
        if (quoted && c == m_format.quote) {
            quoted = i + 1 < size && inside[i + 1] == m_format.quote;
            if (!quoted)
                continue;
            ++i;
        } else if (apostrophe && quoted && c == '"' && i + 1 < size && inside[i + 1] == '"') {
            ++i; // such files double both kinds of quotation marks
        }
        m_unescaped += c;
    }
    return std::string_view(m_unescaped).substr(start);
}

std::string_view CsvTokenizer::withoutNuls(std::string_view text, int column)
{
    m_issues.add(NulBytes::leftOut(m_number, column));
    std::string &cleaned = m_cleaned.emplace_back(text);
    std::erase(cleaned, '\0');
    return cleaned;
}

// Programs that append to a file may end their lines otherwise than those before: a record that is too wide is cut
// where the other kind of line end stands, if the parts are rows.
std::vector<std::vector<CsvTokenizer::Field>> CsvTokenizer::partsByOtherEnds() const
{
    const char other = m_format.lineEnd == '\n' ? '\r' : '\n';
    std::vector<std::vector<Field>> parts(1);
    for (const Field &field : m_fields) {
        const char *begin = field.begin;
        for (const char *at = begin; !field.unescape && at < field.end; ++at) {
            if (*at != other)
                continue;
            parts.back().push_back({begin, at, false});
            parts.emplace_back();
            begin = at + 1;
        }
        parts.back().push_back({begin, field.end, field.unescape});
    }
    const bool alike = std::all_of(parts.begin(), parts.end(), [&](const std::vector<Field> &part) {
        return part.size() > 1 && part.size() == (m_usual > 0 ? m_usual : parts.front().size());
    });
    if (!alike)
        parts.clear();
    return parts;
}

bool CsvTokenizer::handOverParts(RowSink &sink)
{
    if (m_fields.size() > m_usual) {
        const auto parts = partsByOtherEnds();
        if (parts.size() > 1) {
            m_usual = parts.front().size();
            for (const std::vector<Field> &part : parts) {
                m_fields = part;
                if (&part != &parts.front())
                    ++m_number;
                if (!handOver(sink))
                    return false;
            }
            return true;
        }
    }
    m_usual = m_fields.size();
    return handOver(sink);
}

bool CsvTokenizer::handOver(RowSink &sink)
{
    m_cells.clear();
    m_unescaped.clear();
    m_cleaned.clear();
    std::size_t room = 0;
    for (const Field &field : m_fields)
        room += field.unescape ? static_cast<std::size_t>(field.end - field.begin) : 0;
    m_unescaped.reserve(room); // so that views into it stay where they are
    const auto columns = static_cast<std::size_t>(m_limits.columns);
    for (std::size_t i = 0; i < std::min(m_fields.size(), columns); ++i) {
        const Field &field = m_fields[i];
        std::string_view text =
            field.unescape ? unescaped(field)
                           : std::string_view(field.begin, static_cast<std::size_t>(field.end - field.begin));
        if (m_nuls && NulBytes::areIn(text))
            text = withoutNuls(text, static_cast<int>(i));
        text = BoundedCell::of(text, m_limits, m_issues, m_number, i);
        m_cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
    }
    if (m_fields.size() > columns) {
        m_issues.add(
            {Issue::Severity::Error,
             "columns-cut",
             {QT_TRANSLATE_NOOP("Readers", "The row has %1 columns; those after column %2 were left out."),
              {QString::number(m_fields.size()), QString::number(columns)}},
             m_number,
             m_limits.columns,
             1});
    }
    return sink.row({m_number, m_cells, false});
}
