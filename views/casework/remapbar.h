// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class Session;

/** While a source is read anew: what is done, how far it is, and a way to stop it. Quick jobs are never seen.
 */
class RemapBar : public QWidget {
    Q_OBJECT

public:
    explicit RemapBar(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showProgress(qint64 rows, qint64 total);

    Session &m_session;
    QLabel *m_text, *m_rows;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QTimer m_patience;
};
