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
    /** The subtitle is a unit, without which figures say nothing: where there is no room for both, the name
     * is shortened and not the unit. */
    void keepSubtitle() { m_subtitleKept = true; }
    QString subtitle() const;
    /** At the right end, in order. The head takes ownership. */
    void addControl(QWidget *control);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void share();

    ElidedLabel *m_title, *m_subtitle;
    QHBoxLayout *m_row;
    bool m_subtitleKept = false;
};
