// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/choicebutton.h"

#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace {

constexpr int leastLetters = 5;
constexpr int beside = 8; ///< the text
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

QSize ChoiceButton::sizeHint() const
{
    // The style would add room for an arrow of its own, and texts would be cut beside it.
    return {fontMetrics().horizontalAdvance(text()) + 2 * beside, QToolButton::sizeHint().height()};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const int least = fontMetrics().averageCharWidth() * leastLetters +
                      fontMetrics().horizontalAdvance(QStringLiteral("…") + arrow) + 2 * beside;
    return {least, sizeHint().height()}; // no choice decides it
}

QString ChoiceButton::shownText() const
{
    if (width() >= sizeHint().width())
        return text();
    const int room = width() - 2 * beside - fontMetrics().horizontalAdvance(arrow);
    return fontMetrics().elidedText(text().chopped(arrow.size()), Qt::ElideRight, room) + arrow;
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.features &= ~QStyleOptionToolButton::HasMenu;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    painter.drawItemText(rect(), Qt::AlignCenter, palette(), isEnabled(), shownText(), foregroundRole());
}
