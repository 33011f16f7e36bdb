// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

/** `classify`: the categories of goods listed in a file, with rule and reason. */
class ClassifyCommand : public Command {
public:
    CLI::App *declare(CLI::App &program) override;
    Result<ExitCode> run(const Knowledge &knowledge) override;

private:
    std::string m_file, m_format = "table";
};
