// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "cube/cube.h"
#include "cube/filter.h"
#include "cube/querynames.h"

#include <QAbstractListModel>
#include <QHash>

/**
 * The values of one dimension with their figures, the largest first: what a facet lists. Values that the
 * filter names stay listed even where no shipment has them.
 */
class FacetModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< the group's key
        ValueRole,              ///< as a clause writes it
        FigureRole,             ///< the measure as text
        ShareRole,              ///< of the largest, 0 to 1
        IncludedRole,           ///< named by the filter
        ExcludedRole,           ///< left out by the filter
        MissingRole,            ///< stands for "not given"
    };

    explicit FacetModel(Dimension dimension, QObject *parent = nullptr);
    Dimension dimension() const { return m_dimension; }

    void setAnswer(const CubeAnswer &answer, Measure measure, const Filter &filter);
    void setNames(const QueryNames &names, const Format &format);
    /** Rows stay where they are for the answer to this filter, which a click in the list makes: under the
     * pointer stays what was there. Another filter, measure, search or limit puts them in order again. */
    void keepOrderFor(const Filter &filter);
    /** Only names with this text, as folded; empty shows all. */
    void setSearch(const QString &text);
    /** At most so many rows; named values are always among them. -1 = all. */
    void setLimit(int limit);
    /** How many values there are in all that match the search. */
    int valueCount() const { return static_cast<int>(m_matching.size()) + m_unlisted; }
    int hiddenCount() const { return valueCount() - rowCount(); }
    /** The unit of all figures of the list, by the largest: "t", "kg" or "g"; empty where they need none. */
    QString unit() const;
    /** True for tags and flags while no shipment has any. */
    bool saysNothing() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void contentChanged();

private:
    struct Entry {
        QString key, name;
        std::int64_t amount = 0, shipments = 0;
        bool included = false, excluded = false;
    };
    void arrange();
    void sort();
    QString nameOf(const QString &key) const;
    QString figure(const Entry &entry) const;

    Dimension m_dimension;
    CubeAnswer m_answer;
    Measure m_measure = Measure::Net;
    Filter m_filter;
    QueryNames m_names;
    Format m_format;
    QString m_search;
    int m_limit = 6;
    QHash<QString, int> m_places; ///< of keys, where an order is kept
    Filter m_keptFor;
    QList<Entry> m_matching;   ///< sorted: named ones first, then by amount, unless an order is kept
    int m_unlisted = 0;        ///< values that the answer counts but does not name
    std::int64_t m_largest = 0;
};
