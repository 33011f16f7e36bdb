// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

/** `peek`: what the reader sees of a file, before any mapping. */
class PeekCommand : public Command {
public:
    CLI::App *declare(CLI::App &program) override;
    Result<ExitCode> run(const Knowledge &knowledge) override;

private:
    std::string m_file, m_sheet, m_format = "table", m_encoding, m_delimiter;
    std::int64_t m_limit = 20;
    bool m_convert = false, m_partial = false;
};
