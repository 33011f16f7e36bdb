// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/annotationstore.h"
#include "session/namedcommand.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class Session;

/**
 * Marks very many shipments away from the window's thread, with progress and cancel: one step of the undo
 * stack, and undoing it is such a job too. One that fails or is canceled leaves case and stack as they were.
 */
class Marker : public QObject {
    Q_OBJECT

public:
    /** From this many on it takes so long that a window would stand still. */
    static constexpr qsizetype many = 20'000;

    explicit Marker(Session &session) : m_session(session) {}
    /** Only while nothing else writes. */
    void mark(const QList<std::int64_t> &shipments, const AnnotationChange &change);
    /** Puts a command of the stack through, once nothing else writes; `back` = its undo. */
    void replay(const NamedCommand *command, const Annotations &annotations, bool back);
    /** The stack is brought in line with the case: commands do nothing. */
    bool settling() const { return m_settling; }

    bool running() const { return m_stop != nullptr; }
    /** What is being done, as one sentence. */
    const StepName &what() const { return m_what; }
    void cancel();
    /** The case goes: cancels what runs and forgets it. */
    void abandon();

Q_SIGNALS:
    /** running() is another. */
    void runningChanged();
    void progressed(qint64 done, qint64 total);

private:
    /** How the shipments were annotated that were changed, and how they are now. */
    struct Step {
        Annotations before, after;
    };
    using Work = std::function<Result<Step>(AnnotationStore &, const Progress &)>;
    using Done = std::function<void(const Result<Step> &)>;
    void start(const StepName &what, const Work &work, const Done &done);

    Session &m_session;
    StepName m_what;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the job that runs
    bool m_settling = false;
};
