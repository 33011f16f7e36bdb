// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUndoCommand>

#include <functional>

class QUndoStack;

/** What a step of a history is called, said in the language of the moment at which it is asked. */
using StepName = std::function<QString()>;

/** A step of a history that can say what it is in any language, however long ago it was done. */
class NamedCommand : public QUndoCommand {
public:
    explicit NamedCommand(const StepName &name = {}) { setName(name); }
    const StepName &name() const { return m_name; }
    /** After a change of language: every step of the stack says its name anew. */
    static void sayAgain(const QUndoStack &stack);

protected:
    void setName(const StepName &name);

private:
    StepName m_name;
};
