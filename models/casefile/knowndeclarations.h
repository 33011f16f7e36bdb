// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <sqlite3.h>

#include <cstdint>
#include <string_view>

/**
 * Tells how many shipments of a source another source of the case seems to have too: they give the same
 * declaration, and the same item where both give one. Costs nothing while the declarations of the source are
 * new to the case, and a look over the case's declarations where some are not.
 */
class KnownDeclarations {
public:
    KnownDeclarations() = default;
    /** Declarations with numbers from `firstNew` on are only in sources that begin now. */
    explicit KnownDeclarations(std::int64_t firstNew) : m_firstNew(firstNew) {}

    /** To be told of each shipment of the source: its declaration as it stands, and the number of that. */
    void note(std::string_view declaration, std::int64_t number)
    {
        constexpr std::size_t shortest = 8; // shorter ones are given anew by every office, every year
        m_noted += number != 0 && number < m_firstNew && declaration.size() >= shortest;
    }
    Result<std::int64_t> count(sqlite3 *handle, SourceId source) const;

private:
    std::int64_t m_firstNew = 0;
    std::int64_t m_noted = 0;
};
