// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headerfinder.h"

#include "core/decimal.h"
#include "mapping/datetext.h"
#include "mapping/underheader.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace {

constexpr std::size_t rowsSearched = 60;
constexpr double tooMuchData = 0.34; ///< the share of cells that are data, above which a row is no header
constexpr int cellsLooked = 300;     ///< no customs table is wider; what is takes no more time than this

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QList<QString> singleRow(const SheetSample &sample, std::size_t row)
{
    QList<QString> headers;
    for (std::size_t c = 0; c < sample.width(); ++c)
        headers.append(toText(sample.text(row, c)));
    return headers;
}

/** How many cells right from here are years that follow each other: such a run is a header. */
std::size_t yearsFrom(const SheetSample &sample, std::size_t row, std::size_t column)
{
    std::size_t count = 0;
    int last = 0;
    for (std::size_t c = column; c < sample.width(); ++c) {
        const int year = toText(sample.text(row, c)).toInt();
        if (year < 1900 || year > 2100 || (count > 0 && year - last != 1 && last - year != 1))
            break;
        last = year;
        ++count;
    }
    return count;
}

bool isFilled(const SheetSample &sample, std::size_t row, std::size_t column)
{
    return !sample.text(row, column).empty();
}

/** One cell over a table that begins at it or left of it, or a sentence: a title, no group of columns. */
bool isTitle(const SheetSample &sample, std::size_t upper)
{
    std::size_t filled = 0;
    std::size_t at = 0;
    std::size_t first = sample.width();
    for (std::size_t c = 0; c < sample.width(); ++c) {
        if (isFilled(sample, upper + 1, c))
            first = std::min(first, c);
        if (!isFilled(sample, upper, c))
            continue;
        ++filled;
        at = c;
    }
    if (filled != 1)
        return false;
    constexpr qsizetype longGroup = 40;
    const QString text = toText(sample.text(upper, at));
    const bool year = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= 4;
    return at <= first || year || text.size() > longGroup;
}

/** True if the lower row says the parts of the groups above it ("Consignor" over "Name" and "Country") and
 * nothing under the columns that are no group. */
bool isOfParts(const SheetSample &sample, std::size_t upper)
{
    int parts = 0;
    int groups = 0;
    bool inGroup = false;
    for (std::size_t c = 0; c < sample.width(); ++c) {
        const bool below = isFilled(sample, upper + 1, c);
        if (isFilled(sample, upper, c)) {
            inGroup = below;
            if (!below)
                continue;
            const bool wide = c + 1 < sample.width() && !isFilled(sample, upper, c + 1) &&
                              isFilled(sample, upper + 1, c + 1);
            if (!wide && sample.text(upper, c) != sample.text(upper + 1, c))
                return false;
            groups += wide;
        } else if (below) {
            if (!inGroup)
                return false;
            ++parts;
        } else {
            inGroup = false;
        }
    }
    return groups > 0 && parts > 0;
}

/** A row of groups above its parts ("Weight, kg" over "net" and "gross"): each group is said with its parts.
 */
QList<QString> withParts(const QList<QString> &groups, const SheetSample &sample, std::size_t lower)
{
    QList<QString> headers;
    QString group;
    for (std::size_t c = 0; c < sample.width(); ++c) {
        const QString above = groups[static_cast<qsizetype>(c)];
        const QString below = toText(sample.text(lower, c));
        if (!above.isEmpty())
            group = above;
        else if (below.isEmpty())
            group.clear();
        const QString said = above.isEmpty() ? group : above;
        if (below.isEmpty())
            headers.append(above);
        else
            headers.append(said.isEmpty() || said == below ? below : said + QStringLiteral(" / ") + below);
    }
    return headers;
}

/** A number and nothing else; "33 Код товара" is words. */
bool isBareNumber(std::string_view text)
{
    const DecimalReading reading = Decimal::read(text, DecimalSign::Point, {});
    return reading.outcome != DecimalReading::Outcome::NotANumber && reading.prefix.size() <= 3 &&
           reading.suffix.size() <= 3;
}

} // namespace

/** The first rows of a sheet, of which everything is worked out once at most: some are very wide. */
class HeaderRows {
public:
    HeaderRows(const SheetSample &rows, const HeaderVocabulary &words)
        : sample(rows), vocabulary(words), m_rows(rows.size())
    {
    }
    const QList<QString> &cells(std::size_t row)
    {
        if (!m_rows[row].cells)
            m_rows[row].cells = singleRow(sample, row);
        return *m_rows[row].cells;
    }
    double dataShare(std::size_t row)
    {
        if (!m_rows[row].dataShare)
            m_rows[row].dataShare = workOutDataShare(row);
        return *m_rows[row].dataShare;
    }
    UnderHeader::Kind kind(std::size_t row)
    {
        if (!m_rows[row].kind)
            m_rows[row].kind = UnderHeader::kindOf(cells(row), vocabulary);
        return *m_rows[row].kind;
    }
    /** Neither data nor what belongs under a header. */
    bool maySay(std::size_t row)
    {
        return row < sample.size() && dataShare(row) <= tooMuchData && kind(row) == UnderHeader::Kind::None;
    }

    const SheetSample &sample;
    const HeaderVocabulary &vocabulary;

private:
    struct Row {
        std::optional<QList<QString>> cells;
        std::optional<double> dataShare;
        std::optional<UnderHeader::Kind> kind;
    };
    double workOutDataShare(std::size_t row);

    std::vector<Row> m_rows;
};

/** The share of a row's cells that are data: numbers and dates have no place in a header. */
double HeaderRows::workOutDataShare(std::size_t row)
{
    if (vocabulary.isRowOfBoxes(cells(row)))
        return 0;
    int filled = 0;
    int data = 0;
    constexpr std::size_t run = 3;
    for (std::size_t c = 0; c < sample.width() && filled < cellsLooked; ++c) {
        const CellView cell = sample.cell(row, c);
        if (cell.text.empty())
            continue;
        if (const std::size_t years = yearsFrom(sample, row, c); years >= run) {
            filled += static_cast<int>(years);
            c += years - 1;
            continue;
        }
        ++filled;
        if (UnderHeader::isCode(toText(cell.text), vocabulary))
            continue; // "G33" is a header and no number with a sign before it
        const bool plain = cell.kind == CellKind::Number || cell.kind == CellKind::Date ||
                           cell.kind == CellKind::DateTime || isBareNumber(cell.text);
        const DateText date = DateText::parse(cell.text, cell.kind);
        data += plain || (date.isDate() && !date.isBareNumber());
    }
    return filled == 0 ? 1.0 : static_cast<double>(data) / filled;
}

HeaderFinder::Score HeaderFinder::score(const QList<QString> &headers, bool grouped) const
{
    constexpr double enough = 60;
    std::map<std::string, double> best;
    int filled = 0;
    int boxes = 0;
    const bool onlyBoxes = m_vocabulary.isRowOfBoxes(headers);
    for (const QString &header : headers) {
        if (header.trimmed().isEmpty())
            continue;
        if (++filled > cellsLooked)
            break;
        // A sentence or a cell of data is no header, whatever words it has.
        if (header.size() > 120)
            continue;
        const HeaderText text = m_vocabulary.parse(header.toStdString(), grouped);
        boxes += (onlyBoxes || text.boxIsCertain) && !m_vocabulary.box(text.box).empty();
        for (const HeaderMatch &match : m_vocabulary.match(text)) {
            if (match.score < enough || match.meaning == "none")
                continue;
            double &slot = best[match.meaning];
            slot = std::max(slot, match.score);
            break;
        }
    }
    Score result;
    for (const auto &[meaning, points] : best)
        result.points += points / 100;
    result.fields = static_cast<int>(best.size());
    if (boxes >= 3) {
        result.points = std::max(result.points, static_cast<double>(boxes));
        result.fields = std::max(result.fields, boxes);
    }
    // Wide rows in which next to nothing is understood are data that happens to hold a word or two.
    if (result.fields < 2 || (filled > 8 && result.fields * 8 < filled))
        return {};
    return result;
}

/** Rows of units, of numbers and of codes under the header are part of it, and the header in another
 * language.
 */
void HeaderFinder::takeRowsBelow(HeaderRows &rows, FoundHeader &found) const
{
    constexpr std::size_t most = 3;
    for (std::size_t row = found.last + 1; row < std::min(found.last + 1 + most, rows.sample.size()); ++row) {
        const QList<QString> &cells = rows.cells(row);
        const UnderHeader::Kind kind = rows.kind(row);
        constexpr int telling = 3;
        const bool again = kind == UnderHeader::Kind::None && rows.dataShare(row) == 0 &&
                           score(cells).fields >= std::max(telling, found.fields / 2);
        if (kind == UnderHeader::Kind::None && !again)
            return;
        for (qsizetype c = 0; c < found.headers.size(); ++c)
            found.headers[c] = UnderHeader::joined(found.headers[c], cells.value(c), kind, m_vocabulary);
        found.last = row;
    }
}

/** "Indicators" over "Weight" over "net" and "gross": a header only if it names more than any two of its
 * rows. */
FoundHeader HeaderFinder::threeRows(HeaderRows &rows, std::size_t row, const QList<QString> &pair,
                                    int fields) const
{
    const std::size_t last = row + 2;
    if (!rows.maySay(last))
        return {};
    const QList<QString> all = withParts(pair, rows.sample, last);
    const Score lower = score(withParts(rows.cells(row + 1), rows.sample, last), true);
    const Score three = score(all, true);
    return three.fields > std::max(fields, lower.fields) ? FoundHeader{row, last, three.fields, all, true}
                                                         : FoundHeader();
}

/** "Weight, t" over "net": the lower row names the columns, and only the one above says what they are in. */
bool HeaderFinder::addsMeasures(const QList<QString> &groups, const QList<QString> &parts) const
{
    for (qsizetype c = 0; c < std::min(groups.size(), parts.size()); ++c) {
        if (groups[c].isEmpty() || parts[c].isEmpty())
            continue;
        const HeaderText above = m_vocabulary.parse(groups[c].toStdString(), false);
        const HeaderText below = m_vocabulary.parse(parts[c].toStdString(), false);
        if ((above.unit && !below.unit) || (above.factor != 1 && below.factor == 1) ||
            (!above.currency.empty() && below.currency.empty()))
            return true;
    }
    return false;
}

/** Whether a header in this row would be that of a second table: at least as many lines stand under the first
 * one. */
bool HeaderFinder::isBelowTable(HeaderRows &rows, const FoundHeader &first, std::size_t row)
{
    constexpr int telling = 4;
    constexpr int fewest = 3;
    if (first.fields < telling)
        return false;
    const auto lines = [&rows](std::size_t header, std::size_t from, std::size_t end, int most) {
        const auto filled = [&](std::size_t at) {
            int count = 0;
            for (std::size_t c = 0; c < rows.sample.width(); ++c)
                count += isFilled(rows.sample, at, c);
            return count;
        };
        const int width = filled(header);
        int count = 0;
        for (std::size_t at = from; at < end && count < most; ++at)
            count += rows.dataShare(at) > 0 && rows.dataShare(at) <= 1 && filled(at) * 2 >= width &&
                     filled(at) > 1;
        return count;
    };
    const int above = lines(first.last, first.last + 1, row, static_cast<int>(rowsSearched));
    return above >= fewest && lines(row, row + 1, rows.sample.size(), above + 1) <= above;
}

FoundHeader HeaderFinder::find(const SheetSample &sample) const
{
    HeaderRows rows(sample, m_vocabulary);
    FoundHeader found;
    double best = 0;
    for (std::size_t row = 0; row < std::min(sample.size(), rowsSearched); ++row) {
        if (rows.dataShare(row) > tooMuchData)
            continue;
        if (found.valid() && isBelowTable(rows, found, row))
            continue;
        const QList<QString> &single = rows.cells(row);
        const Score one = score(single);
        const bool better = one.fields > found.fields && one.points > best + 0.5;
        if (better) {
            best = one.points;
            found = {row, row, one.fields, single, false};
        }
        if (!rows.maySay(row + 1) || isTitle(sample, row))
            continue;
        // Two rows are a header only together: each alone says less, or the lower one says the parts.
        const QList<QString> pair = withParts(single, sample, row + 1);
        const Score both = score(pair, true);
        const Score lower = score(rows.cells(row + 1));
        const bool more =
            both.fields > std::max({found.fields, one.fields, lower.fields}) && both.points > best + 0.5;
        const bool parts =
            better && both.fields >= one.fields && both.fields > lower.fields && isOfParts(sample, row);
        const bool measures = both.fields > std::max(one.fields, found.fields) &&
                              both.fields >= lower.fields && both.points > best + 0.5 &&
                              addsMeasures(single, rows.cells(row + 1));
        if (more || parts || measures) {
            best = std::max(best, both.points);
            found = {row, row + 1, both.fields, pair, true};
        }
        if (const FoundHeader three = threeRows(rows, row, pair, std::max(both.fields, found.fields));
            three.valid() && score(three.headers, true).points > best + 0.5) {
            best = score(three.headers, true).points;
            found = three;
        }
    }
    if (found.valid())
        takeRowsBelow(rows, found);
    return found;
}
