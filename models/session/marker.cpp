// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/marker.h"

#include "session/commands.h"
#include "session/session.h"
#include "session/stackjob.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

void Marker::mark(const QList<std::int64_t> &shipments, const AnnotationChange &change)
{
    const auto work = [shipments, change](AnnotationStore &store, const Progress &progress) -> Result<Step> {
        auto before = store.apply(shipments, change, progress);
        if (!before)
            return before.failure();
        auto after = store.of(before->keys());
        if (!after)
            return after.failure();
        for (const std::int64_t number : before->keys()) {
            if (!after->contains(number)) // one that says nothing any more is told too
                after->insert(number, {});
        }
        return Step{*before, *after};
    };
    const auto what = [n = static_cast<int>(shipments.size())] {
        return tr("%n shipments are being marked", nullptr, n);
    };
    start(what, work,
          [this, change](const Result<Step> &step) {
              if (step && !step->before.isEmpty())
                  m_session.undoStack().push(
                      new SetAnnotationCommand(m_session, change, step->before, step->after));
          });
}

void Marker::replay(const NamedCommand *command, const Annotations &annotations, bool back)
{
    const auto what = [back, name = command->name()] {
        return back ? tr("Undoing: %1").arg(name()) : tr("Doing again: %1").arg(name());
    };
    m_session.whenFree([this, command, annotations, back, what] {
        const auto work = [annotations](AnnotationStore &store, const Progress &progress) -> Result<Step> {
            const auto replaced = store.restore(annotations, progress);
            if (!replaced)
                return replaced.failure();
            return Step{*replaced, annotations};
        };
        start(what, work, [this, command, back](const Result<Step> &step) {
            if (step)
                m_session.applyAnnotations(step->after);
            else
                StackJob::takeBack(m_session.undoStack(), command, back, m_settling);
        });
    });
}

void Marker::start(const StepName &what, const Work &work, const Done &done)
{
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    m_what = what;
    const QPointer<Marker> guard(this);
    const auto report = StackJob::reporter<Marker>(
        this, [stop](const Marker &marker) { return marker.m_stop == stop; },
        [](Marker &marker, const Progress::State &state) {
            Q_EMIT marker.progressed(state.done, state.total);
        });
    const auto job = [file = &m_session.openCase().file(), author = m_session.author(), work, report, stop] {
        const auto connection = file->connect(CaseConnection::Mode::Write);
        if (!connection)
            return Result<Step>(connection.failure());
        AnnotationStore store(*connection, author);
        return work(store, Progress(report, [stop] { return stop->load(); }));
    };
    const auto ended = [guard, stop, done](const Result<Step> &step) {
        if (!guard || guard->m_stop != stop)
            return;
        Session &session = guard->m_session;
        guard->m_stop.reset();
        done(step);
        if (!step && step.failure().kind != Failure::Kind::Cancelled)
            Q_EMIT session.failed(step.failure());
        Q_EMIT guard->runningChanged();
        session.callWaiting();
    };
    Q_EMIT runningChanged();
    m_session.pool().start([job, ended] {
        // By way of the application, which outlives every session.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [ended, step = job()] { ended(step); });
    });
}

void Marker::cancel()
{
    if (m_stop)
        m_stop->store(true);
}

void Marker::abandon()
{
    cancel();
    if (std::exchange(m_stop, nullptr))
        Q_EMIT runningChanged();
}
