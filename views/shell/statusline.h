// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStatusBar>

#include <cstdint>

class Looks;
class QLabel;
class QProgressBar;
class Session;

/** At the foot of the window: how many shipments are in view, what they weigh and are worth, and how sure
 * that is. */
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(Session &session, Looks &looks, QWidget *parent = nullptr);
    /** How many shipments in view may count twice; 0 = none is known. */
    void setMaybeTwice(std::int64_t maybeTwice);
    /** All figures in one line of plain text, for tests and screen readers. */
    QString text() const;

Q_SIGNALS:
    /** The number of problems was clicked. */
    void problemsWanted();
    /** The words about shipments that stand in two files were clicked. */
    void overlapsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /** Why it cannot be changed, and that it is no real one. */
    QString natureOfCase() const;
    QLabel *cell(bool permanent = false);
    void describe();
    void describeOverlaps();
    void describeCoverage();
    void describeSelection();
    /** Where all do not fit, what can be seen elsewhere gives way, so that nothing is cut in its middle. */
    void makeRoom();

    Session &m_session;
    Looks &m_looks;
    QLabel *m_shipments, *m_net, *m_value, *m_coverage, *m_sources, *m_problems, *m_overlaps, *m_selected,
        *m_label;
    QString m_wholeCoverage, m_shortCoverage;
    QList<QLabel *> m_gaveWay; ///< shown as soon as there is room
    std::int64_t m_maybeTwice = 0;
    QProgressBar *m_progress;
};
