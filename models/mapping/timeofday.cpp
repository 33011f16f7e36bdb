// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/timeofday.h"

#include <cstddef>

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

TimeOfDay TimeOfDay::read(std::string_view rest)
{
    TimeOfDay time;
    while (!rest.empty() &&
           (rest.front() == ' ' || rest.front() == 'T' || rest.front() == 't' || rest.front() == ','))
        rest.remove_prefix(1);
    if (rest.empty()) {
        time.valid = true;
        return time;
    }
    std::size_t i = 0;
    int values[2] = {0, 0};
    int fields = 0;
    while (i < rest.size() && isDigit(rest[i]) && fields < 4) {
        int value = 0;
        const std::size_t from = i;
        for (; i < rest.size() && isDigit(rest[i]); ++i)
            value = i - from < 3 ? value * 10 + (rest[i] - '0') : value;
        if (fields < 2)
            values[fields] = value;
        ++fields;
        if (i < rest.size() && (rest[i] == ':' || rest[i] == '.'))
            ++i;
        else
            break;
    }
    if (fields < 2 || values[0] > 24 || values[1] > 59)
        return time;
    time.minutes = values[0] * 60 + values[1];
    std::string_view tail = rest.substr(i);
    while (!tail.empty() && tail.front() == ' ')
        tail.remove_prefix(1);
    time.utc =
        tail == "Z" || tail == "z" || tail == "UTC" || tail == "GMT" || tail == "+00:00" || tail == "+0000";
    const bool offset = tail.size() >= 3 && (tail[0] == '+' || tail[0] == '-') && isDigit(tail[1]);
    const bool half = tail == "AM" || tail == "PM" || tail == "am" || tail == "pm" || tail == "a.m." ||
                      tail == "p.m." || tail == "ÖÖ" || tail == "ÖS" || tail == "a. m." || tail == "p. m.";
    time.valid = tail.empty() || time.utc || offset || half;
    return time;
}
