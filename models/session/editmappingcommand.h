// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importdesk.h"
#include "session/namedcommand.h"

/** One correction of how a sheet is to be imported. */
class EditMappingCommand : public NamedCommand {
public:
    EditMappingCommand(ImportDesk &desk, int entry, int sheet, SheetProposal before, SheetProposal after,
                       const StepName &name)
        : NamedCommand(name), m_desk(desk), m_entry(entry), m_sheet(sheet), m_before(std::move(before)),
          m_after(std::move(after))
    {
    }
    void undo() override { m_desk.replaceSheet(m_entry, m_sheet, m_before); }
    void redo() override { m_desk.replaceSheet(m_entry, m_sheet, m_after); }

private:
    ImportDesk &m_desk;
    int m_entry, m_sheet;
    SheetProposal m_before, m_after;
};
