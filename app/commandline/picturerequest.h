// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/casefigures.h"
#include "app/commandline/command.h"
#include "cube/dimension.h"

/** The options that every command for a picture has: which case, what of it, how large, and where to. */
class PictureRequest {
public:
    /** Adds the options; `measures` and `endings` say in the help what may be given. */
    void declare(CLI::App &app, const char *measures, const char *endings);
    /** The options as they are meant. A word that means nothing is a failure of usage. */
    struct Wanted {
        Measure measure = Measure::Net;
        QString claim;
        PictureSize size;
    };
    Result<Wanted> wanted(const char *data) const;
    Result<CaseFigures> gather(const Knowledge &knowledge) const;
    /** True if the figures are wanted as data with this ending, and not as a picture. */
    bool isData(QStringView ending) const;
    Result<ExitCode> write(const CaseFigures &from, const QByteArray &data) const;
    Result<ExitCode> write(const Picture &picture, const Wanted &wanted, const Theme &theme) const;

private:
    std::string m_case, m_query, m_measure = "net", m_title, m_size, m_out;
};
