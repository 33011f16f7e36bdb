// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "cube/filter.h"
#include "cube/querynames.h"

#include <QList>
#include <QString>

#include <cstdint>

class QThreadPool;

/** A value that shipments of a case have, as groups, people and queries call it. */
struct KnownValue {
    FilterField field = FilterField::Text;
    Dimension dimension = Dimension::Category;
    QString key, name;
    QString value;  ///< as a clause writes it
    QString folded; ///< the name, to be searched
    std::int64_t shipments = 0;
};

/** Finding values by what a person types of their names: the same in the palette and in the query's field. */
namespace ValueSearch {

/** What people call a key of this dimension: a chapter of the HS by its number and title. */
QString nameOf(Dimension dimension, const QString &key, const QueryNames &names);
/** The questions whose answers valuesOf() reads: what the case holds, whatever the filter's own clause on the
 * field. */
QList<CubeRequest> requests(const QList<Dimension> &dimensions);
/** The values of the answers, one a dimension; "not given" is none. Takes its time where there are many. */
QList<KnownValue> valuesOf(const QList<CubeAnswer> &answers, const QList<Dimension> &dimensions,
                           const QueryNames &names);
/** So many values are looked through sooner than another thread has begun. */
constexpr qsizetype few = 5000;
/** The first of the values, in their order, whose names fit what was typed, folded; fewer if it is cancelled.
 */
QList<KnownValue> fitting(const QList<KnownValue> &values, const QString &wanted, qsizetype most,
                          const Progress &progress = {});
/** Frees values, of very many on another thread: it takes longer than a key should. */
void release(QList<KnownValue> values, QThreadPool &pool);
/** The most frequent first. */
void sortByShipments(QList<KnownValue> &values);
/** A text as names are compared with it. */
QString folded(const QString &text);
/** How well a folded name fits what was typed, folded too: 0 = begins with it, 1 = one of its words does, 2 =
 * holds it, -1 = does not. */
int match(const QString &name, const QString &wanted);

} // namespace ValueSearch
