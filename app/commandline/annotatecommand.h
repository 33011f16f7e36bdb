// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

/** `annotate`: status, tags and notes on shipments, or the list of all annotations. */
class AnnotateCommand : public Command {
public:
    CLI::App *declare(CLI::App &program) override;
    Result<ExitCode> run(const Knowledge &knowledge) override;

private:
    Result<ExitCode> list(const class CaseDesk &desk) const;

    std::string m_case, m_query, m_status, m_note, m_format = "table";
    std::int64_t m_shipment = 0;
    std::vector<std::string> m_tags;
    bool m_list = false;
    CLI::Option *m_noteOption = nullptr, *m_shipmentOption = nullptr;
};
