// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestfew.h"
#include "cube/filterplan.h"

#include <memory>
#include <mutex>
#include <utility>

/** The plans of the filters last asked about: a click asks for sums and for rows, and a text is looked for in all
 * names and descriptions. Safe to ask from any thread. */
class RecentPlans {
public:
    using Plan = std::shared_ptr<const FilterPlan>;
    /** The store must outlive the plans. */
    explicit RecentPlans(const ColumnStore &store) : m_store(store) {}
    /** Fails as FilterPlan::make() does. */
    Result<Plan> of(const Filter &filter)
    {
        const std::lock_guard lock(m_mutex); // who asks for the same filter meanwhile has it sooner by waiting
        if (const auto *known = m_plans.find([&](const auto &plan) { return plan.first == filter; }))
            return known->second;
        auto made = FilterPlan::make(filter, m_store);
        if (!made)
            return made.failure();
        return m_plans.keep({filter, std::make_shared<const FilterPlan>(std::move(made).value())}).second;
    }

private:
    const ColumnStore &m_store;
    std::mutex m_mutex;
    LatestFew<std::pair<Filter, Plan>, 4> m_plans;
};
