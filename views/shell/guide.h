// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Looks;
class QWidget;

/** The guide that F1 opens: Markdown from the resources, in the language of the window where there is one. */
namespace Guide {
enum class Page { Start, Keys };
void open(Page page, Looks &looks, QWidget *parent);
} // namespace Guide
