// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/groupsurvey.h"

#include "mapping/celltext.h"
#include "mapping/comparingwords.h"
#include "mapping/datetext.h"
#include "mapping/totalcountry.h"
#include "mapping/totalwords.h"
#include "places/countries.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace {

Said tr(const char *source)
{
    return {"GroupSurvey", source};
}

/** The one country field that the words name; None for none or several. */
Field namedField(std::string_view words)
{
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    Field found = Field::None;
    for (const HeaderMatch &match : vocabulary.match(vocabulary.parse(words))) {
        const auto field = fieldFromId(QString::fromStdString(match.meaning)).value_or(Field::None);
        if (field != Field::Origin && field != Field::Destination && field != Field::Dispatch &&
            field != Field::Trading)
            continue;
        if (found != Field::None && found != field)
            return Field::None;
        found = field;
    }
    return found;
}

} // namespace

bool GroupSurvey::isAmount(std::size_t column) const
{
    return ColumnRules::isNumber(m_columns[column].field);
}

/** The one column of a row that holds a text, beside amounts behind it; -1 for any other row. */
int GroupSurvey::loneText(std::size_t row) const
{
    int found = -1;
    for (std::size_t c = 0; c < m_sheet.width(); ++c) {
        if (m_sheet.sample->text(row, c).empty() || (isAmount(c) && found >= 0))
            continue;
        if (found >= 0)
            return -1;
        found = static_cast<int>(c);
    }
    return found;
}

/** The column of a row that names a country and says nothing else but amounts; -1 for any other row. */
int GroupSurvey::headingColumn(std::size_t row, CountryCode &country, std::string &before) const
{
    const int found = loneText(row);
    if (found < 0)
        return -1;
    const std::string_view text = m_sheet.sample->text(row, static_cast<std::size_t>(found));
    country = m_countries.find(text);
    before.clear();
    if (const auto colon = text.find(':'); !country.valid() && colon != std::string_view::npos) {
        before = text.substr(0, colon);
        const std::string_view behind = CellText::trimmed(text.substr(colon + 1));
        const bool number = behind.find_first_not_of("0123456789. ") == std::string_view::npos;
        if (!number || namedField(before) != Field::None) // "Records: 24"
            country = m_countries.find(behind);
    }
    constexpr std::size_t shortest = 4; // a lone code may be anything
    const bool other = TotalWords::starts(text) || ComparingWords::begin(text); // "of which: China"
    return country.valid() && text.size() >= shortest && !other ? found : -1;
}

/** Which country the headings name: by their own words, those above the header, or the direction of trade. */
Field GroupSurvey::fieldOf(const std::string &before, bool &certain) const
{
    certain = true;
    if (const Field own = namedField(before); own != Field::None)
        return own;
    if (const Field title = namedField(m_sheet.title()); title != Field::None)
        return title;
    const TradeDirection direction = m_sheet.direction();
    certain = direction == TradeDirection::Import || direction == TradeDirection::Export;
    return direction == TradeDirection::Export ? Field::Destination : Field::Origin;
}

/** By column: the countries that lines of totals name, which hold nothing else but amounts. */
GroupSurvey::Named GroupSurvey::totals() const
{
    Named named;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        int label = -1;
        int others = 0;
        for (std::size_t c = 0; c < m_sheet.width(); ++c) {
            if (m_sheet.sample->text(row, c).empty() || (isAmount(c) && label >= 0))
                continue;
            others += label >= 0;
            label = static_cast<int>(c);
        }
        if (label < 0 || others > 0)
            continue;
        const CountryCode country =
            TotalCountry::find(m_sheet.sample->text(row, static_cast<std::size_t>(label)), m_countries);
        if (country.valid())
            named[label].insert(country.alpha2());
    }
    return named;
}

std::optional<Date> GroupSurvey::month(std::string_view text)
{
    const DateText said = DateText::parse(text);
    const auto date = said.isBareNumber() ? std::nullopt : said.date(DateStyle());
    return date && date->precision == Date::Precision::Month ? date : std::nullopt;
}

/** Lines of nothing but a month, the first one right under the header, where no column has a date. */
GroupLines GroupSurvey::months() const
{
    if (SheetFacts::columnOf(m_columns, Field::Date) >= 0)
        return {};
    GroupLines found;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const int column = loneText(row);
        const bool heading =
            column >= 0 && month(m_sheet.sample->text(row, static_cast<std::size_t>(column)));
        if (heading)
            return {column, Field::Date};
        if (column < 0)
            return {}; // a line that is of no month
    }
    return {};
}

GroupLines GroupSurvey::lines()
{
    if (const GroupLines dates = months(); dates.column >= 0)
        return dates;
    Named headings;
    std::string before;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        CountryCode country;
        std::string words;
        const int column = headingColumn(row, country, words);
        if (column < 0)
            continue;
        headings[column].insert(country.alpha2());
        if (before.empty())
            before = words;
    }
    const auto fewer = [](const auto &a, const auto &b) { return a.second.size() < b.second.size(); };
    auto most = std::max_element(headings.begin(), headings.end(), fewer);
    const bool below = most == headings.end();
    if (below) {
        headings = totals();
        most = std::max_element(headings.begin(), headings.end(), fewer);
    }
    // One such line may be a note; with words before the country it says what it is.
    if (most == headings.end() || (most->second.size() < 2 && before.empty()))
        return {};
    bool certain = true;
    GroupLines found{most->first, fieldOf(before, certain), below};
    const int holder = SheetFacts::columnOf(m_columns, found.field);
    const bool taken = holder >= 0;
    const bool said = holder == found.column && !below; // each line says the country of its heading once more
    if ((!certain || taken) && !said)
        askField(found, taken);
    return taken ? GroupLines() : found;
}

void GroupSurvey::askField(const GroupLines &found, bool taken)
{
    MappingQuestion question;
    question.id = QStringLiteral("group-country");
    question.column = found.column;
    question.text =
        found.below
            ? tr("Lines of totals name the country of the lines above them. Which country of these is it?")
            : tr("Lines that hold nothing but a country stand above others. Which country of these is it?");
    QList<Field> answers{taken ? Field::None : found.field};
    for (const Field field : {Field::Origin, Field::Destination, Field::Dispatch, Field::Trading}) {
        if (field != found.field && SheetFacts::columnOf(m_columns, field) < 0)
            answers.append(field);
    }
    if (!taken)
        answers.append(Field::None);
    for (const Field answer : answers) {
        question.answers.append(saidField(answer));
        question.answerIds.append(fieldId(answer));
    }
    if (!taken || answers.size() > 1)
        m_rules.questions.append(question);
}

/** Whether most lines hold amounts and nothing else, below lines that say what they are of. */
bool GroupSurvey::isOfAmounts() const
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
void GroupSurvey::fillAllDown()
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

void GroupSurvey::fillDown()
{
    if (isOfAmounts())
        return fillAllDown();
    static constexpr std::array fields{Field::Date,      Field::Declaration, Field::Consignor,
                                       Field::Consignee, Field::Hs,          Field::Origin,
                                       Field::Dispatch,  Field::Trading,     Field::Destination};
    std::vector<Gaps> all;
    for (const ColumnUse &use : m_columns) {
        if (std::ranges::find(fields, use.field) != fields.end())
            all.push_back(gaps(use));
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

GroupSurvey::Gaps GroupSurvey::gaps(const ColumnUse &use) const
{
    const auto column = static_cast<std::size_t>(use.column);
    Gaps gaps{column};
    std::unordered_map<std::string, double> seen;
    std::string last;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        int others = 0;
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            others += c != column && m_columns[c].field != Field::None && !isAmount(c) &&
                      (!m_sheet.sample->text(row, c).empty() || m_sheet.sample->isCovered(row, c));
        // A heading, a sum or a note is no line; and of a covered cell it is known what it means.
        if (others < 2 || m_sheet.sample->isCovered(row, column))
            continue;
        const std::string_view text = m_sheet.sample->text(row, column);
        gaps.lines.emplace_back(row, !text.empty());
        gaps.filled += !text.empty();
        if (text.empty())
            continue;
        gaps.inARow = gaps.inARow || text == last;
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

bool GroupSurvey::Gaps::mayMeanAbove() const
{
    constexpr std::size_t enough = 6;
    return lines.size() >= enough && lines.front().second && filled >= 2 && filled * 3 <= lines.size() * 2;
}

bool GroupSurvey::Gaps::inBlocks() const
{
    constexpr std::size_t several = 4;
    constexpr double likely = 0.4;
    return again > 0 && !inARow && filled >= several && chance < likely;
}

bool GroupSurvey::Gaps::few() const
{
    return filled * 2 <= lines.size();
}

/** Whether the lines without a code have words of their own for their goods: then the code above may well be
 * of others. */
bool GroupSurvey::describesGaps(const Gaps &gaps) const
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
void GroupSurvey::fillDown(const Gaps &gaps, bool withHead)
{
    ColumnUse &use = m_columns[gaps.column];
    const bool grouped = gaps.again == 0 || withHead || gaps.inBlocks(); // else it is a column with gaps
    if (!gaps.mayMeanAbove() || !grouped)
        return;
    const bool isName = use.field == Field::Consignor || use.field == Field::Consignee ||
                        use.field == Field::Hs || use.field == Field::Declaration;
    // A name that comes once may do so by chance; of some dozen countries or days none would come twice.
    constexpr double unlikely = 0.25;
    const bool sure = (gaps.again == 0 ? !isName : gaps.chance < unlikely) &&
                      !(use.field == Field::Hs && describesGaps(gaps));
    use.fillDown = withHead || (gaps.few() && sure);
    askFillDown(use);
}

void GroupSurvey::askFillDown(const ColumnUse &use)
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
