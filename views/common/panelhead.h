// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ElidedLabel;
class QHBoxLayout;

/** The line over a panel: its name, what it shows, and its own few controls at the right. */
class PanelHead : public QWidget {
    Q_OBJECT

public:
    explicit PanelHead(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    QString title() const;
    void setSubtitle(const QString &subtitle);
    QString subtitle() const;
    /** At the right end, in order. The head takes ownership. */
    void addControl(QWidget *control);

private:
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_row;
};
