// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/sentence.h"

#include <QObject>

class Actions;
class FigureFacts;
class QWidget;
class Workbench;
struct ShellContext;

/** What "Export" means in the window: the picture in front, or the table just as it is. */
class ExportActs : public QObject {
    Q_OBJECT

public:
    ExportActs(ShellContext &context, const FigureFacts &facts, Actions &actions, Workbench &workbench,
               QWidget &window);

Q_SIGNALS:
    /** One sentence about what was written. */
    void done(const Sentence &text);
};
