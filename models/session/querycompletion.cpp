// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/querycompletion.h"

#include "core/format.h"
#include "session/filteredit.h"

#include <QSet>

#include <algorithm>
#include <array>

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

namespace {

/** The few best of very many values, which come in the order of shipments, the most frequent first. */
class BestValues {
public:
    explicit BestValues(int most) : m_most(most) {}
    /** Of this rank; the lowest rank is best. */
    void add(std::size_t rank, const KnownValue &value)
    {
        if (m_ranks[rank].size() < m_most)
            m_ranks[rank].append(&value);
    }
    /** True if nothing that may still come of this rank or a worse one is among the best. */
    bool full(std::size_t rank) const
    {
        return std::ranges::any_of(m_ranks.begin(), m_ranks.begin() + static_cast<std::ptrdiff_t>(rank) + 1,
                                   [this](const auto &values) { return values.size() >= m_most; });
    }
    QList<const KnownValue *> best() const
    {
        QList<const KnownValue *> all;
        for (const auto &values : m_ranks)
            all += values;
        return all.first(std::min<qsizetype>(all.size(), m_most));
    }

private:
    qsizetype m_most;
    /** What is meant; then of shipments and else: what begins so, a word that does, what holds it. */
    std::array<QList<const KnownValue *>, 7> m_ranks;
};

} // namespace

/** Values of the field that no shipment has. */
QList<KnownValue> QueryCompletion::others(const QList<KnownValue> &values, const QueryNames &names) const
{
    QList<KnownValue> others;
    const QList<QueryName> &known = names.values(*m_field);
    if (known.isEmpty())
        return others; // of names there may be hundreds of thousands
    QSet<QString> seen;
    for (const KnownValue &value : values)
        seen.insert(value.key);
    for (const QueryName &name : known) {
        const QString &shown = name.name.isEmpty() ? name.id : name.name;
        if (!seen.contains(name.id))
            others.append({*m_field, {}, name.id, shown, name.id, ValueSearch::folded(shown), 0});
    }
    return others;
}

QList<QueryOffer> QueryCompletion::offers(const QList<KnownValue> &values, const QueryNames &names, int most,
                                          const Progress &progress) const
{
    if (!m_field)
        return m_valued ? QList<QueryOffer>() : fieldOffers();
    constexpr std::size_t perKind = 3, batch = 1 << 12;
    const QList<KnownValue> unused = others(values, names);
    const QString wanted = ValueSearch::folded(m_part);
    const QString meant = m_part.isEmpty() ? QString() : names.resolve(*m_field, m_part);
    BestValues best(most);
    std::size_t looked = 0;
    const auto look = [&](const QList<KnownValue> &all, std::size_t first) {
        for (const KnownValue &value : all) {
            if (++looked % batch == 0 && progress.cancelled())
                return;
            if (!meant.isEmpty() && value.key == meant) {
                best.add(0, value);
                continue;
            }
            int fit = ValueSearch::match(value.folded, wanted);
            if (fit != 0 && value.key.startsWith(m_part, Qt::CaseInsensitive))
                fit = 0;
            if (fit >= 0)
                best.add(first + static_cast<std::size_t>(fit), value);
            if (fit == 0 && meant.isEmpty() && best.full(first))
                return;
        }
    };
    look(values, 1);
    look(unused, 1 + perKind);
    const Format format;
    const bool several = dimensions().size() > 1 && *m_field != FilterField::Hs;
    QList<QueryOffer> offers;
    for (const KnownValue *value : best.best()) {
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
