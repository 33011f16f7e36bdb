// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

/** `trace`: one shipment back to its file, SHA-256, sheet, row and the cells as they stood. */
class TraceCommand : public Command {
public:
    CLI::App *declare(CLI::App &program) override;
    Result<ExitCode> run(const Knowledge &knowledge) override;

private:
    std::string m_case, m_format = "table";
    std::int64_t m_shipment = 0;
};
