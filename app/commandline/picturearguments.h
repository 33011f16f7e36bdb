// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "cube/dimension.h"
#include "views/common/picturefile.h"

#include <string>

/** What the commands that make pictures share. */
namespace PictureArguments {
/** "720x500" in pixels at 96 dpi, or the id of a size that newsrooms use: "web", "column", "page" ... */
Result<PictureSize> size(const std::string &text);
Result<Dimension> dimension(const std::string &id);
Result<Measure> measure(const std::string &id);
/** The ending of a path in lower case: "svg". */
QString ending(const std::string &path);
}
