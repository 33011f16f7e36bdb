// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/filldownsurvey.h"

#include "mapping/totalwords.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

namespace {

Said tr(const char *source)
{
    return {"FillDownSurvey", source};
}

} // namespace

bool FillDownSurvey::isAmount(std::size_t column) const
{
    return ColumnRules::isNumber(m_columns[column].field);
}

/** Whether most lines hold amounts and nothing else, below lines that say what they are of. */
bool FillDownSurvey::isOfAmounts() const
{
    std::size_t full = 0;
    std::size_t bare = 0;
    std::size_t others = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        int texts = 0;
        bool amounts = false;
        bool total = false;
        for (const ColumnUse &use : m_columns) {
            const auto column = static_cast<std::size_t>(use.column);
            const std::string_view text = m_sheet.sample->text(row, column);
            const bool filled = !text.empty() || m_sheet.sample->isCovered(row, column);
            amounts = amounts || (filled && isAmount(column));
            texts += filled && use.field != Field::None && !isAmount(column);
            total = total || (!text.empty() && TotalWords::starts(text));
        }
        constexpr int much = 3;
        if (total)
            continue;
        if (full == 0 && (texts < much || !amounts))
            return false;
        full += texts >= much && amounts;
        bare += texts == 0 && amounts;
        others += texts > 0 && texts < much;
    }
    // One below each line would be its sum.
    return full > 1 && bare * 2 > full * 3 && others * 10 <= full;
}

/** All that lines say stands once for several of them. */
void FillDownSurvey::fillAllDown()
{
    ColumnUse *first = nullptr;
    for (ColumnUse &use : m_columns) {
        if (use.field == Field::None || ColumnRules::isNumber(use.field))
            continue;
        use.fillDown = true;
        first = first ? first : &use;
    }
    if (first)
        askFillDown(*first);
}

void FillDownSurvey::mark()
{
    if (isOfAmounts())
        return fillAllDown();
    static constexpr std::array fields{Field::Date,      Field::Declaration, Field::Consignor,
                                       Field::Consignee, Field::Hs,          Field::Origin,
                                       Field::Dispatch,  Field::Trading,     Field::Destination};
    std::vector<Gaps> all;
    for (const ColumnUse &use : m_columns) {
        if (std::ranges::find(fields, use.field) == fields.end())
            continue;
        all.push_back(gaps(use));
    }
    for (ColumnUse &use : m_columns) {
        if (std::ranges::find(fields, use.field) == fields.end() ||
            !isHeadedBySums(static_cast<std::size_t>(use.column)))
            continue;
        use.fillDown = true;
        askFillDown(use);
        std::erase_if(
            all, [&use](const Gaps &gaps) { return gaps.column == static_cast<std::size_t>(use.column); });
    }
    // Numbers of declarations, or days, that come once each stand at the first of their lines only.
    const Gaps *head = nullptr;
    for (const Gaps &each : all) {
        const Field field = m_columns[each.column].field;
        const bool heads =
            (field == Field::Declaration || field == Field::Date) && each.mayMeanAbove() && each.again == 0;
        const auto alike =
            std::ranges::count_if(all, [&](const Gaps &other) { return other.lines == each.lines; });
        if (heads && (each.few() ? alike > 1 : alike > 2) && (!head || field == Field::Declaration))
            head = &each;
    }
    for (const Gaps &each : all)
        fillDown(each, head && each.lines == head->lines);
}

/** Whether a row says enough besides what stands in the column: two things, or the only other one there is
 * with amounts. */
bool FillDownSurvey::isLine(std::size_t row, std::size_t column) const
{
    int keys = 0;
    int others = 0;
    bool amounts = false;
    bool total = false;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        const std::string_view text = m_sheet.sample->text(row, c);
        const bool filled = !text.empty() || m_sheet.sample->isCovered(row, c);
        if (m_columns[c].field == Field::None)
            continue;
        amounts = amounts || (filled && isAmount(c));
        if (isAmount(c))
            continue;
        ++keys;
        others += c != column && filled;
        total = total || TotalWords::starts(text) || TotalWords::ends(text);
    }
    return others >= 2 || (keys == 2 && others == 1 && amounts && !total);
}

/** Rows that hold something in this column and sums, each above lines that hold nothing in it. */
bool FillDownSurvey::isHeadedBySums(std::size_t column) const
{
    std::set<std::string> heads;
    std::size_t lines = 0;
    bool above = false; // a head stands right above
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        bool others = false;
        bool amounts = false;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            const bool filled = c != column && !m_sheet.sample->text(row, c).empty();
            others = others || (filled && !isAmount(c));
            amounts = amounts || (filled && isAmount(c));
        }
        const std::string_view text = m_sheet.sample->text(row, column);
        if (!amounts || TotalWords::starts(text) || TotalWords::ends(text))
            continue;
        const bool head = !text.empty() && !others;
        if ((head && (above || !heads.emplace(text).second)) || (!head && (!text.empty() || heads.empty())))
            return false;
        lines += !head;
        above = head;
    }
    return heads.size() > 1 && lines > heads.size() && !above;
}

FillDownSurvey::Gaps FillDownSurvey::gaps(const ColumnUse &use) const
{
    const auto column = static_cast<std::size_t>(use.column);
    Gaps gaps{column};
    std::unordered_map<std::string, double> seen;
    std::string last;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        // A heading, a sum or a note is no line; and of a covered cell it is known what it means.
        if (!isLine(row, column) || m_sheet.sample->isCovered(row, column))
            continue;
        const std::string_view text = m_sheet.sample->text(row, column);
        gaps.lines.emplace_back(row, !text.empty());
        gaps.filled += !text.empty();
        if (text.empty())
            continue;
        gaps.inARow = gaps.inARow || text == last;
        gaps.sorted = gaps.sorted && last < text;
        last = text;
        gaps.again += seen[last]++ > 0;
    }
    double alike = 0; // two texts of the column, taken at random
    for (const auto &[text, times] : seen)
        alike += times * (times - 1);
    const auto filled = static_cast<double>(gaps.filled);
    if (gaps.filled > 1)
        gaps.chance = std::pow(1 - alike / (filled * (filled - 1)), filled - 1);
    const auto bothFilled = [](const auto &a, const auto &b) { return a.second && b.second; };
    if (std::ranges::adjacent_find(gaps.lines, bothFilled) == gaps.lines.end())
        gaps.chance *= std::pow(1 - filled / static_cast<double>(gaps.lines.size()), filled - 1);
    return gaps;
}

bool FillDownSurvey::Gaps::mayMeanAbove() const
{
    constexpr std::size_t enough = 6;
    return lines.size() >= enough && lines.front().second && filled >= 2 && filled * 3 <= lines.size() * 2;
}

bool FillDownSurvey::Gaps::inBlocks() const
{
    constexpr std::size_t several = 4;
    constexpr double likely = 0.4;
    return again > 0 && !inARow && filled >= several && chance < likely;
}

bool FillDownSurvey::Gaps::few() const
{
    return filled * 2 <= lines.size();
}

/** Whether the lines without a code have words of their own for their goods: then the code above may well be
 * of others. */
bool FillDownSurvey::describesGaps(const Gaps &gaps) const
{
    const int column = SheetFacts::columnOf(m_columns, Field::Description);
    if (column < 0)
        return false;
    std::string_view above;
    for (const auto &[row, filled] : gaps.lines) {
        const std::string_view words = m_sheet.sample->text(row, static_cast<std::size_t>(column));
        if (!filled && (words.empty() || words == above))
            return false;
        above = words;
    }
    return true;
}

/** Merged cells look like this: the first line is filled, many below it are empty, and what stands in the
 * column comes once each, or with the number of its declaration. */
void FillDownSurvey::fillDown(const Gaps &gaps, bool withHead)
{
    ColumnUse &use = m_columns[gaps.column];
    const bool grouped = gaps.again == 0 || withHead || gaps.inBlocks(); // else it is a column with gaps
    if (!gaps.mayMeanAbove() || !grouped)
        return;
    const bool isName = use.field == Field::Consignor || use.field == Field::Consignee ||
                        use.field == Field::Hs || use.field == Field::Declaration;
    // A name that comes once may do so by chance; of some dozen countries or days none would come twice.
    constexpr double unlikely = 0.25;
    constexpr std::size_t many = 5; // texts that stand in order do so by design
    const bool sorted = gaps.sorted && gaps.filled >= many;
    const bool sure = (gaps.again == 0 ? !isName || sorted : gaps.chance < unlikely) &&
                      !(use.field == Field::Hs && describesGaps(gaps));
    use.fillDown = withHead || (gaps.few() && sure);
    askFillDown(use);
}

void FillDownSurvey::askFillDown(const ColumnUse &use)
{
    MappingQuestion question;
    question.id = QStringLiteral("fill-down");
    question.column = use.column;
    question.text = tr("Many cells of “%1” are empty. Do they mean the same as the cell above?")
                        .arg(use.header.simplified());
    question.answers = {tr("Yes, the same as above"), tr("No, nothing is known")};
    question.answerIds = {QStringLiteral("yes"), QStringLiteral("no")};
    if (!use.fillDown) {
        question.answers.swapItemsAt(0, 1);
        question.answerIds.swapItemsAt(0, 1);
    }
    m_rules.questions.append(question);
}
