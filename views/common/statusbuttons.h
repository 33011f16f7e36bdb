// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/annotation.h"

#include <QList>

#include <QWidget>

#include <optional>

class Looks;
class QGridLayout;
class QPushButton;

/** The four states side by side; one of them is on. */
class StatusButtons : public QWidget {
    Q_OBJECT

public:
    explicit StatusButtons(Looks &looks, QWidget *parent = nullptr);
    /** Nothing where the shipments differ. */
    void setStatus(std::optional<ReviewStatus> status);
    /** As wide as the four words need side by side. */
    int oneRowWidth() const;

Q_SIGNALS:
    void chosen(ReviewStatus status);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    /** Side by side, or two and two where the words are long. */
    void arrange();
    /** Colors and borders. */
    void dress();
    QString edges(int button) const;
    Looks &m_looks;
    QGridLayout *m_grid;
    QList<QPushButton *> m_buttons;
    int m_columns = 0;
};
