// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAbstractItemView;
class QWidget;

/** Shows which table or list the keys go to where none of its rows in sight can say so, because it has no
 * current row or that is scrolled away: a frame around all of it. One for all windows. */
class FocusMark : public QObject {
    Q_OBJECT

public:
    explicit FocusMark(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void place();
    QPointer<QAbstractItemView> m_view;
    QPointer<QWidget> m_frame;
};
