// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <linux/filter.h>

#include <vector>

/**
 * A filter of system calls under which a program and all that it starts can make local sockets only. Made
 * before a process forks, so that applying it in the child needs no memory.
 */
class NetworkFilter {
public:
    NetworkFilter();
    /** False where the filter cannot be made. */
    bool valid() const { return !m_program.empty(); }
    /** Locks this process, for ever; ends it if that fails. Safe between fork and exec. */
    void apply() const;

private:
    std::vector<sock_filter> m_program;
};
