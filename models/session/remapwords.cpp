// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/remapwords.h"

#include "core/format.h"
#include "core/text.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RemapWords)
};

/** The sum for people; a sum beyond 64 bits as its digits. */
QString figure(const ColumnTotal *total)
{
    if (!total)
        return Format::notGiven();
    bool fits = false;
    const qint64 value = total->stored.toLongLong(&fits);
    if (!fits)
        return total->stored;
    switch (total->field) {
    case Field::Net:
    case Field::Gross:
        return Format().massExact(value);
    case Field::Value:
        return Format().fixed(value, 2, 2);
    case Field::Quantity:
        return Format().trimmed(value, 3, 3);
    default:
        return Format().count(value);
    }
}

} // namespace

QString remapSummary(const RemapReport &report)
{
    const Format format;
    if (report.after.mapping.takenOut != report.before.mapping.takenOut) {
        const QString file = Text::visible(report.after.file, 80);
        return report.after.mapping.takenOut
                   ? Words::tr("%1 was taken out of the case: its %2 shipments are counted nowhere. Its rows "
                               "and what was noted stay in the file, and it can be put back.")
                         .arg(file, format.count(report.before.ledger.shipments))
                   : Words::tr("%1 was put back: its %2 shipments are counted again.")
                         .arg(file, format.count(report.after.ledger.shipments));
    }
    QStringList parts{Words::tr("%1 was read anew.").arg(Text::visible(report.after.file, 80))};
    const Ledger &before = report.before.ledger, &after = report.after.ledger;
    if (before.shipments != after.shipments)
        parts.append(Words::tr("Shipments: %1, before %2.")
                         .arg(format.count(after.shipments), format.count(before.shipments)));
    parts.append(Words::tr("Problems: %1, before %2.")
                     .arg(format.count(report.problems), format.count(report.problemsBefore)));
    constexpr int most = 4;
    int moved = 0;
    for (const RemapReport::Total &total : report.totals()) {
        if (!total.moved() || ++moved > most)
            continue;
        const QString name =
            total.measure().isEmpty()
                ? fieldName(total.field())
                : Words::tr("%1 in %2").arg(fieldName(total.field()), Text::visible(total.measure(), 20));
        parts.append(Words::tr("%1: %2, before %3.").arg(name, figure(total.after), figure(total.before)));
    }
    if (moved == 0)
        parts.append(Words::tr("No total moved."));
    if (moved > most)
        parts.append(Words::tr("%n further totals moved.", nullptr, moved - most));
    return parts.join(u' ');
}
