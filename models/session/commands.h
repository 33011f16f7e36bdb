// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/annotation.h"
#include "casefile/leftoutstore.h"
#include "session/filterhistory.h"
#include "session/namedcommand.h"

#include <QDeadlineTimer>
#include <QList>

class Session;

/** Another filter, or a step in the history of filters. */
class SetFilterCommand : public NamedCommand {
public:
    /** `visits` = a step back or forward: those that follow each other are one step of the undo stack, and
     * none if they lead to where they began. */
    SetFilterCommand(Session &session, FilterHistory before, FilterHistory after, const StepName &name,
                     bool visits = false);
    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    Session &m_session;
    FilterHistory m_before, m_after;
    bool m_visits;
};

/** Status, tags or note of one or many shipments. Removes itself if nothing was changed by it. */
class SetAnnotationCommand : public NamedCommand {
public:
    /** The first redo() tells by `written` whether the case took it, also where nothing had to change. */
    SetAnnotationCommand(Session &session, QList<std::int64_t> shipments, AnnotationChange change, bool &written);
    /** What a job has written already: the first redo() only shows it. */
    SetAnnotationCommand(Session &session, AnnotationChange change, Annotations before, Annotations after);
    void undo() override;
    void redo() override;
    /** A note is saved while it is written: what follows without a longer pause is one step with it. */
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    void nameFor(qsizetype changed);
    void put(const Annotations &annotations, bool back);
    Session &m_session;
    QList<std::int64_t> m_shipments;
    AnnotationChange m_change;
    bool *m_written = nullptr;
    Annotations m_before, m_after;
    QDeadlineTimer m_goesOn; ///< until it has expired, more of the same note belongs to this step
    bool m_done = false, m_shown = false;
};

/** Shipments left out of sums as duplicates, or counted again. Removes itself if nothing was changed by it.
 */
class LeaveOutCommand : public NamedCommand {
public:
    /** Leaves each key out because its value counts instead. */
    LeaveOutCommand(Session &session, const QMap<std::int64_t, std::int64_t> &twins);
    /** Counts these again. */
    LeaveOutCommand(Session &session, const QList<std::int64_t> &again);
    void undo() override;
    void redo() override;

private:
    Result<LeftOutStates> decide(const LeftOutStore &store) const;
    void put(const LeftOutStates &states);
    void nameFor(qsizetype changed);
    Session &m_session;
    QMap<std::int64_t, std::int64_t> m_twins;
    QList<std::int64_t> m_again;
    LeftOutStates m_before, m_after;
    bool m_done = false;
};
