// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingproposer.h"

#include "core/text.h"
#include "mapping/cancelledrows.h"
#include "mapping/codetext.h"
#include "mapping/columnrules.h"
#include "mapping/countrycolumns.h"
#include "mapping/countrypoints.h"
#include "mapping/doubtfulamounts.h"
#include "mapping/fallbackcolumns.h"
#include "mapping/fieldassigner.h"
#include "mapping/filedate.h"
#include "mapping/filldownsurvey.h"
#include "mapping/groupsurvey.h"
#include "mapping/headerwatch.h"
#include "mapping/leftcolumns.h"
#include "mapping/leftfirms.h"
#include "mapping/measurecolumn.h"
#include "mapping/openpoints.h"
#include "mapping/rowparser.h"
#include "mapping/sheetjudge.h"
#include "mapping/shownscale.h"
#include "mapping/splitheader.h"
#include "mapping/statisticssheet.h"
#include "mapping/totalwords.h"
#include "mapping/underheader.h"
#include "mapping/unfitcolumns.h"
#include "mapping/unitpoints.h"
#include "mapping/unitsofrows.h"
#include "mapping/valueveto.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MappingProposer)
};

Said tr(const char *source)
{
    return {"MappingProposer", source};
}

/** Rows that would mislead the facts: totals, and the header again. */
bool isPlainRow(const SheetSample &sample, std::size_t row, const QList<QString> &headers)
{
    std::size_t same = 0;
    std::size_t filled = 0;
    for (std::size_t c = 0; c < sample.width(); ++c) {
        const std::string_view text = sample.text(row, c);
        if (text.empty())
            continue;
        if (filled < 2 && TotalWords::starts(text))
            return false;
        ++filled;
        same += UnderHeader::saysAgain(headers.value(static_cast<qsizetype>(c)),
                                       QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    return filled > 1 && same * 2 < filled;
}

/** Whether the wording claims one of the country fields, or one that values rule out where they are
 * countries. */
bool mayBeCountry(const std::vector<HeaderMatch> &matches)
{
    return std::any_of(matches.begin(), matches.end(), [](const HeaderMatch &m) {
        return m.meaning == "origin" || m.meaning == "dispatch" || m.meaning == "destination" ||
               m.meaning == "trading" || m.meaning == "country" || ValueVeto::isOfNames(m.meaning);
    });
}

bool mostlyNumbers(const ColumnFacts &facts)
{
    constexpr double mostly = 0.7;
    return facts.share(facts.numbers) > mostly;
}

/** One program writes all columns of a file: what one leaves open the others tell, if they agree. */
void followTheRest(const SheetFacts &sheet, std::vector<ColumnUse> &columns,
                   QList<MappingQuestion> &questions)
{
    SignCounts signs;
    OrderEvidence orders;
    for (std::size_t c = 0; c < sheet.facts.size(); ++c) {
        const ColumnFacts &facts = sheet.facts[c];
        constexpr double mostly = 0.7;
        const bool isCode = columns[c].field == Field::Hs; // "85.17" has no decimal sign
        if (!isCode && mostlyNumbers(facts)) {
            signs.point += facts.signs.point;
            signs.comma += facts.signs.comma;
        }
        if (facts.share(facts.dates) > mostly) {
            orders.dayFirst += facts.order.dayFirst;
            orders.monthFirst += facts.order.monthFirst;
            // Points beside slashes of one column are another hand's.
            orders.dayFirst += facts.order.open == 0 ? facts.order.pointDayFirst : 0;
            orders.monthFirst += facts.order.open == 0 ? facts.order.pointMonthFirst : 0;
        }
    }
    questions.removeIf([&](const MappingQuestion &question) {
        const bool sign = question.id == u"decimal-sign" && (signs.point == 0) != (signs.comma == 0);
        const bool order = question.id == u"date-order" && !question.answerIds.contains(QStringLiteral("ymd")) &&
                           (orders.dayFirst == 0) != (orders.monthFirst == 0);
        ColumnUse &use = columns[static_cast<std::size_t>(question.column)];
        if (sign)
            use.decimalSign = signs.sign();
        if (order)
            use.dateOrder = orders.order();
        return sign || order;
    });
    const bool dayFollowsYear = std::any_of(sheet.facts.begin(), sheet.facts.end(), [](const ColumnFacts &facts) {
        return facts.order.order() == DateOrder::YearDayMonth;
    });
    for (std::size_t c = 0; c < sheet.facts.size() && dayFollowsYear; ++c) {
        const OrderEvidence &own = sheet.facts[c].order;
        if (columns[c].field == Field::Date && own.fullOpen > 0 && own.fullMonthFirst == 0)
            columns[c].dateOrder = DateOrder::YearDayMonth;
    }
}

} // namespace

QByteArray MappingProposer::shapeKey(const QList<QString> &headers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &header : headers) {
        hash.addData(QByteArray::fromStdString(Text::fold(header.toStdString())));
        hash.addData(QByteArrayLiteral("\x1f"));
    }
    return hash.result().toHex().left(32);
}

/** What stands under the sheet's headers; headerRow: the number of their row, 0 for none. */
void MappingProposer::lookAtRows(SheetFacts &sheet, int headerRow, bool grouped) const
{
    const SheetSample &sample = *sheet.sample;
    while (sheet.headers.size() < static_cast<qsizetype>(sample.width()))
        sheet.headers.append(QString());
    for (const QString &text : std::as_const(sheet.headers))
        sheet.texts.push_back(m_vocabulary.parse(text.toStdString(), grouped));
    sheet.countries = &m_countries;
    ShownScale::settle(sheet);
    sheet.facts.resize(static_cast<std::size_t>(sheet.headers.size()));
    std::vector<const Countries *> lookups;
    for (const HeaderText &text : sheet.texts)
        lookups.push_back(mayBeCountry(m_vocabulary.match(text)) || !text.box.empty() ? &m_countries
                                                                                      : nullptr);
    ColumnMapping headers; // only to know the header where it stands again
    headers.headerRow = headerRow;
    for (std::size_t c = 0; c < sheet.facts.size(); ++c)
        headers.columns.append(ColumnUse{static_cast<int>(c), sheet.headers[static_cast<qsizetype>(c)]});
    HeaderWatch watch(headers);
    std::vector<CellView> cells;
    for (std::size_t row = sheet.firstRow; row < sample.size(); ++row) {
        const HeaderWatch::Verdict verdict =
            watch.judge({sample.number(row), sample.cells(row, cells), false});
        // What stands under another table's header says nothing of these columns.
        if (verdict != HeaderWatch::Verdict::Line || watch.otherTable() > 0 ||
            !isPlainRow(sample, row, sheet.headers))
            continue;
        for (std::size_t c = 0; c < sheet.facts.size(); ++c)
            sheet.facts[c].add(sample.cell(row, c), lookups[c]);
    }
    sheet.layout = m_vocabulary.layout(sheet.headers);
}

/** The sheet with its header and what stands under it. */
SheetFacts MappingProposer::lookAt(const SheetSample &sample, const FoundHeader &header,
                                   const QString &sheetName) const
{
    SheetFacts sheet;
    sheet.sample = &sample;
    sheet.name = sheetName;
    sheet.firstRow = header.valid() ? header.last + 1 : 0;
    sheet.titleRows = header.valid() ? header.first : 0;
    sheet.headers = SplitHeader::joined(header.headers, sample, sheet.firstRow);
    lookAtRows(sheet, header.valid() ? static_cast<int>(sample.number(header.last)) : 0, header.grouped);
    return sheet;
}

SheetFacts MappingProposer::factsOf(const SheetSample &rows, const ColumnMapping &mapping) const
{
    SheetFacts sheet;
    sheet.sample = &rows;
    bool grouped = false;
    for (const ColumnUse &use : mapping.columns) {
        sheet.headers.append(use.header);
        grouped = grouped || (mapping.headerRows > 1 && use.header.contains(u" / "));
    }
    lookAtRows(sheet, mapping.headerRow, grouped);
    return sheet;
}

/** How many cells a row has at most: as many as the header, and those without a header that many rows have.
 * misfits: some column holds what its header does not say. */
int MappingProposer::widthOf(const SheetFacts &sheet, bool misfits)
{
    qsizetype width = 0;
    qsizetype headed = 0;
    for (qsizetype c = 0; c < sheet.headers.size(); ++c) {
        const ColumnFacts &facts = sheet.facts[static_cast<std::size_t>(c)];
        // A column without a header is filled in most rows; a note beside some, or a shifted row, makes none.
        const bool isHeaded = !sheet.headers[c].trimmed().isEmpty();
        if (isHeaded || (facts.rows > 0 && facts.known * 2 > facts.rows))
            width = c + 1;
        headed = isHeaded ? c + 1 : headed;
    }
    // The commas of unquoted numbers ("1,234.50") part cells too, in every row.
    const bool parted = sheet.sample->hasCommas() && headed > 1 && width > headed &&
                        (misfits || SplitHeader::endsInPartedNumbers(*sheet.sample, sheet.firstRow,
                                                                     static_cast<std::size_t>(width)));
    return static_cast<int>(parted ? headed : width);
}

/** Rows whose cells stand beside their columns are not counted, unless somebody says that they are right. */
void MappingProposer::askShifted(const SheetFacts &sheet, ColumnMapping &mapping) const
{
    RowParser parser(mapping, m_countries);
    TextArena arena;
    int shifted = 0;
    std::vector<CellView> cells;
    for (std::size_t row = 0; row < sheet.sample->size(); ++row) {
        const ParsedRow parsed =
            parser.parse({sheet.sample->number(row), sheet.sample->cells(row, cells), false}, arena);
        shifted += std::any_of(parsed.issues.cbegin(), parsed.issues.cend(),
                               [](const Issue &issue) { return issue.kind == u"row-shifted"; });
        arena.clear();
    }
    if (shifted == 0)
        return;
    MappingQuestion question;
    question.id = QStringLiteral("shifted-rows");
    question.text = tr("In some rows (%1 of those looked at) the cells do not stand in their columns, as "
                       "where a delimiter within a "
                       "text parted it. Are these rows to be counted as they stand?")
                        .arg(shifted);
    question.answers = {tr("List them and count none"), tr("Count them as they stand")};
    question.answerIds = {QStringLiteral("leave"), QStringLiteral("take")};
    mapping.questions.append(question);
}

MappingProposal MappingProposer::propose(const SheetSample &sample, const QString &sheetName) const
{
    MappingProposal proposal;
    const FoundHeader header = HeaderFinder(m_vocabulary).find(sample);
    const SheetFacts sheet = lookAt(sample, header, sheetName);
    FieldAssigner::Outcome fields = FieldAssigner(m_vocabulary, sheet).assign();
    ColumnRules::Outcome rules{fields.questions, fields.notes};
    for (ColumnUse &use : fields.columns) {
        if (use.field != Field::None)
            ColumnRules::decide(use, sheet.facts[static_cast<std::size_t>(use.column)], rules);
    }
    LeftColumns(sheet, fields.columns, rules).ask();
    followTheRest(sheet, fields.columns, rules.questions);
    GroupSurvey groups(sheet, m_countries, fields.columns, rules);
    proposal.mapping.groups = groups.lines();
    FillDownSurvey(sheet, fields.columns, rules).mark();
    UnfitColumns(sheet, fields.vetoed, fields.columns).ask(rules);
    LeftFirms(sheet, fields.candidates, fields.columns).ask(rules);
    CodeText::take(sheet, fields.columns, rules.notes);
    DoubtfulAmounts(sheet, fields.columns).ask(rules);
    OpenPoints(sheet, fields.candidates, fields.columns, rules).ask();
    const CountryColumns countries(sheet, m_countries, fields.candidates, fields.columns);
    countries.ask(rules.questions, proposal.mapping.groups.field);
    FallbackColumns(sheet, m_countries, fields.candidates, fields.columns).take(rules);
    countries.note(rules.notes);
    ColumnMapping &mapping = proposal.mapping;
    mapping.headerRow = header.valid() ? static_cast<int>(sample.number(header.last)) : 0;
    mapping.headerRows =
        header.valid() ? static_cast<int>(sample.number(header.last) - sample.number(header.first)) + 1 : 0;
    mapping.rowWidth = header.valid() ? widthOf(sheet, !fields.vetoed.empty()) : 0;
    mapping.columns = QList<ColumnUse>(fields.columns.begin(), fields.columns.end());
    mapping.questions = rules.questions;
    CountryPoints(sheet, m_countries).ask(mapping);
    UnitPoints(sheet).ask(mapping);
    UnitsOfRows(sheet).ask(mapping);
    FileDate(sheet).ask(mapping);
    CancelledRows::ask(sheet, mapping);
    proposal.notes = rules.notes;
    if (sheet.layout)
        mapping.layout = sheet.layout->id;
    if (sheet.layout && sheet.layout->sums)
        proposal.notes.append(tr("The rows are sums by month, not single shipments."));
    else if (StatisticsSheet::holdsSums(sheet, mapping))
        proposal.notes.append(
            tr("The rows name no firm, no document and no day: they look like sums by period, "
               "country and goods code, not like single shipments."));
    proposal.reason = SheetJudge::whyNoShipments(header, sheet, mapping, m_countries);
    if (proposal.reason.isEmpty())
        proposal.reason = MeasureColumn::whyNotSummed(sheet, mapping);
    if (proposal.reason.isEmpty() && SplitHeader::exceedsRows(sheet.headers, sample, sheet.firstRow))
        proposal.reason = Words::tr("Every row has fewer cells than the header, so it is not known which cell "
                                    "belongs to which header. A text of the header may hold the delimiter: put it "
                                    "in quotes.");
    proposal.shipments = proposal.reason.isEmpty();
    proposal.shapeKey = shapeKey(sheet.headers + ShownScale::marks(sheet));
    if (proposal.shipments)
        askShifted(sheet, mapping);
    return proposal;
}
