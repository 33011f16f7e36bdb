// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <utility>

/**
 * How a long job tells how far it is and learns that it should stop. Passed by reference into every job; both calls are
 * cheap enough to make once a batch of some thousand rows, and may be made from the job's own thread only.
 */
class Progress {
public:
    /** What a job reports: bytes or rows done out of a total (0 = unknown). */
    struct State {
        std::int64_t done = 0;
        std::int64_t total = 0;
        std::int64_t rows = 0;
    };
    using Report = std::function<void(const State &)>;
    using Cancelled = std::function<bool()>;

    Progress() = default;
    Progress(Report report, Cancelled cancelled) : m_report(std::move(report)), m_cancelled(std::move(cancelled)) {}

    void report(const State &state) const
    {
        if (m_report)
            m_report(state);
    }
    /** True once the person asked to stop; the job then undoes what it began and returns Failure::Kind::Cancelled. */
    bool cancelled() const { return m_cancelled && m_cancelled(); }

private:
    Report m_report;
    Cancelled m_cancelled;
};
