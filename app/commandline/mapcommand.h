// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/picturerequest.h"

/** `map`: the routes of the shipments in view, as a picture or as GeoJSON. */
class MapCommand : public Command {
public:
    CLI::App *declare(CLI::App &program) override;
    Result<ExitCode> run(const Knowledge &knowledge) override;

private:
    PictureRequest m_request;
    bool m_places = false;
};
