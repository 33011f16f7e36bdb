// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/filterplanmaker.h"

#include "core/date.h"
#include "cube/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

bool isWholeWordField(FilterField field)
{
    return field == FilterField::Mode || field == FilterField::Procedure;
}

NumberRange daysOf(const StoredDate &stored)
{
    using namespace std::chrono;
    const auto precision = static_cast<Date::Precision>(stored.precision);
    if (precision == Date::Precision::Day)
        return {stored.days, stored.days};
    const year_month_day day{sys_days(days(stored.days))};
    const sys_days end = precision == Date::Precision::Month ? sys_days(day.year() / day.month() / last)
                                                             : sys_days(day.year() / December / 31);
    return {stored.days, end.time_since_epoch().count()};
}

Failure clauseFailure(FilterField field, const QString &value)
{
    return {QCoreApplication::translate("Query", "“%1” is no value of the field “%2”.")
                .arg(value, filterFieldId(field)),
            Failure::Kind::Usage};
}

bool hsMatches(std::string_view code, std::string_view value)
{
    if (value.empty())
        return code.empty();
    if (value.front() == '=')
        return code == value.substr(1);
    const auto dots = value.find("..");
    if (dots == std::string_view::npos)
        return code.starts_with(value);
    const std::string_view low = value.substr(0, dots), high = value.substr(dots + 2);
    return !code.empty() && code.substr(0, low.size()) >= low && code.substr(0, high.size()) <= high;
}

Result<FilterPlan> FilterPlan::make(const Filter &filter, const ColumnStore &store)
{
    return FilterPlanMaker(store).make(filter);
}

Result<FilterPlan> FilterPlanMaker::make(const Filter &filter)
{
    m_plan.m_store = &m_store;
    for (const FilterClause &clause : filter.clauses) {
        if (auto added = addClause(clause); !added)
            return added.failure();
    }
    // What a person left out as a duplicate counts nowhere, unless nothing else is asked for.
    const Filter::Duplicates duplicates = filter.duplicates();
    m_plan.m_listsLeftOut = duplicates == Filter::Duplicates::Listed;
    if (duplicates != Filter::Duplicates::Counted && m_store.remarks().leftOutCount > 0) {
        FilterPlan::Clause leftOut{FilterPlan::leftOutBit, true, {}, {}, {}, {}, false};
        addHasMark(QStringLiteral("duplicate"), leftOut);
        m_plan.m_clauses.push_back(std::move(leftOut));
    }
    return std::move(m_plan);
}

Result<void> FilterPlanMaker::addClause(const FilterClause &from)
{
    if (from.values.isEmpty())
        return {};
    if (from.readsDescriptions() && !m_store.columns().description.names)
        return Failure{QCoreApplication::translate(
            "Query", "The descriptions have not been read yet; try again in a moment.")};
    FilterPlan::Clause clause;
    clause.bit = FilterPlan::FailBits{1} << static_cast<unsigned>(from.field);
    clause.negated = from.negated;
    for (const QString &value : from.values) {
        if (auto added = addValue(from, value, clause); !added)
            return added;
    }
    m_plan.m_clauses.push_back(std::move(clause));
    return {};
}

Result<void> FilterPlanMaker::addValue(const FilterClause &from, const QString &value,
                                       FilterPlan::Clause &clause) const
{
    const ShipmentColumns &c = m_store.columns();
    const auto byCode = [&](const CodeColumn &column, const TextPool &names) {
        Passes passes(names.size(), 0);
        if (const auto code = names.find(value.toStdString()))
            passes[*code] = 1;
        addCodes(column, std::move(passes), clause);
    };
    switch (from.field) {
    case FilterField::Date: {
        if (value.isEmpty()) {
            Passes notGiven(c.dates.size(), 0);
            notGiven[0] = 1;
            addCodes(c.date, std::move(notGiven), clause);
            return {};
        }
        const auto range = Ranges::readDates(value);
        if (!range)
            return clauseFailure(from.field, value);
        addCodes(c.date, datesIn(*range), clause);
        return {};
    }
    case FilterField::Category:
        byCode(c.category.codes, *c.category.names);
        return {};
    case FilterField::Hs:
        addCodes(c.hs.codes, hsIn(value), clause);
        return {};
    case FilterField::Origin:
        byCode(c.origin, *c.countries);
        return {};
    case FilterField::Dispatch:
        byCode(c.dispatch, *c.countries);
        return {};
    case FilterField::Trading:
        byCode(c.trading, *c.countries);
        return {};
    case FilterField::Destination:
        byCode(c.destination, *c.countries);
        return {};
    case FilterField::Status: {
        const auto status = reviewStatusFromId(value);
        if (!status)
            return clauseFailure(from.field, value);
        Passes passes(Remarks::statusCodes, 0);
        for (std::size_t code = 0; code < passes.size(); ++code)
            passes[code] = (code & Remarks::statusMask) == static_cast<std::size_t>(*status);
        addCodes(m_store.remarks().status, std::move(passes), clause);
        return {};
    }
    case FilterField::Tag:
        addCodes(m_store.remarks().tagSet, setsWith(m_store.remarks().tags, value), clause);
        return {};
    case FilterField::Flag:
        addCodes(m_store.remarks().flagSet, setsWith(m_store.remarks().flags, value), clause);
        return {};
    case FilterField::Has:
        return addHas(value, clause) ? Result<void>() : clauseFailure(from.field, value);
    default:
        break;
    }
    if (Ranges::isNumeric(from.field))
        return addNumber(from.field, value, clause);
    addText(from.field, value, clause);
    return {};
}

Result<void> FilterPlanMaker::addNumber(FilterField field, const QString &value,
                                        FilterPlan::Clause &clause) const
{
    const ShipmentColumns &c = m_store.columns();
    const auto range = Ranges::readNumbers(value, field);
    if (!range)
        return clauseFailure(field, value);
    switch (field) {
    case FilterField::Net:
        clause.amounts.push_back({&c.netGrams, *range});
        break;
    case FilterField::Gross:
        clause.amounts.push_back({&c.grossGrams, *range});
        break;
    case FilterField::Value:
        clause.amounts.push_back({&c.usdCents, *range});
        break;
    case FilterField::Quantity:
        clause.amounts.push_back({&c.quantityMilli, *range});
        break;
    case FilterField::Price:
        clause.prices.push_back(*range);
        break;
    case FilterField::Row:
        clause.numbers.push_back({&c.sourceRow, *range});
        break;
    case FilterField::Shipment:
        clause.numbers.push_back({&c.id, *range});
        break;
    default:
        return clauseFailure(field, value);
    }
    return {};
}

void FilterPlanMaker::addText(FilterField field, const QString &value, FilterPlan::Clause &clause) const
{
    const ShipmentColumns &c = m_store.columns();
    const TextMatch match(field, isWholeWordField(field) && !value.startsWith(u'=') ? u'=' + value : value);
    const auto parties = [&](std::initializer_list<const CodeColumn *> columns) {
        addNames(columns, c.parties.get(), match, false, clause);
    };
    switch (field) {
    case FilterField::Text:
        addNames({&c.description.codes}, c.description.names.get(), match, true, clause);
        parties({&c.consignor, &c.consignee, &c.manufacturer});
        break;
    case FilterField::Model:
        addNames({&c.description.codes}, c.description.names.get(), match, true, clause);
        break;
    case FilterField::Consignor:
        parties({&c.consignor});
        break;
    case FilterField::Consignee:
        parties({&c.consignee});
        break;
    case FilterField::Manufacturer:
        parties({&c.manufacturer});
        break;
    case FilterField::Party:
        parties({&c.consignor, &c.consignee, &c.manufacturer});
        break;
    case FilterField::Declaration:
        addNames({&c.declaration.codes}, c.declaration.names.get(), match, false, clause);
        break;
    case FilterField::Place:
        addNames({&c.placeLading, &c.placeDischarge}, c.places.get(), match, false, clause);
        break;
    case FilterField::Mode:
        addNames({&c.mode}, c.terms.get(), match, false, clause);
        break;
    case FilterField::Procedure:
        addNames({&c.procedure}, c.terms.get(), match, false, clause);
        break;
    case FilterField::Source:
        addNames({&c.source}, c.sources.get(), match, false, clause);
        break;
    default:
        break;
    }
}

void FilterPlanMaker::addNames(std::initializer_list<const CodeColumn *> columns, const TextPool *names,
                               const TextMatch &match, bool comparable, FilterPlan::Clause &clause)
{
    if (!names)
        return;
    Passes passes(names->size(), 0);
    const auto add = [&] {
        for (const CodeColumn *column : columns)
            addCodes(*column, passes, clause);
    };
    if (!comparable && match.mode() == TextMatch::Mode::Whole) {
        if (const auto code = names->find(match.written())) {
            passes[*code] = 1;
            return add();
        }
    }
    Parallel::forPieces(names->size(), 8'192, [&](std::size_t first, std::size_t end, unsigned) {
        for (std::size_t i = first; i < end; ++i) {
            const std::string_view text = names->at(static_cast<std::uint32_t>(i));
            passes[i] = comparable ? match.matches(text) : match.matches(TextMatch::comparable(text));
        }
    });
    add();
}

bool FilterPlanMaker::addHas(const QString &value, FilterPlan::Clause &clause) const
{
    const ShipmentColumns &c = m_store.columns();
    const Remarks &r = m_store.remarks();
    const struct {
        QStringView id;
        std::initializer_list<std::pair<const CodeColumn *, std::size_t>> columns;
    } codes[] = {
        {u"date", {{&c.date, c.dates.size()}}},
        {u"category", {{&c.category.codes, c.category.names->size()}}},
        {u"hs", {{&c.hs.codes, c.hs.names->size()}}},
        {u"origin", {{&c.origin, c.countries->size()}}},
        {u"dispatch", {{&c.dispatch, c.countries->size()}}},
        {u"trading", {{&c.trading, c.countries->size()}}},
        {u"destination", {{&c.destination, c.countries->size()}}},
        {u"consignor", {{&c.consignor, c.parties->size()}}},
        {u"consignee", {{&c.consignee, c.parties->size()}}},
        {u"manufacturer", {{&c.manufacturer, c.parties->size()}}},
        {u"party",
         {{&c.consignor, c.parties->size()},
          {&c.consignee, c.parties->size()},
          {&c.manufacturer, c.parties->size()}}},
        {u"declaration", {{&c.declaration.codes, c.declaration.names->size()}}},
        {u"description", {{&c.description.codes, c.description.names ? c.description.names->size() : 1}}},
        {u"place", {{&c.placeLading, c.places->size()}, {&c.placeDischarge, c.places->size()}}},
        {u"place-lading", {{&c.placeLading, c.places->size()}}},
        {u"place-discharge", {{&c.placeDischarge, c.places->size()}}},
        {u"mode", {{&c.mode, c.terms->size()}}},
        {u"procedure", {{&c.procedure, c.terms->size()}}},
        {u"tag", {{&r.tagSet, r.tags.size()}}},
        {u"flag", {{&r.flagSet, r.flags.size()}}},
    };
    for (const auto &[id, columns] : codes) {
        if (id == value) {
            for (const auto &[column, size] : columns)
                addGiven(*column, size, clause);
            return true;
        }
    }
    const std::pair<QStringView, const AmountColumn *> amounts[] = {{u"net", &c.netGrams},
                                                                    {u"gross", &c.grossGrams},
                                                                    {u"value", &c.usdCents},
                                                                    {u"quantity", &c.quantityMilli}};
    for (const auto &[id, column] : amounts) {
        if (id == value) {
            clause.amounts.push_back({column, {}, true});
            return true;
        }
    }
    return addHasMark(value, clause);
}

bool FilterPlanMaker::addHasMark(const QString &value, FilterPlan::Clause &clause) const
{
    if (value == u"price") {
        clause.priceKnown = true;
        return true;
    }
    const auto withBits = [&](const CodeColumn &column, std::size_t bits, bool with = true) {
        Passes passes(256, 0);
        for (std::size_t code = 0; code < passes.size(); ++code)
            passes[code] = ((code & bits) != 0) == with;
        addCodes(column, std::move(passes), clause);
        return true;
    };
    if (value == u"problem")
        return withBits(m_store.columns().marks, 1);
    if (value == u"hidden")
        return withBits(m_store.columns().marks, 2);
    if (value == u"duplicate" || value == u"counted")
        return withBits(m_store.remarks().status, Remarks::leftOutBit, value == u"duplicate");
    if (value == u"note")
        return withBits(m_store.remarks().status, Remarks::noteBit);
    if (value == u"status")
        return withBits(m_store.remarks().status, Remarks::statusMask);
    return false;
}

void FilterPlanMaker::addGiven(const CodeColumn &column, std::size_t codes, FilterPlan::Clause &clause) const
{
    Passes passes(codes, 1);
    passes[0] = 0;
    addCodes(column, std::move(passes), clause);
}

void FilterPlanMaker::addCodes(const CodeColumn &column, Passes passes, FilterPlan::Clause &clause)
{
    // Alternatives on one column share one table.
    for (auto &test : clause.codes) {
        if (test.column == &column) {
            for (std::size_t i = 0; i < passes.size(); ++i)
                test.passes[i] |= passes[i];
            return;
        }
    }
    clause.codes.push_back({&column, std::move(passes)});
}

FilterPlanMaker::Passes FilterPlanMaker::datesIn(const NumberRange &range) const
{
    const auto &dates = m_store.columns().dates;
    Passes passes(dates.size(), 0);
    for (std::size_t code = 1; code < dates.size(); ++code) {
        const NumberRange own = daysOf(dates[code]);
        passes[code] = range.contains(*own.low) && range.contains(*own.high);
    }
    return passes;
}

FilterPlanMaker::Passes FilterPlanMaker::hsIn(const QString &value) const
{
    const TextPool &codes = *m_store.columns().hs.names;
    const std::string wanted = value.toStdString();
    Passes passes(codes.size(), 0);
    for (std::uint32_t code = 0; code < codes.size(); ++code)
        passes[code] = hsMatches(codes.at(code), wanted);
    return passes;
}

FilterPlanMaker::Passes FilterPlanMaker::setsWith(const WordSets &sets, const QString &word)
{
    const std::string wanted = TextMatch::comparable(word.toStdString());
    Passes passes(sets.size(), 0);
    for (std::uint32_t number = 0; number < sets.size(); ++number) {
        const auto &set = sets.set(number);
        passes[number] = wanted.empty() ? set.empty() : std::ranges::any_of(set, [&](std::uint32_t index) {
            return TextMatch::comparable(sets.words()[index].toStdString()) == wanted;
        });
    }
    return passes;
}
