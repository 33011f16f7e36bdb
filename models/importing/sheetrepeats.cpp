// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sheetrepeats.h"

#include "core/text.h"
#include "importing/declarationsums.h"
#include "mapping/celltext.h"
#include "mapping/columnrules.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>
#include <vector>

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(SheetRepeats)
};

constexpr std::size_t mostRows = 2'000'000;

/** The cells of one sheet under its fields, as hashes. */
class SheetCells : public RowSink {
public:
    /** The mapping must outlive this. */
    explicit SheetCells(const ColumnMapping &mapping) : m_headerRow(mapping.headerRow), m_sums(mapping)
    {
        for (const ColumnUse &use : mapping.columns) {
            if (use.field != Field::None && use.field != Field::Item)
                m_columns.emplace(use.field, use.column); // the first with the field
        }
        for (const auto &[field, column] : m_columns)
            m_cells[field];
    }

    bool row(const RowView &row) override
    {
        if (row.number <= m_headerRow)
            return true;
        m_sums.add(row);
        for (const auto &[field, column] : m_columns) {
            const auto at = static_cast<std::size_t>(column);
            const std::string_view text =
                at < row.cells.size() ? CellText::trimmed(row.cells[at].text) : std::string_view();
            m_cells[field].push_back(text.empty() ? 0 : std::hash<std::string_view>{}(text) | 1U);
        }
        return ++m_rows < mostRows;
    }

    const DeclarationSums &sums() const { return m_sums; }
    std::vector<Field> commonFields(const SheetCells &other) const
    {
        std::vector<Field> fields;
        for (const auto &[field, column] : m_columns) {
            if (other.m_columns.contains(field))
                fields.push_back(field);
        }
        return fields;
    }
    /** A number for each row that says anything much in these fields. */
    std::vector<std::uint64_t> rows(const std::vector<Field> &fields) const
    {
        constexpr int much = 3;
        std::vector<std::uint64_t> hashes;
        for (std::size_t row = 0; row < m_rows; ++row) {
            std::uint64_t hash = 0x9e3779b97f4a7c15U;
            int filled = 0;
            for (const Field field : fields) {
                const std::uint64_t cell = m_cells.at(field)[row];
                filled += cell != 0;
                hash = (hash ^ cell) * 0xff51afd7ed558ccdU + (hash >> 29U);
            }
            if (filled >= much)
                hashes.push_back(hash);
        }
        return hashes;
    }

private:
    const std::int64_t m_headerRow;
    std::map<Field, int> m_columns;
    std::map<Field, std::vector<std::uint64_t>> m_cells;
    std::size_t m_rows = 0;
    DeclarationSums m_sums;
};

struct Shared {
    std::size_t rows = 0, mine = 0, others = 0; ///< in both, and in each
    std::size_t fields = 0;
};

Shared shared(const SheetCells &mine, const SheetCells &others)
{
    const std::vector<Field> fields = mine.commonFields(others);
    const auto amounts = std::count_if(fields.begin(), fields.end(), ColumnRules::isNumber);
    constexpr std::size_t few = 3;
    if (fields.size() < few || amounts == 0 || static_cast<std::size_t>(amounts) == fields.size())
        return {};
    const auto a = mine.rows(fields);
    const auto b = others.rows(fields);
    std::unordered_map<std::uint64_t, std::size_t> left;
    for (const std::uint64_t row : b)
        ++left[row];
    Shared found{0, a.size(), b.size(), fields.size()};
    for (const std::uint64_t row : a) {
        const auto same = left.find(row);
        if (same == left.end() || same->second == 0)
            continue;
        --same->second;
        ++found.rows;
    }
    return found;
}

/** A few rows of few columns may be alike by chance. */
bool isTelling(const Shared &found)
{
    return found.rows >= 3 || (found.rows > 0 && found.fields >= 6);
}

void leaveOut(SheetProposal &sheet, const SheetProposal &other)
{
    sheet.taken = false;
    sheet.reason = Words::tr("All its rows stand in the sheet “%1” as well, and would be counted twice.")
                       .arg(Text::visible(other.sheet.name));
}

void ask(SheetProposal &sheet, const SheetProposal &other, const Shared &found)
{
    MappingQuestion question;
    question.id = QStringLiteral("sheet-overlap");
    question.text = Words::tr("%1 of the %2 rows of this sheet stand in the sheet “%3” as well. Are they other "
                              "shipments all the same? If not, take only one of the two sheets.")
                        .arg(found.rows)
                        .arg(found.mine)
                        .arg(Text::visible(other.sheet.name));
    question.answers = {Words::tr("Yes, count them all")};
    question.answerIds = {QStringLiteral("yes")};
    sheet.mapping.questions.append(question);
}

/** The names of the fields that one sheet has and the other has not. */
QStringList onlyIn(const ColumnMapping &one, const ColumnMapping &other)
{
    QStringList names;
    for (const ColumnUse &use : one.columns) {
        if (use.field != Field::None && !other.use(use.field))
            names.append(fieldName(use.field));
    }
    names.removeDuplicates();
    return names;
}

/** "Declarations" beside "Goods": leaves it out if its amounts are those of the goods together, and asks if
 * only the numbers are the same; true if it is one. */
bool compareHeads(SheetProposal &head, const SheetProposal &lines, DeclarationSums::Likeness likeness)
{
    const QString name = Text::visible(lines.sheet.name);
    if (likeness == DeclarationSums::Likeness::Sums) {
        head.taken = false;
        head.reason = Words::tr("It sums up the declarations whose lines stand in the sheet “%1”, and would "
                                "count them twice.")
                          .arg(name);
        if (const QStringList only = onlyIn(head.mapping, lines.mapping); !only.isEmpty())
            head.reason += u' ' + Words::tr("Only it gives: %1.").arg(only.join(QStringLiteral(", "))).text();
    } else if (likeness == DeclarationSums::Likeness::Numbers) {
        MappingQuestion question;
        question.id = QStringLiteral("sheet-overlap");
        question.text =
            Words::tr("This sheet has one row for each declaration whose lines stand in the sheet “%1”. "
                      "Are they other shipments all the same? If not, take only one of the two sheets.")
                .arg(name);
        question.offer(QStringLiteral("yes"), Words::tr("Yes, count them all"));
        head.mapping.questions.append(question);
    }
    return likeness != DeclarationSums::Likeness::None;
}

} // namespace

Result<void> SheetRepeats::find(QList<SheetProposal> &sheets) const
{
    const auto taken =
        std::count_if(sheets.cbegin(), sheets.cend(), [](const SheetProposal &sheet) { return sheet.taken; });
    constexpr qsizetype most = 400; // every sheet is compared with every other
    if (taken < 2 || taken > most)
        return {};
    std::vector<std::pair<qsizetype, SheetCells>> cells;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (!sheets[i].taken)
            continue;
        cells.emplace_back(i, SheetCells(sheets[i].mapping));
        if (auto read = m_reader.read(sheets[i].number, cells.back().second, m_progress); !read)
            return read;
    }
    for (std::size_t a = 0; a < cells.size(); ++a) {
        for (std::size_t b = 0; b < a && sheets[cells[a].first].taken; ++b) {
            SheetProposal &later = sheets[cells[a].first];
            SheetProposal &earlier = sheets[cells[b].first];
            if (!earlier.taken)
                continue;
            const Shared found = shared(cells[a].second, cells[b].second);
            const bool whole = isTelling(found) && (found.rows == found.mine || found.rows == found.others);
            if (!whole &&
                (compareHeads(later, earlier, cells[a].second.sums().isHeadOf(cells[b].second.sums())) ||
                 compareHeads(earlier, later, cells[b].second.sums().isHeadOf(cells[a].second.sums()))))
                continue;
            if (!isTelling(found))
                continue;
            if (found.rows == found.mine)
                leaveOut(later, earlier);
            else if (found.rows == found.others)
                leaveOut(earlier, later);
            else if (found.rows * 4 >= std::min(found.mine, found.others))
                ask(later, earlier, found);
        }
    }
    return {};
}
