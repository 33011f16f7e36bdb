// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

/**
 * Shows what was chosen of a menu, and opens it. A choice that does not fit is cut with …, and the room that
 * the button needs at least does not depend on it: no choice moves its neighbors.
 */
class ChoiceButton : public QToolButton {
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget *parent = nullptr);
    /** The name of what is chosen, without the arrow beside it. */
    void setChoice(const QString &choice);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /** What is painted: the whole text where there is room for it. */
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
};
