// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QWidget;

/** Tooltips whose text comes from a file: shown as it stands, never read as rich text. */
namespace PlainTip {
/** Escaped and wrapped, for setToolTip() and Qt::ToolTipRole; empty stays empty. */
QString html(const QString &text);
/** The text itself, for setToolTip(), where Qt shows it as it stands; html() where it would read it as rich
 * text. */
QString line(const QString &text);
void show(const QPoint &global, const QString &text, QWidget *widget);
} // namespace PlainTip
