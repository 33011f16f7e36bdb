// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Looks;
class QLabel;
class QPushButton;
class QToolButton;
class Session;
class StatusButtons;

/** Slides over the foot of the table: what is selected gets a state, a tag or a note, each saved as one acts.
 */
class AnnotateBar : public QWidget {
    Q_OBJECT

public:
    AnnotateBar(Session &session, Looks &looks, QWidget *parent = nullptr);
    /** Shows itself over the foot of `view`. */
    void openOver(QWidget *view);

Q_SIGNALS:
    void tagWanted();
    void noteWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void describe();
    void place();

    Session &m_session;
    QWidget *m_view = nullptr;
    QLabel *m_count;
    StatusButtons *m_status;
    QPushButton *m_tag, *m_note;
    QToolButton *m_close;
};
