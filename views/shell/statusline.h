// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

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
    /** All figures in one line of plain text, for tests and screen readers. */
    QString text() const;

Q_SIGNALS:
    /** The number of problems was clicked. */
    void problemsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *cell(bool permanent = false);
    void describe();

    Session &m_session;
    Looks &m_looks;
    QLabel *m_shipments, *m_net, *m_value, *m_coverage, *m_sources, *m_problems, *m_selected, *m_label;
    QProgressBar *m_progress;
};
