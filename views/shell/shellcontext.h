// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QString>

#include <functional>

class Countries;
class Languages;
class Looks;
class Session;
class Settings;

/** What the window works with: made and owned by the application, which outlives it. */
struct ShellContext {
    Session &session;
    Looks &looks;
    Settings &settings;
    Languages &languages;
    const Countries &countries;
    /** Makes or finds the sample case and returns its path; called on a thread of its own, and may be
     * cancelled. */
    std::function<Result<QString>(const Progress &)> makeSample;
};
