// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/remaporder.h"

namespace {

ColumnMapping plain(ColumnMapping mapping)
{
    for (ColumnUse &use : mapping.columns) {
        use.confidence = 0;
        use.evidence = {};
        if (use.unit == u"kg" && (use.field == Field::Net || use.field == Field::Gross))
            use.unit.clear(); // as if it were not given
    }
    mapping.questions.clear();
    mapping.layout.clear();
    mapping.rows.found = {}; // these follow from the rest
    mapping.rows.countries = {};
    mapping.rows.lookedUpTo = 0;
    mapping.heads = {};
    mapping.merged = {}; // of the sheet, whatever its columns mean
    return mapping;
}

} // namespace

RemapOrder RemapOrder::correct(SourceId source, const ColumnMapping &mapping)
{
    ColumnMapping settled = mapping;
    settled.questions.clear();
    return {source, mapping, settled};
}

RemapOrder RemapOrder::takeOut(const Source &source, bool out)
{
    RemapOrder order{source.id, source.mapping, {}};
    order.mapping.takenOut = out;
    return order;
}

bool readAlike(const ColumnMapping &a, const ColumnMapping &b)
{
    return plain(a) == plain(b);
}
