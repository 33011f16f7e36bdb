// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <string_view>

/**
 * The short name of a country by its ISO 3166 two letters: in English as newspapers write it, in other
 * languages as ICU (CLDR) has it; the letters themselves where nothing is known. The "C" locale is read as
 * English.
 */
QString countryName(std::string_view alpha2, const QLocale &locale = QLocale());
