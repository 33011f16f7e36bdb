// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sheetsummaries.h"

#include "core/text.h"
#include "mapping/filedate.h"
#include "mapping/monthnames.h"
#include "mapping/periodspan.h"
#include "mapping/textarena.h"

#include <algorithm>
#include <functional>
#include <string>

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(SheetSummaries)
};

/** Hands each shipment of a sheet on, until it wants no more. */
class LineSink : public RowSink {
public:
    using Take = std::function<bool(const SummaryLines::Line &)>;
    LineSink(const ColumnMapping &mapping, const Countries &countries, Take take)
        : m_parser(mapping, countries), m_take(std::move(take))
    {
    }
    void merged(const MergedCells &cells) override { m_parser.merge({cells}); }
    bool row(const RowView &row) override
    {
        const ParsedRow parsed = m_parser.parse(row, m_arena);
        const bool goesOn = parsed.kind != RowKind::Shipment || m_take(SummaryLines::lineOf(parsed));
        m_arena.clear();
        return goesOn;
    }

private:
    RowParser m_parser;
    TextArena m_arena;
    Take m_take;
};

/** The months that the name of a sheet or the lines above its table name. */
PeriodSpan spanOf(const SheetProposal &sheet)
{
    if (const auto span = PeriodSpan::find(sheet.sheet.name.toStdString()))
        return *span;
    for (const RawRow &row : sheet.sample) {
        if (row.number > sheet.mapping.headerRow - sheet.mapping.headerRows)
            break;
        for (const RawCell &cell : row.cells) {
            if (const auto span = PeriodSpan::find(cell.text))
                return *span;
        }
    }
    return {};
}

/** The year that the name of a sheet says; 0 for none. */
int yearOf(const SheetProposal &sheet)
{
    const auto period = FileDate::periodOf(sheet.sheet.name.toStdString());
    return period ? period->ymd().year : 0;
}

/** Whether two sheets are of other months or years by their names: then equal lines are no repeats. */
bool areOfOtherPeriods(const SheetProposal &one, const SheetProposal &other)
{
    const PeriodSpan a = spanOf(one), b = spanOf(other);
    const int year = a.year != 0 ? a.year : yearOf(one);
    const int otherYear = b.year != 0 ? b.year : yearOf(other);
    if (year != 0 && otherYear != 0 && year != otherYear)
        return true;
    return a.first != 0 && b.first != 0 && (a.last < b.first || b.last < a.first);
}

std::string wordsOf(const SheetProposal &sheet)
{
    return MonthNames::wordsBeside(sheet.sheet.name.toStdString());
}

Said reasonFor(SummaryLines::Likeness likeness, const QString &other)
{
    if (likeness == SummaryLines::Likeness::Sums)
        return other.isEmpty() ? Words::tr("Each of its lines is the sum of lines of the other sheets, and "
                                           "would count them again.")
                               : Words::tr("Each of its lines is the sum of lines of the sheet “%1”, and "
                                           "would count them again.")
                                     .arg(other);
    return other.isEmpty()
               ? Words::tr("Most of its lines seem to sum up lines of the other sheets, or to repeat them, "
                           "though not all amounts agree. If they are other shipments all the same, take "
                           "it as well.")
               : Words::tr("Most of its lines seem to sum up lines of the sheet “%1”, or to repeat them, "
                           "though not all amounts agree. If they are other shipments all the same, take "
                           "it as well.")
                     .arg(other);
}

} // namespace

Result<std::vector<SheetSummaries::Candidate>>
SheetSummaries::candidates(const QList<SheetProposal> &sheets) const
{
    constexpr std::size_t mostLines = 200'000; // some sixty megabytes
    std::vector<Candidate> found;
    std::size_t kept = 0;
    for (qsizetype i = 0; i < sheets.size() && kept < mostLines; ++i) {
        if (!sheets[i].taken)
            continue;
        SummaryLines lines;
        const bool dated = sheets[i].mapping.use(Field::Date) != nullptr;
        LineSink sink(sheets[i].mapping, m_countries, [&lines, dated](SummaryLines::Line line) {
            if (!dated)
                line.date.reset(); // what the whole sheet is of tells no lines apart
            return lines.add(line);
        });
        if (auto read = m_reader.read(sheets[i].number, sink, m_progress); !read)
            return read.failure();
        for (const bool withoutGoods : {false, true}) {
            SummaryLines some = lines;
            if (!some.close(withoutGoods))
                continue;
            kept += some.lines();
            found.push_back({i, std::move(some)});
        }
    }
    return found;
}

Result<bool> SheetSummaries::addParts(const QList<SheetProposal> &sheets,
                                      std::vector<Candidate> &candidates) const
{
    constexpr std::size_t most = 20'000'000; // some five seconds
    std::size_t compared = 0;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (!sheets[i].taken)
            continue;
        std::vector<Candidate *> others;
        for (Candidate &candidate : candidates) {
            if (candidate.sheet != i) {
                candidate.parts.emplace_back(i, SummaryLines::Parts());
                others.push_back(&candidate);
            }
        }
        LineSink sink(sheets[i].mapping, m_countries, [&others, &compared](const SummaryLines::Line &line) {
            for (Candidate *const other : others)
                other->parts.back().second.add(line, other->lines);
            compared += others.size();
            return compared < most;
        });
        if (others.empty())
            continue;
        if (auto read = m_reader.read(sheets[i].number, sink, m_progress); !read)
            return read.failure();
        if (compared >= most)
            return false;
    }
    return true;
}

void SheetSummaries::decide(QList<SheetProposal> &sheets, const Candidate &candidate)
{
    using Likeness = SummaryLines::Likeness;
    Likeness best = Likeness::None;
    QString name;
    SummaryLines::Parts all;
    qsizetype others = 0;
    SheetProposal &own = sheets[candidate.sheet];
    const PeriodSpan span = spanOf(own);
    for (const auto &[sheet, parts] : candidate.parts) {
        if (!sheets[sheet].taken || areOfOtherPeriods(own, sheets[sheet]))
            continue;
        ++others;
        all.add(parts);
        if (span.growsTo(spanOf(sheets[sheet])) && wordsOf(own) == wordsOf(sheets[sheet]) &&
            candidate.lines.isWithin(parts)) {
            own.taken = false;
            own.reason =
                Words::tr("The sheet “%1” is of its months and of later ones together, and would count "
                          "them again.")
                    .arg(Text::visible(sheets[sheet].sheet.name));
            return;
        }
        if (const Likeness likeness = candidate.lines.likeness(parts); likeness > best) {
            best = likeness;
            name = Text::visible(sheets[sheet].sheet.name);
        }
    }
    if (const Likeness likeness = candidate.lines.likeness(all); others > 1 && likeness > best) {
        best = likeness;
        name.clear();
    }
    if (best == Likeness::None)
        return;
    own.taken = false;
    own.reason = reasonFor(best, name);
}

Result<void> SheetSummaries::find(QList<SheetProposal> &sheets) const
{
    const auto taken =
        std::count_if(sheets.cbegin(), sheets.cend(), [](const SheetProposal &sheet) { return sheet.taken; });
    constexpr qsizetype most = 400; // every sheet is compared with every other
    if (taken < 2 || taken > most)
        return {};
    auto found = candidates(sheets);
    if (!found)
        return found.failure();
    if (found->empty())
        return {};
    const auto whole = addParts(sheets, *found);
    if (!whole)
        return whole.failure();
    if (!*whole)
        return {};
    // The shortest first: of two that say the same the later is left out.
    std::ranges::stable_sort(*found, [](const Candidate &a, const Candidate &b) {
        return std::pair(a.lines.lines(), -a.sheet) < std::pair(b.lines.lines(), -b.sheet);
    });
    for (const Candidate &candidate : *found) {
        if (sheets[candidate.sheet].taken)
            decide(sheets, candidate);
    }
    return {};
}
