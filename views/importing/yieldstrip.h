// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importentry.h"

#include <QWidget>

class Looks;

/** What each field yields over the rows looked at: a share, a line, and what is wrong with the rest. */
class YieldStrip : public QWidget {
    Q_OBJECT

public:
    explicit YieldStrip(const Looks &looks, QWidget *parent = nullptr);
    void setPreview(const MappingPreview &preview);
    QSize sizeHint() const override { return {600, 106}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString heading() const;
    static QString remark(const FieldYield &yield);
    const Looks &m_looks;
    MappingPreview m_preview;
};
