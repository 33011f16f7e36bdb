// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "mapping/columnmapping.h"

#include <vector>

class CaseReader;
struct Source;

/** `remap`: a source of a case read anew by another mapping, from its cells in the case. */
class RemapCommand : public Command {
public:
    CLI::App *declare(CLI::App &program) override;
    Result<ExitCode> run(const Knowledge &knowledge) override;

private:
    /** The mapping that is asked for, from the one that stands. */
    Result<ColumnMapping> mapping(const Source &source, const CaseReader &reader,
                                  const Knowledge &knowledge) const;
    static void tellAssumed(const Source &source, const ColumnMapping &wanted);

    std::string m_case, m_source, m_mapping, m_format = "table";
    bool m_out = false, m_back = false;
    std::vector<std::string> m_rules;
};
