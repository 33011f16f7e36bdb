// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/figurefacts.h"

#include "figures/casecontext.h"

FigureFacts::FigureFacts(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_job(session.pool()), m_overlaps(session)
{
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Names)
            readNames();
        if (changes & Session::Change::Cube)
            readSources();
        if (changes & (Session::Change::LeftOut | Session::Change::Case))
            readOverlaps();
    });
    connect(&m_overlaps, &OverlapWatch::counted, this, &FigureFacts::readOverlaps);
    readNames();
    readSources();
    readOverlaps();
}

void FigureFacts::setIllustrative(bool illustrative)
{
    if (m_illustrative == illustrative)
        return;
    m_illustrative = m_context.illustrative = illustrative;
    Q_EMIT changed();
}

void FigureFacts::readNames()
{
    setNames(m_context, m_session.names());
    Q_EMIT changed();
}

void FigureFacts::readOverlaps()
{
    FigureContext::Overlaps overlaps;
    overlaps.maybeTwice = m_overlaps.maybeTwice();
    if (m_session.isOpen()) {
        for (const LeftOut &decision : m_session.openCase().leftOut()) {
            if (!overlaps.deciders.contains(decision.author))
                overlaps.deciders.append(decision.author);
        }
        overlaps.deciders.sort();
    }
    if (overlaps == m_context.overlaps)
        return;
    m_context.overlaps = overlaps;
    Q_EMIT changed();
}

void FigureFacts::readSources()
{
    m_job.cancel();
    if (!m_session.isOpen() || !m_session.cube()) {
        m_context.sources.clear();
        Q_EMIT changed();
        return;
    }
    // A session waits for its pool before it lets a case go.
    const std::function<Result<FigureContext>(const Progress &)> read =
        [file = &m_session.openCase().file(),
         names = m_session.names()](const Progress &) -> Result<FigureContext> {
        const auto connection = file->connect(CaseConnection::Mode::Read);
        return connection ? figureContext(*connection, names) : Result<FigureContext>(connection.failure());
    };
    m_job.run<FigureContext>(read, [this](Result<FigureContext> context) {
        m_context.sources = context ? context->sources : QList<FigureContext::Source>();
        m_context.illustrative = m_illustrative || (context && context->illustrative);
        Q_EMIT changed();
    });
}
