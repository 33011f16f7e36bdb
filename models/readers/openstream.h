// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"

#include <functional>
#include <memory>

/** Gives a document's bytes from the beginning, each time it is called. */
using OpenStream = std::function<std::unique_ptr<ByteStream>()>;
