// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/**
 * Lets a window read a case while a long job writes to it. A rollback journal keeps readers out as soon as a change
 * outgrows the memory it may take, until it is committed; a write-ahead log never does. But a log is a second file,
 * and a case is one that people copy: it is taken up for a long job only, emptied into the case after each change,
 * and given up when the case closes. A program that is killed leaves a log that the next one to open the case puts
 * into it, or one that was never finished and counts for nothing.
 */
namespace SharedWriting {

/** Before a job that writes much. Where it cannot be, as on a network drive, readers wait for the job as they did. */
void begin(const QString &path);
/** True if the case needs end(): a log is in use, or was left behind. */
bool isOn(const QString &path);
/** Makes the case one file again; does nothing while others have it open. */
void end(const QString &path);

} // namespace SharedWriting
