// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/** What tests of several modules share. */
namespace TestSupport {
/** The bytes of a file; empty if it cannot be read. */
QByteArray readFile(const QString &path);
} // namespace TestSupport
