// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "app/commandline/csvmark.h"
#include "app/commandline/tableoutput.h"
#include "exporting/methodnote.h"

class CaseDesk;
class ColumnCube;

/** `shipments`: the shipments in view, one a row. */
class ShipmentsCommand : public Command {
public:
    CLI::App *declare(CLI::App &program) override;
    Result<ExitCode> run(const Knowledge &knowledge) override;

private:
    /** How the table comes about, for a workbook. */
    Result<MethodNote> noteOn(const CaseDesk &desk, const ColumnCube &cube, const Filter &filter,
                              const QList<std::int64_t> &numbers) const;

    std::string m_case, m_query, m_sort = "shipment";
    TableOutput m_output;
    CsvMark m_mark;
    std::vector<std::string> m_columns;
    std::int64_t m_limit = 0;
};
