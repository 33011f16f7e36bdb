// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/columnrules.h"

#include "mapping/daterules.h"
#include "mapping/headerdateform.h"
#include "mapping/hstext.h"
#include "mapping/mappinganswer.h"

#include <algorithm>
#include <array>

namespace {

Said tr(const char *source)
{
    return {"ColumnRules", source};
}

/**
 * Midnight somewhere, written in UTC: every instant of the column has the same minute of the day, and it is
 * midnight where people live. Programs also write noon for a day without a time, to be the same day
 * everywhere.
 */
int zoneOf(const ColumnFacts &facts)
{
    if (facts.instants.size() != 1 || facts.instants.begin()->second < 2)
        return 0;
    constexpr int day = 24 * 60;
    const int minute = facts.instants.begin()->first;
    const int zone = minute > day / 2 ? day - minute : -minute;
    constexpr std::array betweenHours{210, 270, 330, 345, 390, 525, 570, 630, -150, -210, -570};
    const bool isZone = (zone % 60 == 0 && zone >= -11 * 60 && zone <= 11 * 60) ||
                        std::find(betweenHours.begin(), betweenHours.end(), zone) != betweenHours.end();
    return isZone ? zone : 0;
}

/** Codes of an odd length have lost their zero, all of them: a file of food. Only Japan counts nine digits.
 */
int wholeDigits(int digits, const QString &header)
{
    const bool japanese = std::any_of(header.begin(), header.end(), [](QChar c) {
        return c.script() == QChar::Script_Katakana || c.script() == QChar::Script_Hiragana ||
               c.script() == QChar::Script_Han;
    });
    const bool lostZero = digits == 5 || digits == 7 || (digits == 9 && !japanese);
    return lostZero ? digits + 1 : digits;
}

/** What "Date (mm/dd/yyyy)" says of dates that no cell contradicts. */
std::optional<DateOrder> orderOfHeader(const ColumnUse &use, const OrderEvidence &evidence)
{
    const auto said = HeaderDateForm::order(use.header);
    if (!said || use.mixedOrders || evidence.fullIsMixed())
        return std::nullopt;
    const bool yearFirst = *said == DateOrder::YearMonthDay;
    const bool fits = evidence.yearMayLead()
                          ? yearFirst || *said == DateOrder::DayMonthYear
                          : *said == DateOrder::DayMonthYear || *said == DateOrder::MonthDayYear;
    return fits ? said : std::nullopt;
}

void removeQuestion(QList<MappingQuestion> &questions, const QString &id, int column)
{
    questions.removeIf([&](const MappingQuestion &q) { return q.id == id && q.column == column; });
}

} // namespace

bool ColumnRules::isNumber(Field field)
{
    return field == Field::Net || field == Field::Gross || field == Field::Quantity ||
           field == Field::Value || field == Field::Packages;
}

void ColumnRules::decideDates(ColumnUse &use, const OrderEvidence &evidence,
                              QList<MappingQuestion> &questions)
{
    const QString id = QStringLiteral("date-order");
    removeQuestion(questions, id, use.column);
    use.dateOrder = evidence.order();
    const auto points = evidence.pointOrder();
    // Where nothing else says an order, the one that is answered is not that of the points.
    const bool usual =
        use.dateOrder == DateOrder::DayMonthYear && points == use.dateOrder && evidence.settled();
    const bool yearFirst =
        use.dateOrder == DateOrder::YearMonthDay || use.dateOrder == DateOrder::YearDayMonth;
    if (points && !yearFirst && !usual)
        use.pointOrder = points;
    use.mixedOrders = evidence.isMixed();
    if (evidence.settled())
        return;
    if (const auto said = orderOfHeader(use, evidence)) {
        use.dateOrder = *said;
        return;
    }
    MappingQuestion question;
    question.id = id;
    question.column = use.column;
    question.text =
        tr("No date in “%1” tells whether the day or the month stands first.").arg(use.header.simplified());
    question.answers = {tr("Day first: 03/04 is 3 April"), tr("Month first: 03/04 is 4 March")};
    question.answerIds = {QStringLiteral("dmy"), QStringLiteral("mdy")};
    if (use.mixedOrders) {
        question.text =
            tr("Some dates in “%1” can only begin with the day and others only with the month. How are "
               "those to be read that may be either?")
                .arg(use.header.simplified());
        question.prefer(MappingAnswer::dateOrderId(use.dateOrder));
    } else if (evidence.fullIsMixed()) {
        question.text = tr("Behind the year some dates in “%1” put the month first and others the day.")
                            .arg(use.header.simplified());
        question.answers = {tr("Month first: 2023-05-01 is 1 May"), tr("Day first: 2023-05-01 is 5 January")};
        question.answerIds = {QStringLiteral("ymd"), QStringLiteral("ydm")};
        if (evidence.fullMonthFirst > 0 && evidence.fullDayFirst > evidence.fullMonthFirst) {
            use.dateOrder = DateOrder::YearDayMonth;
            question.answers.swapItemsAt(0, 1);
            question.answerIds.swapItemsAt(0, 1);
        } else {
            use.dateOrder = DateOrder::YearMonthDay;
        }
    } else if (evidence.yearMayLead()) {
        question.text = tr("No date in “%1” tells whether the day or the year stands first.")
                            .arg(use.header.simplified());
        question.answers = {tr("Year first: 22-12-05 is 5 December 2022"),
                            tr("Day first: 22-12-05 is 22 December 2005")};
        question.answerIds = {QStringLiteral("ymd"), QStringLiteral("dmy")};
        // By custom; and with hyphens the one that is nearer to our days.
        if (!evidence.hyphens || evidence.lasts.latest() > evidence.firsts.latest()) {
            question.answers.swapItemsAt(0, 1);
            question.answerIds.swapItemsAt(0, 1);
        } else {
            use.dateOrder = DateOrder::YearMonthDay;
        }
    }
    questions.append(question);
}

void ColumnRules::decideSign(ColumnUse &use, const SignCounts &evidence, QList<MappingQuestion> &questions)
{
    const QString id = QStringLiteral("decimal-sign");
    removeQuestion(questions, id, use.column);
    use.decimalSign = evidence.sign();
    if (evidence.settled())
        return;
    const bool points = evidence.eitherPoint > 0;
    MappingQuestion question;
    question.id = id;
    question.column = use.column;
    question.text =
        points ? tr("Is 1.234 in “%1” a little over one, or one thousand two hundred and thirty-four?")
                     .arg(use.header.simplified())
               : tr("Is 1,234 in “%1” one thousand two hundred and thirty-four, or a little over one?")
                     .arg(use.header.simplified());
    question.answers = {tr("The point is the decimal sign"), tr("The comma is the decimal sign")};
    question.answerIds = {QStringLiteral("point"), QStringLiteral("comma")};
    questions.append(question);
}

/** Countries lengthen the codes at will: that of Turkey has twelve digits, that of China thirteen. */
void ColumnRules::decideDigits(ColumnUse &use, const ColumnFacts &facts, Outcome &outcome)
{
    use.digits = wholeDigits(facts.codeDigits(), use.header);
    if (use.digits > HsText::mostDigits)
        outcome.notes.append(
            tr("The codes in “%1” have %2 digits; their first ten count, and the cells keep the rest.")
                .arg(use.header.simplified())
                .arg(use.digits));
}

void ColumnRules::decide(ColumnUse &use, const ColumnFacts &facts, Outcome &outcome)
{
    if (use.field == Field::Date) {
        DateRules(use, facts, outcome).decide();
        if (use.datePart != DatePart::Whole)
            return;
        decideDates(use, facts.order, outcome.questions);
        const bool dayFirst = facts.order.dayFirst + facts.order.pointDayFirst > 0;
        const bool monthFirst = facts.order.monthFirst + facts.order.pointMonthFirst > 0;
        const bool othersBeside = facts.date.trueDates > 0 || facts.order.full() > 0;
        use.sureDates = othersBeside && dayFirst != monthFirst;
        use.zoneMinutes = zoneOf(facts);
        if (use.zoneMinutes != 0)
            outcome.notes.append(tr("The times in “%1” are midnight of another zone written in UTC; they are "
                                    "moved to that day.")
                                     .arg(use.header.simplified()));
    }
    if (use.field == Field::Hs)
        decideDigits(use, facts, outcome);
    if (use.field == Field::Declaration || use.field == Field::Invoice) {
        constexpr int enough = 3;
        use.rounded = facts.longNumbers >= enough && facts.roundedNumbers == facts.longNumbers;
        if (use.rounded)
            outcome.notes.append(tr("A spreadsheet has rounded the numbers in “%1” to 15 digits.")
                                     .arg(use.header.simplified()));
    }
    if (!isNumber(use.field))
        return;
    decideSign(use, facts.signs, outcome.questions);
    // Who leaves no cell empty and writes 0 instead has no other way of saying that nothing is known; and no
    // goods weigh nothing.
    const bool neverEmpty = facts.known == facts.rows;
    const bool mass = use.field == Field::Net || use.field == Field::Gross;
    use.zeroIsMissing = facts.zeros > 0 && (neverEmpty || mass);
    if (use.zeroIsMissing)
        outcome.notes.append(
            tr("“%1” is filled with zeros where nothing is known; they are taken for missing.")
                .arg(use.header.simplified()));
}
