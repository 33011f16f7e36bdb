// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/repeatedtotals.h"

#include "mapping/missingwords.h"
#include "mapping/sumarithmetic.h"
#include "mapping/totalwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <set>
#include <string_view>
#include <unordered_map>

namespace {

Said tr(const char *source)
{
    return {"RepeatedTotals", source};
}

/** "MSKU 700001-0", as containers are numbered. */
bool isContainer(std::string_view text)
{
    std::string bare;
    std::ranges::copy_if(text, std::back_inserter(bare),
                         [](char c) { return c != ' ' && c != '-' && c != '/'; });
    constexpr std::size_t letters = 4;
    constexpr std::size_t length = 11;
    return bare.size() == length &&
           std::ranges::all_of(std::string_view(bare).substr(0, letters),
                               [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }) &&
           bare.find_first_not_of("0123456789", letters) == std::string::npos;
}

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
    else if (!groupByItems(columns))
        groupByRuns(columns);
    findWhole(columns, declaration);
}

/** All rows, where they have one number of a declaration, or none and one day. */
void RepeatedTotals::findWhole(const std::vector<ColumnUse> &columns, int declaration)
{
    std::ranges::copy_if(columns, std::back_inserter(m_columns),
                         [](const ColumnUse &use) { return use.field != Field::None; });
    const int date = SheetFacts::columnOf(columns, Field::Date);
    const int same = declaration >= 0 ? declaration : date;
    m_numbered = declaration >= 0;
    if (same >= 0) {
        std::set<std::string_view> texts; // one, and that of a row of totals
        for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size() && texts.size() < 4; ++row)
            texts.insert(m_sheet.sample->text(row, static_cast<std::size_t>(same)));
        if (texts.size() > 3)
            return;
    }
    std::vector<std::size_t> rows;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        std::size_t filled = 0;
        bool total = false;
        for (std::size_t c = 0; c < m_sheet.width(); ++c) {
            const std::string_view text = m_sheet.sample->text(row, c);
            filled += !text.empty();
            total = total || (!text.empty() && TotalWords::starts(text));
        }
        if (filled > 1 && !total)
            rows.push_back(row);
    }
    constexpr std::size_t fewest = 3;
    if (rows.size() >= fewest &&
        (same < 0 || (!differs(rows, static_cast<std::size_t>(same)) &&
                      !m_sheet.sample->text(rows.front(), static_cast<std::size_t>(same)).empty())))
        m_whole = rows;
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

/** Lines that are numbered from one again and again: each run of numbers is a declaration. False if they are
 * not. */
bool RepeatedTotals::groupByItems(const std::vector<ColumnUse> &columns)
{
    const int item = SheetFacts::columnOf(columns, Field::Item);
    if (item < 0)
        return false;
    constexpr std::size_t leastRuns = 3;
    std::vector<std::vector<std::size_t>> runs;
    std::int64_t last = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        constexpr std::int64_t one = 1000;
        const auto number = amountAt(row, static_cast<std::size_t>(item));
        if (!number)
            continue; // a blank row, or one of totals
        if (*number == one)
            runs.emplace_back();
        else if (runs.empty() || *number != last + one)
            return false;
        runs.back().push_back(row);
        last = *number;
    }
    std::erase_if(runs, [](const auto &rows) { return rows.size() < 2; });
    const std::vector<std::size_t> same = sameInDeclarations(columns);
    const bool mixed = std::ranges::any_of(runs, [&](const auto &rows) {
        return std::ranges::any_of(same, [&](std::size_t c) { return differs(rows, c); });
    });
    if (runs.size() < leastRuns || mixed)
        return false;
    m_groups = std::move(runs);
    watchAmounts(columns);
    return true;
}

/** The columns of the day and the firms, as far as there are any. */
std::vector<std::size_t> RepeatedTotals::sameInDeclarations(const std::vector<ColumnUse> &columns)
{
    std::vector<std::size_t> same;
    for (const Field field : {Field::Date, Field::Consignor, Field::Consignee}) {
        if (const int column = SheetFacts::columnOf(columns, field); column >= 0)
            same.push_back(static_cast<std::size_t>(column));
    }
    return same;
}

/** Without numbers of declarations it takes other amounts to tell that lines are of different goods. */
void RepeatedTotals::watchAmounts(const std::vector<ColumnUse> &columns)
{
    for (const ColumnUse &use : columns) {
        if (isAmount(fieldId(use.field).toStdString()))
            m_amounts.push_back(static_cast<std::size_t>(use.column));
    }
}

/** Lines that follow each other and are of one day and the same firms may be of one declaration. */
void RepeatedTotals::groupByRuns(const std::vector<ColumnUse> &columns)
{
    const std::vector<std::size_t> same = sameInDeclarations(columns);
    constexpr std::size_t all = 3;
    if (same.size() < all)
        return;
    watchAmounts(columns);
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

/** One line for each container of a bill. */
bool RepeatedTotals::isParted(const std::vector<std::size_t> &rows) const
{
    for (std::size_t c = 0; c < m_sheet.width(); ++c) {
        if (isContainer(m_sheet.sample->text(rows.front(), c)) && differs(rows, c))
            return true;
    }
    return false;
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
    return (differing >= 2 && amounts) || (differing > 0 && isParted(rows));
}

bool RepeatedTotals::isAmount(const std::string &meaning)
{
    return meaning == "value" || meaning == "net" || meaning == "gross" || meaning == "mass" ||
           meaning == "packages" || meaning == "quantity";
}

/** In thousandths; nothing where the cell is no number. */
std::optional<std::int64_t> RepeatedTotals::amountAt(std::size_t row, std::size_t column) const
{
    ColumnUse use;
    use.column = static_cast<int>(column);
    use.decimalSign = m_sheet.facts[column].signs.sign();
    return m_sheet.amount(row, use, {1, 3});
}

/** What the cells of a column come to; nothing where some are no numbers. */
std::optional<std::int64_t> RepeatedTotals::sumOfWhole(std::size_t column) const
{
    std::int64_t sum = 0;
    for (const std::size_t row : m_whole) {
        const auto amount = amountAt(row, column);
        if (!amount || __builtin_add_overflow(sum, *amount, &sum))
            return std::nullopt;
    }
    return sum;
}

/** Whether a column with the field says something else on some lines, or on each. */
bool RepeatedTotals::isLineByLine(Field field, bool eachOther) const
{
    return std::ranges::any_of(m_columns, [&](const ColumnUse &use) {
        const auto column = static_cast<std::size_t>(use.column);
        if (use.field != field || !differs(m_whole, column))
            return false;
        std::set<std::string_view> texts;
        for (const std::size_t row : m_whole)
            texts.insert(m_sheet.sample->text(row, column));
        return !eachOther || texts.size() == m_whole.size();
    });
}

/** All lines of the sheet are of one declaration: its total is as much as a column of the lines, or the lines
 * are told apart by all that goods differ in. */
bool RepeatedTotals::repeatsOnWhole(int column, const std::string &meaning) const
{
    const auto at = static_cast<std::size_t>(column);
    if (m_whole.empty() || meaning == "quantity" || meaning == "packages" || differs(m_whole, at))
        return false;
    const auto all = sumOfWhole(at);
    if (!all || *all <= 0)
        return false;
    const auto lines = static_cast<std::int64_t>(m_whole.size());
    const std::int64_t total = *all / lines;
    constexpr int enoughDigits = 3; // lots of 25 kg are alike by chance
    if (SumArithmetic::tellingDigits(total) < enoughDigits)
        return false;
    const bool mass = meaning != "value";
    for (std::size_t c = 0; c < m_sheet.width(); ++c) {
        if (c == at || !differs(m_whole, c))
            continue;
        const std::int64_t sum = sumOfWhole(c).value_or(0);
        const auto use = std::ranges::find(m_columns, static_cast<int>(c), &ColumnUse::column);
        const bool otherMass =
            use != m_columns.end() && (use->field == Field::Net || use->field == Field::Gross);
        constexpr std::int64_t thousandth = 1000;
        // The lines' nets may come to a little more than a gross that somebody mistook; that of each box
        // would be more.
        const bool near = sum * 2 > total && (sum < total || (lines > 2 && sum * 5 < total * 6));
        if (std::abs(sum - total) <= total / thousandth || (mass && otherMass && near))
            return true;
    }
    constexpr std::int64_t several = 4;
    if (!m_numbered || lines < several)
        return false;
    return mass ? isLineByLine(Field::Value, true) &&
                      (isLineByLine(Field::Hs, true) || isLineByLine(Field::Description, true))
                : isLineByLine(Field::Net, true) || isLineByLine(Field::Gross, true);
}

bool RepeatedTotals::repeats(int column, const std::string &meaning) const
{
    return m_sheet.sample->isShared(m_sheet.headers[column]) || repeatsOnWhole(column, meaning) ||
           repeatsInGroups(column, meaning);
}

bool RepeatedTotals::repeatsInGroups(int column, const std::string &meaning) const
{
    // Orders are often of as many pieces of each thing.
    if (!m_amounts.empty() && meaning != "gross" && meaning != "mass" && meaning != "value")
        return false;
    constexpr std::size_t leastGroups = 3; // fewer may be chance
    std::size_t equal = 0;
    std::size_t counted = 0;
    std::size_t evidence = 0;           ///< telling digits on lines that repeat them
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
        if (repeated && !one) {
            amounts.insert(first);
            const auto amount = amountAt(rows.front(), static_cast<std::size_t>(column));
            evidence += (rows.size() - 1) *
                        static_cast<std::size_t>(SumArithmetic::tellingDigits(amount.value_or(0)));
        }
    }
    constexpr std::size_t enoughEvidence = 9;
    return amounts.size() > 1 && equal * 10 >= counted * 9 &&
           (counted >= leastGroups || evidence >= enoughEvidence);
}

void RepeatedTotals::ask(ColumnUse &use, bool once, QList<MappingQuestion> &questions)
{
    MappingQuestion question;
    question.id = QStringLiteral("which-value");
    question.column = use.column;
    question.text = tr("“%1” is the same on all lines of a declaration. Is it the declaration's total?")
                        .arg(use.header.simplified());
    question.offer(QStringLiteral("-"), tr("Yes, leave it out"));
    question.offer(QStringLiteral("once"), tr("Yes, count it once for each declaration"));
    question.offer(fieldId(use.field), tr("No, it is each line's own"));
    question.prefer(once ? QStringLiteral("once") : QStringLiteral("-"));
    questions.append(question);
}

void RepeatedTotals::dropTotals(std::vector<ColumnUse> &columns, QList<MappingQuestion> &questions,
                                QList<QString> &notes) const
{
    std::vector<ColumnUse *> totals;
    std::set<Field> given; // by columns of the lines' own
    const auto kindOf = [](Field field) { return field == Field::Net ? Field::Gross : field; };
    for (ColumnUse &use : columns) {
        const std::string meaning = fieldId(use.field).toStdString();
        if (isAmount(meaning) && repeats(use.column, meaning))
            totals.push_back(&use);
        else
            given.insert(kindOf(use.field));
    }
    for (ColumnUse *const use : totals) {
        const bool mass = kindOf(use->field) == Field::Gross;
        // Without numbers of documents two that are worth as much are one.
        const bool once =
            (mass || (use->field == Field::Value && m_numbered)) && !given.contains(kindOf(use->field));
        ask(*use, once, questions);
        const QString header = use->header.simplified();
        if (once) {
            use->once = true;
            notes.append((mass ? tr("“%1” repeats the mass of the whole document on each line and is counted "
                                    "once for it.")
                               : tr("“%1” repeats the value of the whole document on each line and is "
                                    "counted once for it."))
                             .arg(header));
            continue;
        }
        use->field = Field::None;
        use->confidence = 0;
        use->evidence =
            tr("The same amount stands on every line of a declaration: it is the declaration's total, and "
               "would be added up several times.");
        notes.append(tr("“%1” repeats the total of the whole declaration on each line and is not added up.")
                         .arg(header));
    }
}
