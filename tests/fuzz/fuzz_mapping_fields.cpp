// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"
#include "core/units.h"
#include "mapping/currencies.h"
#include "mapping/datetext.h"
#include "mapping/headervocabulary.h"
#include "mapping/hstext.h"
#include "mapping/missingwords.h"
#include "mapping/totalwords.h"

#include <cstdlib>
#include <string_view>

// Every reader of a single cell; whatever stands there, what is read back must be written the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    for (const DecimalSign sign : {DecimalSign::Point, DecimalSign::Comma}) {
        const DecimalReading reading = Decimal::read(text, sign, {1, 3});
        if (!reading.ok())
            continue;
        const std::string written = Decimal::text(reading.value, 3);
        const DecimalReading again = Decimal::read(written, DecimalSign::Point, {1, 3});
        if (!again.ok() || again.value != reading.value)
            std::abort();
    }
    (void)Decimal::signEvidence(text);
    const DateText date = DateText::parse(text);
    for (const DateOrder order :
         {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        const auto day = date.date(order, 330);
        if (day && Date::fromIso(day->iso()) != day)
            std::abort();
    }
    const HsText code = HsText::parse(text, CellKind::Text, static_cast<int>(size % 12));
    if (code.digits.size() > 10 || code.digits.find_first_not_of("0123456789") != std::string::npos)
        std::abort();
    (void)Units::massUnit(text);
    (void)Units::isUnit(text);
    (void)Currencies::find(text);
    (void)MissingWords::instance().contains(text);
    (void)TotalWords::starts(text);
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    (void)vocabulary.match(vocabulary.parse(text));
    return 0;
}
