// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/**
 * The name by which a file is known in a case: its own, with its folder in front or a number behind where
 * another file has that name already, so that no facet, chart or filter takes two files for one.
 */
QString sourceName(const QString &path, const QStringList &taken);
