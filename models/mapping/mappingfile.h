// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"

#include <QByteArray>

/** The mapping file of resources/mapping/README.md. */
namespace MappingFile {

QByteArray write(const ColumnMapping &mapping);
/** Fails with a sentence that names the place ("columns[3]"), the key and its value. */
Result<ColumnMapping> read(const QByteArray &json);

} // namespace MappingFile
