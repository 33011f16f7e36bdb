// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"

#include "session/remapper.h"
#include "session/session.h"

#include <QCoreApplication>

#include <utility>

namespace {
/** Where the translator finds these words. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};
} // namespace

SetFilterCommand::SetFilterCommand(Session &session, FilterHistory before, FilterHistory after,
                                   const QString &text)
    : QUndoCommand(text), m_session(session), m_before(std::move(before)), m_after(std::move(after))
{
    setObsolete(m_before == m_after);
}

void SetFilterCommand::undo()
{
    m_session.applyHistory(m_before);
}

void SetFilterCommand::redo()
{
    m_session.applyHistory(m_after);
}

SetAnnotationCommand::SetAnnotationCommand(Session &session, QList<std::int64_t> shipments, AnnotationChange change)
    : m_session(session), m_shipments(std::move(shipments)), m_change(std::move(change))
{
    name(m_shipments.size());
}

void SetAnnotationCommand::name(qsizetype changed)
{
    const int n = static_cast<int>(changed);
    if (m_change.status)
        setText(Words::tr("%n shipments %1", nullptr, n).arg(reviewStatusName(*m_change.status).toLower()));
    else if (!m_change.addTags.isEmpty())
        setText(Words::tr("tag “%1” on %n shipments", nullptr, n)
                    .arg(m_change.addTags.join(QStringLiteral(", "))));
    else if (!m_change.removeTags.isEmpty())
        setText(Words::tr("tag “%1” off %n shipments", nullptr, n)
                    .arg(m_change.removeTags.join(QStringLiteral(", "))));
    else
        setText(Words::tr("note on %n shipments", nullptr, n));
}

void SetAnnotationCommand::redo()
{
    AnnotationStore *store = m_session.m_case ? m_session.m_case->annotations() : nullptr;
    if (!store) {
        setObsolete(true);
        return;
    }
    if (m_done)
        return put(m_after);
    const Result<Annotations> before = store->apply(m_shipments, m_change);
    if (!before) {
        setObsolete(true);
        Q_EMIT m_session.failed(before.failure());
        return;
    }
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
    m_done = true;
    name(m_before.size());
    m_session.applyAnnotations(m_after);
}

void SetAnnotationCommand::undo()
{
    put(m_before);
}

void SetAnnotationCommand::put(const Annotations &annotations)
{
    // While a source is read anew nobody else can write; by then this command may have gone.
    m_session.remapper().whenIdle([&session = m_session, annotations] {
        AnnotationStore *store = session.m_case ? session.m_case->annotations() : nullptr;
        if (!store)
            return;
        if (const auto back = store->restore(annotations); back)
            session.applyAnnotations(annotations);
        else
            Q_EMIT session.failed(back.failure());
    });
}
