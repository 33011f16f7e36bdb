// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/csvwriter.h"

#include <CLI/CLI.hpp>

/** The option --bom of the commands that write csv. */
class CsvMark {
public:
    void declare(CLI::App &app)
    {
        app.add_flag("--bom", m_wanted,
                     "With csv: begin with a byte order mark, without which Excel takes letters for others");
    }
    bool wanted() const { return m_wanted; }
    QByteArray marked(const QByteArray &csv) const
    {
        return m_wanted ? CsvWriter::byteOrderMark() + csv : csv;
    }

private:
    bool m_wanted = false;
};
