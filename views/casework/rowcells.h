// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <cstdint>

class Looks;
class PairList;
class QLabel;
struct RawRow;
struct Source;

/** The cells of a row that is no shipment, as they stand; not shown where there is none. */
class RowCells : public QScrollArea {
    Q_OBJECT

public:
    explicit RowCells(Looks &looks, QWidget *parent = nullptr);
    void showRow(const Source &source, const RawRow &row);

private:
    QLabel *m_title;
    PairList *m_cells;
};
