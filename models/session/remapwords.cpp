// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/remapwords.h"

#include "core/format.h"
#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RemapWords)
};

const ColumnTotal *totalOf(const Source &source, Field field)
{
    const auto found = std::find_if(source.totals.begin(), source.totals.end(),
                                    [field](const ColumnTotal &total) { return total.field == field; });
    return found == source.totals.end() ? nullptr : &*found;
}

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
    QStringList parts{Words::tr("%1 was read anew.").arg(Text::visible(report.after.file, 80))};
    const Ledger &before = report.before.ledger, &after = report.after.ledger;
    if (before.shipments != after.shipments)
        parts.append(Words::tr("Shipments: %1, before %2.")
                         .arg(format.count(after.shipments), format.count(before.shipments)));
    parts.append(Words::tr("Problems: %1, before %2.")
                     .arg(format.count(report.problems), format.count(report.problemsBefore)));
    bool moved = false;
    for (const Field field : {Field::Net, Field::Gross, Field::Quantity, Field::Packages, Field::Value}) {
        const QString was = figure(totalOf(report.before, field)), is = figure(totalOf(report.after, field));
        if (was == is)
            continue;
        moved = true;
        parts.append(Words::tr("%1: %2, before %3.").arg(fieldName(field), is, was));
    }
    if (!moved)
        parts.append(Words::tr("No total moved."));
    return parts.join(u' ');
}
