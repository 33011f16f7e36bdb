// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/documentsurvey.h"

#include "casefile/mappingstore.h"
#include "core/columnletters.h"
#include "core/text.h"
#include "importing/sheetcontinuation.h"
#include "importing/sheetrepeats.h"
#include "importing/sheetsummaries.h"
#include "mapping/mappinganswer.h"
#include "mapping/mappingfit.h"
#include "mapping/sheetsurvey.h"
#include "mapping/tradewords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace {

struct DocumentSurveyText {
    Q_DECLARE_TR_FUNCTIONS(DocumentSurvey)
};

constexpr qsizetype shownRows = 200;

/** Keeps the first rows of a sheet to show, and hands all to the survey for as long as it wants any. */
class SurveySink : public RowSink {
public:
    SurveySink(const Countries &countries, const DocumentInfo &document, int number) : m_survey(countries)
    {
        const SheetInfo &sheet = document.sheets[number];
        m_survey.setName(sheet.name);
        m_survey.setBesideImports(std::ranges::any_of(document.sheets, [&sheet](const SheetInfo &other) {
            return other.name != sheet.name &&
                   TradeWords::ofName(Text::fold(other.name.toStdString())) == TradeDirection::Import;
        }));
        m_survey.setBesideCountries(std::ranges::any_of(document.sheets, [&](const SheetInfo &other) {
            return other.name != sheet.name && countries.find(other.name.toStdString()).valid();
        }));
        m_survey.setDelimiter(document.delimiter);
        m_survey.setShared(sheet.shared);
    }

    void merged(const MergedCells &cells) override { m_survey.merged(cells); }
    void shown(int column, std::string_view currency) override { m_survey.shown(column, currency); }
    bool row(const RowView &row) override
    {
        if (rows.size() < shownRows) {
            RawRow copy{row.number, row.hidden, {}};
            for (const CellView &cell : row.cells)
                copy.cells.push_back({std::string(cell.text), cell.kind});
            rows.append(copy);
        }
        return m_survey.row(row);
    }
    MappingProposal proposal() { return m_survey.proposal(); }
    QList<RawRow> rows;

private:
    SheetSurvey m_survey;
};

/** The sheets that a person settled, or named by name or by number, or all. */
Result<QList<int>> wantedSheets(const DocumentInfo &info, const ImportOptions &options)
{
    if (!options.settled.isEmpty()) {
        if (options.settled.lastKey() < info.sheets.size())
            return options.settled.keys();
        return Failure{
            DocumentSurveyText::tr("The file has fewer sheets than when it was looked at. Nothing was "
                                   "imported; look at it again.")};
    }
    const QString &name = options.sheet;
    QList<int> wanted;
    for (int i = 0; i < info.sheets.size(); ++i) {
        if (name.isEmpty() || info.sheets[i].name == name)
            wanted.append(i);
    }
    if (!wanted.isEmpty())
        return wanted;
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= info.sheets.size())
        return QList<int>{number - 1};
    if (info.sheets.size() == 1 && info.sheets.first().name.isEmpty())
        return Failure{
            DocumentSurveyText::tr("This file has one table and no sheets, so “%1” cannot be chosen "
                                   "from it; import it without naming a sheet.")
                .arg(Text::visible(name)),
            Failure::Kind::Usage};
    QStringList names;
    for (const SheetInfo &sheet : info.sheets)
        names.append(Text::visible(sheet.name));
    return Failure{DocumentSurveyText::tr("There is no sheet “%1”. The sheets are: %2.")
                       .arg(Text::visible(name), names.join(QStringLiteral(", "))),
                   Failure::Kind::Usage};
}

/**
 * What the values of this sheet settle goes before what was right for another file: a program may write days
 * first in one and months first in the next. Where they leave it open, what a person said before stands, if
 * somebody was asked.
 */
void takeSettled(ColumnUse &saved, const ColumnUse &proposed, const QList<MappingQuestion> &openNow,
                 const QList<MappingQuestion> &openBefore)
{
    const auto isOpen = [&](const QList<MappingQuestion> &questions, const char *prefix) {
        return std::any_of(questions.begin(), questions.end(), [&](const MappingQuestion &question) {
            return question.column == saved.column && question.id.startsWith(QLatin1String(prefix));
        });
    };
    if (!isOpen(openNow, "date-") || isOpen(openBefore, "date-")) {
        saved.dateOrder = proposed.dateOrder;
        saved.pointOrder = proposed.pointOrder;
        saved.calendar = proposed.calendar;
        saved.dateForm = proposed.dateForm;
    }
    if (!isOpen(openNow, "decimal-sign") || isOpen(openBefore, "decimal-sign"))
        saved.decimalSign = proposed.decimalSign;
    saved.mixedOrders = proposed.mixedOrders;
    if (saved.field == proposed.field) { // what repeats, and what rows say of themselves, is of each file
        saved.once = proposed.once;
        saved.kindColumn = proposed.kindColumn >= 0 ? proposed.kindColumn : saved.kindColumn;
        saved.directionColumn =
            proposed.directionColumn >= 0 ? proposed.directionColumn : saved.directionColumn;
    }
    // Whether a spreadsheet exchanged day and month, lost zeros or rounded is a matter of each file.
    saved.swapDates = proposed.swapDates;
    saved.sureDates = proposed.sureDates;
    saved.zoneMinutes = proposed.zoneMinutes;
    saved.digits = proposed.digits;
    saved.rounded = proposed.rounded;
}

/** Why the column is read as it is: the counts of another file say nothing of this one. */
Said evidenceNow(const ColumnUse &saved, const ColumnUse &proposed)
{
    return saved.field == proposed.field
               ? proposed.evidence
               : Said("DocumentSurvey",
                      QT_TRANSLATE_NOOP("DocumentSurvey", "Read as in the last file with these columns."));
}

/** What is said of a proposal, without what concerns columns that are mapped in another way than proposed. */
QStringList notesOn(const MappingProposal &proposal, const ColumnMapping &taken)
{
    QStringList notes = proposal.notes;
    for (const ColumnUse &use : proposal.mapping.columns) {
        const QString quoted = u'“' + use.header.simplified() + u'”';
        if (!taken.columns.contains(use))
            notes.removeIf([&quoted](const QString &note) { return note.contains(quoted); });
    }
    return notes;
}

/** Whether rows of this sheet raise a question that those of the others with these columns did not. */
bool asksAnew(const MappingQuestion &question, const ColumnMapping &saved, const ColumnMapping &proposed)
{
    const int column = question.column;
    if (column < 0 || question.id == u"date-swapped" ||
        question.id.startsWith(QStringLiteral("country-alias:")))
        return true;
    if (question.id == u"cancelled-rows")
        return saved.statusColumn != column || (proposed.statusAsks && !saved.statusAsks);
    if (column >= std::min(saved.columns.size(), proposed.columns.size()))
        return false;
    const ColumnUse &before = saved.columns[column], &now = proposed.columns[column];
    return before.field == now.field &&
           ((question.id == u"date-order" && now.mixedOrders && !before.mixedOrders) ||
            (question.id == u"which-value" && now.once && !before.once) ||
            ((question.id == u"which-country" || question.id == u"which-party") && now.directionColumn >= 0 &&
             before.directionColumn < 0));
}

/** A remembered mapping with what only this sheet says: where its header stands, and what its title names. */
ColumnMapping ofThisSheet(ColumnMapping saved, const ColumnMapping &proposed)
{
    const auto sameHeader = [](const ColumnUse &a, const ColumnUse &b) { return a.header == b.header; };
    if (std::equal(saved.columns.begin(), saved.columns.end(), proposed.columns.begin(),
                   proposed.columns.end(), sameHeader)) {
        saved.headerRow = proposed.headerRow;
        saved.headerRows = proposed.headerRows;
    }
    // What was left open is asked again, unless this sheet settles it; what is asked of its own words is new.
    QList<MappingQuestion> open;
    for (const MappingQuestion &question : proposed.questions) {
        const bool wasOpen =
            std::any_of(saved.questions.begin(), saved.questions.end(), [&](const auto &before) {
                return before.id == question.id && before.column == question.column;
            });
        if (wasOpen || asksAnew(question, saved, proposed))
            open.append(question);
    }
    for (qsizetype i = 0; i < std::min(saved.columns.size(), proposed.columns.size()); ++i) {
        takeSettled(saved.columns[i], proposed.columns[i], proposed.questions, saved.questions);
        saved.columns[i].evidence = evidenceNow(saved.columns[i], proposed.columns[i]);
    }
    if (saved.statusColumn < 0)
        saved.statusColumn = proposed.statusColumn;
    saved.statusAsks = proposed.statusAsks; // its cells say yes and no in this file, or something else
    saved.questions = open;
    saved.rowWidth =
        proposed.rowWidth; // that rows of one file stand as they should says nothing of another's
    saved.countries = proposed.countries;
    saved.date = proposed.date;
    return saved;
}

/** Surveys the sheets of one document. */
class Survey {
public:
    Survey(const CaseFile *file, SheetReader &reader, const ImportOptions &options,
           const ImportKnowledge &knowledge, const Progress &progress)
        : m_file(file), m_reader(reader), m_options(options), m_knowledge(knowledge), m_progress(progress)
    {
    }
    Result<QList<SheetProposal>> run();

private:
    Result<SheetProposal> look(int number);
    Result<void> remember(SheetProposal &sheet) const;
    Result<void> answer(ColumnMapping &mapping) const;
    void insist(QList<SheetProposal> &sheets) const;

    QHash<int, QStringList> m_headers; ///< where a mapping was given, by sheet
    const CaseFile *m_file;
    SheetReader &m_reader;
    const ImportOptions &m_options;
    const ImportKnowledge &m_knowledge;
    const Progress &m_progress;
};

Result<QList<SheetProposal>> Survey::run()
{
    auto wanted = wantedSheets(m_reader.info(), m_options);
    if (!wanted)
        return wanted.failure();
    QList<SheetProposal> sheets;
    for (int number : *wanted) {
        auto sheet = look(number);
        if (!sheet)
            return sheet.failure();
        sheets.append(std::move(*sheet));
    }
    SheetContinuation(m_knowledge.countries).find(sheets);
    for (SheetProposal &sheet : sheets) { // one that goes on may ask anew
        if (auto answered = answer(sheet.mapping); !answered)
            return answered.failure();
    }
    insist(sheets);
    for (const SheetProposal &sheet : std::as_const(sheets)) {
        if (!sheet.taken || !m_headers.contains(sheet.number) || m_options.settled.contains(sheet.number))
            continue;
        if (auto fits = MappingFit::check(*m_options.mapping, m_headers.value(sheet.number)); !fits)
            return fits.failure();
    }
    if (m_options.sheet.isEmpty()) {
        if (auto found = SheetRepeats(m_reader, m_progress).find(sheets); !found)
            return found.failure();
        if (auto found = SheetSummaries(m_reader, m_knowledge.countries, m_progress).find(sheets); !found)
            return found.failure();
    }
    return sheets;
}

Result<SheetProposal> Survey::look(int number)
{
    SheetProposal sheet;
    sheet.number = number;
    sheet.sheet = m_reader.info().sheets[number];
    sheet.delimiter = m_reader.info().delimiter;
    SurveySink sink(m_knowledge.countries, m_reader.info(), number);
    if (auto read = m_reader.read(number, sink, m_progress); !read)
        return read.failure();
    const MappingProposal proposal = sink.proposal();
    sheet.sample = sink.rows;
    sheet.taken = proposal.shipments;
    sheet.reason = proposal.reason;
    sheet.mapping = proposal.mapping;
    sheet.shape = QString::fromLatin1(proposal.shapeKey);
    if (auto remembered = remember(sheet); !remembered)
        return remembered.failure();
    if (m_options.mapping) {
        m_headers.insert(number, headersUnder(*m_options.mapping, proposal.mapping, sink.rows));
        sheet.mapping = *m_options.mapping;
    }
    if (const auto settled = m_options.settled.find(number); settled != m_options.settled.end()) {
        sheet.mapping = *settled;
        sheet.taken = true;
    }
    sheet.mapping.merged = proposal.mapping.merged;
    if (auto answered = answer(sheet.mapping); !answered)
        return answered.failure();
    sheet.notes = notesOn(proposal, sheet.mapping);
    return sheet;
}

/** What was answered beforehand is not asked. */
Result<void> Survey::answer(ColumnMapping &mapping) const
{
    const QList<MappingQuestion> questions = mapping.questions;
    QSet<QString> taken;
    for (const MappingQuestion &question : questions) {
        auto given = m_options.answers.find(question.id + u'@' + columnLetters(std::max(0, question.column)));
        if (given == m_options.answers.end() && !(MappingAnswer::saysField(question) && taken.contains(question.id)))
            given = m_options.answers.find(question.id);
        if (given == m_options.answers.end())
            continue;
        taken.insert(given.key());
        if (m_options.answered)
            m_options.answered->insert(given.key());
        if (!mapping.applyAnswer(question.id, question.column, given.value()))
            return Failure{DocumentSurveyText::tr("“%1” is no answer to “%2” The answers are: %3.")
                               .arg(Text::visible(given.value()), Text::visible(question.text),
                                    question.answerIds.join(QStringLiteral(", "))),
                           Failure::Kind::Usage};
    }
    return {};
}

/** A mapping that a person settled for this shape goes before what is proposed now. */
Result<void> Survey::remember(SheetProposal &sheet) const
{
    if (!m_file || sheet.shape.isEmpty())
        return {};
    auto connection = m_file->connect(CaseConnection::Mode::Read);
    if (!connection)
        return connection.failure();
    auto saved = MappingStore(*connection).find(sheet.shape);
    if (!saved)
        return saved.failure();
    if (*saved) {
        sheet.mapping = ofThisSheet(**saved, sheet.mapping);
        sheet.remembered = true;
        sheet.taken = true;
    }
    return {};
}

/** A mapping that was given says that there are shipments: if no sheet looks like it, the fullest one is
 * meant. */
void Survey::insist(QList<SheetProposal> &sheets) const
{
    const auto isTaken = [](const SheetProposal &sheet) { return sheet.taken; };
    if (!m_options.mapping || sheets.isEmpty() || std::any_of(sheets.cbegin(), sheets.cend(), isTaken))
        return;
    const auto fewerRows = [](const SheetProposal &a, const SheetProposal &b) {
        return a.sample.size() < b.sample.size();
    };
    std::max_element(sheets.begin(), sheets.end(), fewerRows)->taken = true;
}
} // namespace

QStringList headersUnder(const ColumnMapping &given, const ColumnMapping &known, const QList<RawRow> &rows)
{
    if (given.headerRow == known.headerRow) // of several rows, they are joined
        return MappingFit::headersOf(known);
    QStringList headers;
    for (const RawRow &row : rows) {
        for (std::size_t i = 0; row.number == given.headerRow && i < row.cells.size(); ++i)
            headers.append(QString::fromStdString(row.cells[i].text));
    }
    return headers;
}

Result<QList<SheetProposal>> surveySheets(const CaseFile *file, SheetReader &reader,
                                          const ImportOptions &options, const ImportKnowledge &knowledge,
                                          const Progress &progress)
{
    return Survey(file, reader, options, knowledge, progress).run();
}

Result<DocumentSurvey> surveyDocument(const CaseFile *file, const QString &path, const ImportOptions &options,
                                      const ImportKnowledge &knowledge, const Progress &progress)
{
    auto reader = openAsWished(path, options.limits, options.reading, options.wishes);
    if (!reader)
        return reader.failure();
    auto sheets = surveySheets(file, *reader.value(), options, knowledge, progress);
    if (!sheets)
        return sheets.failure();
    return DocumentSurvey{path, reader.value()->info(), *sheets};
}
