// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

/** The words for the exception that is being handled; to be called in a catch clause only. */
Failure failureOfException();

/**
 * Runs work that gives a Result and turns an exception into its failure: at the top of a thread, where memory
 * that a hostile file uses up would end the program otherwise.
 */
template<class Work> auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (...) {
        return failureOfException();
    }
}
