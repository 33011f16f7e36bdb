// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>
#include <utility>

/** How counts in translated sentences are written while this lives, in its thread: a picture for readers of another
 * language than the window's has the separators of theirs. */
class CountLocale {
public:
    explicit CountLocale(const QLocale &locale) : m_before(std::exchange(s_locale, locale)) {}
    ~CountLocale() { s_locale = m_before; }
    CountLocale(const CountLocale &) = delete;
    CountLocale &operator=(const CountLocale &) = delete;
    /** The window's, unless a picture is being made. */
    static QLocale current() { return s_locale.value_or(QLocale()); }

private:
    static inline thread_local std::optional<QLocale> s_locale;
    std::optional<QLocale> m_before;
};
