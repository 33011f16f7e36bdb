// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

/** A label that shows its text as it is, never as markup, in one of the style sheet's tones. */
QLabel *plainLabel(QWidget *parent, const char *tone = "");
