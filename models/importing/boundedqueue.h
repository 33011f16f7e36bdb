// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

/**
 * Hands values from one thread to another. At most some of them wait, and at most so many bytes in all, so that
 * memory stays bounded; one alone may be larger.
 */
template<class T> class BoundedQueue {
public:
    BoundedQueue(std::size_t mostValues, std::size_t mostBytes)
        : m_mostValues(mostValues), m_mostBytes(mostBytes)
    {
    }

    /** Waits for room. False if the queue is closed: the value is dropped. */
    bool push(T value, std::size_t bytes)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this, bytes] { return m_closed || hasRoom(bytes); });
        if (m_closed)
            return false;
        m_waiting.push_back({std::move(value), bytes});
        m_bytes += bytes;
        m_changed.notify_all();
        return true;
    }
    /** Waits for a value. Nothing once the queue is closed and empty. */
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_waiting.empty(); });
        if (m_waiting.empty())
            return std::nullopt;
        Waiting first = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_bytes -= first.bytes;
        m_changed.notify_all();
        return std::move(first.value);
    }
    /** No more values are taken; those that wait are still handed over. */
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    struct Waiting {
        T value;
        std::size_t bytes;
    };
    bool hasRoom(std::size_t bytes) const
    {
        return m_waiting.empty() || (m_waiting.size() < m_mostValues && m_bytes + bytes <= m_mostBytes);
    }

    const std::size_t m_mostValues, m_mostBytes;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Waiting> m_waiting;
    std::size_t m_bytes = 0; ///< of those that wait
    bool m_closed = false;
};
