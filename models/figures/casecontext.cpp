// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/casecontext.h"

#include "casefile/casesettings.h"
#include "casefile/sqlstatement.h"
#include "core/format.h"
#include "figures/period.h"

#include <QDate>

#include <algorithm>

std::optional<FilterField> filterFieldOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Category:
        return FilterField::Category;
    case Dimension::Origin:
        return FilterField::Origin;
    case Dimension::Dispatch:
        return FilterField::Dispatch;
    case Dimension::Trading:
        return FilterField::Trading;
    case Dimension::Destination:
        return FilterField::Destination;
    case Dimension::Consignor:
        return FilterField::Consignor;
    case Dimension::Consignee:
        return FilterField::Consignee;
    case Dimension::Manufacturer:
        return FilterField::Manufacturer;
    case Dimension::Mode:
        return FilterField::Mode;
    case Dimension::Procedure:
        return FilterField::Procedure;
    case Dimension::Source:
        return FilterField::Source;
    case Dimension::Status:
        return FilterField::Status;
    case Dimension::Tag:
        return FilterField::Tag;
    case Dimension::Flag:
        return FilterField::Flag;
    default:
        return std::nullopt;
    }
}

namespace {

/** The days that one source speaks about, gathered from the distinct dates in its rows, in ascending order.
 */
class Spoken {
public:
    /** A month speaks about all its days, a year too. */
    void add(const Date &date)
    {
        const QDate first = toQDate({date.days, Date::Precision::Day});
        const QDate last = date.precision == Date::Precision::Day     ? first
                           : date.precision == Date::Precision::Month ? first.addMonths(1).addDays(-1)
                                                                      : first.addYears(1).addDays(-1);
        const QDate month(first.year(), first.month(), 1);
        if (m_first.isValid() && month > m_open)
            m_gaps.append({toDate(m_open), toDate(month.addDays(-1))});
        m_first = m_first.isValid() ? std::min(m_first, first) : first;
        m_last = m_last.isValid() ? std::max(m_last, last) : last;
        const QDate after = QDate(last.year(), last.month(), 1).addMonths(1);
        m_open = m_open.isValid() ? std::max(m_open, after) : after;
    }
    FigureContext::Source source(const QString &file) const
    {
        if (!m_first.isValid())
            return {file, {}, {}, {}};
        return {file, toDate(m_first), toDate(m_last), m_gaps};
    }

private:
    QDate m_first, m_last;
    QDate m_open; ///< the first month of which nothing was seen yet
    QList<std::pair<Date, Date>> m_gaps;
};

} // namespace

std::function<QString(Dimension, const QString &)> figureNames(const QueryNames &names)
{
    return [names](Dimension dimension, const QString &key) {
        if (dimension == Dimension::Route) {
            // Three codes joined by ">"; each country by its name.
            QStringList countries;
            for (const QString &country : key.split(u'>'))
                countries.append(country.isEmpty() ? Format::notGiven()
                                                   : names.nameOf(FilterField::Origin, country));
            return countries.join(QStringLiteral(" → "));
        }
        const auto field = filterFieldOf(dimension);
        return field ? names.nameOf(*field, key) : key;
    };
}

void setNames(FigureContext &context, const QueryNames &names)
{
    context.nameOf = figureNames(names);
    context.names = names;
}

Result<FigureContext> figureContext(const CaseConnection &connection, const QueryNames &names)
{
    FigureContext context;
    // Ordered by day, and where precisions meet the widest first: it ends last.
    SqlStatement select(
        connection.handle(),
        "SELECT src.id, src.file, s.date, s.date_precision FROM source src LEFT JOIN"
        " (SELECT DISTINCT source, date, date_precision FROM shipment WHERE date IS NOT NULL) s"
        " ON s.source = src.id ORDER BY src.id, s.date, s.date_precision DESC");
    std::int64_t source = 0;
    QString file;
    Spoken spoken;
    const auto finish = [&] {
        if (source != 0)
            context.sources.append(spoken.source(file));
        spoken = {};
    };
    while (select.next()) {
        if (select.integer(0) != source) {
            finish();
            source = select.integer(0);
            file = select.string(1);
        }
        if (!select.isNull(2))
            spoken.add({static_cast<std::int32_t>(select.integer(2)),
                        static_cast<Date::Precision>(select.integer(3))});
    }
    finish();
    if (!select.ok())
        return select.failure();
    context.illustrative = CaseSettings::read(connection, CaseSettings::illustrative) == u"1";
    setNames(context, names);
    return context;
}
