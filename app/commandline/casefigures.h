// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/casedesk.h"
#include "figures/casecontext.h"
#include "views/common/picturefile.h"

/** What a command needs to make a figure: a case laid out, what is in view, and what the sources speak about.
 */
struct CaseFigures {
    std::unique_ptr<CaseDesk> desk;
    Filter filter;
    std::shared_ptr<const ColumnCube> cube;
    FigureContext context;

    /** Fails before any work if the output would replace a file that the case was made from. */
    static Result<CaseFigures> gather(const std::string &casePath, const std::string &query,
                                      const std::string &output, const Knowledge &knowledge);
    /** Writes a table; what it has no place for is said on stderr: shipments that are left out or may count
     * twice. */
    Result<void> deliverTable(const QByteArray &bytes, const std::string &path) const;
    /** Writes a picture in the words that its figure proposes. */
    static Result<void> save(const Picture &picture, const PictureSize &size, const Theme &theme,
                             const std::string &path);
};
