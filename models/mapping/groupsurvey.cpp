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
