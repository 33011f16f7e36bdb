// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowshape.h"

#include "core/decimal.h"
#include "mapping/celltext.h"
#include "mapping/columnrules.h"
#include "mapping/currencies.h"
#include "mapping/datetext.h"
#include "mapping/hstext.h"
#include "mapping/missingwords.h"
#include "mapping/totalwords.h"
#include "places/countries.h"

#include <algorithm>
#include <array>

namespace {

bool isCountry(Field field)
{
    return field == Field::Origin || field == Field::Dispatch || field == Field::Trading ||
           field == Field::Destination;
}

bool isName(Field field)
{
    return field == Field::Consignor || field == Field::Consignee || field == Field::Manufacturer ||
           field == Field::Description;
}

/** Numbers of documents and of lines may be any text, but no amount: "687.92". */
bool isNumberOfSomething(Field field)
{
    return field == Field::Declaration || field == Field::Invoice;
}

bool isTelling(Field field)
{
    return isNumberOfSomething(field) || ColumnRules::isNumber(field) || isCountry(field) || isName(field) ||
           field == Field::Date || field == Field::Hs || field == Field::Currency;
}

/** A number with no more than a unit or a currency beside it. */
bool isNumber(std::string_view text, std::size_t beside)
{
    const DecimalReading reading = Decimal::read(text, DecimalSign::Point, {1, 6});
    return (reading.ok() || reading.outcome == DecimalReading::Outcome::TooLarge) &&
           reading.prefix.size() <= beside && reading.suffix.size() <= beside;
}

bool isFraction(std::string_view text)
{
    constexpr std::int64_t one = 1'000'000;
    const DecimalReading reading = Decimal::read(text, DecimalSign::Point, {1, 6});
    return reading.ok() && reading.value % one != 0 && reading.prefix.empty() && reading.suffix.empty();
}

bool isUnreadable(const Issue &issue)
{
    static constexpr std::array<QStringView, 5> kinds{
        u"number-unreadable", u"date-unreadable", u"country-unknown", u"hs-unreadable", u"currency-unknown"};
    return std::find(kinds.begin(), kinds.end(), issue.kind) != kinds.end();
}

CellView cellAt(const RowView &row, int column)
{
    const auto index = static_cast<std::size_t>(column);
    if (column < 0 || index >= row.cells.size())
        return {{}, CellKind::Empty};
    return {CellText::trimmed(row.cells[index].text), row.cells[index].kind};
}

} // namespace

RowShape::RowShape(const ColumnMapping &mapping, const Countries &countries)
    : m_mapping(mapping), m_countries(countries)
{
    for (const ColumnUse &use : mapping.columns) {
        if (isTelling(use.field))
            m_telling.push_back(&use);
        if (isName(use.field) || isNumberOfSomething(use.field))
            m_texts.push_back(&use);
    }
    std::sort(m_telling.begin(), m_telling.end(),
              [](const ColumnUse *a, const ColumnUse *b) { return a->column < b->column; });
}

/** Whether the cell is of the field's kind; an empty one is of every kind. */
bool RowShape::fits(Field field, const CellView &cell) const
{
    const std::string_view text = cell.text;
    if (text.empty() || MissingWords::instance().contains(text))
        return true;
    if (ColumnRules::isNumber(field))
        return isNumber(text, 12);
    if (isCountry(field))
        return m_countries.lookup(text).kind != Countries::Kind::Unknown;
    if (field == Field::Date)
        return DateText::parse(text, cell.kind).isDate();
    if (field == Field::Hs)
        return HsText::rawDigits(text).size() >= 4;
    if (field == Field::Currency)
        return !Currencies::find(text).empty();
    return isNumberOfSomething(field) ? !isFraction(text) : !isNumber(text, 0);
}

/** Whether an amount stands where a name or a number of a document should: nothing says that it is
 * unreadable. */
bool RowShape::hasAmountForText(const RowView &row) const
{
    return std::any_of(m_texts.begin(), m_texts.end(), [&](const ColumnUse *use) {
        const CellView cell = cellAt(row, use->column);
        // Nearly all texts are passed by here, as this is asked of every row that ends early.
        const char first = cell.text.empty() ? 'x' : cell.text.front();
        return ((first >= '0' && first <= '9') || first == '-' || first == '.') && isFraction(cell.text);
    });
}

/** Whether a cell beyond the header may be one of the last column, moved. */
bool RowShape::lastColumnTakes(const CellView &cell) const
{
    const ColumnUse *const last =
        m_telling.empty() || m_telling.back()->column + 1 != m_mapping.rowWidth ? nullptr : m_telling.back();
    return !last || isName(last->field) || fits(last->field, cell);
}

/** True if the row as it stands has cells of another column's kind, and none once those from some column on
 * are moved by one. */
bool RowShape::isExplainedByMoving(const RowView &row, bool manyMisfits) const
{
    const std::size_t count = m_telling.size();
    if (count == 0)
        return false;
    // A single cell may just be wrong; moved rows also end one cell later, or one earlier.
    const int last = m_telling.back()->column;
    const bool endsLater = !cellAt(row, last + 1).text.empty();
    const bool endsEarlier = cellAt(row, last).text.empty();
    std::size_t misfits = 0;
    for (const ColumnUse *use : m_telling)
        misfits += !fits(use->field, cellAt(row, use->column));
    if (misfits == 0)
        return false;
    for (const int by : {1, -1}) {
        if (!manyMisfits && !(by > 0 ? endsLater : endsEarlier))
            continue;
        // A cell was put in (its text parted in two), or one is missing.
        std::size_t before = 0;    // misfits of the columns that stay
        std::size_t beforeGap = 0; // the same without the last of them, whose cell may be the missing one
        for (std::size_t from = 0; from <= count; ++from) {
            std::size_t after = 0;
            std::size_t filled = 0;
            for (std::size_t i = from; i < count && after == 0; ++i) {
                const CellView cell = cellAt(row, m_telling[i]->column + by);
                after += !fits(m_telling[i]->field, cell);
                filled += !cell.text.empty();
            }
            const bool explained = by > 0 ? before == 0 && filled >= 2 : beforeGap == 0 && filled >= 1;
            if (explained && after == 0)
                return true;
            beforeGap = before;
            if (from < count)
                before += !fits(m_telling[from]->field, cellAt(row, m_telling[from]->column));
        }
    }
    return false;
}

RowShape::Verdict RowShape::judge(const RowView &row, const QList<Issue> &issues) const
{
    if (m_mapping.rowWidth == 0)
        return Verdict::Fits;
    const auto width = static_cast<std::size_t>(m_mapping.rowWidth);
    const bool longer = row.cells.size() > width;
    const auto unreadable = std::count_if(issues.cbegin(), issues.cend(), isUnreadable);
    const bool shorter = row.cells.size() < width || CellText::trimmed(row.cells[width - 1].text).empty();
    if (!longer && unreadable == 0 && !(shorter && hasAmountForText(row)))
        return Verdict::Fits;
    std::size_t filled = 0;
    for (const CellView &cell : row.cells) {
        const std::string_view text = CellText::trimmed(cell.text);
        filled += !text.empty();
        if (!text.empty() && TotalWords::starts(text))
            return Verdict::Fits; // sums stand where they like
    }
    constexpr std::size_t few = 3;
    if (filled < few)
        return Verdict::Fits;
    const CellView beyond = cellAt(row, m_mapping.rowWidth);
    const bool wide = longer && !beyond.text.empty(); // a note has a gap before it
    if (wide && (unreadable > 0 || lastColumnTakes(beyond)))
        return Verdict::TooWide;
    return isExplainedByMoving(row, unreadable >= 2 || longer) ? Verdict::Shifted : Verdict::Fits;
}
