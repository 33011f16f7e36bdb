// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/charttable.h"

#include "core/format.h"
#include "exporting/csvwriter.h"

#include <QBuffer>
#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

QString stateId(const ChartGroup &group)
{
    switch (group.state) {
    case ChartGroup::State::Partial:
        return QStringLiteral("partial");
    case ChartGroup::State::NoSource:
        return QStringLiteral("no-source");
    case ChartGroup::State::Whole:
        break;
    }
    return QStringLiteral("whole");
}

QByteArray written(const ChartFigure &figure, const CsvStyle &style)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, style);
    const QString measure = ChartTable::measureKey(figure.measure);
    QStringList header{dimensionId(figure.by), QStringLiteral("name"), QStringLiteral("state")};
    if (figure.stacked()) {
        for (const ChartSeries &series : figure.series)
            header.append(measure + u':' + ChartTable::keyOf(series.role, series.key));
    }
    header.append(measure);
    if (figure.measure != Measure::Shipments)
        header.append({QStringLiteral("shipments"), QStringLiteral("known")});
    // A buffer takes everything: no write can fail here.
    (void)writer.texts(header);
    const auto write = [&](const ChartGroup &group, const QString &state, const auto &valueOf) {
        const bool unknown = figure.tooLarge || group.state == ChartGroup::State::NoSource ||
                             (group.shipments > 0 && group.known == 0);
        QStringList row{ChartTable::keyOf(group.role, group.key), group.name, state};
        if (figure.stacked()) {
            for (const ChartSeries &series : figure.series)
                row.append(unknown ? QString() : ChartTable::exact(figure.measure, valueOf(series)));
        }
        row.append(unknown ? QString() : ChartTable::exact(figure.measure, group.total));
        if (figure.measure != Measure::Shipments)
            row.append({QString::number(group.shipments), QString::number(group.known)});
        (void)writer.texts(row);
    };
    for (qsizetype i = 0; i < figure.groups.size(); ++i)
        write(figure.groups[i], stateId(figure.groups[i]), [i](const ChartSeries &s) { return s.values[i]; });
    // The table has everything in view, also what an axis of time has no place for.
    for (qsizetype i = 0; i < figure.undrawn.size(); ++i)
        write(figure.undrawn[i], QStringLiteral("not-drawn"),
              [i](const ChartSeries &s) { return s.undrawn[i]; });
    (void)writer.finish();
    return buffer.data();
}

} // namespace

QString ChartTable::keyOf(ChartGroup::Role role, const QString &key)
{
    switch (role) {
    case ChartGroup::Role::Others:
        return QStringLiteral("(others)");
    case ChartGroup::Role::NotGiven:
        return QStringLiteral("(not given)");
    case ChartGroup::Role::Value:
        break;
    }
    return key;
}

QString ChartTable::measureKey(Measure measure)
{
    switch (measure) {
    case Measure::Net:
        return QStringLiteral("net_kg");
    case Measure::Gross:
        return QStringLiteral("gross_kg");
    case Measure::Value:
        return QStringLiteral("value_usd");
    default:
        return measureId(measure);
    }
}

QString ChartTable::exact(Measure measure, std::int64_t value)
{
    switch (measure) {
    case Measure::Net:
    case Measure::Gross:
        return Format::exact(value, 3);
    case Measure::Value:
        return Format::exact(value, 2);
    case Measure::Quantity:
        return Format::exactTrimmed(value, 3);
    default:
        return Format::exact(value, 0);
    }
}

QByteArray ChartTable::csv(const ChartFigure &figure)
{
    return written(figure, {});
}

QByteArray ChartTable::tabbed(const ChartFigure &figure)
{
    CsvStyle style;
    style.separator = '\t';
    style.crlf = false;
    return written(figure, style);
}
