// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QUndoStack>

#include <atomic>
#include <functional>
#include <memory>

/** What long steps of the undo stack share that run as jobs. */
namespace StackJob {

/**
 * What a job reports to while it runs: `tell` is called in the window's thread, at most every 80 ms, as long
 * as the owner lives and `runs` says that this job is still its own.
 */
template<class Owner>
std::function<void(const Progress::State &)>
reporter(Owner *owner, std::function<bool(const Owner &)> runs,
         std::function<void(Owner &, const Progress::State &)> tell)
{
    QElapsedTimer sinceLast;
    sinceLast.start();
    return [guard = QPointer<Owner>(owner), runs = std::move(runs), tell = std::move(tell),
            sinceLast](const Progress::State &state) mutable {
        constexpr int pause = 80;
        if (sinceLast.elapsed() < pause)
            return;
        sinceLast.start();
        // By way of the application, which outlives every session.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, runs, tell, state] {
            if (guard && runs(*guard))
                tell(*guard, state);
        });
    };
}

/**
 * Takes back in the stack what a job failed to do in the case; `back` = the job was an undo. Meanwhile
 * `settling` is set, by which the commands know that they have nothing to do.
 */
void takeBack(QUndoStack &stack, const QUndoCommand *command, bool back, bool &settling);

} // namespace StackJob
