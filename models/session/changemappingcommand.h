// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/remapper.h"

/** A source read by another mapping; made when that is done already. */
class ChangeMappingCommand : public NamedCommand {
public:
    ChangeMappingCommand(Remapper &remapper, RemapOrder forth, RemapOrder back, const StepName &name)
        : NamedCommand(name), m_remapper(remapper), m_forth(std::move(forth)), m_back(std::move(back))
    {
    }
    void undo() override { m_remapper.replay(this, m_back, true); }
    void redo() override
    {
        if (m_done)
            m_remapper.replay(this, m_forth, false);
        m_done = true;
    }

private:
    Remapper &m_remapper;
    RemapOrder m_forth, m_back;
    bool m_done = false;
};
