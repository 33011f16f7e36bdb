// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Looks;
class QToolButton;

/** The buttons over a map, one below the other: nearer, farther, everything. */
class MapButtons : public QWidget {
    Q_OBJECT

public:
    static constexpr int margin = 12; ///< pixels from the map's edges

    MapButtons(Looks &looks, QWidget *parent);
    /** Whether there is more than what the map shows now. */
    void setWentAway(bool away);

Q_SIGNALS:
    void nearerWanted();
    void fartherWanted();
    void everythingWanted();

protected:
    void changeEvent(QEvent *event) override;
    /** A plate: names and legs under it would be read into the signs. */
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    Looks &m_looks;
    QToolButton *m_nearer, *m_farther, *m_everything;
};
