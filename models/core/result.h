// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

/** Why something failed, in words a person can act on: what, where, and what to do about it. */
struct Failure {
    enum class Kind {
        Failed,    ///< the input or the machine stood in the way; exit code 1
        Usage,     ///< the request itself makes no sense; exit code 2
        Damaged,   ///< a file that was whole once is broken; exit code 1, and 3 of whoever looks for damage
        Refused,   ///< readable, but not as sound as the person demanded (--strict); exit code 3
        Cancelled, ///< the person stopped it; nothing to report
    };
    QString text;
    Kind kind = Kind::Failed;
    bool operator==(const Failure &) const = default;
};

/** A value, or the Failure that explains why there is none. Exceptions do not cross a module's edge; this does. */
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_state(std::in_place_index<1>, std::move(failure)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    /** The value; asserts that there is one. */
    T &value() &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    const T &value() const &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    T &&value() &&
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<0>(&m_state));
    }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    /** The failure; asserts that there is one. */
    const Failure &failure() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Failure> m_state;
};

/** Success without a value, or a Failure. */
template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Failure failure) : m_failure(std::move(failure)) {}

    bool ok() const { return !m_failure; }
    explicit operator bool() const { return ok(); }
    const Failure &failure() const
    {
        Q_ASSERT(m_failure);
        return *m_failure;
    }

private:
    std::optional<Failure> m_failure;
};
