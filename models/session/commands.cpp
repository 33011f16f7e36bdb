// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"

#include "session/marker.h"
#include "session/session.h"

#include <QCoreApplication>

#include <utility>

namespace {
constexpr int aloneId = -1, noteId = 1, visitsId = 2; ///< which steps may be one with the next of their kind
constexpr int writingPause = 20'000;                  ///< milliseconds

/** Where the translator finds these words. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};
} // namespace

SetFilterCommand::SetFilterCommand(Session &session, FilterHistory before, FilterHistory after,
                                   const StepName &name, bool visits)
    : NamedCommand(name), m_session(session), m_before(std::move(before)), m_after(std::move(after)),
      m_visits(visits)
{
    setObsolete(m_before == m_after);
}

int SetFilterCommand::id() const
{
    return m_visits ? visitsId : aloneId;
}

bool SetFilterCommand::mergeWith(const QUndoCommand *other)
{
    const auto *const next = dynamic_cast<const SetFilterCommand *>(other);
    if (!next)
        return false;
    m_after = next->m_after;
    setName(next->name());
    setObsolete(m_before == m_after);
    return true;
}

void SetFilterCommand::undo()
{
    m_session.applyHistory(m_before);
}

void SetFilterCommand::redo()
{
    m_session.applyHistory(m_after);
}

SetAnnotationCommand::SetAnnotationCommand(Session &session, QList<std::int64_t> shipments, AnnotationChange change,
                                           bool &written)
    : m_session(session), m_shipments(std::move(shipments)), m_change(std::move(change)), m_written(&written)
{
    nameFor(m_shipments.size());
}

SetAnnotationCommand::SetAnnotationCommand(Session &session, AnnotationChange change, Annotations before,
                                           Annotations after)
    : m_session(session), m_change(std::move(change)), m_before(std::move(before)), m_after(std::move(after)),
      m_done(true)
{
    nameFor(m_before.size());
}

void SetAnnotationCommand::nameFor(qsizetype changed)
{
    setName([change = m_change, n = static_cast<int>(changed)] {
        if (change.status)
            return Words::tr("%n shipments %1", nullptr, n).arg(reviewStatusName(*change.status).toLower());
        if (!change.addTags.isEmpty())
            return Words::tr("tag “%1” on %n shipments", nullptr, n)
                .arg(change.addTags.join(QStringLiteral(", ")));
        if (!change.removeTags.isEmpty())
            return Words::tr("tag “%1” off %n shipments", nullptr, n)
                .arg(change.removeTags.join(QStringLiteral(", ")));
        return Words::tr("note on %n shipments", nullptr, n);
    });
}

void SetAnnotationCommand::redo()
{
    AnnotationStore *store = m_session.m_case ? m_session.m_case->annotations() : nullptr;
    if (!store) {
        setObsolete(true);
        return;
    }
    if (m_done && !std::exchange(m_shown, true))
        return m_session.applyAnnotations(m_after);
    if (m_done)
        return put(m_after, false);
    const Result<Annotations> before = store->apply(m_shipments, m_change);
    if (!before) {
        setObsolete(true);
        Q_EMIT m_session.failed(before.failure());
        return;
    }
    *m_written = true;
    m_before = *before;
    if (m_before.isEmpty()) {
        setObsolete(true);
        return;
    }
    const QList<std::int64_t> numbers = m_before.keys();
    const Result<Annotations> after = store->of(numbers);
    m_after = after ? *after : Annotations();
    for (const std::int64_t number : numbers)
        m_after.insert(number, m_after.value(number)); // one that says nothing any more is told too
    m_done = m_shown = true;
    m_goesOn.setRemainingTime(writingPause);
    nameFor(m_before.size());
    m_session.applyAnnotations(m_after);
}

void SetAnnotationCommand::undo()
{
    put(m_before, true);
}

int SetAnnotationCommand::id() const
{
    const bool onlyNote =
        m_change.note && !m_change.status && m_change.addTags.isEmpty() && m_change.removeTags.isEmpty();
    return onlyNote && m_shipments.size() == 1 ? noteId : aloneId;
}

bool SetAnnotationCommand::mergeWith(const QUndoCommand *other)
{
    const auto *const next = dynamic_cast<const SetAnnotationCommand *>(other);
    if (!next || next->isObsolete() || next->m_shipments != m_shipments || m_goesOn.hasExpired())
        return false;
    m_change = next->m_change;
    m_after = next->m_after;
    m_goesOn = next->m_goesOn;
    return true;
}

void SetAnnotationCommand::put(const Annotations &annotations, bool back)
{
    if (m_session.marker().settling())
        return;
    if (annotations.size() > Marker::many)
        return m_session.marker().replay(this, annotations, back);
    // While a job writes nobody else can; by then this command may have gone.
    m_session.whenFree([&session = m_session, annotations] {
        AnnotationStore *store = session.m_case ? session.m_case->annotations() : nullptr;
        if (!store)
            return;
        if (const auto back = store->restore(annotations); back)
            session.applyAnnotations(annotations);
        else
            Q_EMIT session.failed(back.failure());
    });
}

LeaveOutCommand::LeaveOutCommand(Session &session, const QMap<std::int64_t, std::int64_t> &twins)
    : m_session(session), m_twins(twins)
{
    nameFor(twins.size());
}

LeaveOutCommand::LeaveOutCommand(Session &session, const QList<std::int64_t> &again)
    : m_session(session), m_again(again)
{
    nameFor(again.size());
}

void LeaveOutCommand::nameFor(qsizetype changed)
{
    setName([again = m_twins.isEmpty(), n = static_cast<int>(changed)] {
        return again ? Words::tr("%n shipments counted again", nullptr, n)
                     : Words::tr("%n shipments left out as duplicates", nullptr, n);
    });
}

Result<LeftOutStates> LeaveOutCommand::decide(const LeftOutStore &store) const
{
    return m_twins.isEmpty() ? store.countAgain(m_again) : store.leaveOut(m_twins);
}

void LeaveOutCommand::put(const LeftOutStates &states)
{
    // As with annotations: while a job writes nobody else can.
    m_session.whenFree([&session = m_session, states] {
        const LeftOutStore *store = session.m_case ? session.m_case->leftOutStore() : nullptr;
        if (!store)
            return;
        if (const auto back = store->restore(states); back)
            session.applyLeftOut(states);
        else
            Q_EMIT session.failed(back.failure());
    });
}

void LeaveOutCommand::undo()
{
    put(m_before);
}

void LeaveOutCommand::redo()
{
    if (m_done) {
        put(m_after);
        return;
    }
    const LeftOutStore *store = m_session.m_case ? m_session.m_case->leftOutStore() : nullptr;
    const Result<LeftOutStates> before = store ? decide(*store) : Result<LeftOutStates>(LeftOutStates());
    if (!before)
        Q_EMIT m_session.failed(before.failure());
    if (!before || before->isEmpty()) {
        setObsolete(true);
        return;
    }
    m_before = *before;
    const auto now = store->all();
    for (const std::int64_t shipment : m_before.keys()) {
        const bool leftOut = now && now->contains(shipment);
        m_after.insert(shipment, leftOut ? std::optional(now->value(shipment)) : std::nullopt);
    }
    m_done = true;
    nameFor(m_before.size());
    m_session.applyLeftOut(m_after);
}
