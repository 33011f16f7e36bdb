// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/columncube.h"

#include "cube/aggregation.h"
#include "cube/filterplan.h"
#include "cube/parallel.h"
#include "cube/rowsorter.h"

#include <QCoreApplication>

#include <array>

ColumnCube::ColumnCube(std::shared_ptr<const ColumnStore> store)
    : m_store(std::move(store)), m_tables(std::make_shared<DimensionTables>(m_store->sharedColumns())),
      m_ranks(std::make_shared<RowRanks>())
{
}

ColumnCube::ColumnCube(std::shared_ptr<const ColumnStore> store, std::shared_ptr<DimensionTables> tables,
                       std::shared_ptr<RowRanks> ranks)
    : m_store(std::move(store)), m_tables(std::move(tables)), m_ranks(std::move(ranks))
{
}

ColumnCube::~ColumnCube() = default;

std::shared_ptr<const ColumnCube> ColumnCube::with(const Annotations &annotations) const
{
    return std::shared_ptr<const ColumnCube>(new ColumnCube(m_store->with(annotations), m_tables, m_ranks));
}

std::shared_ptr<const ColumnCube> ColumnCube::withLeftOut(const QMap<std::int64_t, bool> &leftOut) const
{
    return std::shared_ptr<const ColumnCube>(
        new ColumnCube(m_store->withLeftOut(leftOut), m_tables, m_ranks));
}

QStringList ColumnCube::orderColumns()
{
    return RowSorter::columns();
}

Result<QList<CubeAnswer>> ColumnCube::answer(const Filter &filter, const QList<CubeRequest> &requests,
                                             const Progress &progress) const
{
    const auto plan = FilterPlan::make(filter, *m_store);
    if (!plan)
        return plan.failure();
    std::vector<PlannedRequest> planned;
    std::vector<std::size_t> places; // which planned request answers each: equal ones are answered once
    QList<CubeRequest> distinct;
    for (const CubeRequest &request : requests) {
        if (request.by.size() > 3)
            return Failure{
                QCoreApplication::translate("Cube", "Shipments can be grouped by up to three dimensions."),
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
        if (request.ignoreOwnFilter && !request.by.isEmpty())
            next.ignored = FilterPlan::ownBits(request.by.first());
        places.push_back(planned.size());
        planned.push_back(std::move(next));
        distinct.append(request);
    }
    auto answers = aggregate(*m_store, *plan, planned, progress);
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
    const auto plan = FilterPlan::make(filter, *m_store);
    if (!plan)
        return plan.failure();
    constexpr std::size_t piece = FilterPlan::chunk * 128;
    std::vector<std::vector<std::uint32_t>> found((m_store->rows() + piece - 1) / piece);
    Parallel::forPieces(m_store->rows(), piece, [&](std::size_t first, std::size_t end, unsigned) {
        std::vector<std::uint32_t> &rows = found[first / piece];
        std::array<FilterPlan::FailBits, FilterPlan::chunk> fails;
        for (std::size_t at = first; at < end; at += fails.size()) {
            const std::size_t count = std::min(fails.size(), end - at);
            plan->evaluate(at, count, fails.data());
            for (std::size_t i = 0; i < count; ++i) {
                if (fails[i] == 0)
                    rows.push_back(static_cast<std::uint32_t>(at + i));
            }
        }
    });
    if (progress.cancelled())
        return Failure{{}, Failure::Kind::Cancelled};
    std::vector<std::uint32_t> rows;
    for (const auto &part : found)
        rows.insert(rows.end(), part.begin(), part.end());
    if (auto sorted = RowSorter(*m_store, *m_ranks).sort(rows, order); !sorted)
        return sorted.failure();
    QList<std::int64_t> numbers;
    numbers.reserve(static_cast<qsizetype>(rows.size()));
    for (const std::uint32_t row : rows)
        numbers.append(m_store->columns().id.at(row));
    return numbers;
}
