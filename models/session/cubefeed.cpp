// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/cubefeed.h"

#include <utility>

CubeFeed::CubeFeed(QThreadPool &pool, QObject *parent) : QObject(parent), m_job(pool)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CubeFeed::ask);
}

void CubeFeed::listen(QObject *listener, const QList<CubeRequest> &requests, Answers answers)
{
    forget(listener);
    m_listeners.append({listener, requests, std::move(answers)});
    if (m_cube)
        m_soon.start();
}

void CubeFeed::forget(QObject *listener)
{
    m_listeners.removeIf([listener](const Listener &l) { return !l.object || l.object == listener; });
}

void CubeFeed::setQuestion(std::shared_ptr<const Cube> cube, const Filter &filter)
{
    m_cube = std::move(cube);
    if (!m_cube)
        m_leftOut = 0;
    m_filter = filter;
    m_job.cancel();
    if (m_cube)
        m_soon.start();
    else
        m_soon.stop();
    Q_EMIT busyChanged(busy());
}

void CubeFeed::ask()
{
    if (!m_cube)
        return;
    m_listeners.removeIf([](const Listener &l) { return !l.object; });
    QList<CubeRequest> requests{CubeRequest{{}, false, true}};
    for (const Listener &listener : std::as_const(m_listeners))
        requests.append(listener.requests);
    const std::function<Result<QList<CubeAnswer>>(const Progress &)> work =
        [cube = m_cube, filter = m_filter, requests](const Progress &progress) {
            return cube->answer(filter, requests, progress);
        };
    m_job.run<QList<CubeAnswer>>(work, [this, listeners = m_listeners](Result<QList<CubeAnswer>> result) {
        if (result)
            handOut(listeners, *result);
        else
            Q_EMIT failed(result.failure());
        Q_EMIT busyChanged(busy());
    });
    Q_EMIT busyChanged(true);
}

void CubeFeed::handOut(const QList<Listener> &listeners, const QList<CubeAnswer> &answers)
{
    m_leftOut = answers.first().leftOut;
    Q_EMIT totals(answers.first().total);
    qsizetype from = 1;
    for (const Listener &listener : listeners) {
        const QList<CubeAnswer> own = answers.mid(from, listener.requests.size());
        from += listener.requests.size();
        if (listener.object)
            listener.answers(own);
    }
}
