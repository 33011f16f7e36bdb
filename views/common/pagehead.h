// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ElidedLabel;
class QHBoxLayout;

/** The head of a whole page: its title, what is done on it, and its controls at the right end. */
class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /** A sentence beside the title; without it the first controls follow the title. */
    void setLead(const QString &lead);
    QString lead() const;
    /** After those that are there, in order. `stretch` is its share of the room. The head takes ownership. */
    void addControl(QWidget *control, int stretch = 0);
    /** The controls that follow stand at the right end. */
    void addStretch();

private:
    ElidedLabel *m_title, *m_lead;
    QHBoxLayout *m_row;
};
