// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/figurefacts.h"

#include "figures/sourcespans.h"
#include "session/filteredit.h"

FigureFacts::FigureFacts(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_job(session.pool())
{
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Names)
            readNames();
        if (changes & Session::Change::Cube)
            readSources();
    });
    readNames();
    readSources();
}

void FigureFacts::setIllustrative(bool illustrative)
{
    if (m_context.illustrative == illustrative)
        return;
    m_context.illustrative = illustrative;
    Q_EMIT changed();
}

void FigureFacts::readNames()
{
    // A copy: figures may be made on other threads while the session reads its names again.
    m_context.nameOf = [names = m_session.names()](Dimension dimension, const QString &key) {
        const auto field = FilterEdit::fieldOf(dimension);
        return field ? names.nameOf(*field, key) : key;
    };
    Q_EMIT changed();
}

void FigureFacts::readSources()
{
    m_job.cancel();
    if (!m_session.cube()) {
        m_context.sources.clear();
        Q_EMIT changed();
        return;
    }
    using Sources = QList<FigureContext::Source>;
    m_job.run<Sources>(
        [cube = m_session.cube()](const Progress &progress) { return sourceSpans(*cube, progress); },
        [this](Result<Sources> sources) {
            m_context.sources = sources ? *sources : Sources();
            Q_EMIT changed();
        });
}
