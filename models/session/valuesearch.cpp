// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/valuesearch.h"

#include "core/text.h"
#include "goods/hschapters.h"
#include "session/filteredit.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

QString ValueSearch::nameOf(Dimension dimension, const QString &key, const QueryNames &names)
{
    if (dimension == Dimension::Hs2) {
        const QString title = HsChapters::title(key.toStdString());
        return title.isEmpty() ? key : key + u' ' + title;
    }
    const std::optional<FilterField> field = FilterEdit::fieldOf(dimension);
    return field ? names.nameOf(*field, key) : key;
}

QList<CubeRequest> ValueSearch::requests(const QList<Dimension> &dimensions)
{
    QList<CubeRequest> requests;
    for (const Dimension dimension : dimensions)
        requests.append({{dimension}, true, false});
    return requests;
}

QList<KnownValue> ValueSearch::valuesOf(const QList<CubeAnswer> &answers, const QList<Dimension> &dimensions,
                                        const QueryNames &names)
{
    QList<KnownValue> values;
    for (qsizetype i = 0; i < std::min(answers.size(), dimensions.size()); ++i) {
        const Dimension dimension = dimensions[i];
        const std::optional<FilterField> field = FilterEdit::fieldOf(dimension);
        for (const Group &group : field ? answers[i].groups : QList<Group>()) {
            const QString key = group.keys.value(0);
            if (key.isEmpty())
                continue;
            const QString name = nameOf(dimension, key, names);
            values.append({*field, dimension, key, name, FilterEdit::valueOf(dimension, key), folded(name),
                           group.totals.shipments});
        }
    }
    return values;
}

QList<KnownValue> ValueSearch::fitting(const QList<KnownValue> &values, const QString &wanted, qsizetype most,
                                       const Progress &progress)
{
    constexpr std::size_t batch = 1 << 12;
    QList<KnownValue> found;
    std::size_t looked = 0;
    for (const KnownValue &value : values) {
        if (found.size() >= most || (++looked % batch == 0 && progress.cancelled()))
            break;
        if (match(value.folded, wanted) >= 0)
            found.append(value);
    }
    return found;
}

void ValueSearch::release(QList<KnownValue> values, QThreadPool &pool)
{
    if (values.size() > few)
        pool.start([old = std::move(values)] {});
}

void ValueSearch::sortByShipments(QList<KnownValue> &values)
{
    std::ranges::stable_sort(values, std::ranges::greater(), &KnownValue::shipments);
}

QString ValueSearch::folded(const QString &text)
{
    return Text::searchable(text);
}

int ValueSearch::match(const QString &name, const QString &wanted)
{
    const qsizetype at = name.indexOf(wanted);
    if (at <= 0)
        return static_cast<int>(at);
    for (qsizetype next = at; next >= 0; next = name.indexOf(wanted, next + 1)) {
        if (!name[next - 1].isLetterOrNumber())
            return 1;
    }
    return 2;
}
