// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

class Looks;
class QGridLayout;

/** One line of a list of names and values. */
struct Pair {
    QString name;
    QString value;
    QString remark; ///< after the value, in second ink
    bool missing = false;
    QColor swatch; ///< valid: a square before the value
    bool operator==(const Pair &) const = default;
};

/** Names at the left, values at the right, to be read and selected as plain text. */
class PairList : public QWidget {
    Q_OBJECT

public:
    enum class Style { Fields, Cells }; ///< cells: names condensed as they stand, a line under each
    PairList(Looks &looks, Style style, QWidget *parent = nullptr);
    void setPairs(const QList<Pair> &pairs);
    const QList<Pair> &pairs() const { return m_pairs; }

private:
    void rebuild();
    Looks &m_looks;
    Style m_style;
    QList<Pair> m_pairs;
    QWidget *m_body = nullptr;
};
