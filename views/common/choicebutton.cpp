// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/choicebutton.h"

#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace {

constexpr int leastLetters = 5;
const QString arrow = QStringLiteral(" ▾");

} // namespace

ChoiceButton::ChoiceButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAutoRaise(true);
    setMenu(new QMenu(this));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChoiceButton::setChoice(const QString &choice)
{
    setText(choice + arrow);
    setAccessibleName(choice);
}

QSize ChoiceButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int frame = whole.width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int least = frame + fontMetrics().averageCharWidth() * leastLetters +
                      fontMetrics().horizontalAdvance(QStringLiteral("…") + arrow);
    return {least, whole.height()};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int missing = sizeHint().width() - width();
    if (missing > 0) {
        const QString choice = text().chopped(arrow.size());
        option.text = fontMetrics().elidedText(choice, Qt::ElideRight,
                                               fontMetrics().horizontalAdvance(choice) - missing) +
                      arrow;
    }
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}
