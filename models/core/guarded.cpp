// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guarded.h"

#include <QCoreApplication>

#include <exception>
#include <new>
#include <stdexcept>

namespace {

struct GuardedText {
    Q_DECLARE_TR_FUNCTIONS(Guarded)
};

} // namespace

Failure failureOfException()
{
    const auto tooMuch = [] {
        return Failure{
            GuardedText::tr("There was not enough memory for this, so it was stopped. Nothing was changed; "
                            "close other programs or take a smaller file.")};
    };
    try {
        throw;
    } catch (const std::bad_alloc &) {
        return tooMuch();
    } catch (const std::length_error &) {
        return tooMuch();
    } catch (const std::exception &error) {
        return Failure{
            GuardedText::tr(
                "Something happened that should not (%1). Nothing was changed; please report this.")
                .arg(QString::fromUtf8(error.what()))};
    } catch (...) {
        return Failure{
            GuardedText::tr("Something happened that should not. Nothing was changed; please report this.")};
    }
}
