// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "session/answermemory.h"
#include "session/latestjob.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

/**
 * Asks the cube for all views at once: the questions of everybody who is listening are answered in one pass
 * for the filter of the moment, and sums and rows are handed out in one go. Pictures, which take longer, are
 * made while the others are painted, and follow: always of the filter that was handed out last, never of an
 * older one. What was answered for a filter before is not asked again while the figures are the same.
 */
class CubeFeed : public QObject {
    Q_OBJECT

public:
    using Answers = std::function<void(const QList<CubeAnswer> &)>;
    using Rows = std::function<void(const QList<std::int64_t> &)>;
    /** Shows what was made ready; called on this object's thread. */
    using Show = std::function<void()>;
    /** Makes something of the answers for this filter, away from this object's thread: it must own what it
     * uses. */
    using Work = std::function<Show(const Filter &, const QList<CubeAnswer> &)>;
    /** Gives the work as things stand when the question is asked; called on this object's thread. */
    using Prepare = std::function<Work()>;

    explicit CubeFeed(QThreadPool &pool, QObject *parent = nullptr);

    /** Asks these questions from now on, while `listener` lives; a second call replaces its earlier
     * questions. */
    void listen(QObject *listener, const QList<CubeRequest> &requests, Answers answers);
    /** The same for a view whose picture takes its time: it is shown after the others have their answers. */
    void prepare(QObject *listener, const QList<CubeRequest> &requests, Prepare prepare);
    /** Tells this listener again, and asks only what is not known yet: what it makes of the answers has
     * changed. */
    void again(QObject *listener);
    /** Lists the shipments that pass, together with the answers of the others. */
    void list(QObject *listener, const RowOrder &order, Rows rows);
    /** Nothing more for this listener: a view that is hidden should not cost a pass. */
    void forget(QObject *listener);

    /** Ask anew about this. Without a cube everybody is told at once that there is nothing: what was shown is
     * of another case. */
    void setQuestion(std::shared_ptr<const Cube> cube, const Filter &filter);
    /** Shipments that pass the filter but are left out of sums as duplicates; as of the last answer. */
    std::int64_t leftOut() const { return m_leftOut; }
    /** True until the last picture was shown. */
    bool busy() const { return m_job.busy() || m_pictures.busy() || m_soon; }

Q_SIGNALS:
    /** The totals over everything that passes, with declarations counted, and values that are not in dollars;
     * before the listeners get theirs. */
    void totals(const Totals &totals, const QList<MoneySum> &otherMoney);
    void busyChanged(bool busy);
    /** The filter has a clause that cannot be understood. */
    void failed(const Failure &failure);

private:
    struct Listener {
        QPointer<QObject> object;
        QList<CubeRequest> requests;
        Answers answers;
        Prepare prepare;
        std::optional<RowOrder> order; ///< of one who lists rows
        Rows rows;
        int change = 0;      ///< counts up whenever this listener is to be told anew
        bool served = false; ///< was told since
        Work work = {};      ///< of a question on its way
    };
    /** What one round of questions brought. */
    struct Round {
        QList<CubeAnswer> fresh;             ///< of the questions that were asked, in their order
        QList<QList<std::int64_t>> rowLists; ///< one a listener, empty where it lists nothing
        QList<MoneySum> otherMoney;
        Result<void> listed = {}; ///< an order that nobody knows must not keep sums from the others
    };
    /** A round on its way; owns all it needs. */
    struct Question;
    void add(Listener listener);
    void renew(Listener &listener);
    /** Several changes in one turn of the event loop make one pass. */
    void askSoon();
    void ask();
    void handOut(const Question &question, const Round &round);
    void makePictures(const Question &question, const QList<CubeAnswer> &all);
    void served(const Listener &told);
    void tellNothing();

    QList<Listener> m_listeners;
    std::shared_ptr<const Cube> m_cube;
    Filter m_filter;
    AnswerMemory m_memory; ///< of m_cube
    std::int64_t m_leftOut = 0;
    bool m_told = false; ///< totals of the question
    int m_changes = 0;
    LatestJob m_job, m_pictures;
    bool m_soon = false; ///< a round is about to begin
};
