// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"
#include "readers/documentreader.h"

#include <memory>

/** Tells formats apart by their content and opens the reader that fits; runs inside the reader's process or
 * not. */
namespace DocumentKind {

/** True if the first bytes are plain text for CsvReader, the only format that may be read outside the jail.
 */
bool isDelimitedText(ByteSource &source);

/** Opens by content. Throws ReadError. */
std::unique_ptr<DocumentReader> open(std::shared_ptr<ByteSource> source, const QString &file,
                                     const ReadLimits &limits, const ReadOptions &options);

} // namespace DocumentKind
