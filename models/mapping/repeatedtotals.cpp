// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/repeatedtotals.h"

#include "mapping/missingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

namespace {

/** "1", "1.00". */
bool isOne(std::string_view text)
{
    return text.front() == '1' && text.find_first_not_of(".,0", 1) == std::string_view::npos &&
           (text.size() == 1 || text[1] == '.' || text[1] == ',');
}

} // namespace

RepeatedTotals::RepeatedTotals(const SheetFacts &sheet, const std::vector<ColumnUse> &columns) : m_sheet(sheet)
{
    const int declaration = SheetFacts::columnOf(columns, Field::Declaration);
    if (declaration >= 0)
        groupByNumber(static_cast<std::size_t>(declaration));
    else
        groupByRuns(columns);
}

void RepeatedTotals::groupByNumber(std::size_t declaration)
{
    std::unordered_map<std::string_view, std::vector<std::size_t>> byNumber;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const std::string_view number = m_sheet.sample->text(row, declaration);
        if (number.size() > 1 && !MissingWords::instance().contains(number))
            byNumber[number].push_back(row);
    }
    for (auto &[number, rows] : byNumber) {
        if (rows.size() > 1)
            m_groups.push_back(std::move(rows));
    }
}

/** Lines that follow each other and are of one day and the same firms may be of one declaration. */
void RepeatedTotals::groupByRuns(const std::vector<ColumnUse> &columns)
{
    std::vector<std::size_t> same;
    for (const Field field : {Field::Date, Field::Consignor, Field::Consignee}) {
        const int column = SheetFacts::columnOf(columns, field);
        if (column < 0)
            return;
        same.push_back(static_cast<std::size_t>(column));
    }
    for (const ColumnUse &use : columns) {
        if (isAmount(fieldId(use.field).toStdString()))
            m_amounts.push_back(static_cast<std::size_t>(use.column));
    }
    std::vector<std::size_t> run;
    const auto end = [&] {
        if (run.size() > 1)
            m_groups.push_back(run);
        run.clear();
    };
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const auto text = [&](std::size_t r, std::size_t c) { return m_sheet.sample->text(r, c); };
        const bool filled =
            std::none_of(same.begin(), same.end(), [&](std::size_t c) { return text(row, c).empty(); });
        if (!filled || (!run.empty() && std::any_of(same.begin(), same.end(), [&](std::size_t c) {
                return text(row, c) != text(run.back(), c);
            })))
            end();
        if (filled)
            run.push_back(row);
    }
    end();
}

bool RepeatedTotals::differs(const std::vector<std::size_t> &rows, std::size_t column) const
{
    return std::any_of(rows.begin(), rows.end(), [&](std::size_t row) {
        return m_sheet.sample->text(row, column) != m_sheet.sample->text(rows.front(), column);
    });
}

/**
 * Lines that are the same in every column say nothing: they may be one line twice. Without a number of the
 * declaration the goods' other amounts must differ.
 */
bool RepeatedTotals::saysSomething(const std::vector<std::size_t> &rows, int column) const
{
    int differing = 0;
    for (std::size_t c = 0; c < m_sheet.width() && differing < 2; ++c)
        differing += differs(rows, c);
    const bool amounts =
        m_amounts.empty() || std::any_of(m_amounts.begin(), m_amounts.end(), [&](std::size_t c) {
            return static_cast<int>(c) != column && differs(rows, c);
        });
    return differing >= 2 && amounts;
}

bool RepeatedTotals::isAmount(const std::string &meaning)
{
    return meaning == "value" || meaning == "net" || meaning == "gross" || meaning == "mass" ||
           meaning == "packages" || meaning == "quantity";
}

bool RepeatedTotals::repeats(int column, const std::string &meaning) const
{
    if (m_sheet.sample->isShared(m_sheet.headers[column]))
        return true;
    // Orders are often of as many pieces of each thing.
    if (!m_amounts.empty() && meaning != "gross" && meaning != "mass" && meaning != "value")
        return false;
    constexpr std::size_t leastGroups = 3; // fewer may be chance
    std::size_t equal = 0;
    std::size_t counted = 0;
    std::set<std::string_view> amounts; ///< one that is the same everywhere is nobody's total
    for (const auto &rows : m_groups) {
        const std::string_view first = m_sheet.sample->text(rows.front(), static_cast<std::size_t>(column));
        if (first.empty() || first == "0")
            continue;
        if (!saysSomething(rows, column))
            continue;
        const bool repeated = !differs(rows, static_cast<std::size_t>(column));
        const bool one = repeated && isOne(first);
        if (one && meaning != "quantity")
            continue; // one package may well hold all lines, and several may have one each
        ++counted;
        equal += repeated && !one;
        if (repeated && !one)
            amounts.insert(first);
    }
    return amounts.size() > 1 && counted >= leastGroups && equal * 10 >= counted * 9;
}

void RepeatedTotals::dropTotals(std::vector<ColumnUse> &columns, QList<MappingQuestion> &questions,
                                QList<QString> &notes) const
{
    for (ColumnUse &use : columns) {
        const std::string meaning = fieldId(use.field).toStdString();
        if (!isAmount(meaning) || !repeats(use.column, meaning))
            continue;
        const QString header = use.header.simplified();
        const Field field = use.field;
        use.field = Field::None;
        use.confidence = 0;
        use.evidence = QCoreApplication::translate(
            "RepeatedTotals", "The same amount stands on every line of a declaration: it is the "
                              "declaration's total, and would be added up several times.");
        notes.append(QCoreApplication::translate(
                         "RepeatedTotals",
                         "“%1” repeats the total of the whole declaration on each line and is not added up.")
                         .arg(header));
        MappingQuestion question;
        question.id = QStringLiteral("which-value");
        question.column = use.column;
        question.text =
            Said("RepeatedTotals",
                 QT_TRANSLATE_NOOP(
                     "RepeatedTotals",
                     "“%1” is the same on all lines of a declaration. Is it the declaration's total?"))
                .arg(header);
        question.answers = {
            Said("RepeatedTotals", QT_TRANSLATE_NOOP("RepeatedTotals", "Yes, leave it out")),
            Said("RepeatedTotals", QT_TRANSLATE_NOOP("RepeatedTotals", "No, it is each line's own"))};
        question.answerIds = {QStringLiteral("-"), fieldId(field)};
        questions.append(question);
    }
}
