// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/namedcommand.h"

#include <QUndoStack>

void NamedCommand::setName(const StepName &name)
{
    m_name = name;
    setText(m_name ? m_name() : QString());
}

void NamedCommand::sayAgain(const QUndoStack &stack)
{
    for (int i = 0; i < stack.count(); ++i) {
        // The stack hands its commands out const so that nobody changes what they do; this changes words
        // only.
        if (auto *const command =
                const_cast<NamedCommand *>(dynamic_cast<const NamedCommand *>(stack.command(i))))
            command->setName(StepName(command->m_name));
    }
}
