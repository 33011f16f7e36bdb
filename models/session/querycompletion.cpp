// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/querycompletion.h"

#include "core/format.h"
#include "session/filteredit.h"

#include <QSet>

#include <algorithm>
#include <tuple>

QueryCompletion::QueryCompletion(const QString &word)
{
    const QString sign = word.startsWith(u'-') ? QStringLiteral("-") : QString();
    const qsizetype colon = word.indexOf(u':');
    m_valued = colon >= 0;
    if (!m_valued) {
        m_before = sign;
        m_part = word.mid(sign.size());
        return;
    }
    m_field = filterFieldFromId(word.mid(sign.size(), colon - sign.size()));
    qsizetype start = colon + 1;
    bool quoted = false;
    for (qsizetype i = start; i < word.size(); ++i) {
        if (word[i] == u'"')
            quoted = !quoted;
        else if (word[i] == u'|' && !quoted)
            start = i + 1;
    }
    m_before = word.left(start);
    m_part = word.mid(start);
    m_part.remove(u'"');
    if (m_part.startsWith(u'='))
        m_part.remove(0, 1);
}

QList<Dimension> QueryCompletion::dimensions() const
{
    if (!m_field)
        return {};
    switch (*m_field) {
    case FilterField::Date: // is written, not chosen
        return {};
    case FilterField::Hs:
        return {Dimension::Hs2, Dimension::Hs4};
    case FilterField::Party:
        return {Dimension::Consignor, Dimension::Consignee, Dimension::Manufacturer};
    default:
        break;
    }
    QList<Dimension> dimensions;
    for (const Dimension dimension : allDimensions()) {
        if (FilterEdit::fieldOf(dimension) == m_field)
            dimensions.append(dimension);
    }
    return dimensions;
}

QList<QueryOffer> QueryCompletion::fieldOffers() const
{
    QList<QueryOffer> offers;
    if (m_part.isEmpty())
        return offers;
    for (const FilterField field : allFilterFields()) {
        const QString id = filterFieldId(field), name = filterFieldName(field);
        if (field != FilterField::Text &&
            (id.startsWith(m_part, Qt::CaseInsensitive) || name.startsWith(m_part, Qt::CaseInsensitive)))
            offers.append({m_before + id + u':', m_before + id + u':', name});
    }
    return offers;
}

/** The whole word with this value for the part, in the quotes that it needs. */
QString QueryCompletion::written(const QString &value) const
{
    const QString clause = Filter().with(*m_field, {value}).toQuery();
    return m_before + clause.mid(clause.indexOf(u':') + 1);
}

QList<QueryOffer> QueryCompletion::offers(const QList<KnownValue> &values, const QueryNames &names,
                                          int most) const
{
    if (!m_field)
        return m_valued ? QList<QueryOffer>() : fieldOffers();
    QList<KnownValue> others; // that no shipment has
    QSet<QString> seen;
    for (const KnownValue &value : values)
        seen.insert(value.key);
    for (const QueryName &name : names.values(*m_field)) {
        if (!seen.contains(name.id))
            others.append({*m_field,
                           {},
                           name.id,
                           name.name.isEmpty() ? name.id : name.name,
                           name.id,
                           ValueSearch::folded(name.name.isEmpty() ? name.id : name.name),
                           0});
    }
    const QString wanted = ValueSearch::folded(m_part);
    const QString meant = m_part.isEmpty() ? QString() : names.resolve(*m_field, m_part);
    using Rank = std::tuple<bool, bool, int, std::int64_t>;
    QList<std::pair<Rank, const KnownValue *>> found;
    const auto look = [&](const KnownValue &value) {
        const int byName = ValueSearch::match(value.folded, wanted);
        const bool byKey = value.key.startsWith(m_part, Qt::CaseInsensitive), same = value.key == meant;
        if (byName >= 0 || byKey || same)
            found.append({{!same, value.shipments == 0, byKey ? 0 : byName, -value.shipments}, &value});
    };
    std::ranges::for_each(values, look);
    std::ranges::for_each(std::as_const(others), look);
    std::ranges::stable_sort(found, {}, [](const auto &each) { return each.first; });
    const Format format;
    const bool several = dimensions().size() > 1 && *m_field != FilterField::Hs;
    QList<QueryOffer> offers;
    for (const auto &[rank, value] : found.first(std::min<qsizetype>(found.size(), most))) {
        QStringList hint;
        if (several && value->shipments > 0)
            hint.append(dimensionName(value->dimension));
        if (value->name != value->key && *m_field != FilterField::Hs)
            hint.append(value->key);
        if (value->shipments > 0)
            hint.append(format.count(value->shipments));
        offers.append({written(value->value), value->name, hint.join(QStringLiteral(", "))});
    }
    return offers;
}

bool QueryCompletion::wantsFirst(const QueryNames &names) const
{
    if (!m_valued)
        return true;
    // A part of a party's name is a condition by itself, and so is a whole name or code.
    return m_field && QueryNames::isClosed(*m_field) && !m_part.isEmpty() &&
           names.resolve(*m_field, m_part).isEmpty();
}
