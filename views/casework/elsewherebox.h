// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/problemreader.h"

#include <QCheckBox>

/** Offers to mend the same problems of other sources as well; not shown where there are none. */
class ElsewhereBox : public QCheckBox {
    Q_OBJECT

public:
    explicit ElsewhereBox(const QList<ProblemGroup> &elsewhere, QWidget *parent = nullptr);
    /** Those that are to be mended. */
    QList<ProblemGroup> chosen() const;
    /** How many other sources have the problem. */
    int sources() const { return m_sources; }

private:
    QList<ProblemGroup> m_elsewhere;
    int m_sources = 0;
};
