// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/issuerows.h"

std::string IssueRows::select(const std::string &rest)
{
    return "SELECT i.severity, i.kind, i.text, s.file, s.sheet, i.row, i.column_index, i.header, i.value,"
           " i.count FROM issue i JOIN source s ON s.id = i.source " +
           rest;
}

Issue IssueRows::of(const SqlStatement &row)
{
    return {static_cast<Issue::Severity>(row.integer(0)),
            row.string(1),
            m_wordings.find(row.string(2)),
            row.string(3),
            row.string(4),
            row.integer(5),
            static_cast<int>(row.integer(6)),
            row.string(7),
            row.string(8),
            row.integer(9)};
}
