// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PanelHead;
class QUndoStack;
class QUndoView;

/** Everything that was done, in order; a click goes back to that moment. */
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(QUndoStack &stack, QWidget *parent = nullptr);
    /** How an act stands in the list: "Filter cleared" for "filter cleared". */
    static QString lineOf(const QString &act);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    PanelHead *m_head;
    QUndoView *m_view;
};
