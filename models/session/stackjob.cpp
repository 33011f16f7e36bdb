// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stackjob.h"

void StackJob::takeBack(QUndoStack &stack, const QUndoCommand *command, bool back, bool &settling)
{
    // The command itself may have gone by now; its address still tells whether it stands where it stood.
    if (stack.command(back ? stack.index() : stack.index() - 1) != command)
        return;
    settling = true;
    back ? stack.redo() : stack.undo();
    settling = false;
}
