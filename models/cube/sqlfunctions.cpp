// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/sqlfunctions.h"

#include "casefile/casefailure.h"
#include "cube/collation.h"
#include "cube/dimensiontable.h"
#include "cube/textmatch.h"

#include <sqlite3.h>

namespace {

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)))
                : std::string_view();
}

void give(sqlite3_context *context, const std::string &text)
{
    sqlite3_result_text64(context, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void comparable(sqlite3_context *context, int, sqlite3_value **values)
{
    give(context, TextMatch::comparable(textOf(values[0])));
}

void match(sqlite3_context *context, int, sqlite3_value **values)
{
    const TextMatch match(static_cast<TextMatch::Mode>(sqlite3_value_int(values[2])), textOf(values[1]));
    sqlite3_result_int(context, match.matches(TextMatch::comparable(textOf(values[0]))));
}

void order(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string key = Collation::key(textOf(values[0]));
    sqlite3_result_blob64(context, key.data(), key.size(), SQLITE_TRANSIENT);
}

void period(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return give(context, {});
    const StoredDate date{sqlite3_value_int(values[0]),
                          static_cast<std::uint8_t>(sqlite3_value_int(values[1]))};
    const std::string_view id = textOf(values[2]);
    const auto dimension = dimensionFromId(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
    give(context, dateKey(date, dimension.value_or(Dimension::Day)).toStdString());
}

} // namespace

Result<void> SqlFunctions::install(sqlite3 *handle)
{
    const struct {
        const char *name;
        int arguments;
        void (*function)(sqlite3_context *, int, sqlite3_value **);
    } functions[] = {{"waybill_comparable", 1, comparable},
                     {"waybill_match", 3, match},
                     {"waybill_order", 1, order},
                     {"waybill_period", 3, period}};
    for (const auto &[name, arguments, function] : functions) {
        const int code = sqlite3_create_function_v2(handle, name, arguments,
                                                    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                                                    nullptr, function, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return caseFailure(handle, code);
    }
    return {};
}
