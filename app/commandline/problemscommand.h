// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "app/commandline/csvmark.h"
#include "app/commandline/tableoutput.h"

class ProblemReader;

/** `problems`: what could not be read, by kind with counts, or each with its place. */
class ProblemsCommand : public Command {
public:
    CLI::App *declare(CLI::App &program) override;
    Result<ExitCode> run(const Knowledge &knowledge) override;

private:
    Result<void> knowsKind(const ProblemReader &problems) const;
    std::string m_case, m_source, m_kind;
    TableOutput m_output;
    CsvMark m_mark;
    bool m_rows = false;
};
