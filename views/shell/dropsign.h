// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Looks;

/** Lies over the window while files are dragged over it, and says that they may be let go. */
class DropSign : public QWidget {
    Q_OBJECT

public:
    /** Covers its parent while it is shown, and takes no event away from it. */
    DropSign(Looks &looks, QWidget *parent);
    void show(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Looks &m_looks;
    QString m_text;
};
