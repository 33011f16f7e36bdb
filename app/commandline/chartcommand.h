// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/csvmark.h"
#include "app/commandline/picturerequest.h"

/** `chart`: a figure of the shipments in view, as a picture or as the table behind it. */
class ChartCommand : public Command {
public:
    CLI::App *declare(CLI::App &program) override;
    Result<ExitCode> run(const Knowledge &knowledge) override;

private:
    Result<ExitCode> runFlow(const PictureRequest::Wanted &wanted, std::optional<Dimension> stack,
                             const Knowledge &knowledge);
    PictureRequest m_request;
    CsvMark m_mark;
    std::string m_by = "month", m_stack;
    bool m_grey = false;
};
