// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"

#include <QByteArray>
#include <QList>
#include <QString>

/** What a survey of one sheet comes to. */
struct MappingProposal {
    ColumnMapping mapping;
    /** Whether the sheet is a table of shipments; if not, reason says why in one sentence. The mapping is the
     * best guess either way, so that a person may insist. */
    bool shipments = false;
    QString reason;
    /** What a person should know of the choice: columns left out and why, zeros taken for missing, sums by
     * month. */
    QList<QString> notes;
    /** The same for every file of this shape: under it a corrected mapping is remembered. */
    QByteArray shapeKey;
};
