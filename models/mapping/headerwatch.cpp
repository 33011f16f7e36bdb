// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headerwatch.h"

#include "core/text.h"
#include "mapping/celltext.h"
#include "mapping/headervocabulary.h"
#include "mapping/underheader.h"

#include <algorithm>
#include <set>

namespace {

std::string_view cellText(const RowView &row, int column)
{
    const auto index = static_cast<std::size_t>(column);
    return index < row.cells.size() ? CellText::trimmed(row.cells[index].text) : std::string_view();
}

/** How a header may stand in one cell: as a whole, one row of it, and without the unit or code that another
 * row gave it. */
std::vector<std::string> cellsOf(const QString &header)
{
    QList<QString> texts{header.trimmed()};
    for (const QString &row : header.split(QStringLiteral(" / ")))
        texts.append(row.trimmed());
    const QList<QString> rows = texts;
    for (const QString &row : rows) {
        if (const qsizetype unit = row.lastIndexOf(QStringLiteral(" (")); unit > 0 && row.endsWith(u')'))
            texts.append(row.left(unit).trimmed());
    }
    std::vector<std::string> cells;
    for (const QString &text : std::as_const(texts)) {
        if (!text.isEmpty())
            cells.push_back(text.toStdString());
    }
    return cells;
}

/** What tells two headers apart, whatever their case, blanks and points. */
std::string lettersOf(std::string_view text)
{
    std::string letters;
    for (const char c : Text::fold(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '$' || c == '%')
            letters += c;
    }
    return letters;
}

} // namespace

HeaderWatch::HeaderWatch(const ColumnMapping &mapping) : m_mapping(mapping), m_last(mapping.headerRow)
{
    for (const ColumnUse &use : mapping.columns) {
        if (use.header.trimmed().isEmpty())
            continue;
        m_columns.push_back({use.column, use.field, cellsOf(use.header)});
        m_someHaveFields = m_someHaveFields || use.field != Field::None;
        for (const std::string &text : m_columns.back().texts)
            know(text, use.column);
    }
}

void HeaderWatch::know(const std::string &text, int column)
{
    m_texts[text].push_back(column);
    m_lengths.set(text.size() % m_lengths.size());
}

/** One of the first cells is a header: nearly no line of data gets past this. */
bool HeaderWatch::mayBeHeader(const RowView &row) const
{
    constexpr int looked = 4;
    int filled = 0;
    for (const CellView &cell : row.cells) {
        const std::string_view text = CellText::trimmed(cell.text);
        if (text.empty())
            continue;
        if (m_lengths[text.size() % m_lengths.size()] && m_texts.contains(text))
            return true;
        if (++filled == looked)
            break;
    }
    return false;
}

void HeaderWatch::see(const RowView &row)
{
    if (row.number > m_mapping.headerRow || row.number + m_mapping.headerRows <= m_mapping.headerRow ||
        m_mapping.headerRows < 2)
        return;
    std::vector<std::string> &texts = m_rows.emplace_back();
    for (const CellView &cell : row.cells) {
        texts.emplace_back(CellText::trimmed(cell.text));
        if (!texts.back().empty())
            know(texts.back(), static_cast<int>(texts.size()) - 1);
    }
    while (!texts.empty() && texts.back().empty())
        texts.pop_back();
}

/** It says what one row of the header says, and nothing else. */
bool HeaderWatch::isRowOfHeader(const RowView &row) const
{
    return std::ranges::any_of(m_rows, [&row](const std::vector<std::string> &texts) {
        bool same = !texts.empty();
        for (std::size_t c = 0; c < std::max(texts.size(), row.cells.size()) && same; ++c)
            same = cellText(row, static_cast<int>(c)) == (c < texts.size() ? texts[c] : std::string());
        return same;
    });
}

/** Most columns with a field have their own header. */
bool HeaderWatch::isAgain(const RowView &row) const
{
    std::size_t seen = 0;
    std::size_t equal = 0;
    for (const Column &column : m_columns) {
        if (column.field == Field::None && m_someHaveFields)
            continue;
        ++seen;
        const std::string_view text = cellText(row, column.column);
        equal += std::find(column.texts.begin(), column.texts.end(), text) != column.texts.end();
    }
    return equal >= 2 && equal * 10 >= seen * 6;
}

/** A column that is added up has another header here: another unit or currency, or another measure. */
bool HeaderWatch::measuresDiffer(const RowView &row) const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [&row](const Column &column) {
        const bool summed = column.field == Field::Net || column.field == Field::Gross ||
                            column.field == Field::Quantity || column.field == Field::Value;
        const std::string letters = summed ? lettersOf(cellText(row, column.column)) : std::string();
        return !letters.empty() &&
               std::none_of(column.texts.begin(), column.texts.end(),
                            [&letters](const std::string &text) { return lettersOf(text) == letters; });
    });
}

/** A row of headers of which at least one stands where the mapping has another column. */
bool HeaderWatch::isOther(const RowView &row) const
{
    std::size_t filled = 0;
    std::size_t known = 0;
    std::size_t moved = 0;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const std::string_view text = CellText::trimmed(row.cells[c].text);
        if (text.empty())
            continue;
        ++filled;
        const auto found = m_texts.find(text);
        if (found == m_texts.end())
            continue;
        ++known;
        moved +=
            std::find(found->second.begin(), found->second.end(), static_cast<int>(c)) == found->second.end();
    }
    return known >= 3 && known * 10 >= filled * 6 && moved > 0;
}

HeaderWatch::Verdict HeaderWatch::take(const RowView &row, Verdict verdict)
{
    if (verdict == Verdict::Line)
        return verdict;
    m_last = row.number;
    m_otherTable = verdict == Verdict::OtherTable ? row.number : 0;
    return verdict;
}

HeaderWatch::Verdict HeaderWatch::judge(const RowView &row)
{
    if (mayBeHeader(row)) {
        if (isRowOfHeader(row))
            return take(row, Verdict::Header);
        if (isOther(row))
            return take(row, Verdict::OtherTable);
        if (isAgain(row))
            return take(row, measuresDiffer(row) ? Verdict::OtherTable : Verdict::Header);
    }
    if (m_last == 0 || row.number != m_last + 1)
        return Verdict::Line;
    QList<QString> cells;
    for (const CellView &cell : row.cells)
        cells.append(QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())));
    if (UnderHeader::kindOf(cells, HeaderVocabulary::instance()) == UnderHeader::Kind::None)
        return Verdict::Line;
    m_last = row.number;
    return m_otherTable > 0 ? Verdict::Line : Verdict::Header;
}

HeaderWatch::Verdict HeaderWatch::judgeWords(const RowView &row)
{
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    constexpr double clear = 60;
    std::set<std::string> fields;
    int agree = 0;
    int differ = 0;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const std::string_view text = CellText::trimmed(row.cells[c].text);
        constexpr std::size_t longest = 120;
        if (text.empty() || text.size() > longest)
            continue;
        const auto matches = vocabulary.match(vocabulary.parse(text));
        if (matches.empty() || matches.front().score < clear || matches.front().meaning == "none")
            continue;
        fields.insert(matches.front().meaning);
        const auto use = std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(),
                                      [c](const ColumnUse &u) { return u.column == static_cast<int>(c); });
        if (use == m_mapping.columns.end() || use->field == Field::None)
            continue;
        const std::string field = fieldId(use->field).toStdString();
        const bool same = std::any_of(matches.begin(), matches.end(), [&](const HeaderMatch &m) {
            return m.meaning == field || m.meaning == "country" || m.meaning == "mass";
        });
        agree += same;
        differ += !same;
    }
    if (fields.size() < 3)
        return Verdict::Line;
    return take(row, differ * 3 > agree ? Verdict::OtherTable : Verdict::Header);
}
