// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/tradewords.h"
#include "places/countrycode.h"

#include <string>

class Countries;

/** The country whose imports or exports the lines above a table speak of. */
struct TitleCountry {
    CountryCode code;     ///< not valid where none is named, or several
    bool certain = false; ///< named as it is called, and not by a word like it
    bool several = false;

    /** way: imports, whose goods come to the country, or exports. A country "from" which imports come is
     * another one, and so is that of a currency. */
    static TitleCountry find(const std::string &title, TradeDirection way, const Countries &countries);
};
