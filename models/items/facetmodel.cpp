// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/facetmodel.h"

#include "core/text.h"
#include "figures/chartscale.h"
#include "session/filteredit.h"
#include "session/valuesearch.h"

#include <algorithm>
#include <tuple>

namespace {
/** Said of a shipment by people and rules: that there is none is not missing from its file. */
bool isRemark(Dimension dimension)
{
    return dimension == Dimension::Tag || dimension == Dimension::Flag;
}
} // namespace

FacetModel::FacetModel(Dimension dimension, QObject *parent)
    : QAbstractListModel(parent), m_dimension(dimension)
{
}

void FacetModel::setAnswer(const CubeAnswer &answer, Measure measure, const Filter &filter)
{
    if (measure != m_measure || filter != m_keptFor)
        m_places.clear();
    m_answer = answer;
    m_measure = measure;
    m_filter = filter;
    arrange();
}

void FacetModel::setNames(const QueryNames &names, const Format &format)
{
    m_names = names;
    m_format = format;
    arrange();
}

void FacetModel::keepOrderFor(const Filter &filter)
{
    m_places.clear();
    for (int row = 0; row < rowCount(); ++row)
        m_places.insert(m_matching[row].key, row);
    m_keptFor = filter;
}

void FacetModel::setSearch(const QString &text)
{
    m_places.clear();
    m_search = Text::searchable(text);
    arrange();
}

void FacetModel::setLimit(int limit)
{
    m_limit = limit;
    m_places.clear();
    arrange();
}

QString FacetModel::nameOf(const QString &key) const
{
    if (key.isEmpty())
        return isRemark(m_dimension) ? tr("none") : Format::notGiven();
    return ValueSearch::nameOf(m_dimension, key, m_names);
}

void FacetModel::arrange()
{
    beginResetModel();
    m_matching.clear();
    m_largest = 0;
    const std::optional<FilterField> field = FilterEdit::fieldOf(m_dimension);
    const FilterClause *in = field ? m_filter.find(*field) : nullptr;
    const FilterClause *out = field ? m_filter.find(*field, true) : nullptr;
    const auto named = [this](const FilterClause *clause, const QString &key) {
        return clause && clause->values.contains(FilterEdit::valueOf(m_dimension, key));
    };
    QStringList seen;
    for (const Group &group : m_answer.groups) {
        const QString key = group.keys.value(0);
        Entry entry{key,
                    nameOf(key),
                    group.totals.of(m_measure),
                    group.totals.shipments,
                    named(in, key),
                    named(out, key)};
        if (entry.included || entry.excluded)
            seen.append(key);
        m_largest = std::max(m_largest, entry.amount);
        m_matching.append(entry);
    }
    for (const FilterClause *clause : {in, out}) {
        for (const QString &value : clause ? clause->values : QStringList()) {
            const std::optional<QString> key = FilterEdit::keyOf(m_dimension, value);
            const bool range =
                value.contains(QStringLiteral("..")) || value.startsWith(u'<') || value.startsWith(u'>');
            if (key && !range && !seen.contains(*key))
                m_matching.append({*key, nameOf(*key), 0, 0, clause == in, clause == out});
        }
    }
    m_unlisted =
        m_search.isEmpty()
            ? static_cast<int>(std::max<std::int64_t>(m_answer.groupCount - m_answer.groups.size(), 0))
            : 0;
    if (!m_search.isEmpty()) {
        m_matching.removeIf([this](const Entry &e) { return !Text::searchable(e.name).contains(m_search); });
    }
    sort();
    endResetModel();
    Q_EMIT contentChanged();
}

void FacetModel::sort()
{
    const auto behind = static_cast<int>(m_places.size());
    std::ranges::stable_sort(m_matching, [&](const Entry &a, const Entry &b) {
        const auto rank = [&](const Entry &e) {
            return std::tuple(m_places.value(e.key, behind), !e.included, !e.excluded, -e.amount,
                              -e.shipments);
        };
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.name < b.name;
    });
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const auto all = static_cast<int>(m_matching.size()); // of those that the answer names
    if (m_limit < 0 || all <= m_limit)
        return all;
    int named = all;
    while (named > m_limit && !m_matching[named - 1].included && !m_matching[named - 1].excluded)
        --named;
    return std::max(m_limit, named);
}

QString FacetModel::unit() const
{
    return m_largest > 0 ? ChartScale(m_measure, m_largest, m_format).massUnit() : QString();
}

QString FacetModel::figure(const Entry &entry) const
{
    if (m_answer.total.isTooLarge(m_measure))
        return Totals::tooLargeWord();
    switch (m_measure) {
    case Measure::Net:
    case Measure::Gross:
        return ChartScale(m_measure, m_largest, m_format).listed(entry.amount);
    case Measure::Value:
        return m_format.moneyShort(entry.amount);
    case Measure::Quantity:
        return m_format.quantity(entry.amount);
    case Measure::Shipments:
    case Measure::Declarations:
        break;
    }
    return m_format.count(entry.amount);
}

bool FacetModel::saysNothing() const
{
    return isRemark(m_dimension) && m_search.isEmpty() &&
           std::ranges::all_of(m_matching, [](const Entry &e) { return e.key.isEmpty() && !e.included; });
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_matching[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return Text::visible(entry.name);
    case Qt::AccessibleTextRole:
        return Text::visible(entry.name) + QStringLiteral(", ") + figure(entry);
    case KeyRole:
        return entry.key;
    case ValueRole:
        return FilterEdit::valueOf(m_dimension, entry.key);
    case FigureRole:
        return figure(entry);
    case ShareRole:
        return m_largest > 0 ? static_cast<double>(entry.amount) / static_cast<double>(m_largest) : 0.0;
    case IncludedRole:
        return entry.included;
    case ExcludedRole:
        return entry.excluded;
    case MissingRole:
        return entry.key.isEmpty();
    default:
        return {};
    }
}
