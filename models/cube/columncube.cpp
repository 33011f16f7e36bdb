// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/columncube.h"

#include "cube/aggregation.h"
#include "cube/filterplan.h"
#include "cube/moneybycurrency.h"
#include "cube/recentplans.h"
#include "cube/rowbits.h"
#include "cube/rowsorter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

ColumnCube::ColumnCube(std::shared_ptr<const ColumnStore> store)
    : m_store(std::move(store)), m_tables(std::make_shared<DimensionTables>(m_store->sharedColumns())),
      m_ranks(std::make_shared<RowRanks>()), m_orders(std::make_shared<RowOrders>()),
      m_plans(std::make_unique<RecentPlans>(*m_store))
{
}

ColumnCube::ColumnCube(std::shared_ptr<const ColumnStore> store, const ColumnCube &like)
    : m_store(std::move(store)), m_tables(like.m_tables), m_ranks(like.m_ranks), m_orders(like.m_orders),
      m_plans(std::make_unique<RecentPlans>(*m_store))
{
}

ColumnCube::~ColumnCube() = default;

std::shared_ptr<const ColumnCube> ColumnCube::with(const Annotations &annotations) const
{
    return std::shared_ptr<const ColumnCube>(new ColumnCube(m_store->with(annotations), *this));
}

std::shared_ptr<const ColumnCube> ColumnCube::withLeftOut(const QMap<std::int64_t, bool> &leftOut) const
{
    return std::shared_ptr<const ColumnCube>(new ColumnCube(m_store->withLeftOut(leftOut), *this));
}

QStringList ColumnCube::orderColumns()
{
    return RowSorter::columns();
}

void ColumnCube::prepareOrders(const Progress &progress) const
{
    RowSorter(*m_store, *m_ranks).prepare(progress);
}

Result<QList<CubeAnswer>> ColumnCube::answer(const Filter &filter, const QList<CubeRequest> &requests,
                                             const Progress &progress) const
{
    const auto planOrFailure = m_plans->of(filter);
    if (!planOrFailure)
        return planOrFailure.failure();
    const FilterPlan &plan = **planOrFailure;
    std::vector<PlannedRequest> planned;
    std::vector<std::size_t> places; // which planned request answers each: equal ones are answered once
    QList<CubeRequest> distinct;
    for (const CubeRequest &request : requests) {
        if (request.by.size() > CubeRequest::mostDimensions)
            return Failure{
                QCoreApplication::translate("Cube", "Shipments can be grouped by up to four dimensions."),
                Failure::Kind::Usage};
        if (const auto at = distinct.indexOf(request); at >= 0) {
            places.push_back(static_cast<std::size_t>(at));
            continue;
        }
        PlannedRequest next{request, {}, 0};
        for (const Dimension dimension : request.by) {
            const bool remarks =
                dimension == Dimension::Status || dimension == Dimension::Tag || dimension == Dimension::Flag;
            next.tables.push_back(remarks ? DimensionTables::ofRemarks(dimension, m_store->remarks())
                                          : m_tables->of(dimension));
        }
        if (next.groups() == PlannedRequest::tooManyGroups)
            return Failure{QCoreApplication::translate(
                "Cube", "There are too many different values to group shipments by all of these at once.")};
        if (request.ignoreOwnFilter && !request.by.isEmpty())
            next.ignored = FilterPlan::ownBits(request.by.first()) & plan.bits();
        places.push_back(planned.size());
        planned.push_back(std::move(next));
        distinct.append(request);
    }
    auto answers = aggregate(*m_store, plan, planned, progress);
    if (!answers)
        return answers;
    QList<CubeAnswer> inOrder;
    for (const std::size_t place : places)
        inOrder.append((*answers)[static_cast<qsizetype>(place)]);
    return inOrder;
}

Result<QList<std::int64_t>> ColumnCube::shipments(const Filter &filter, const RowOrder &order,
                                                  const Progress &progress) const
{
    const auto plan = m_plans->of(filter);
    if (!plan)
        return plan.failure();
    const RowBits passing = RowBits::of(**plan, m_store->rows());
    if (progress.cancelled())
        return Failure{{}, Failure::Kind::Cancelled};
    const RowSorter sorter(*m_store, *m_ranks);
    RowOrders::Rows all = m_orders->find(order);
    // Sorting a few is cheaper than all; of many the whole order is worth its memory: the next filter only
    // picks.
    constexpr std::size_t few = 16;
    if (!all && passing.count() < m_store->rows() / few) {
        std::vector<std::uint32_t> rows = passing.rows();
        if (auto sorted = sorter.sort(rows, order); !sorted)
            return sorted.failure();
        QList<std::int64_t> numbers;
        numbers.reserve(static_cast<qsizetype>(rows.size()));
        for (const std::uint32_t row : rows)
            numbers.append(m_store->columns().id.at(row));
        return numbers;
    }
    if (!all) {
        std::vector<std::uint32_t> rows = RowBits(m_store->rows()).rows();
        if (auto sorted = sorter.sort(rows, order); !sorted)
            return sorted.failure();
        if (std::ranges::is_sorted(rows))
            rows = {};
        all = std::make_shared<const std::vector<std::uint32_t>>(std::move(rows));
        if (!RowSorter::followsRemarks(order))
            m_orders->keep(order, all);
    }
    return passing.numbers(all->empty() ? nullptr : all.get(), m_store->columns().id);
}

Result<QList<MoneySum>> ColumnCube::otherMoney(const Filter &filter, const Progress &progress) const
{
    const ShipmentColumns &c = m_store->columns();
    if (c.otherCents.nothingKnown())
        return QList<MoneySum>();
    const auto plan = m_plans->of(filter);
    if (!plan)
        return plan.failure();
    MoneyByCurrency sums;
    std::array<FilterPlan::FailBits, FilterPlan::chunk> fails{};
    std::array<std::int64_t, FilterPlan::chunk> cents{};
    std::array<std::uint8_t, FilterPlan::chunk> known{};
    for (std::size_t at = 0; at < m_store->rows(); at += fails.size()) {
        if (progress.cancelled())
            return Failure{{}, Failure::Kind::Cancelled};
        const std::size_t count = std::min(fails.size(), m_store->rows() - at);
        if (!(*plan)->passesAll())
            (*plan)->evaluate(at, count, fails.data());
        c.otherCents.decode(at, count, cents.data(), known.data());
        for (std::size_t i = 0; i < count; ++i) {
            if (known[i] && fails[i] == 0)
                sums.add(c.currency.at(at + i), cents[i]);
        }
    }
    return sums.sorted(
        [&c](std::uint32_t code) { return QString::fromStdString(std::string(c.currencies->at(code))); });
}
