// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "importing/remapreport.h"
#include "session/mending.h"

#include <QObject>

#include <atomic>
#include <memory>

class CaseFile;
class Session;

/**
 * Reads sources of the open case anew by corrected mappings: one at a time, away from the window's thread,
 * with progress and cancel. Each is one step of the undo stack; undoing it is such a job too, and one that
 * fails or is canceled leaves case and stack as they were.
 */
class Remapper : public QObject {
    Q_OBJECT

public:
    using Work = std::function<Result<RemapReport>(const CaseFile &, const RemapOrder &, const Progress &)>;
    Remapper(Session &session, Work work);

    /** A case is open that may be written to. */
    bool available() const;
    /** Why it is not, as one sentence. */
    QString unavailableReason() const;
    /** Reads a source by another mapping; `what` names the change for the history. */
    void remap(SourceId source, const ColumnMapping &mapping, const StepName &what);
    /** The same for several, one after the other, each a step of its own; one that fails or is canceled is
     * the last. */
    void remapEach(QList<Mending> mendings);
    /** Takes a source out of the case, or puts it back. */
    void takeOut(SourceId source, bool out);
    /** Makes a step of the undo stack of a source that was imported just now: undoing it takes the source
     * out. */
    void imported(const Source &source);

    bool running() const { return m_stop != nullptr; }
    /** What is being done, as one sentence. */
    const StepName &what() const { return m_what; }
    void cancel();
    /** The case goes: cancels what runs and forgets it. */
    void abandon();

    /** A person wants to see and change how a source is read. */
    void open(SourceId source) { Q_EMIT mappingWanted(source); }

Q_SIGNALS:
    /** running() is another. */
    void runningChanged();
    void progressed(qint64 rows, qint64 total);
    /** A person's correction went through. */
    void remapped(const RemapReport &report);
    void mappingWanted(SourceId source);

private:
    friend class ChangeMappingCommand;
    using Done = std::function<void(const Result<RemapReport> &)>;
    /** The source, if it can be read anew now; tells why not. */
    const Source *ready(SourceId source);
    /** Carries an order out as a step of the undo stack; then does what follows, if it went through. */
    void carryOut(const RemapOrder &order, const StepName &doing, const StepName &what,
                  const std::function<void()> &then = {});
    void start(const RemapOrder &order, const StepName &what, Done done);
    void ended(const Result<RemapReport> &result, const Done &done);
    void dropLostSelection();
    /** Puts a command of the stack through; `back` = its undo. */
    void replay(const class ChangeMappingCommand *command, const RemapOrder &order, bool back);

    Session &m_session;
    Work m_work;
    StepName m_what;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the job that runs
    bool m_settling = false; ///< the stack is brought in line with the case: commands do nothing
};
