// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "mapping/shipmentrecord.h"

#include <QList>

#include <cstdint>
#include <optional>
#include <string>

/**
 * Watches the lines of each declaration as they follow each other, for amounts that all of them give alike
 * while their net masses differ: those are the declaration's own, and would be added once for each line. What
 * a whole column does is seen before the import; this is for the few declarations among many.
 */
class DeclarationRuns {
public:
    /** A shipment, the next one; what is to be said of the lines that it ends. */
    QList<Issue> take(const ShipmentRecord &record);
    /** What is to be said of the last lines. */
    QList<Issue> closingIssues() const;

private:
    using Amount = std::optional<std::int64_t>;
    struct Run {
        std::string declaration;
        std::int64_t first = 0, last = 0, lines = 0;
        Amount net, gross, value;
        bool netDiffers = false, netRepeats = false, sameGross = false, sameValue = false;
    };
    void begin(const ShipmentRecord &record);

    Run m_run;
};
