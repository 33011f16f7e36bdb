// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/importdesk.h"

#include "importing/filesunder.h"
#include "session/editmappingcommand.h"
#include "session/entryimport.h"
#include "session/freshcase.h"
#include "session/sheetcorrection.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

ImportDesk::ImportDesk(Target target, ImportKnowledge knowledge, QString author, QObject *parent)
    : QObject(parent), m_target(std::move(target)), m_knowledge(knowledge), m_author(std::move(author))
{
    m_pool.setMaxThreadCount(1);
}

ImportDesk::~ImportDesk()
{
    stop();
    leaveCase();
}

void ImportDesk::stop()
{
    cancel();
    if (m_stopSurvey)
        m_stopSurvey->store(true);
    m_pool.waitForDone();
}

void ImportDesk::letGo()
{
    stop();
    // What lies here was meant for the case that goes, not for one that is opened next. Whoever comes back
    // from the work that was stopped finds that it is nobody's.
    m_stopImport.reset();
    m_stopSurvey.reset();
    m_running = m_surveying = m_current = -1;
    m_undo.clear();
    m_entries.clear();
    leaveCase();
    rethink();
}

/** What is in the case of a first import was imported: it stays, under a name that says what it is. */
void ImportDesk::leaveCase()
{
    if (const std::unique_ptr<FreshCase> fresh = std::move(m_fresh)) {
        if (const std::optional<KeptCase> left = fresh->keep())
            Q_EMIT caseLeft(*left);
    }
}

const CaseFile *ImportDesk::target() const
{
    return m_fresh ? &m_fresh->file() : m_target();
}

bool ImportDesk::makeTarget()
{
    if (target())
        return true;
    auto made = FreshCase::make(newCasePath());
    if (!made) {
        Q_EMIT failed(made.failure());
        return false;
    }
    m_fresh = std::move(*made);
    return true;
}

QString ImportDesk::newCasePath() const
{
    const QString name = ImportEntry::caseName(m_entries);
    return target() || m_home.isEmpty() || name.isEmpty() ? QString() : FreshCase::pathFor(m_home, name);
}

const ImportEntry *ImportDesk::currentEntry() const
{
    return m_current >= 0 && m_current < m_entries.size() ? &m_entries[m_current] : nullptr;
}

void ImportDesk::add(const QStringList &paths)
{
    const CaseFile *const own = target();
    for (const QString &path : paths) {
        for (const QString &file : filesUnder(path, own ? own->path() : QString())) {
            const QString absolute = QFileInfo(file).absoluteFilePath();
            const bool there = std::any_of(m_entries.begin(), m_entries.end(), [&](const ImportEntry &entry) {
                return entry.path == absolute && entry.state != ImportEntry::State::Imported;
            });
            if (!there)
                m_entries.append(ImportEntry::added(absolute, path));
        }
    }
    if (m_current < 0 && !m_entries.isEmpty())
        m_current = 0;
    Q_EMIT changed();
    surveyNext();
}

void ImportDesk::show(const Source &source, const QList<RawRow> &sample)
{
    SheetProposal sheet;
    sheet.sheet.name = source.sheet;
    sheet.taken = true;
    sheet.mapping = source.mapping;
    sheet.shape = source.shape;
    sheet.sample = sample;
    ImportEntry entry;
    entry.path = source.path;
    entry.state = ImportEntry::State::Ready;
    entry.stored = true;
    entry.survey.file = source.file;
    entry.survey.info.format = source.format;
    entry.survey.info.encoding = source.encoding;
    entry.survey.info.delimiter = source.delimiter;
    entry.survey.sheets = {sheet};
    m_entries.append(entry);
    m_current = static_cast<int>(m_entries.size()) - 1;
    rethink();
}

void ImportDesk::remove(int entry)
{
    if (running() || entry < 0 || entry >= m_entries.size() || entry == m_surveying)
        return;
    m_undo.clear();
    m_entries.removeAt(entry);
    if (m_surveying > entry)
        --m_surveying;
    m_current = std::min(m_current, static_cast<int>(m_entries.size()) - 1);
    rethink();
}

void ImportDesk::clearDone()
{
    for (int i = static_cast<int>(m_entries.size()) - 1; i >= 0; --i) {
        const auto state = m_entries[i].state;
        if (state == ImportEntry::State::Imported || state == ImportEntry::State::Refused)
            remove(i);
    }
}

void ImportDesk::setCurrent(int entry)
{
    if (entry == m_current || entry < 0 || entry >= m_entries.size())
        return;
    m_current = entry;
    rethink();
}

void ImportDesk::showSheet(int sheet)
{
    if (m_current < 0 || sheet < 0 || sheet >= m_entries[m_current].survey.sheets.size())
        return;
    m_entries[m_current].sheet = sheet;
    rethink();
}

bool ImportDesk::showQuestion()
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const qsizetype at = (std::max(0, m_current) + i) % m_entries.size();
        if (!m_entries[at].showQuestion())
            continue;
        m_current = static_cast<int>(at);
        rethink();
        return true;
    }
    return false;
}

void ImportDesk::surveyNext()
{
    if (m_surveying >= 0)
        return;
    const auto next = std::ranges::find(m_entries, ImportEntry::State::Surveying, &ImportEntry::state);
    if (next == m_entries.end())
        return;
    m_surveying = static_cast<int>(next - m_entries.begin());
    m_stopSurvey = std::make_shared<std::atomic_bool>(false);
    next->wishes.rowsBeforeDamage = std::make_shared<std::int64_t>(0);
    ImportOptions options;
    options.wishes = next->wishes;
    QtConcurrent::run(&m_pool, [path = next->path, options, stop = m_stopSurvey, knowledge = m_knowledge,
                                target = m_target()] {
        return surveyDocument(target, path, options, knowledge,
                              Progress({}, [stop] { return stop->load(); }));
    }).then(this, [this, stop = m_stopSurvey](Result<DocumentSurvey> survey) {
        if (stop != m_stopSurvey)
            return;
        ImportEntry &entry = m_entries[m_surveying];
        m_surveying = -1;
        if (survey) {
            entry.survey = std::move(*survey);
            entry.state = ImportEntry::State::Ready;
            entry.sheet = entry.firstSheet();
        } else {
            entry.refuse(survey.failure().text);
        }
        rethink();
        surveyNext();
    });
}

void ImportDesk::retry(const ReadWishes &wishes)
{
    if (m_current < 0 || running() || m_entries[m_current].state != ImportEntry::State::Refused)
        return;
    ImportEntry &entry = m_entries[m_current];
    entry.wishes = wishes;
    entry.failure.clear();
    entry.survey = {};
    entry.state = ImportEntry::State::Surveying;
    Q_EMIT changed();
    surveyNext();
}

bool ImportDesk::canRun() const
{
    return !running() && !surveying() && (m_target() || !m_home.isEmpty()) &&
           std::ranges::any_of(m_entries, &ImportEntry::waits);
}

void ImportDesk::run()
{
    if (!canRun() || !makeTarget())
        return;
    m_newSources = 0;
    m_undo.clear();
    // What is added from now on has not been looked over by anybody: it waits for the next run.
    for (ImportEntry &entry : m_entries)
        entry.ordered = entry.waits();
    importNext();
}

void ImportDesk::cancel()
{
    if (m_stopImport)
        m_stopImport->store(true);
}

void ImportDesk::importNext()
{
    const CaseFile *const file = target();
    const auto next = std::ranges::find(m_entries, true, &ImportEntry::ordered);
    if (next == m_entries.end() || !file)
        return endRun();
    next->ordered = false;
    next->state = ImportEntry::State::Importing;
    m_running = static_cast<int>(next - m_entries.begin());
    m_stopImport = std::make_shared<std::atomic_bool>(false);
    Q_EMIT changed();
    QElapsedTimer clock, sinceLast;
    clock.start();
    sinceLast.start();
    // The worker tells at most ten times a second; the window's thread owns the entry.
    const auto report = [this, clock, sinceLast, stop = m_stopImport](const Progress::State &state) mutable {
        if (sinceLast.elapsed() < 100)
            return;
        sinceLast.start();
        const auto seconds = std::max<qint64>(1, clock.elapsed());
        QMetaObject::invokeMethod(this, [this, state, seconds, stop] {
            if (m_running < 0 || stop != m_stopImport)
                return;
            ImportEntry &entry = m_entries[m_running];
            entry.rows = state.rows;
            entry.rowsPerSecond = state.rows * 1000 / seconds;
            entry.permille = state.total > 0 ? static_cast<int>(1000 * state.done / state.total) : -1;
            Q_EMIT progressed();
        });
    };
    QtConcurrent::run(&m_pool, [file, entry = *next, author = m_author, knowledge = m_knowledge, report,
                                stop = m_stopImport] {
        return importEntry(*file, entry, author, knowledge,
                           Progress(report, [stop] { return stop->load(); }));
    }).then(this, [this, stop = m_stopImport](Result<ImportReport> result) {
        if (stop == m_stopImport)
            importEnded(std::move(result));
    });
}

void ImportDesk::endRun()
{
    m_running = -1;
    for (ImportEntry &entry : m_entries)
        entry.ordered = false;
    const std::unique_ptr<FreshCase> fresh = std::move(m_fresh);
    Q_EMIT changed();
    if (const std::optional<KeptCase> made = fresh ? fresh->keep() : std::nullopt)
        Q_EMIT caseMade(made->path);
    Q_EMIT finished(m_newSources);
}

void ImportDesk::importEnded(Result<ImportReport> result)
{
    ImportEntry &entry = m_entries[m_running];
    if (result) {
        entry.state = ImportEntry::State::Imported;
        entry.report = std::move(*result);
        m_newSources += static_cast<int>(entry.report.sheets.size());
    } else if (result.failure().kind == Failure::Kind::Cancelled) {
        entry.state = ImportEntry::State::Ready;
        return endRun();
    } else {
        entry.refuse(result.failure().text);
    }
    importNext();
}

void ImportDesk::rethink()
{
    m_preview = {};
    if (const ImportEntry *const entry = currentEntry()) {
        if (const SheetProposal *const sheet = entry->shown())
            m_preview = previewMapping(sheet->mapping, sheet->sample, m_knowledge.countries);
    }
    Q_EMIT changed();
}

void ImportDesk::replaceSheet(int entry, int sheet, const SheetProposal &survey)
{
    m_entries[entry].survey.sheets[sheet] = survey;
    m_entries[entry].sheet = sheet;
    m_current = entry;
    rethink();
}

void ImportDesk::edit(const StepName &name, const SheetProposal &after)
{
    const SheetProposal *const before = currentEntry() ? currentEntry()->shown() : nullptr;
    if (!before || running() || (before->mapping == after.mapping && before->taken == after.taken))
        return;
    m_undo.push(new EditMappingCommand(*this, m_current, currentEntry()->sheet, *before, after, name));
}

void ImportDesk::edit(const std::function<SheetCorrection(const SheetProposal &)> &correct)
{
    if (const ImportEntry *const entry = currentEntry(); entry && entry->shown()) {
        const SheetCorrection correction = correct(*entry->shown());
        edit(correction.name, correction.sheet);
    }
}

void ImportDesk::setTaken(bool taken)
{
    edit([&](const SheetProposal &sheet) { return SheetCorrection::taken(sheet, taken); });
}

void ImportDesk::setField(int column, Field field, DatePart part)
{
    edit([&](const SheetProposal &sheet) {
        return SheetCorrection::field(sheet, column, field, part, m_knowledge.countries);
    });
}

void ImportDesk::setMassUnit(int column, const QString &unit)
{
    edit([&](const SheetProposal &sheet) { return SheetCorrection::massUnit(sheet, column, unit); });
}

void ImportDesk::setCurrency(int column, const QString &code)
{
    edit([&](const SheetProposal &sheet) { return SheetCorrection::currency(sheet, column, code); });
}

void ImportDesk::setHeaderRow(int row)
{
    edit([&](const SheetProposal &sheet) {
        return SheetCorrection::headerRow(sheet, row, m_knowledge.countries);
    });
}

void ImportDesk::setDateOrder(DateOrder order)
{
    edit([&](const SheetProposal &sheet) { return SheetCorrection::dateOrder(sheet, order); });
}

void ImportDesk::setDecimalSign(DecimalSign sign)
{
    edit([&](const SheetProposal &sheet) { return SheetCorrection::decimalSign(sheet, sign); });
}

void ImportDesk::answer(const MappingQuestion &question, const QString &answerId)
{
    edit([&](const SheetProposal &sheet) { return SheetCorrection::answer(sheet, question, answerId); });
}
