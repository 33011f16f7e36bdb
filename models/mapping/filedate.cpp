// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/filedate.h"

#include "core/text.h"
#include "mapping/datetext.h"
#include "mapping/monthnames.h"
#include "mapping/plaindigits.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace {

Said tr(const char *source)
{
    return {"FileDate", source};
}

/** What blanks, brackets and dashes part; points, slashes and hyphens stay in a date. */
std::vector<std::string> piecesOf(std::string_view line)
{
    std::string buffer;
    std::string spaced;
    for (const char c : PlainDigits::of(line, buffer)) {
        const bool digit = c >= '0' && c <= '9';
        if (digit && !spaced.empty() && static_cast<unsigned char>(spaced.back()) >= 0x80)
            spaced += ' '; // no blanks stand in Chinese
        spaced += c;
        for (const std::string_view sign : {"年", "月", "日", "년", "월", "일"}) {
            if (spaced.ends_with(sign))
                spaced += ' ';
        }
    }
    std::vector<std::string> pieces;
    std::string piece;
    for (const char c : spaced) {
        if (std::string_view(" \t;_(),:[]\"").find(c) == std::string_view::npos) {
            piece += c;
        } else if (!piece.empty()) {
            pieces.push_back(std::move(piece));
            piece.clear();
        }
    }
    if (!piece.empty())
        pieces.push_back(std::move(piece));
    return pieces;
}

/** How many different months a line names in words: more than one make a span. */
std::size_t monthsNamed(std::string_view line)
{
    std::string buffer;
    std::set<int> months;
    for (const std::string &word : MonthNames::split(Text::fold(PlainDigits::of(line, buffer)))) {
        const std::size_t letters = std::min(word.find_first_of("0123456789"), word.size());
        if (const int month = MonthNames::find(word.substr(0, letters)).month; month > 0 && letters > 2)
            months.insert(month);
    }
    return months.size();
}

/** "12 March": a day, whose year is not said; "March 12" and "Mar-12" may say the year. */
bool isDayOfMonth(std::string_view text)
{
    const std::size_t blank = text.find(' ');
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return blank != std::string_view::npos && blank <= 2 &&
           std::ranges::all_of(text.substr(0, blank), isDigit) &&
           std::ranges::none_of(text.substr(blank), isDigit);
}

/** The dates of a line, the longest readings first, none of them within another. */
std::vector<Date> datesOf(const std::vector<std::string> &pieces)
{
    constexpr std::size_t widest = 5;
    std::vector<bool> used(pieces.size());
    std::vector<Date> dates;
    for (std::size_t width = widest; width > 0; --width) {
        for (std::size_t from = 0; from + width <= pieces.size(); ++from) {
            const auto begin = used.begin() + static_cast<std::ptrdiff_t>(from);
            const auto end = begin + static_cast<std::ptrdiff_t>(width);
            if (std::find(begin, end, true) != end)
                continue;
            std::string text;
            for (std::size_t i = from; i < from + width; ++i)
                text += (i == from ? "" : " ") + pieces[i];
            const DateText parsed = DateText::parse(text);
            DateStyle style;
            style.form = parsed.pair() ? DateForm::Usual : DateForm::MonthYear; // "Dec-22"
            const bool sheet = Text::fold(text).starts_with("лист"); // "Лист11"; the same in Ukrainian: November
            const auto date = sheet && parsed.shortDate() ? std::nullopt : parsed.date(style);
            if (!date || isDayOfMonth(text) ||
                (parsed.isBareNumber() && (text.size() == 5 || text.size() == 8)))
                continue; // a number of a document, as like as not
            dates.push_back(*date);
            std::fill(begin, end, true);
        }
    }
    return dates;
}

/** The month or year that both days lie in, where they are its first and its last. */
std::optional<Date> spanOf(Date first, Date last)
{
    const Date::Ymd a = std::min(first, last).ymd();
    const Date::Ymd b = std::max(first, last).ymd();
    constexpr int shortest = 28;
    if (a.year != b.year || a.day != 1 || b.day < shortest)
        return std::nullopt;
    return a.month == b.month ? Date::fromYmd(a.year, a.month, 1, Date::Precision::Month)
                              : Date::fromYmd(a.year, 1, 1, Date::Precision::Year);
}

} // namespace

std::optional<Date> FileDate::periodOf(std::string_view line)
{
    const std::vector<Date> dates = datesOf(piecesOf(line));
    std::vector<Date> days;
    std::set<int> months;
    std::set<int> years;
    for (const Date date : dates) {
        if (date.precision == Date::Precision::Day) {
            days.push_back(date);
            continue;
        }
        years.insert(date.ymd().year);
        if (date.precision == Date::Precision::Month)
            months.insert(date.days);
    }
    if (days.size() == 2 && years.empty())
        return spanOf(days[0], days[1]);
    if (years.size() != 1)
        return std::nullopt;
    if (months.size() == 1 && monthsNamed(line) <= 1)
        return Date{*months.begin(), Date::Precision::Month};
    return Date::fromYmd(*years.begin(), 1, 1, Date::Precision::Year);
}

/** True if the columns of the date name no year. */
bool FileDate::needsYear(const ColumnMapping &mapping) const
{
    bool years = mapping.groups.field == Field::Date; // lines name the months of those under them
    for (const ColumnUse &use : mapping.columns) {
        if (use.field != Field::Date)
            continue;
        const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(use.column)];
        const bool noYear = use.dateForm == DateForm::Usual && facts.date.shorts * 2 > facts.known;
        years = years || use.datePart == DatePart::Year || (use.datePart == DatePart::Whole && !noYear);
    }
    return !years;
}

void FileDate::ask(ColumnMapping &mapping) const
{
    if (!needsYear(mapping))
        return;
    std::vector<std::string> lines{m_sheet.name.toStdString()};
    for (std::size_t row = 0; row < m_sheet.titleRows; ++row) {
        std::string line;
        for (std::size_t c = 0; c < m_sheet.sample->width(); ++c) {
            if (const std::string_view text = m_sheet.sample->text(row, c); !text.empty())
                line.append(text).append("; ");
        }
        lines.push_back(std::move(line));
    }
    std::optional<Date> found;
    QString source;
    for (const std::string &line : lines) {
        const auto period = periodOf(line);
        // The finest goes first: a title may name the year and the sheet its month.
        if (!period || (found && found->precision <= period->precision))
            continue;
        found = period;
        source = QString::fromStdString(line).simplified();
    }
    if (!found)
        return;
    constexpr qsizetype longest = 120;
    MappingQuestion question;
    question.id = QStringLiteral("file-date");
    question.text = tr("No column says the year of the dates, but “%1” stands above the table or names the "
                       "sheet. Is it %2 in all rows?")
                        .arg(Text::visible(source.chopped(source.endsWith(u';') ? 1 : 0), longest),
                             QString::fromStdString(found->iso()));
    question.answerIds = {QString::fromStdString(found->iso()), QStringLiteral("-")};
    question.answers = {question.answerIds.first(), tr("No, leave it open")};
    mapping.date = question.answerIds.first();
    mapping.questions.append(question);
}
