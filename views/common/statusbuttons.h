// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/annotation.h"

#include <QList>

#include <QWidget>

#include <optional>

class Looks;
class QPushButton;

/** The four states side by side; one of them is on. */
class StatusButtons : public QWidget {
    Q_OBJECT

public:
    explicit StatusButtons(Looks &looks, QWidget *parent = nullptr);
    /** Nothing where the shipments differ. */
    void setStatus(std::optional<ReviewStatus> status);

Q_SIGNALS:
    void chosen(ReviewStatus status);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    Looks &m_looks;
    QList<QPushButton *> m_buttons;
};
