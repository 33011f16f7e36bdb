// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "app/commandline/csvmark.h"
#include "casework/overlap.h"

#include <vector>

class CaseDesk;

/** `duplicates`: shipments that stand in a case twice, why they are held for one, and what is left out of
 * sums.
 */
class DuplicatesCommand : public Command {
public:
    CLI::App *declare(CLI::App &program) override;
    Result<ExitCode> run(const Knowledge &knowledge) override;

private:
    Result<QList<OverlapGroup>> groups(const CaseDesk &desk) const;
    Result<ExitCode> decide(const CaseDesk &desk, const QList<OverlapGroup> &groups) const;

    std::string m_case, m_query, m_format = "table";
    CsvMark m_mark;
    std::vector<std::string> m_kinds;
    bool m_leaveOut = false, m_countAgain = false;
};
