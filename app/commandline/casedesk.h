// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "casefile/casefile.h"
#include "casefile/casereader.h"
#include "cube/columncube.h"
#include "cube/querynames.h"
#include "figures/chartquestion.h"

#include <memory>

/** A case laid out for one command: open, its names known, and its shipments ready to be asked about. */
class CaseDesk {
public:
    /** Opens a case; the cube is read only when it is first asked for. */
    static Result<std::unique_ptr<CaseDesk>> open(const std::string &path, const Knowledge &knowledge,
                                                  CaseFile::Access access = CaseFile::Access::ReadOnly);

    const CaseFile &file() const { return *m_file; }
    const CaseConnection &connection() const { return m_connection; }
    const QueryNames &names() const { return m_names; }
    const CaseReader &reader() const { return m_reader; }
    /** The source of a number or of a file's name; a failure lists the sources. */
    Result<Source> source(const std::string &name) const;
    /** Fails if an output would replace a file that the case was made from. */
    Result<void> mayWrite(const QString &output) const;
    Result<Filter> filter(const std::string &query) const;
    /** Descriptions are read only where the filter, or the column that is sorted by, needs them. What the
     * filter names and the case does not have is said on stderr. */
    Result<std::shared_ptr<const ColumnCube>> cube(const Filter &filter, const QString &sortedBy = {}) const;
    /** What is to be said of shipments in view that stand in two files. */
    Result<FigureContext::Overlaps> overlaps(const ColumnCube &cube, const Filter &filter) const;

private:
    CaseDesk(std::unique_ptr<CaseFile> file, CaseConnection connection);
    std::unique_ptr<CaseFile> m_file;
    CaseConnection m_connection;
    CaseReader m_reader;
    QueryNames m_names;
};
