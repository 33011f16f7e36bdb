// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/** The files that lie in a folder and below it, in the order of their paths, but for the case that they are
 * to be imported into and what is kept beside it while it is open; for any other path just that. */
QStringList filesUnder(const QString &path, const QString &ownCase = {});
