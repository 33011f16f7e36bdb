// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class Session;

/** Covers a view while a case is open whose figures are not read yet: an empty picture would look like an answer. */
class ReadingVeil : public QLabel {
    Q_OBJECT

public:
    ReadingVeil(Session &session, QWidget *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void look();
    Session &m_session;
};
