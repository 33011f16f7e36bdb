// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/overlap.h"

#include <QWidget>

class LineDelegate;
class Looks;
class OverlapModel;
class OverlapWatch;
class PageHead;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;
class Session;
class SideBySideModel;

/**
 * Shipments that stand in a case twice: groups at the left, the rows of one side by side at the right, and
 * what to do about them. Nothing is left out of sums before a person says so here; every decision can be
 * undone.
 */
class OverlapsPage : public QWidget {
    Q_OBJECT

public:
    OverlapsPage(Session &session, OverlapWatch &watch, Looks &looks, QWidget *parent = nullptr);

    OverlapModel &groups() { return *m_groups; }
    SideBySideModel &rows() { return *m_rows; }
    QTableView &list() { return *m_list; }

    /** Shows the groups of what is in view, where a filter leaves only some. */
    void showInView();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead(Looks &looks);
    QWidget *makeBar(Looks &looks);
    QWidget *makeBody(Looks &looks);
    QWidget *makeFoot();
    void retranslate();
    /** Takes the groups of the chosen kind over from the watch. */
    void refill();
    /** The groups of all kinds: of the whole case, or of what is in view. */
    const QList<OverlapGroup> &pool() const;
    /** Takes the groups of what is in view, or those of the whole case again. */
    void narrow(bool wanted);
    /** A filter leaves some of the groups. */
    bool isNarrowed() const;
    /** Shows only kinds that there are; the chosen one may be none of them. */
    void nameKinds();
    void describe();
    void showCurrent();
    /** The groups that are selected, or the current one. */
    QList<OverlapGroup> chosen() const;
    QList<std::int64_t> repeatsOf(const OverlapGroup &group) const;
    void leaveOut(const QList<OverlapGroup> &groups);
    void countAgain(const QList<OverlapGroup> &groups);
    void showInTable();

    Session &m_session;
    OverlapWatch &m_watch;
    OverlapModel *m_groups;
    SideBySideModel *m_rows;
    PageHead *m_head;
    QLabel *m_nothing, *m_why;
    QTabBar *m_kinds;
    QStackedWidget *m_stack;
    QTableView *m_list, *m_compare;
    QProgressBar *m_progress;
    QPushButton *m_inView; ///< checked: only groups of what is in view
    QList<OverlapGroup>
        m_narrowed; ///< these, as they were when it was checked: who decides about them keeps them
    QPushButton *m_close, *m_stop, *m_leaveOut, *m_countAgain, *m_all, *m_show;
};
