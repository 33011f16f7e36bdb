// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importjob.h"

#include "casefile/casereader.h"
#include "casefile/casesettings.h"
#include "casefile/sourcename.h"
#include "core/guarded.h"
#include "core/sha256.h"
#include "core/text.h"
#include "importing/documentsurvey.h"
#include "importing/samplecase.h"
#include "importing/sheetpipeline.h"
#include "importing/writerthread.h"
#include "mapping/headlines.h"
#include "mapping/sumsurvey.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <future>

namespace {

struct ImportJobText {
    Q_DECLARE_TR_FUNCTIONS(ImportJob)
};

/** The sum of a file, taken while the file is read by others; stopped when the import ends before it. */
class SumBeside {
public:
    explicit SumBeside(const QString &path)
        : m_sum(std::async(std::launch::async, [this, path] {
              return Sha256::ofFile(path, Progress({}, [this] { return m_stop.load(); }));
          }))
    {
    }
    ~SumBeside()
    {
        m_stop = true;
        m_sum.wait();
    }
    const Result<QByteArray> &get() { return m_sum.get(); }

private:
    std::atomic<bool> m_stop = false;
    std::shared_future<Result<QByteArray>> m_sum;
};

/** One import of one file. */
class Import {
public:
    Import(const CaseFile &file, const QString &path, const ImportOptions &options,
           const ImportKnowledge &knowledge, const Progress &progress)
        : m_file(file), m_path(path), m_options(options), m_knowledge(knowledge), m_progress(progress),
          m_info(path), m_modified(m_info.lastModified())
    {
    }

    Result<ImportReport> run();
    Result<void> markIllustrative() const;

private:
    Result<void> chooseSheets(SheetReader &reader);
    Result<void> refuseOpen() const;
    Result<void> refuseKnown(SumBeside &sum);
    void chooseName(const QList<Source> &sources, SumBeside &sum);
    Result<void> findSums(SheetReader &reader, const SumSurvey::Limits &limits);
    Result<std::optional<ImportReport>> store(SheetReader &reader, SumBeside &sum);
    Source sourceFor(const DocumentInfo &info, const SheetProposal &sheet) const;
    QString shown() const { return Text::visible(QDir::toNativeSeparators(m_path)); }

    const CaseFile &m_file;
    const QString m_path;
    const ImportOptions &m_options;
    const ImportKnowledge &m_knowledge;
    const Progress &m_progress;
    QFileInfo m_info;
    QString m_name; ///< in the case
    QDateTime m_modified;
    QList<SheetProposal> m_sheets;
    QList<std::int64_t> m_surveyed; ///< by sheet, the last row looked over for sums; 0 = all were
    ImportReport m_report;
};

Result<ImportReport> Import::run()
{
    if (m_file.readOnly())
        return Failure{m_file.readOnlyReason()};
    auto reader = openAsWished(m_path, m_options.limits, m_options.reading, m_options.wishes);
    if (!reader)
        return reader.failure();
    m_report.file = m_path;
    SumBeside sum(m_path);
    if (auto chosen = chooseSheets(*reader.value()); !chosen)
        return chosen.failure();
    if (auto known = refuseKnown(sum); !known)
        return known.failure();
    std::optional<ImportReport> stored;
    for (const auto &limits : {SumSurvey::Limits(), SumSurvey::Limits::thorough()}) {
        if (auto found = findSums(*reader.value(), limits); !found)
            return found.failure();
        auto report = store(*reader.value(), sum);
        if (!report)
            return report.failure();
        stored = *report;
        if (stored)
            break; // else there are sums behind the rows that were looked over, and nothing was written
    }
    if (const auto marked = markIllustrative(); !marked)
        return marked.failure();
    return *stored;
}

/** However the sample's files come into a case, their figures are made up, and every picture must say so. */
Result<void> Import::markIllustrative() const
{
    const Source &source = m_report.sheets.first().source;
    if (!SampleCase::hasFile(source.size, source.sha256))
        return {};
    const auto connection = m_file.connect(CaseConnection::Mode::Write);
    if (!connection)
        return connection.failure();
    return CaseSettings::write(*connection, CaseSettings::illustrative, QStringLiteral("1"));
}

Result<void> Import::chooseSheets(SheetReader &reader)
{
    auto survey = surveySheets(&m_file, reader, m_options, m_knowledge, m_progress);
    if (!survey)
        return survey.failure();
    for (const SheetProposal &sheet : *survey) {
        if (sheet.taken)
            m_sheets.append(sheet);
        else
            m_report.leftOut.append({sheet.sheet.name, sheet.sheet.hidden, sheet.reason});
    }
    if (!m_sheets.isEmpty())
        return refuseOpen();
    QStringList reasons;
    for (const SheetLeftOut &sheet : m_report.leftOut) {
        reasons.append(sheet.sheet.isEmpty()
                           ? sheet.reason
                           : QStringLiteral("%1: %2").arg(Text::visible(sheet.sheet), sheet.reason));
    }
    return Failure{
        ImportJobText::tr("%1 holds no table of shipments, so nothing was imported. Give a mapping to import "
                          "it anyway. %2")
            .arg(shown(), reasons.join(QStringLiteral("; ")))
            .trimmed()};
}

/** Where nothing may be assumed, every question has to be answered first. */
Result<void> Import::refuseOpen() const
{
    QStringList open;
    for (const SheetProposal &sheet : m_sheets) {
        for (const MappingQuestion &question : sheet.mapping.questions)
            open.append(QStringLiteral("%1 (%2: %3)")
                            .arg(Text::visible(question.text), question.id,
                                 question.answerIds.join(QStringLiteral(", "))));
    }
    if (!m_options.strict || open.isEmpty())
        return {};
    return Failure{
        ImportJobText::tr("%1 was refused, because it leaves questions open. Nothing was imported. %2")
            .arg(shown(), open.join(u' ')),
        Failure::Kind::Refused};
}

/** Sheets of one file have one name; another file of that name, or the same once more, gets one of its own.
 */
void Import::chooseName(const QList<Source> &sources, SumBeside &sum)
{
    QStringList taken;
    for (const Source &source : sources) {
        const bool sameFile =
            source.size == m_info.size() && sum.get() && source.sha256 == QString::fromLatin1(*sum.get());
        const bool again = std::any_of(m_sheets.begin(), m_sheets.end(), [&](const SheetProposal &sheet) {
            return sheet.sheet.name == source.sheet;
        });
        if (!sameFile || again)
            taken.append(source.file);
        else
            m_name = source.file;
    }
    if (m_name.isEmpty() || taken.contains(m_name))
        m_name = sourceName(m_path, taken);
}

Result<void> Import::refuseKnown(SumBeside &sum)
{
    auto connection = m_file.connect(CaseConnection::Mode::Read);
    if (!connection)
        return connection.failure();
    auto sources = CaseReader(*connection).sources();
    if (!sources)
        return sources.failure();
    chooseName(*sources, sum);
    for (const Source &source : *sources) {
        if (m_options.again || source.size != m_info.size())
            continue; // another file for certain: no need to wait for the sum
        if (!sum.get())
            return sum.get().failure();
        for (const SheetProposal &sheet : m_sheets) {
            if (source.sha256 == QString::fromLatin1(*sum.get()) && source.sheet == sheet.sheet.name) {
                if (source.mapping.takenOut) {
                    return Failure{
                        ImportJobText::tr("%1 is in the case already, as source %2, but was taken out of "
                                          "it. Nothing was changed; put it back to count its rows again.")
                            .arg(shown(), QString::number(source.id.value))};
                }
                return Failure{
                    ImportJobText::tr(
                        "%1 is in the case already, imported from %2 on %3. Nothing was changed; ask for "
                        "it to be imported again if you mean it.")
                        .arg(shown(), Text::visible(source.file), source.importedAt.left(10))};
            }
        }
    }
    return {};
}

Source Import::sourceFor(const DocumentInfo &info, const SheetProposal &sheet) const
{
    Source source;
    source.file = m_name;
    source.path = m_info.absoluteFilePath();
    source.sheet = sheet.sheet.name;
    source.size = m_info.size();
    source.format = info.format;
    source.encoding = info.encoding;
    source.delimiter = info.delimiter;
    source.shape = sheet.shape;
    source.mapping = sheet.mapping;
    source.mapping.takenOut = false; // said of another source
    for (const ColumnUse &use : sheet.mapping.columns)
        source.headers.append(use.header);
    source.importedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    source.importedBy = m_options.author;
    source.rules = m_knowledge.classifier.categories().fingerprint();
    source.program = QStringLiteral("Waybill " WAYBILL_VERSION);
    return source;
}

/** Which rows of the sheets are sums of others, so that they are not counted beside them. */
Result<void> Import::findSums(SheetReader &reader, const SumSurvey::Limits &limits)
{
    m_surveyed.clear();
    const Progress silent({}, [this] { return m_progress.cancelled(); });
    for (SheetProposal &sheet : m_sheets) {
        sheet.mapping.merged.clear(); // told again with the rows
        sheet.mapping.heads.clear();  // found again
        SumSurvey survey(sheet.mapping, m_knowledge.countries, limits);
        if (auto read = reader.read(sheet.number, survey, silent); !read)
            return read;
        sheet.mapping.rows = survey.verdicts(silent);
        fillFromHeads(sheet.mapping, survey.heads());
        m_surveyed.append(survey.stoppedAt());
    }
    return {};
}

/** Nothing if a sheet has to be looked over for sums as a whole first; then nothing was written. */
Result<std::optional<ImportReport>> Import::store(SheetReader &reader, SumBeside &sum)
{
    m_report.sheets.clear();
    WriterThread writer(m_file);
    SheetPipeline pipeline(reader, writer, m_knowledge);
    const DocumentInfo info = reader.info();
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        const SheetProposal &sheet = m_sheets[i];
        auto stored = pipeline.run(
            sheet.number, m_surveyed[i], sourceFor(info, sheet), [&sum] { return sum.get(); }, m_progress);
        if (!stored)
            return stored.failure();
        if (!*stored)
            return std::optional<ImportReport>();
        ImportedSheet &done = **stored;
        done.notes = sheet.notes + done.notes;
        m_report.sheets.append(done);
    }
    if (m_options.strict && m_report.problems() > 0) {
        return Failure{
            ImportJobText::tr("%1 was refused: %n of its cells or rows have problems. Nothing was imported.",
                              nullptr, static_cast<int>(m_report.problems()))
                .arg(shown()),
            Failure::Kind::Refused};
    }
    m_info.refresh();
    if (!m_info.exists() || m_info.size() != m_report.sheets.first().source.size ||
        m_info.lastModified() != m_modified)
        return Failure{
            ImportJobText::tr("%1 changed while it was read. Nothing was imported; try again.").arg(shown())};
    if (auto committed = writer.commit(); !committed)
        return committed.failure();
    return std::optional(m_report);
}

} // namespace

Result<ImportReport> importFile(const CaseFile &file, const QString &path, const ImportOptions &options,
                                const ImportKnowledge &knowledge, const Progress &progress)
{
    return guarded([&] { return Import(file, path, options, knowledge, progress).run(); });
}
