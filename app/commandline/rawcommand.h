// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "app/commandline/csvmark.h"
#include "app/commandline/tableoutput.h"

/** `raw`: every row of a source as it stood in its file. */
class RawCommand : public Command {
public:
    CLI::App *declare(CLI::App &program) override;
    Result<ExitCode> run(const Knowledge &knowledge) override;

private:
    std::string m_case, m_source;
    TableOutput m_output;
    CsvMark m_mark;
    bool m_numbers = false;
};
