// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/sqlfilter.h"

#include "casefile/annotation.h"
#include "cube/filterplanmaker.h"

#include <chrono>

Result<SqlFilter> SqlFilter::written(const Filter &filter, FilterPlan::FailBits ignored)
{
    SqlFilter writer;
    writer.put("1=1");
    for (const FilterClause &clause : filter.clauses) {
        if (clause.values.isEmpty() || ((ignored >> static_cast<unsigned>(clause.field)) & 1) != 0)
            continue;
        if (auto added = writer.add(clause); !added)
            return added.failure();
    }
    return writer;
}

Result<SqlText> SqlFilter::condition(const Filter &filter, FilterPlan::FailBits ignored)
{
    auto writer = written(filter, ignored);
    if (!writer)
        return writer.failure();
    if (filter.duplicates() != Filter::Duplicates::Counted)
        writer->put(" AND (marks & 4) = 0");
    return writer->m_text;
}

Result<SqlText> SqlFilter::listed(const Filter &filter)
{
    if (filter.duplicates() != Filter::Duplicates::Listed)
        return condition(filter, 0);
    auto writer = written(filter, 0);
    if (!writer)
        return writer.failure();
    return writer->m_text;
}

Result<SqlText> SqlFilter::leftOut(const Filter &filter)
{
    auto writer = written(filter, 0);
    if (!writer)
        return writer.failure();
    writer->put(filter.duplicates() == Filter::Duplicates::Counted ? " AND 1=0" : " AND (marks & 4) <> 0");
    return writer->m_text;
}

Result<void> SqlFilter::add(const FilterClause &clause)
{
    put(clause.negated ? " AND NOT coalesce((" : " AND coalesce((");
    bool first = true;
    for (const QString &value : clause.values) {
        put(first ? "(" : ") OR (");
        first = false;
        if (auto added = addValue(clause.field, value); !added)
            return added;
    }
    put(")), FALSE)");
    return {};
}

void SqlFilter::equal(const char *column, const std::string &value)
{
    put(std::string(column) + " = ?");
    bind(value);
}

Result<void> SqlFilter::addValue(FilterField field, const QString &value)
{
    const std::string text = value.toStdString();
    switch (field) {
    case FilterField::Date: {
        const auto range = Ranges::readDates(value);
        if (!range && !value.isEmpty())
            return clauseFailure(field, value);
        addDate(value, range.value_or(NumberRange()));
        return {};
    }
    case FilterField::Hs:
        addHs(text);
        return {};
    case FilterField::Category:
    case FilterField::Origin:
    case FilterField::Dispatch:
    case FilterField::Trading:
    case FilterField::Destination:
        equal(filterFieldId(field).toLatin1().constData(), text);
        return {};
    case FilterField::Status:
        if (!reviewStatusFromId(value))
            return clauseFailure(field, value);
        equal("status", text);
        return {};
    case FilterField::Tag:
    case FilterField::Flag:
        addMark(field, text);
        return {};
    case FilterField::Has:
        return addHas(value) ? Result<void>() : clauseFailure(field, value);
    default:
        break;
    }
    if (Ranges::isNumeric(field))
        return addNumber(field, value);
    addText(field, value);
    return {};
}

/** Tags of a person and flags of a rule. */
void SqlFilter::addMark(FilterField field, const std::string &text)
{
    const std::string wanted = TextMatch::comparable(text);
    const std::string from =
        field == FilterField::Tag
            ? "(SELECT 1 FROM shipment_tag x JOIN tag t ON t.id = x.tag WHERE x.shipment = line.id"
            : "(SELECT 1 FROM shipment_flag x WHERE x.shipment = line.id";
    if (wanted.empty()) {
        put("NOT EXISTS " + from + ")");
        return;
    }
    put("EXISTS " + from + " AND waybill_comparable(" + (field == FilterField::Tag ? "t.name" : "x.kind") +
        ") = ?)");
    bind(wanted);
}

Result<void> SqlFilter::addNumber(FilterField field, const QString &value)
{
    const auto range = Ranges::readNumbers(value, field);
    if (!range)
        return clauseFailure(field, value);
    switch (field) {
    case FilterField::Net:
        addRange("net", *range);
        break;
    case FilterField::Gross:
        addRange("gross", *range);
        break;
    case FilterField::Value:
        addRange("usd", *range);
        break;
    case FilterField::Quantity:
        addRange("quantity", *range);
        break;
    case FilterField::Row:
        addRange("source_row", *range);
        break;
    case FilterField::Shipment:
        addRange("line.id", *range);
        break;
    default:
        addPrice(*range);
        break;
    }
    return {};
}

void SqlFilter::addDate(const QString &value, const NumberRange &range)
{
    using namespace std::chrono;
    if (value.isEmpty())
        return put("date IS NULL");
    put("date IS NOT NULL");
    if (range.low) {
        put(" AND date >= ?");
        bind(*range.low);
    }
    if (!range.high)
        return;
    // A month passes if its last day does: if it begins no later than the last whole month before the end.
    const year_month_day after{sys_days(days(*range.high + 1))};
    const sys_days lastMonth = sys_days((after.year() / after.month() - months(1)) / 1);
    const sys_days lastYear = sys_days((after.year() - years(1)) / January / 1);
    put(" AND date <= CASE date_precision WHEN 0 THEN ? WHEN 1 THEN ? ELSE ? END");
    bind(*range.high);
    bind(std::int64_t{lastMonth.time_since_epoch().count()});
    bind(std::int64_t{lastYear.time_since_epoch().count()});
}

void SqlFilter::addHs(const std::string &value)
{
    const auto dots = value.find("..");
    const auto part = [&](const char *comparison, const std::string &end) {
        put("substr(hs, 1, " + std::to_string(end.size()) + ") " + comparison + " ?");
        bind(end);
    };
    if (value.empty() || value.front() == '=') {
        equal("hs", value.empty() ? value : value.substr(1));
    } else if (dots == std::string::npos) {
        part("=", value);
    } else {
        put("hs <> '' AND ");
        part(">=", value.substr(0, dots));
        put(" AND ");
        part("<=", value.substr(dots + 2));
    }
}

void SqlFilter::addRange(const std::string &column, const NumberRange &range)
{
    put(column + " IS NOT NULL");
    if (range.low) {
        put(" AND " + column + (range.lowStrict ? " > ?" : " >= ?"));
        bind(*range.low);
    }
    if (range.high) {
        put(" AND " + column + (range.highStrict ? " < ?" : " <= ?"));
        bind(*range.high);
    }
}

void SqlFilter::addPrice(const NumberRange &range)
{
    put("usd IS NOT NULL AND net > 0");
    if (range.low) {
        put(std::string(" AND usd * 100000 ") + (range.lowStrict ? ">" : ">=") + " ? * net");
        bind(*range.low);
    }
    if (range.high) {
        put(std::string(" AND usd * 100000 ") + (range.highStrict ? "<" : "<=") + " ? * net");
        bind(*range.high);
    }
}

void SqlFilter::addText(FilterField field, const QString &value)
{
    const TextMatch match(field, isWholeWordField(field) && !value.startsWith(u'=') ? u'=' + value : value);
    const auto party = [&](const char *column) { addName(column, "party_root", "name", match); };
    switch (field) {
    case FilterField::Text:
    case FilterField::Model:
        put("waybill_match(description, ?, " + std::to_string(static_cast<int>(match.mode())) + ")");
        bind(match.needle());
        if (field == FilterField::Model)
            return;
        put(" OR ");
        [[fallthrough]];
    case FilterField::Party:
        party("consignor");
        put(" OR ");
        party("consignee");
        put(" OR ");
        return party("manufacturer");
    case FilterField::Consignor:
        return party("consignor");
    case FilterField::Consignee:
        return party("consignee");
    case FilterField::Manufacturer:
        return party("manufacturer");
    case FilterField::Declaration:
        return addName("declaration", "declaration", "number", match);
    case FilterField::Place:
        addName("place_lading", "place", "name", match);
        put(" OR ");
        return addName("place_discharge", "place", "name", match);
    case FilterField::Mode:
        return addName("mode", "term", "name", match);
    case FilterField::Procedure:
        return addName("procedure", "term", "name", match);
    default:
        return addName("file", "source", "file", match);
    }
}

void SqlFilter::addName(const char *column, const char *dictionary, const char *name, const TextMatch &match)
{
    const std::string matches = std::string("waybill_match(line.") + column + ", ?, " +
                                std::to_string(static_cast<int>(match.mode())) + ")";
    if (match.mode() != TextMatch::Mode::Whole) {
        put(matches);
        bind(match.needle());
        return;
    }
    // Where a name is spelled just so, only that one is meant.
    put(std::string("CASE WHEN EXISTS (SELECT 1 FROM ") + dictionary + " y WHERE y." + name +
        " = ?) THEN line." + column + " = ? ELSE " + matches + " END");
    bind(match.written());
    bind(match.written());
    bind(match.needle());
}

bool SqlFilter::addHas(const QString &value)
{
    static const struct {
        QStringView id;
        const char *condition;
    } conditions[] = {
        {u"date", "date IS NOT NULL"},
        {u"category", "category <> ''"},
        {u"hs", "hs <> ''"},
        {u"origin", "origin <> ''"},
        {u"dispatch", "dispatch <> ''"},
        {u"trading", "trading <> ''"},
        {u"destination", "destination <> ''"},
        {u"consignor", "consignor <> ''"},
        {u"consignee", "consignee <> ''"},
        {u"manufacturer", "manufacturer <> ''"},
        {u"party", "consignor <> '' OR consignee <> '' OR manufacturer <> ''"},
        {u"declaration", "declaration <> ''"},
        {u"description", "waybill_comparable(description) <> ''"},
        {u"place", "place_lading <> '' OR place_discharge <> ''"},
        {u"place-lading", "place_lading <> ''"},
        {u"place-discharge", "place_discharge <> ''"},
        {u"mode", "mode <> ''"},
        {u"procedure", "procedure <> ''"},
        {u"tag", "EXISTS (SELECT 1 FROM shipment_tag x WHERE x.shipment = line.id)"},
        {u"flag", "EXISTS (SELECT 1 FROM shipment_flag x WHERE x.shipment = line.id)"},
        {u"net", "net IS NOT NULL"},
        {u"gross", "gross IS NOT NULL"},
        {u"value", "usd IS NOT NULL"},
        {u"quantity", "quantity IS NOT NULL"},
        {u"price", "usd IS NOT NULL AND net > 0"},
        {u"problem", "(marks & 1) <> 0"},
        {u"hidden", "(marks & 2) <> 0"},
        {u"duplicate", "(marks & 4) <> 0"},
        {u"counted", "(marks & 4) = 0"},
        {u"note", "note <> ''"},
        {u"status", "status <> 'unreviewed'"},
    };
    for (const auto &[id, condition] : conditions) {
        if (id == value) {
            put(condition);
            return true;
        }
    }
    return false;
}
