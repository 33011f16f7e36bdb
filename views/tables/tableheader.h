// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class Looks;

/** Column heads: aligned like their cells, the sorted one in strong ink with an arrow. */
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(Looks &looks, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    Looks &m_looks;
};
