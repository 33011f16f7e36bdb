// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headerwatch.h"

#include "core/text.h"
#include "core/units.h"
#include "mapping/celltext.h"
#include "mapping/headervocabulary.h"
#include "mapping/underheader.h"

#include <algorithm>
#include <set>

namespace {

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

/** The text without the marks of footnotes at its end: "Net weight ¹", "Value 1)", "Value (2)". */
std::string_view withoutFootnote(std::string_view text)
{
    constexpr std::string_view superscripts[] = {"\u00b9", "\u00b2", "\u00b3", "\u2074", "\u2075", "\u2076"};
    for (const std::string_view mark : superscripts) {
        if (text.ends_with(mark))
            return withoutFootnote(CellText::trimmed(text.substr(0, text.size() - mark.size())));
    }
    if (!text.ends_with(')'))
        return text;
    constexpr std::size_t mostDigits = 2;
    const std::size_t last = text.find_last_not_of("0123456789", text.size() - 2);
    if (last == std::string_view::npos || text.size() - last - 2 > mostDigits || last + 2 == text.size())
        return text;
    return withoutFootnote(CellText::trimmed(text.substr(0, text[last] == '(' ? last : last + 1)));
}

/** What tells two headers apart, whatever their case, blanks, points and footnotes. */
std::string lettersOf(std::string_view text)
{
    std::string letters;
    for (const char c : Text::fold(withoutFootnote(text))) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '$' || c == '%')
            letters += c;
    }
    return letters;
}

constexpr double clear = 60; // of a wording that leaves no doubt

/** The best thing that a header clearly means; empty for none. */
std::string meaningOf(const std::vector<HeaderMatch> &matches)
{
    return matches.empty() || matches.front().score < clear ? std::string() : matches.front().meaning;
}

/** Whether what a header clearly means is not what the column holds. */
bool meansOther(const ColumnUse &use, const std::vector<HeaderMatch> &matches)
{
    const std::string meaning = meaningOf(matches);
    if (meaning.empty())
        return false;
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    const auto own = vocabulary.match(vocabulary.parse(use.header.toStdString()));
    const std::string ownMeaning = meaningOf(own);
    const std::string field = fieldId(use.field).toStdString();
    const auto has = [](const std::vector<HeaderMatch> &list, const std::string &wanted) {
        return !wanted.empty() &&
               std::ranges::any_of(list, [&](const HeaderMatch &m) { return m.meaning == wanted; });
    };
    if (meaning == "country" || meaning == "mass")
        return false; // which one it is, it does not say
    const bool bare = ownMeaning.empty() || ownMeaning == "country" || ownMeaning == "mass";
    return !has(matches, field) && (bare || (!has(own, meaning) && !has(matches, ownMeaning)));
}

/** Whether a text states another unit, currency or scale than the column is read by. */
bool statesOther(const ColumnUse &use, const HeaderText &said)
{
    const HeaderText own = HeaderVocabulary::instance().parse(use.header.toStdString());
    const bool mass = use.field == Field::Net || use.field == Field::Gross;
    const auto unit = mass ? said.unitOfWeight() : said.unit;
    const auto ownUnit = mass ? own.unitOfWeight() : own.unit;
    const auto read = use.unit.isEmpty() && mass ? MassUnit::Kilogram : Units::fromId(use.unit.toStdString());
    const bool otherUnit = unit && unit != ownUnit && unit != read;
    const std::string currency = use.currency.isEmpty() ? own.currency : use.currency.toStdString();
    const bool otherCurrency = !said.currency.empty() && !currency.empty() && said.currency != currency;
    const bool otherScale = said.factor != own.factor && said.factor != use.factor;
    return otherUnit || otherCurrency || otherScale;
}

/** Whether a text says in other words what the column's header says: "(kgs)" for "(kg)", "(US$)" for "(USD)".
 */
bool saysSame(const ColumnUse &use, std::string_view text)
{
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    const HeaderText own = vocabulary.parse(use.header.toStdString());
    const HeaderText said = vocabulary.parse(text);
    const std::string meaning = meaningOf(vocabulary.match(said));
    return !meaning.empty() && meaning == meaningOf(vocabulary.match(own)) && said.unclear == own.unclear &&
           !statesOther(use, said);
}

} // namespace

HeaderWatch::HeaderWatch(const ColumnMapping &mapping) : m_mapping(mapping), m_last(mapping.headerRow)
{
    for (const ColumnUse &use : mapping.columns) {
        if (use.header.trimmed().isEmpty())
            continue;
        Column &column = m_columns.emplace_back(Column{&use, cellsOf(use.header), {}});
        m_someHaveFields = m_someHaveFields || use.field != Field::None;
        for (const std::string &text : column.texts) {
            know(text, use.column);
            column.letters.push_back(lettersOf(text));
        }
    }
}

void HeaderWatch::know(const std::string &text, int column)
{
    m_texts[text].push_back(column);
    m_shapes.set(shapeOf(text));
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
        if (m_shapes[shapeOf(text)] && m_texts.contains(text))
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
            same = CellText::at(row, static_cast<int>(c)) == (c < texts.size() ? texts[c] : std::string());
        return same;
    });
}

bool HeaderWatch::Column::isMeasure() const
{
    return use->field == Field::Net || use->field == Field::Gross || use->field == Field::Quantity ||
           use->field == Field::Value;
}

/** Whether the text is the column's header, in whatever letters. */
bool HeaderWatch::Column::says(std::string_view text) const
{
    return std::ranges::find(texts, text) != texts.end() ||
           std::ranges::find(letters, lettersOf(text)) != letters.end();
}

/** Most columns with a field have their own header. */
bool HeaderWatch::isAgain(const RowView &row) const
{
    std::size_t seen = 0;
    std::size_t equal = 0;
    for (const Column &column : m_columns) {
        if (column.use->field == Field::None && m_someHaveFields)
            continue;
        ++seen;
        const std::string_view text = CellText::at(row, column.use->column);
        equal += !text.empty() && column.says(text);
        constexpr std::size_t enough = 4; // of a row in which nothing could be read these tell
        if (seen == enough && equal == 0)
            return false;
    }
    return equal >= 2 && equal * 10 >= seen * 6;
}

/** A column that is read has another header here: another field, or, if it is added up, another measure. */
bool HeaderWatch::differs(const RowView &row) const
{
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    return std::ranges::any_of(m_columns, [&](const Column &column) {
        const std::string_view text = CellText::at(row, column.use->column);
        if (text.empty() || (column.use->field == Field::None && m_someHaveFields) || column.says(text))
            return false;
        return column.isMeasure() ? !saysSame(*column.use, text)
                                  : meansOther(*column.use, vocabulary.match(vocabulary.parse(text)));
    });
}

/** A row of units under the header once more, with others than the amounts are read by. */
bool HeaderWatch::unitsDiffer(const RowView &row) const
{
    return std::ranges::any_of(m_columns, [&](const Column &column) {
        const std::string text(CellText::at(row, column.use->column));
        return column.isMeasure() && !text.empty() &&
               statesOther(*column.use, HeaderVocabulary::instance().parse("(" + text + ")"));
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
            return take(row, differs(row) ? Verdict::OtherTable : Verdict::Header);
    }
    return m_last == 0 || row.number != m_last + 1 ? Verdict::Line : judgeUnder(row);
}

/** Judges a row right under a header: units, numbers of columns. */
HeaderWatch::Verdict HeaderWatch::judgeUnder(const RowView &row)
{
    QList<QString> cells;
    for (const CellView &cell : row.cells)
        cells.append(QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())));
    const UnderHeader::Kind kind = UnderHeader::kindOf(cells, HeaderVocabulary::instance());
    if (kind == UnderHeader::Kind::None)
        return Verdict::Line;
    const bool again = m_last > m_mapping.headerRow;
    m_last = row.number;
    if (m_otherTable > 0)
        return Verdict::Line;
    const bool other = again && kind == UnderHeader::Kind::Units && unitsDiffer(row);
    return take(row, other ? Verdict::OtherTable : Verdict::Header);
}

HeaderWatch::Verdict HeaderWatch::judgeWords(const RowView &row, bool several)
{
    if (isAgain(row))
        return take(row, differs(row) ? Verdict::OtherTable : Verdict::Header);
    if (!several)
        return Verdict::Line;
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    std::set<std::string> fields;
    int agree = 0;
    int differ = 0;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const std::string_view text = CellText::trimmed(row.cells[c].text);
        constexpr std::size_t longest = 120;
        if (text.empty() || text.size() > longest)
            continue;
        const HeaderText said = vocabulary.parse(text);
        const auto matches = vocabulary.match(said);
        const std::string meaning = meaningOf(matches);
        if (meaning.empty() || meaning == "none")
            continue;
        fields.insert(meaning);
        const auto column = std::ranges::find_if(
            m_columns, [c](const Column &each) { return each.use->column == static_cast<int>(c); });
        if (column == m_columns.end() || column->use->field == Field::None)
            continue;
        const bool other =
            meansOther(*column->use, matches) || (column->isMeasure() && statesOther(*column->use, said));
        agree += !other;
        differ += other;
    }
    if (fields.size() < 3)
        return Verdict::Line;
    // A header in another language right under the first one is of the same columns, however it words them.
    constexpr std::int64_t near = 2;
    const bool translation = row.number <= m_last + near;
    return take(row,
                differ * 3 > agree || (differ > 0 && !translation) ? Verdict::OtherTable : Verdict::Header);
}
