// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/** What running a program cost, its children included. */
struct RunCost {
    double seconds = 0;    ///< by the clock
    double processors = 0; ///< seconds of all processors, of the program and of the system for it
    double megabytes = 0;  ///< most memory at one time of its largest process

    /** The least of both, value by value: machines are seldom idle. Memory the most. */
    RunCost best(const RunCost &other) const;
    static RunCost worst() { return {1e12, 1e12, 0}; }
};

/** Programs run beside Waybill on the same files, each in a process of its own. */
namespace PeerRun {

/** Runs a program to its end with its output thrown away; nothing if it cannot be run or fails. */
std::optional<RunCost> run(const QStringList &command);
/** Whether a program of this name is installed. */
bool installed(const QString &program);
/** Whether node finds a package (NODE_PATH names where to look beside the usual places). */
bool nodePackage(const QString &package);
/** The program of this build. */
QString waybill();

} // namespace PeerRun
