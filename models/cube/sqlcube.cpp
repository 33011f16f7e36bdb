// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/sqlcube.h"

#include "casefile/sqlstatement.h"
#include "cube/moneybycurrency.h"
#include "cube/sqlfunctions.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/** Every shipment with its names looked up; what is not given is an empty text or NULL. */
constexpr const char *lineSql = R"(
WITH RECURSIVE root(id, name, next, depth) AS (
    SELECT id, name, merged_into, 0 FROM party
    UNION ALL
    SELECT root.id, party.name, party.merged_into, root.depth + 1 FROM root
    JOIN party ON party.id = root.next WHERE root.depth < 100),
party_root(id, name) AS (SELECT id, name FROM root WHERE next IS NULL),
line AS (SELECT s.id AS id, s.row AS source_row, s.marks AS marks, s.date AS date,
    coalesce(s.date_precision, 0) AS date_precision, coalesce(c.name, '') AS category, coalesce(s.hs, '') AS hs,
    coalesce(fo.code, '') AS origin, coalesce(fd.code, '') AS dispatch, coalesce(ft.code, '') AS trading,
    coalesce(fn.code, '') AS destination, coalesce(p1.name, '') AS consignor, coalesce(p2.name, '') AS consignee,
    coalesce(p3.name, '') AS manufacturer, coalesce(l1.name, '') AS place_lading,
    coalesce(l2.name, '') AS place_discharge, coalesce(m.name, '') AS mode, coalesce(pr.name, '') AS procedure,
    coalesce(src.file, '') AS file, coalesce(d.number, '') AS declaration, coalesce(s.description, '') AS description,
    s.net_g AS net, s.gross_g AS gross, s.quantity_milli AS quantity,
    CASE WHEN cu.code = 'USD' THEN s.value_cents END AS usd, coalesce(cu.code, '') AS currency,
    CASE WHEN cu.code IS NOT 'USD' THEN s.value_cents END AS other_money,
    coalesce(a.status, 'unreviewed') AS status, coalesce(a.note, '') AS note
FROM shipment s LEFT JOIN source src ON src.id = s.source LEFT JOIN declaration d ON d.id = s.declaration
LEFT JOIN category c ON c.id = s.category
LEFT JOIN country fo ON fo.id = s.origin LEFT JOIN country fd ON fd.id = s.dispatch
LEFT JOIN country ft ON ft.id = s.trading LEFT JOIN country fn ON fn.id = s.destination
LEFT JOIN party_root p1 ON p1.id = s.consignor LEFT JOIN party_root p2 ON p2.id = s.consignee
LEFT JOIN party_root p3 ON p3.id = s.manufacturer
LEFT JOIN place l1 ON l1.id = s.place_lading LEFT JOIN place l2 ON l2.id = s.place_discharge
LEFT JOIN term m ON m.id = s.mode LEFT JOIN term pr ON pr.id = s.procedure
LEFT JOIN currency cu ON cu.id = s.currency LEFT JOIN annotation a ON a.shipment = s.id)
)";

constexpr const char *sums =
    "count(*), count(DISTINCT nullif(declaration, '')), sum(net), count(net), sum(gross), "
    "count(gross), sum(usd), count(usd), sum(quantity), count(quantity)";

std::string keySql(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Day:
    case Dimension::Week:
    case Dimension::Month:
    case Dimension::Quarter:
    case Dimension::Year:
        return "waybill_period(date, date_precision, '" + dimensionId(dimension).toStdString() + "')";
    case Dimension::Hs2:
        return "substr(hs, 1, 2)";
    case Dimension::Hs4:
        return "substr(hs, 1, 4)";
    case Dimension::Hs6:
        return "substr(hs, 1, 6)";
    case Dimension::Route:
        return "CASE WHEN origin = '' AND dispatch = '' AND destination = '' THEN '' "
               "ELSE origin || '>' || dispatch || '>' || destination END";
    case Dimension::PlaceLading:
        return "place_lading";
    case Dimension::PlaceDischarge:
        return "place_discharge";
    case Dimension::Source:
        return "file";
    case Dimension::Tag:
        return "coalesce(tag_name.name, '')";
    case Dimension::Flag:
        return "coalesce(flag.kind, '')";
    default:
        return dimensionId(dimension).toStdString();
    }
}

void bindAll(SqlStatement &statement, const SqlText &text)
{
    int parameter = 0;
    for (const SqlText::Value &value : text.values) {
        ++parameter;
        if (value.isText)
            statement.bind(parameter, std::string_view(value.text));
        else
            statement.bind(parameter, value.number);
    }
}

Totals totalsAt(const SqlStatement &statement, int column, bool declarations)
{
    const auto at = [&](int i) { return statement.isNull(column + i) ? 0 : statement.integer(column + i); };
    return {at(0), declarations ? at(1) : 0, at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9)};
}

/** The sorting of one column: a condition that puts absent ones last, then the order itself. */
std::string orderSql(const RowOrder &order)
{
    const std::string way = order.descending ? " DESC" : "";
    const QString &id = order.column;
    const auto last = [&](const std::string &absent, const std::string &key) {
        return "CASE WHEN " + absent + " THEN 1 ELSE 0 END, " + key + way;
    };
    const auto named = [&](const std::string &column) {
        return last(column + " = ''", "waybill_order(" + column + ")");
    };
    if (id == u"date")
        return last("date IS NULL", "date" + way + ", date_precision");
    if (id == u"description")
        return last("waybill_comparable(description) = ''", "waybill_comparable(description)");
    if (id == u"net" || id == u"gross" || id == u"quantity")
        return last(id.toStdString() + " IS NULL", id.toStdString());
    if (id == u"value")
        return last("usd IS NULL", "usd");
    if (id == u"price")
        return last("usd IS NULL OR net IS NULL OR net <= 0",
                    "CASE WHEN net > 0 THEN usd * 100000 / net END");
    if (id == u"row")
        return "source_row" + way;
    if (id == u"shipment")
        return "id" + way;
    if (id == u"flags") {
        const std::string count = "(SELECT count(*) FROM shipment_flag x WHERE x.shipment = line.id)";
        return last(count + " = 0", count);
    }
    if (id == u"status")
        return "CASE status WHEN 'suspicious' THEN 1 WHEN 'confirmed' THEN 2 WHEN 'cleared' THEN 3 ELSE 0 "
               "END" +
               way;
    if (id == u"place-lading" || id == u"place-discharge")
        return named(id == u"place-lading" ? "place_lading" : "place_discharge");
    if (id == u"source")
        return named("file");
    const QStringList plain =
        QStringLiteral("category hs origin dispatch trading destination consignor consignee "
                       "manufacturer mode procedure declaration")
            .split(u' ');
    return plain.contains(id) ? named(id.toStdString()) : std::string();
}

/** The largest groups, and those that are asked for. */
void keepLargest(QList<Group> &groups, const CubeRequest &request)
{
    if (request.top <= 0 || groups.size() <= request.top)
        return;
    std::ranges::stable_sort(groups, std::greater(), [&](const Group &g) { return g.totals.of(request.topBy); });
    const auto rest =
        std::stable_partition(groups.begin() + request.top, groups.end(),
                              [&](const Group &g) { return request.kept.contains(g.keys.value(0)); });
    groups.erase(rest, groups.end());
}

} // namespace

Result<CaseConnection> SqlCube::connect(const Progress &progress) const
{
    auto connection = m_file.connect(CaseConnection::Mode::Read);
    if (!connection)
        return connection;
    connection->setInterrupt([progress] { return progress.cancelled(); });
    if (auto installed = SqlFunctions::install(connection->handle()); !installed)
        return installed.failure();
    return connection;
}

Result<QList<CubeAnswer>> SqlCube::answer(const Filter &filter, const QList<CubeRequest> &requests,
                                          const Progress &progress) const
{
    const auto connection = connect(progress);
    if (!connection)
        return connection.failure();
    QList<CubeAnswer> answers;
    for (const CubeRequest &request : requests) {
        auto answer = answerOne(connection->handle(), filter, request);
        if (!answer)
            return answer.failure();
        answers.append(std::move(*answer));
    }
    return answers;
}

Result<CubeAnswer> SqlCube::answerOne(sqlite3 *handle, const Filter &filter, const CubeRequest &request)
{
    const bool ownLeftOut = request.ignoreOwnFilter && !request.by.isEmpty();
    const auto condition = SqlFilter::condition(filter, ownLeftOut ? FilterPlan::ownBits(request.by.first())
                                                                   : FilterPlan::FailBits{0});
    if (!condition)
        return condition.failure();
    CubeAnswer answer;
    SqlStatement total(handle,
                       std::string(lineSql) + "SELECT " + sums + " FROM line WHERE " + condition->sql);
    bindAll(total, *condition);
    if (total.next())
        answer.total = totalsAt(total, 0, request.declarations);
    if (!total.ok())
        return total.failure();

    const auto leftOut = SqlFilter::leftOut(filter);
    if (!leftOut)
        return leftOut.failure();
    SqlStatement count(handle, std::string(lineSql) + "SELECT count(*) FROM line WHERE " + leftOut->sql);
    bindAll(count, *leftOut);
    if (count.next())
        answer.leftOut = count.integer(0);
    if (!count.ok())
        return count.failure();

    std::string keys, joins, places;
    for (qsizetype i = 0; i < request.by.size(); ++i) {
        keys += keySql(request.by[i]) + ", ";
        places += (i == 0 ? " GROUP BY " : ", ") + std::to_string(i + 1);
        if (request.by[i] == Dimension::Tag)
            joins += " LEFT JOIN shipment_tag ON shipment_tag.shipment = line.id "
                     "LEFT JOIN tag tag_name ON tag_name.id = shipment_tag.tag";
        if (request.by[i] == Dimension::Flag)
            joins += " LEFT JOIN shipment_flag flag ON flag.shipment = line.id";
    }
    SqlStatement groups(handle, std::string(lineSql) + "SELECT " + keys + sums + " FROM line" + joins +
                                    " WHERE " + condition->sql + places);
    bindAll(groups, *condition);
    const int dimensions = static_cast<int>(request.by.size());
    while (groups.next()) {
        Group group;
        for (int i = 0; i < dimensions; ++i)
            group.keys.append(groups.string(i));
        group.totals = totalsAt(groups, dimensions, request.declarations);
        if (group.totals.shipments > 0) // without dimensions there is a row even for nothing
            answer.groups.append(std::move(group));
    }
    if (!groups.ok())
        return groups.failure();
    answer.groupCount = answer.groups.size();
    keepLargest(answer.groups, request);
    if (request.coded)
        answer.encode(request.by.size());
    return answer;
}

Result<QList<std::int64_t>> SqlCube::shipments(const Filter &filter, const RowOrder &order,
                                               const Progress &progress) const
{
    const auto connection = connect(progress);
    if (!connection)
        return connection.failure();
    const auto condition = SqlFilter::listed(filter);
    if (!condition)
        return condition.failure();
    const std::string by = orderSql(order);
    if (by.empty())
        return Failure{
            QCoreApplication::translate("Cube", "Shipments cannot be sorted by “%1”.").arg(order.column),
            Failure::Kind::Usage};
    SqlStatement rows(connection->handle(), std::string(lineSql) + "SELECT id FROM line WHERE " +
                                                condition->sql + " ORDER BY " + by + ", id");
    bindAll(rows, *condition);
    QList<std::int64_t> numbers;
    while (rows.next())
        numbers.append(rows.integer(0));
    if (!rows.ok())
        return rows.failure();
    return numbers;
}

Result<QList<MoneySum>> SqlCube::otherMoney(const Filter &filter, const Progress &progress) const
{
    const auto connection = connect(progress);
    if (!connection)
        return connection.failure();
    const auto condition = SqlFilter::condition(filter, 0);
    if (!condition)
        return condition.failure();
    // Added up here: the sum of SQL ends at 64 bits.
    SqlStatement rows(connection->handle(), std::string(lineSql) +
                                                "SELECT currency, other_money FROM line WHERE " +
                                                condition->sql + " AND other_money IS NOT NULL");
    bindAll(rows, *condition);
    QStringList currencies;
    MoneyByCurrency sums;
    while (rows.next()) {
        const QString currency = rows.string(0);
        if (!currencies.contains(currency))
            currencies.append(currency);
        sums.add(static_cast<std::uint32_t>(currencies.indexOf(currency)), rows.integer(1));
    }
    if (!rows.ok())
        return rows.failure();
    return sums.sorted([&](std::uint32_t place) { return currencies[static_cast<qsizetype>(place)]; });
}
