// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "app/commandline/csvmark.h"
#include "app/commandline/tableoutput.h"

/** `compare`: what a second delivery of a source says otherwise than the first, and which totals that moves.
 */
class CompareCommand : public Command {
public:
    CLI::App *declare(CLI::App &program) override;
    Result<ExitCode> run(const Knowledge &knowledge) override;

private:
    std::string m_case, m_before, m_after;
    TableOutput m_output;
    CsvMark m_mark;
    std::int64_t m_limit = 20;
    bool m_totals = false;
};
