// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/filterplan.h"

#include <list>
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
        for (auto it = m_plans.begin(); it != m_plans.end(); ++it) {
            if (it->first == filter) {
                m_plans.splice(m_plans.begin(), m_plans, it);
                return m_plans.front().second;
            }
        }
        auto made = FilterPlan::make(filter, m_store);
        if (!made)
            return made.failure();
        m_plans.emplace_front(filter, std::make_shared<const FilterPlan>(std::move(made).value()));
        if (m_plans.size() > kept)
            m_plans.pop_back();
        return m_plans.front().second;
    }

private:
    static constexpr std::size_t kept = 4;
    const ColumnStore &m_store;
    std::mutex m_mutex;
    std::list<std::pair<Filter, Plan>> m_plans; ///< the last asked for comes first
};
