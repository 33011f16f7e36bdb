// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/cubefeed.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace {
const CubeRequest wholeRequest{{}, false, true};
} // namespace

struct CubeFeed::Question {
    std::shared_ptr<const Cube> cube;
    Filter filter;
    QList<Listener> listeners; ///< those who are to be told
    QList<CubeRequest> requests;
    QList<CubeAnswer> known; ///< of the first requests; the rest are to be asked
    QList<std::optional<QList<std::int64_t>>> knownRows = {}; ///< one a listener

    /** The answers of all requests, those asked now after those known. */
    QList<CubeAnswer> answers(const QList<CubeAnswer> &fresh) const
    {
        QList<CubeAnswer> all = known + fresh;
        const std::int64_t leftOut = all[requests.indexOf(wholeRequest)].leftOut;
        for (CubeAnswer &answer : all)
            answer.leftOut =
                leftOut; // one that was known may be of another filter that counts the same there
        return all;
    }
    QList<CubeAnswer> own(const Listener &listener, const QList<CubeAnswer> &all) const
    {
        QList<CubeAnswer> own;
        for (const CubeRequest &request : listener.requests)
            own.append(all[requests.indexOf(request)]);
        return own;
    }
    /** Sums and rows. */
    Result<Round> answer(const Progress &progress) const;
    Result<void> sum(Round &round, const Progress &progress) const;
    /** Lists rows for those who want them. */
    Result<void> list(Round &round, const Progress &progress) const;
    /** One a listener, empty where it prepares nothing. */
    Result<QList<Show>> pictures(const QList<CubeAnswer> &all, const Progress &progress) const;
};

Result<CubeFeed::Round> CubeFeed::Question::answer(const Progress &progress) const
{
    Round round;
    round.rowLists.resize(listeners.size());
    Result<void> summed;
    {
        const std::jthread lister([&] { round.listed = list(round, progress); });
        summed = sum(round, progress);
    }
    if (!summed)
        return summed.failure();
    if (progress.cancelled())
        return Failure{{}, Failure::Kind::Cancelled};
    return round;
}

Result<void> CubeFeed::Question::sum(Round &round, const Progress &progress) const
{
    if (requests.size() > known.size()) {
        auto fresh = cube->answer(filter, requests.mid(known.size()), progress);
        if (!fresh)
            return fresh.failure();
        round.fresh = std::move(fresh).value();
    }
    auto otherMoney = cube->otherMoney(filter, progress);
    if (!otherMoney)
        return otherMoney.failure();
    round.otherMoney = std::move(otherMoney).value();
    return {};
}

Result<void> CubeFeed::Question::list(Round &round, const Progress &progress) const
{
    for (qsizetype i = 0; i < listeners.size(); ++i) {
        if (!listeners[i].order)
            continue;
        if (knownRows[i]) {
            round.rowLists[i] = *knownRows[i];
            continue;
        }
        auto rows = cube->shipments(filter, *listeners[i].order, progress);
        if (!rows)
            return rows.failure();
        round.rowLists[i] = std::move(rows).value();
    }
    return {};
}

Result<QList<CubeFeed::Show>> CubeFeed::Question::pictures(const QList<CubeAnswer> &all,
                                                           const Progress &progress) const
{
    QList<Show> shows(listeners.size());
    for (qsizetype i = 0; i < listeners.size(); ++i) {
        if (progress.cancelled())
            return Failure{{}, Failure::Kind::Cancelled};
        if (listeners[i].work)
            shows[i] = listeners[i].work(filter, own(listeners[i], all));
    }
    return shows;
}

CubeFeed::CubeFeed(QThreadPool &pool, QObject *parent) : QObject(parent), m_job(pool), m_pictures(pool) {}

void CubeFeed::listen(QObject *listener, const QList<CubeRequest> &requests, Answers answers)
{
    add({listener, requests, std::move(answers), {}, {}, {}});
}

void CubeFeed::prepare(QObject *listener, const QList<CubeRequest> &requests, Prepare prepare)
{
    add({listener, requests, {}, std::move(prepare), {}, {}});
}

void CubeFeed::list(QObject *listener, const RowOrder &order, Rows rows)
{
    add({listener, {}, {}, {}, order, std::move(rows)});
}

void CubeFeed::again(QObject *listener)
{
    for (Listener &l : m_listeners) {
        if (l.object == listener)
            renew(l);
    }
    if (m_cube)
        askSoon();
}

void CubeFeed::add(Listener listener)
{
    forget(listener.object);
    renew(listener);
    m_listeners.append(std::move(listener));
    if (m_cube)
        askSoon();
}

void CubeFeed::askSoon()
{
    // Not by a timer: it would let the window paint first, and the cube can work meanwhile.
    if (!std::exchange(m_soon, true))
        QMetaObject::invokeMethod(this, &CubeFeed::ask, Qt::QueuedConnection);
}

void CubeFeed::renew(Listener &listener)
{
    listener.served = false;
    listener.change = ++m_changes;
}

void CubeFeed::forget(QObject *listener)
{
    m_listeners.removeIf([listener](const Listener &l) { return !l.object || l.object == listener; });
}

void CubeFeed::setQuestion(std::shared_ptr<const Cube> cube, const Filter &filter)
{
    if (cube != m_cube)
        m_memory.clear();
    m_cube = std::move(cube);
    if (!m_cube)
        m_leftOut = 0;
    m_filter = filter;
    m_told = false;
    for (Listener &listener : m_listeners)
        renew(listener);
    m_job.cancel();
    m_pictures.cancel();
    if (m_cube) {
        askSoon();
    } else {
        m_soon = false;
        tellNothing();
    }
    Q_EMIT busyChanged(busy());
}

void CubeFeed::tellNothing()
{
    Q_EMIT totals({}, {});
    const QList<Listener> listeners = m_listeners; // one who is told may listen otherwise from now on
    for (const Listener &listener : listeners) {
        const QList<CubeAnswer> nothing(listener.requests.size());
        if (!listener.object)
            continue;
        if (listener.prepare) {
            if (const Show show = listener.prepare()(m_filter, nothing))
                show();
        } else if (listener.order) {
            listener.rows({});
        } else if (listener.answers) {
            listener.answers(nothing);
        }
    }
}

void CubeFeed::ask()
{
    if (!std::exchange(m_soon, false) || !m_cube)
        return;
    m_pictures.cancel(); // who waits for one is told by this round
    m_listeners.removeIf([](const Listener &l) { return !l.object; });
    Question question{m_cube, m_filter, {}, {}, {}};
    QList<CubeRequest> wanted{wholeRequest}, asked;
    for (Listener &listener : m_listeners) {
        if (listener.served)
            continue;
        question.listeners.append(listener);
        question.knownRows.append(listener.order ? m_memory.findRows(m_filter, *listener.order)
                                                 : std::nullopt);
        if (listener.prepare)
            question.listeners.last().work = listener.prepare();
        wanted.append(listener.requests);
    }
    for (const CubeRequest &request : std::as_const(wanted)) {
        if (question.requests.contains(request) || asked.contains(request))
            continue;
        if (const auto known = m_memory.find(m_filter, request)) {
            question.requests.append(request);
            question.known.append(*known);
        } else {
            asked.append(request);
        }
    }
    question.requests.append(asked);
    const std::function<Result<Round>(const Progress &)> work = [question](const Progress &progress) {
        return question.answer(progress);
    };
    m_job.run<Round>(work, [this, question](Result<Round> round) {
        if (round)
            handOut(question, *round);
        else
            tellNothing(); // what is shown answers another filter
        if (!round)
            Q_EMIT failed(round.failure());
        Q_EMIT busyChanged(busy());
    });
    Q_EMIT busyChanged(true);
}

void CubeFeed::handOut(const Question &question, const Round &round)
{
    for (qsizetype i = 0; i < round.fresh.size(); ++i)
        m_memory.keep(question.filter, question.requests[question.known.size() + i], round.fresh[i]);
    for (qsizetype i = 0; i < question.listeners.size(); ++i) {
        if (const auto &order = question.listeners[i].order; order && round.listed && !question.knownRows[i])
            m_memory.keepRows(question.filter, *order, round.rowLists[i]);
    }
    const QList<CubeAnswer> all = question.answers(round.fresh);
    makePictures(question, all); // while this thread paints
    for (const Listener &told : question.listeners) {
        if (!told.work)
            served(told);
    }
    if (!std::exchange(m_told, true)) {
        const CubeAnswer &whole = all[question.requests.indexOf(wholeRequest)];
        m_leftOut = whole.leftOut;
        Q_EMIT totals(whole.total, round.otherMoney);
    }
    for (qsizetype i = 0; i < question.listeners.size(); ++i) {
        const Listener &listener = question.listeners[i];
        if (!listener.object)
            continue;
        if (listener.order && !round.listed)
            Q_EMIT failed(round.listed.failure());
        else if (listener.order)
            listener.rows(round.rowLists[i]);
        else if (listener.answers)
            listener.answers(question.own(listener, all));
    }
}

void CubeFeed::makePictures(const Question &question, const QList<CubeAnswer> &all)
{
    if (std::ranges::none_of(question.listeners, [](const Listener &l) { return bool(l.work); }))
        return;
    const std::function<Result<QList<Show>>(const Progress &)> work =
        [question, all](const Progress &progress) { return question.pictures(all, progress); };
    m_pictures.run<QList<Show>>(work, [this, question](Result<QList<Show>> shows) {
        for (qsizetype i = 0; i < question.listeners.size(); ++i) {
            const Listener &listener = question.listeners[i];
            if (!listener.work)
                continue;
            served(listener);
            if (listener.object && shows && (*shows)[i])
                (*shows)[i]();
        }
        Q_EMIT busyChanged(busy());
    });
}

/** Who asked something else meanwhile is told by the next round. */
void CubeFeed::served(const Listener &told)
{
    for (Listener &listener : m_listeners)
        listener.served = listener.served || told.change == listener.change;
}
