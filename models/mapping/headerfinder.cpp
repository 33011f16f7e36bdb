// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headerfinder.h"

#include "core/decimal.h"
#include "mapping/datetext.h"

#include <algorithm>
#include <map>

namespace {

constexpr std::size_t rowsSearched = 60;

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

/** Two rows as one: a group above its parts ("Weight, kg" over "net" and "gross") is said with each of them.
 */
QList<QString> twoRows(const SheetSample &sample, std::size_t upper)
{
    QList<QString> headers;
    QString group;
    for (std::size_t c = 0; c < sample.width(); ++c) {
        const QString above = toText(sample.text(upper, c));
        const QString below = toText(sample.text(upper + 1, c));
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

/** The share of a row's cells that are data: numbers and dates have no place in a header. */
double dataShare(const SheetSample &sample, std::size_t row)
{
    int filled = 0;
    int data = 0;
    for (std::size_t c = 0; c < sample.width(); ++c) {
        const CellView cell = sample.cell(row, c);
        if (cell.text.empty())
            continue;
        ++filled;
        const bool plain = cell.kind == CellKind::Number || cell.kind == CellKind::Date ||
                           cell.kind == CellKind::DateTime || isBareNumber(cell.text);
        const DateText date = DateText::parse(cell.text, cell.kind);
        data += plain || (date.isDate() && !date.isBareNumber());
    }
    return filled == 0 ? 1.0 : static_cast<double>(data) / filled;
}

} // namespace

HeaderFinder::Score HeaderFinder::score(const QList<QString> &headers, bool grouped) const
{
    constexpr double enough = 60;
    std::map<std::string, double> best;
    int filled = 0;
    int boxes = 0;
    for (const QString &header : headers) {
        if (header.trimmed().isEmpty())
            continue;
        constexpr int looked = 300; // no customs table is wider; what is takes no more time than this
        if (++filled > looked)
            break;
        // A sentence or a cell of data is no header, whatever words it has.
        if (header.size() > 120)
            continue;
        const HeaderText text = m_vocabulary.parse(header.toStdString(), grouped);
        boxes += text.boxIsCertain && !m_vocabulary.box(text.box).empty();
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

FoundHeader HeaderFinder::find(const SheetSample &sample) const
{
    FoundHeader found;
    double best = 0;
    for (std::size_t row = 0; row < std::min(sample.size(), rowsSearched); ++row) {
        constexpr double tooMuchData = 0.34;
        if (dataShare(sample, row) > tooMuchData)
            continue;
        const QList<QString> single = singleRow(sample, row);
        const Score one = score(single);
        if (one.fields > found.fields && one.points > best + 0.5) {
            best = one.points;
            found = {row, row, one.fields, single};
        }
        if (row + 1 >= sample.size() || dataShare(sample, row + 1) > tooMuchData)
            continue;
        // Two rows are a header only together: each alone says less.
        const QList<QString> pair = twoRows(sample, row);
        const Score both = score(pair, true);
        const Score lower = score(singleRow(sample, row + 1));
        if (both.fields > std::max({found.fields, one.fields, lower.fields}) && both.points > best + 0.5) {
            best = both.points;
            found = {row, row + 1, both.fields, pair};
        }
    }
    return found;
}
