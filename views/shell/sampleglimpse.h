// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Looks;

/** A small picture of what the sample is about: columns that grow. No figures, only a hint. */
class SampleGlimpse : public QWidget {
public:
    explicit SampleGlimpse(Looks &looks, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {150, 86}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Looks &m_looks;
};
