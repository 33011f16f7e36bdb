// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** What a reader's process takes from itself before it reads its file. */
namespace ReaderJail {

/** How far this machine can lock a process in. Resource limits always hold. */
struct Protection {
    bool systemCalls = false; ///< seccomp: no opening, no sockets, no new programs
    bool files = false;       ///< landlock: no file of the system can be reached
    bool operator==(const Protection &) const = default;
};

/** What the kernel offers; asked without giving anything up. */
Protection offered();

/** One sentence for a person: how readers are locked in on this machine, and what is missing. */
QString describe(const Protection &protection);

/** Limits memory, time, files and writing of this process. For ever. */
void limitResources();

/** Locks this process in: it keeps the descriptors it has and can get no others. For ever. Says what holds
 * now. */
Protection lock();

/**
 * Tries what must fail in a locked process: to open and create files, to connect, to fork, to start a
 * program, to make memory executable. Says what was not refused; empty if all was.
 */
QString tryToEscape();

} // namespace ReaderJail
