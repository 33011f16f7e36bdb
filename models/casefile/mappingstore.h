// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "core/result.h"
#include "mapping/columnmapping.h"

#include <QString>

#include <optional>

/** The mappings that a person settled, remembered in the case by the shape of the sheet they were made for.
 */
class MappingStore {
public:
    /** The connection must outlive the store. */
    explicit MappingStore(const CaseConnection &connection) : m_connection(connection) {}

    /** The mapping for sheets of this shape; nothing if there is none. */
    Result<std::optional<ColumnMapping>> find(const QString &shape) const;
    /** Remembers a mapping, replacing the one of the same shape; on the disk when this returns. */
    Result<void> save(const QString &shape, const QString &name, const ColumnMapping &mapping) const;
    Result<void> forget(const QString &shape) const;

private:
    const CaseConnection &m_connection;
};
