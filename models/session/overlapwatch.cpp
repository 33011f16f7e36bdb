// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/overlapwatch.h"

#include "casework/overlapfinder.h"
#include "cube/columncube.h"

OverlapWatch::OverlapWatch(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_search(session.pool()), m_count(session.pool())
{
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Cube)
            searchAgain();
        else if (changes & (Session::Change::Filter | Session::Change::LeftOut))
            count();
    });
    connect(&session, &Session::closing, this, [this] {
        m_search.cancel();
        m_count.cancel();
    });
    searchAgain();
}

void OverlapWatch::cancel()
{
    m_search.cancel();
    Q_EMIT searched();
}

void OverlapWatch::searchAgain()
{
    m_search.cancel();
    const auto columns = std::dynamic_pointer_cast<const ColumnCube>(m_session.cube());
    if (!m_session.isOpen() || !columns) {
        m_groups.clear();
        Q_EMIT searched();
        count();
        return;
    }
    // A session waits for its pool before it lets a case go.
    const std::function<Result<QList<OverlapGroup>>(const Progress &)> work =
        [file = &m_session.openCase().file(),
         columns](const Progress &progress) -> Result<QList<OverlapGroup>> {
        const auto connection = file->connect(CaseConnection::Mode::Read);
        if (!connection)
            return connection.failure();
        return OverlapFinder(columns->store(), *connection).find(progress);
    };
    m_search.run<QList<OverlapGroup>>(work, [this](Result<QList<OverlapGroup>> groups) {
        if (!groups)
            Q_EMIT m_session.failed(groups.failure());
        m_groups = groups ? *groups : QList<OverlapGroup>();
        Q_EMIT searched();
        count();
    });
    Q_EMIT searched();
}

void OverlapWatch::count()
{
    m_count.cancel();
    if (m_groups.isEmpty() || !m_session.cube()) {
        setInView({});
        return;
    }
    const std::function<Result<InView>(const Progress &)> work =
        [cube = m_session.cube(), filter = m_session.filter(),
         groups = m_groups](const Progress &progress) -> Result<InView> {
        const auto inView = cube->shipments(filter, {QStringLiteral("shipment"), false}, progress);
        if (!inView)
            return inView.failure();
        return InView{countedTwice(groups, *inView), overlapsAmong(groups, *inView)};
    };
    m_count.run<InView>(work, [this](Result<InView> inView) { setInView(inView ? *inView : InView()); });
}

void OverlapWatch::setInView(const InView &inView)
{
    if (m_inView == inView)
        return;
    m_inView = inView;
    Q_EMIT counted();
}
