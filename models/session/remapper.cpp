// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/remapper.h"

#include "casefile/sharedwriting.h"
#include "core/text.h"
#include "session/changemappingcommand.h"
#include "session/session.h"
#include "session/stackjob.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

Remapper::Remapper(Session &session, Work work) : m_session(session), m_work(std::move(work)) {}

bool Remapper::available() const
{
    return m_work && m_session.isOpen() && !m_session.openCase().file().readOnly();
}

QString Remapper::unavailableReason() const
{
    if (!m_session.isOpen())
        return tr("Open a case first.");
    return m_session.openCase().file().readOnlyReason();
}

const Source *Remapper::ready(SourceId source)
{
    const Source *const known = m_session.isOpen() ? m_session.openCase().source(source) : nullptr;
    if (!known || running())
        return nullptr;
    const QString reason = available() ? m_session.busyReason() : unavailableReason();
    if (reason.isEmpty())
        return known;
    Q_EMIT m_session.failed({reason});
    return nullptr;
}

void Remapper::remap(SourceId source, const ColumnMapping &mapping, const StepName &what)
{
    remapEach({{source, mapping, what}});
}

void Remapper::remapEach(QList<Mending> mendings)
{
    if (mendings.isEmpty())
        return;
    const Mending next = mendings.takeFirst();
    if (const Source *const known = ready(next.source))
        carryOut(
            RemapOrder::correct(next.source, next.mapping),
            [file = Text::visible(known->file, 60)] { return tr("Reading %1 anew").arg(file); }, next.what,
            [this, mendings] { m_session.whenFree([this, mendings] { remapEach(mendings); }); });
}

void Remapper::takeOut(SourceId source, bool out)
{
    const Source *const known = ready(source);
    if (!known || known->mapping.takenOut == out)
        return;
    const QString file = Text::visible(known->file, 60);
    carryOut(
        RemapOrder::takeOut(*known, out),
        [out, file] { return out ? tr("Taking %1 out").arg(file) : tr("Putting %1 back").arg(file); },
        [out, file] { return out ? tr("%1 taken out").arg(file) : tr("%1 put back").arg(file); });
}

void Remapper::imported(const Source &source)
{
    if (available())
        m_session.undoStack().push(new ChangeMappingCommand(
            *this, RemapOrder::takeOut(source, false), RemapOrder::takeOut(source, true),
            [file = Text::visible(source.file, 60)] { return tr("import of %1").arg(file); }));
}

void Remapper::carryOut(const RemapOrder &order, const StepName &doing, const StepName &what,
                        const std::function<void()> &then)
{
    start(order, doing, [this, order, what, then](const Result<RemapReport> &result) {
        if (!result)
            return;
        m_session.undoStack().push(new ChangeMappingCommand(*this, order, result->undo(), what));
        Q_EMIT remapped(*result);
        if (then)
            then();
    });
}

void Remapper::cancel()
{
    if (m_stop)
        m_stop->store(true);
}

void Remapper::abandon()
{
    cancel();
    if (!std::exchange(m_stop, nullptr))
        return;
    Q_EMIT runningChanged();
}

void Remapper::start(const RemapOrder &order, const StepName &what, Done done)
{
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    m_what = what;
    const QPointer<Remapper> guard(this);
    const auto report = StackJob::reporter<Remapper>(
        this, [stop](const Remapper &remapper) { return remapper.m_stop == stop; },
        [](Remapper &remapper, const Progress::State &state) {
            Q_EMIT remapper.progressed(state.rows, state.total);
        });
    const auto work = [work = m_work, file = &m_session.openCase().file(), order, report, stop, guard, done] {
        SharedWriting::begin(file->path()); // the window reads on
        Result<RemapReport> result = work(*file, order, Progress(report, [stop] { return stop->load(); }));
        SharedWriting::end(file->path()); // empties the log, which is as large as what was written
        // By way of the application, which outlives every session.
        QMetaObject::invokeMethod(QCoreApplication::instance(),
                                  [guard, stop, done, result = std::move(result)] {
                                      if (guard && guard->m_stop == stop)
                                          guard->ended(result, done);
                                  });
    };
    Q_EMIT runningChanged();
    m_session.pool().start(work);
}

void Remapper::ended(const Result<RemapReport> &result, const Done &done)
{
    m_stop.reset();
    if (result) {
        dropLostSelection();
        m_session.importFinished();
    } else if (result.failure().kind != Failure::Kind::Cancelled) {
        Q_EMIT m_session.failed(result.failure());
    }
    done(result);
    Q_EMIT runningChanged();
    m_session.callWaiting();
}

void Remapper::dropLostSelection()
{
    constexpr qsizetype FewToLookUp = 1000;
    const Selection &selection = m_session.selection();
    const CaseReader &reader = m_session.openCase().reader();
    const auto lost = [&reader](std::int64_t number) { return !reader.shipment(ShipmentId(number)); };
    if (selection.shipments.size() > FewToLookUp || std::ranges::any_of(selection.shipments, lost) ||
        (selection.current > 0 && lost(selection.current)))
        m_session.setSelection({});
}

void Remapper::replay(const ChangeMappingCommand *command, const RemapOrder &order, bool back)
{
    if (m_settling)
        return;
    const auto what = [back, name = command->name()] {
        return back ? tr("Undoing: %1").arg(name()) : tr("Doing again: %1").arg(name());
    };
    m_session.whenFree([this, command, order, back, what] {
        start(order, what, [this, command, back](const Result<RemapReport> &result) {
            if (!result)
                StackJob::takeBack(m_session.undoStack(), command, back, m_settling);
        });
    });
}
