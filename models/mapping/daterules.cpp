// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/daterules.h"

#include <array>
#include <utility>

namespace {

Said tr(const char *source)
{
    return {"DateRules", source};
}

template<class Value> using Ids = std::pair<Value, const char *>;

constexpr std::array calendarIds{
    Ids<DateCalendar>{DateCalendar::Gregorian, "gregorian"}, Ids<DateCalendar>{DateCalendar::Persian, "persian"},
    Ids<DateCalendar>{DateCalendar::Islamic, "islamic"},     Ids<DateCalendar>{DateCalendar::Buddhist, "buddhist"},
    Ids<DateCalendar>{DateCalendar::Minguo, "minguo"}};
constexpr std::array formIds{
    Ids<DateForm>{DateForm::Usual, "day"},           Ids<DateForm>{DateForm::MonthYear, "month-year"},
    Ids<DateForm>{DateForm::YearMonth, "year-month"},
    Ids<DateForm>{DateForm::OneIsJanuary, "january"}, Ids<DateForm>{DateForm::OneIsOctober, "october"}, Ids<DateForm>{DateForm::UnixSeconds, "unix"},
    Ids<DateForm>{DateForm::UnixMillis, "unix-ms"}, Ids<DateForm>{DateForm::ShortDays, "yymmdd"}};
constexpr std::array partIds{
    Ids<DatePart>{DatePart::Whole, "whole"}, Ids<DatePart>{DatePart::Year, "year"},
    Ids<DatePart>{DatePart::Quarter, "quarter"}, Ids<DatePart>{DatePart::Month, "month"},
    Ids<DatePart>{DatePart::Day, "day"}};

template<class Value, std::size_t n> QString idOf(const std::array<Ids<Value>, n> &ids, Value value)
{
    for (const auto &[each, id] : ids) {
        if (each == value)
            return QLatin1String(id);
    }
    return {};
}

template<class Value, std::size_t n>
std::optional<Value> valueOf(const std::array<Ids<Value>, n> &ids, const QString &id)
{
    for (const auto &[each, known] : ids) {
        if (id == QLatin1String(known))
            return each;
    }
    return std::nullopt;
}

void answer(MappingQuestion &question, const QString &id, const Said &text)
{
    question.answerIds.append(id);
    question.answers.append(text);
}

} // namespace

/** What a person is asked. */
QString DateRules::calendarName(DateCalendar calendar)
{
    switch (calendar) {
    case DateCalendar::Gregorian:
        return tr("As they stand: what is no such year is a problem");
    case DateCalendar::Persian:
        return tr("Persian: 1401 began in March 2022");
    case DateCalendar::Islamic:
        return tr("Islamic: 1444 began in July 2022");
    case DateCalendar::Buddhist:
        return tr("Buddhist: 2565 is 2022");
    case DateCalendar::Minguo:
        return tr("Minguo: 111 is 2022");
    }
    return {};
}

QString DateRules::calendarId(DateCalendar calendar)
{
    return idOf(calendarIds, calendar);
}

std::optional<DateCalendar> DateRules::calendarFromId(const QString &id)
{
    return valueOf(calendarIds, id);
}

QString DateRules::formId(DateForm form)
{
    return idOf(formIds, form);
}

std::optional<DateForm> DateRules::formFromId(const QString &id)
{
    return valueOf(formIds, id);
}

QString DateRules::partId(DatePart part)
{
    return idOf(partIds, part);
}

QString DateRules::partName(DatePart part)
{
    switch (part) {
    case DatePart::Year:
        return tr("Date: year");
    case DatePart::Quarter:
        return tr("Date: quarter");
    case DatePart::Month:
        return tr("Date: month");
    case DatePart::Day:
        return tr("Date: day");
    case DatePart::Whole:
        break;
    }
    return fieldName(Field::Date);
}

std::optional<DatePart> DateRules::partFromId(const QString &id)
{
    return valueOf(partIds, id);
}

void DateRules::say(const Said &evidence)
{
    m_use.evidence = Said::joined({m_use.evidence, evidence}, " ");
}

MappingQuestion &DateRules::ask(const char *id, const Said &text)
{
    MappingQuestion question;
    question.id = QLatin1String(id);
    question.column = m_use.column;
    question.text = text.arg(m_use.header.simplified());
    m_outcome.questions.append(question);
    return m_outcome.questions.last();
}

void DateRules::decide()
{
    if (m_use.datePart == DatePart::Whole || m_use.datePart == DatePart::Year)
        decideCalendar();
    if (m_use.datePart != DatePart::Whole)
        return;
    decideShorts();
    decidePairs();
    decideUnix();
    decideOnes();
    decideSixDigits();
    decideSwap();
    if (m_seen.quarters > 0)
        m_outcome.notes.append(tr("“%1” names quarters; a quarter is kept as its year, because no month of it "
                                  "is known.")
                                   .arg(m_use.header.simplified()));
}

void DateRules::decideCalendar()
{
    DateCalendar other = m_seen.otherCalendar();
    int some = other == DateCalendar::Gregorian ? 0 : m_seen.yearsOf(other);
    const bool shortYears = some == 0 && m_seen.buddhistShort > 0;
    if (shortYears) {
        other = DateCalendar::Buddhist;
        some = m_seen.buddhistShort;
    }
    int all = m_seen.buddhistShort;
    for (const int count : m_seen.years)
        all += count;
    if (m_seen.named > 0)
        say(tr("Some of its dates name the era or calendar that they are of."));
    if (some * 5 < all || some == 0)
        return; // a few years that cannot be are a matter for the list of problems
    m_use.calendar = other;
    // The Islamic months begin by what is seen of the moon, and by decree.
    if (some * 10 >= all * 9 && other != DateCalendar::Islamic && !shortYears) {
        say(tr("Its years are read in another calendar. %1.").arg(calendarName(other)));
        m_outcome.notes.append(tr("The dates in “%1” are of another calendar and are converted. %2.")
                                   .arg(m_use.header.simplified(), calendarName(other)));
        return;
    }
    MappingQuestion &question = ask("date-calendar", tr("Of what calendar are the years in “%1”?"));
    for (const DateCalendar calendar : {other, DateCalendar::Gregorian})
        answer(question, calendarId(calendar), calendarName(calendar));
}

/** "Jan-22": either all of the column are months, or all are days without a year. */
void DateRules::decideShorts()
{
    const int all = m_facts.dates + m_facts.bareDates;
    const NumberSpread &numbers = m_seen.shortNumbers;
    if (m_seen.shorts == 0 || m_seen.shorts * 10 < all * 8 || !numbers.maybeYears())
        return;
    const bool monthsRun = numbers.distinct() <= 2 && m_seen.shortMonths.distinct() >= 3;
    if (m_seen.numberFirst == 0 && monthsRun) {
        m_use.dateForm = DateForm::MonthYear;
        say(tr("Its numbers are years: they stay the same where the months change."));
        return;
    }
    MappingQuestion &question =
        ask("date-form", tr("Does “%1” give a month and its year, or a day without a year?"));
    answer(question, formId(DateForm::MonthYear), tr("Month and year"));
    answer(question, formId(DateForm::Usual), tr("A day; its year is not known"));
    if (m_seen.numberFirst > 0) {
        question.answers.swapItemsAt(0, 1);
        question.answerIds.swapItemsAt(0, 1);
    } else {
        m_use.dateForm = DateForm::MonthYear;
    }
}

/** "12/22", likewise, and the year may stand first. */
void DateRules::decidePairs()
{
    const int all = m_facts.dates + m_facts.bareDates;
    if (m_seen.pairs == 0 || m_seen.pairs * 10 < all * 8)
        return;
    const bool monthYear = m_seen.pairFirsts.all(1, 12) && m_seen.pairSeconds.maybeYears();
    const bool yearMonth = m_seen.pairSeconds.all(1, 12) && m_seen.pairFirsts.maybeYears();
    const auto run = [](const NumberSpread &months, const NumberSpread &years) {
        return years.distinct() <= 2 && months.distinct() >= 3;
    };
    const bool monthsRun = monthYear && run(m_seen.pairFirsts, m_seen.pairSeconds);
    const bool yearsLead = yearMonth && run(m_seen.pairSeconds, m_seen.pairFirsts);
    if (!monthYear && !yearMonth)
        return;
    m_use.dateForm = yearsLead || !monthYear ? DateForm::YearMonth : DateForm::MonthYear;
    if (monthsRun != yearsLead) {
        say(tr("Its numbers are years: they stay the same where the months change."));
        return;
    }
    MappingQuestion &question =
        ask("date-form", tr("Does “%1” give a month and its year, or a day without a year?"));
    const DateForm other = m_use.dateForm == DateForm::MonthYear ? DateForm::YearMonth : DateForm::MonthYear;
    for (const DateForm form : {m_use.dateForm, other}) {
        if (form == DateForm::MonthYear ? monthYear : yearMonth)
            answer(question, formId(form),
                   form == DateForm::MonthYear ? tr("Month and year: 05/22 is May 2022")
                                               : tr("Year and month: 22/05 is May 2022"));
    }
    answer(question, formId(DateForm::Usual), tr("A day; its year is not known"));
}

void DateRules::decideUnix()
{
    const auto mostly = [this](int some) { return some > 0 && some * 10 >= m_facts.known * 9; };
    const bool seconds = mostly(m_seen.unixSeconds);
    if (!seconds && !mostly(m_seen.unixMillis))
        return;
    m_use.dateForm = seconds ? DateForm::UnixSeconds : DateForm::UnixMillis;
    say(seconds ? tr("Its numbers are seconds since 1970.") : tr("Its numbers are milliseconds since 1970."));
}

/** "2022.1" is January, or as a number an October that lost its zero. */
void DateRules::decideOnes()
{
    if (m_seen.pointOnes == 0)
        return;
    m_use.dateForm = m_seen.pointPadded > 0 ? DateForm::OneIsOctober : DateForm::OneIsJanuary;
    if ((m_seen.pointPadded > 0) != (m_seen.pointTens > 0))
        return;
    MappingQuestion &question = ask("date-form", tr("Is a month such as 2022.1 in “%1” January, or an October "
                                                    "that lost its zero as a number?"));
    answer(question, formId(DateForm::OneIsJanuary), tr("January"));
    answer(question, formId(DateForm::OneIsOctober), tr("October"));
    if (m_use.dateForm == DateForm::OneIsOctober) {
        question.answers.swapItemsAt(0, 1);
        question.answerIds.swapItemsAt(0, 1);
    }
}

/** 200612 is December of 2006, or 12 June of 2020: that all of a column can be both is rare beyond a few rows. */
void DateRules::decideSixDigits()
{
    if (m_seen.sixEither == 0 || m_seen.sixMonths > m_seen.sixDays)
        return;
    if (m_seen.sixDays > m_seen.sixMonths) {
        m_use.dateForm = DateForm::ShortDays;
        say(tr("Its numbers of six digits are days: some of them can be no year and month."));
        return;
    }
    MappingQuestion &question = ask("date-form", tr("Are numbers of six digits in “%1” a year and a month, or a day "
                                                    "with a year of two digits?"));
    answer(question, formId(DateForm::Usual), tr("Year and month: 200612 is December 2006"));
    answer(question, formId(DateForm::ShortDays), tr("A day: 200612 is 12 June 2020"));
}

/** A spreadsheet that expects the month first makes true dates of texts whose day is at most 12, in the wrong
 * order, and leaves the others as texts. */
void DateRules::decideSwap()
{
    constexpr int several = 3;
    constexpr int telling = 5;
    const bool parted = m_seen.textOver12 >= several && m_seen.textOver12 == m_seen.textDates &&
                        m_seen.trueDates >= several && m_seen.trueOver12 == 0;
    if (!parted)
        return;
    m_use.swapDates = m_seen.trueDates >= telling;
    MappingQuestion &question =
        ask("date-swapped", tr("In “%1” every date that is text has a day above 12 and no true date has one, "
                               "as when a spreadsheet took day and month for each other. Are the true dates "
                               "to be exchanged?"));
    answer(question, QStringLiteral("swap"), tr("Exchange day and month of the true dates"));
    answer(question, QStringLiteral("keep"), tr("Leave them as they stand"));
    if (!m_use.swapDates) {
        question.answers.swapItemsAt(0, 1);
        question.answerIds.swapItemsAt(0, 1);
    }
}
