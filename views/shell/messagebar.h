// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Looks;
class QLabel;
class QToolButton;

/** One message in the page: what happened, where, and what to do. Stays until it is closed or replaced. */
class MessageBar : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Error };
    explicit MessageBar(Looks &looks, QWidget *parent = nullptr);
    void tell(Tone tone, const QString &text);
    QString text() const;

private:
    Looks &m_looks;
    QLabel *m_icon, *m_text;
    QToolButton *m_close;
};
