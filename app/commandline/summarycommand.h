// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "app/commandline/csvmark.h"

/** `summary`: groups of the shipments in view with their exact sums. */
class SummaryCommand : public Command {
public:
    CLI::App *declare(CLI::App &program) override;
    Result<ExitCode> run(const Knowledge &knowledge) override;

private:
    std::string m_case, m_query, m_sort, m_format = "table";
    CsvMark m_mark;
    std::vector<std::string> m_by;
    int m_top = 0;
};
