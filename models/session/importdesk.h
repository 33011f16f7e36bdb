// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importentry.h"
#include "session/namedcommand.h"

#include <QObject>
#include <QThreadPool>
#include <QUndoStack>

#include <atomic>
#include <memory>

class FreshCase;
struct KeptCase;
struct SheetCorrection;

/**
 * Files on their way into a case: surveyed, looked over and corrected by a person, then imported one after
 * the other, each refused or taken on its own. All work is done away from the window's thread. Corrections
 * can be undone.
 */
class ImportDesk : public QObject {
    Q_OBJECT

public:
    /** The case to import into, or nullptr; asked again at each step. */
    using Target = std::function<const CaseFile *()>;
    ImportDesk(Target target, ImportKnowledge knowledge, QString author, QObject *parent = nullptr);
    /** As letGo(). */
    ~ImportDesk() override;
    /** Cancels what runs and waits for it, before the case goes: nothing here uses it any more when this
     * returns, and nothing lies here. Of a first import the files that were imported already stay in a case.
     */
    void letGo();

    /** Where a case is made if something is imported while there is none; without it there must be one. */
    void setHome(const QString &folder)
    {
        m_home = folder;
        Q_EMIT changed();
    }
    const QString &home() const { return m_home; }

    /** Adds files, and what lies in folders, and surveys them. What is on the desk already is not added
     * twice. */
    void add(const QStringList &paths);
    /** Lays a source of the case out, with its first rows, so that its mapping can be corrected; it is not
     * imported. */
    void show(const Source &source, const QList<RawRow> &sample);
    void remove(int entry);
    /** Takes away everything that is imported or refused. */
    void clearDone();

    const QList<ImportEntry> &entries() const { return m_entries; }
    int current() const { return m_current; }
    const ImportEntry *currentEntry() const;
    void setCurrent(int entry);
    /** What the shown sheet's mapping makes of its first rows. */
    const MappingPreview &preview() const { return m_preview; }

    /** Looks at a refused file once more, with what the person asks for now. */
    void retry(const ReadWishes &wishes);
    void showSheet(int sheet);
    /** Brings a sheet to the front that asks something, the next one after those in front; false if none
     * does. */
    bool showQuestion();
    /** Corrections of the shown sheet, each undoable. */
    void setTaken(bool taken);
    /** A part of a date leaves the columns of its other parts as they are. */
    void setField(int column, Field field, DatePart part = DatePart::Whole);
    /** The unit of a column of masses, or the currency of one of values; empty = as each row says. */
    void setMassUnit(int column, const QString &unit);
    void setCurrency(int column, const QString &code);
    void setHeaderRow(int row);
    void setDateOrder(DateOrder order);
    void setDecimalSign(DecimalSign sign);
    void answer(const MappingQuestion &question, const QString &answerId);
    QUndoStack &undoStack() { return m_undo; }

    bool running() const { return m_running >= 0; }
    bool surveying() const { return m_surveying >= 0; }
    /** Rows that the files on the desk claim, -1 if one does not say. */
    bool canRun() const;
    void run();
    /** The case that an import would make for itself now; empty if there is one to import into, or nothing to
     * import. */
    QString newCasePath() const;
    /** Where the case lies that a first import makes for itself, while it runs; else empty. */
    QString newCaseFolder() const { return m_fresh ? m_home : QString(); }
    /** The file being imported is left out of the case with all its sheets, those before stay in it. */
    void cancel();

Q_SIGNALS:
    void changed();
    /** Rows and share of the file being imported. */
    void progressed();
    /** A first import made this case, and let go of it. */
    void caseMade(const QString &path);
    /** A first import was stopped for another case, or for good, after it had put something into this one. */
    void caseLeft(const KeptCase &left);
    /** No case could be made to import into. */
    void failed(const Failure &failure);
    /** The run has ended: so many sources are new in the case. */
    void finished(int sources);

private:
    friend class EditMappingCommand;
    void stop();
    void leaveCase();
    /** The case that is imported into: the open one, or that of a first import. */
    const CaseFile *target() const;
    bool makeTarget();
    void surveyNext();
    void importNext();
    void importEnded(Result<ImportReport> result);
    void endRun();
    void edit(const StepName &name, const SheetProposal &after);
    void edit(const std::function<SheetCorrection(const SheetProposal &)> &correct);
    void replaceSheet(int entry, int sheet, const SheetProposal &survey);
    void rethink();

    Target m_target;
    QString m_home;
    std::unique_ptr<FreshCase> m_fresh;
    ImportKnowledge m_knowledge;
    QString m_author;
    QThreadPool m_pool;
    QUndoStack m_undo;
    QList<ImportEntry> m_entries;
    MappingPreview m_preview;
    int m_current = -1;
    int m_surveying = -1, m_running = -1;
    int m_newSources = 0;
    std::shared_ptr<std::atomic_bool> m_stopSurvey, m_stopImport; // a survey may begin while an import runs
};
