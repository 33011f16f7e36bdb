// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/blocktitles.h"

#include "mapping/celltext.h"
#include "mapping/filedate.h"
#include "mapping/monthnames.h"
#include "mapping/sumissue.h"

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(BlockTitles)
};

/** The one cell of a row that holds something; empty for any other row. */
std::string_view loneText(const RowView &row)
{
    std::string_view found;
    for (const CellView &cell : row.cells) {
        const std::string_view text = CellText::trimmed(cell.text);
        if (!text.empty() && !found.empty())
            return {};
        found = text.empty() ? found : text;
    }
    return found;
}

std::optional<Date> monthOf(std::string_view text)
{
    constexpr std::size_t longest = 300;
    const auto period = text.empty() || text.size() > longest ? std::nullopt : FileDate::periodOf(text);
    return period && period->precision == Date::Precision::Month ? period : std::nullopt;
}

} // namespace

BlockTitles::BlockTitles(const ColumnMapping &mapping)
    : m_mayBe(!mapping.use(Field::Date) && mapping.groups.field != Field::Date)
{
}

void BlockTitles::see(const RowView &row)
{
    if (!m_mayBe)
        return;
    const std::string_view text = loneText(row);
    if (monthOf(text))
        m_words.insert(MonthNames::wordsBeside(text));
}

std::optional<Date> BlockTitles::settle(ParsedRow &parsed, const RowView &row) const
{
    if (m_words.empty())
        return std::nullopt;
    const std::string_view text = loneText(row);
    const auto month = monthOf(text);
    if (!month || !m_words.contains(MonthNames::wordsBeside(text)))
        return std::nullopt;
    parsed.kind = RowKind::Header;
    parsed.issues = {SumIssue::ofRow(row, QStringLiteral("group-date"),
                                     Words::tr("This line names the month of the rows under it: %1.")
                                         .arg(QString::fromStdString(month->iso())),
                                     Issue::Severity::Note)};
    return month;
}
