// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <CLI/CLI.hpp>

#include <QString>

/** The options --format and -o of the commands that write a table. Without --format the ending of the file
 * says which format is meant, so that "-o list.csv" is never a text table under a false name. */
class TableOutput {
public:
    /** The first of the formats is the one of standard output and of endings that say nothing. */
    void declare(CLI::App &app, const std::vector<std::string> &formats, const std::string &help);
    /** What the person said, else what the ending says, else the first. */
    QString format() const;
    QString path() const;
    /** Fails where the ending is that of a format which this command cannot write. */
    Result<void> fits() const;
    /** True for standard output. */
    bool isStandard() const { return m_path.empty() || m_path == "-"; }

private:
    std::vector<std::string> m_formats;
    std::string m_format, m_path;
};
