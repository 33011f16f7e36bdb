// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnfacts.h"
#include "mapping/columnrules.h"

/**
 * How the dates of a column are meant, decided by all of them: their calendar, whether "Jan-22" is a month or
 * a day, whether a spreadsheet exchanged day and month. What the column does not settle is asked.
 */
class DateRules {
public:
    /** All must outlive this. */
    DateRules(ColumnUse &use, const ColumnFacts &facts, ColumnRules::Outcome &outcome)
        : m_use(use), m_facts(facts), m_seen(facts.date), m_outcome(outcome)
    {
    }
    void decide();
    /** The id of a calendar in mapping files, rules and answers: "persian". */
    static QString calendarId(DateCalendar calendar);
    static std::optional<DateCalendar> calendarFromId(const QString &id);
    /** The same of forms: "month-year", and of parts: "year". */
    static QString formId(DateForm form);
    static std::optional<DateForm> formFromId(const QString &id);
    static QString partId(DatePart part);
    /** What a person sees: "Date: year". */
    static QString partName(DatePart part);
    static std::optional<DatePart> partFromId(const QString &id);

private:
    void decideCalendar();
    void decideShorts();
    void decidePairs();
    void decideUnix();
    void decideOnes();
    void decideSixDigits();
    void decideSwap();
    static QString calendarName(DateCalendar calendar);
    void say(const Said &evidence);
    MappingQuestion &ask(const char *id, const Said &text);

    ColumnUse &m_use;
    const ColumnFacts &m_facts;
    const DateEvidence &m_seen;
    ColumnRules::Outcome &m_outcome;
};
