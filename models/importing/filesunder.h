// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/** The files that lie in a folder and below it, in the order of their paths; for any other path just that. */
QStringList filesUnder(const QString &path);
