// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"
#include "cube/querynames.h"

#include <QLocale>
#include <QStringList>

class Categories;
class Countries;

/**
 * The names that queries and figures use, in the language of the moment: categories and countries. Countries are found
 * in any language. The reference to countries is kept and must outlive the result.
 */
QueryNames knownNames(const Categories &categories, const Countries &countries, const QLocale &locale = QLocale());
/** Adds what is in a case: its sources and tags. */
void addCaseNames(QueryNames &names, const QList<Source> &sources, const QStringList &tags);
