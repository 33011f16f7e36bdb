// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"
#include "core/numbertext.h"

#include <limits>

using namespace NumberText;

namespace {

__extension__ using Wide = unsigned __int128;

/** More digits than this add nothing that a rounded 64-bit integer could show. */
constexpr int significantDigits = 28;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Wide powerOfTen(int power)
{
    Wide result = 1;
    while (power-- > 0)
        result *= 10;
    return result;
}

/** digits x 10^exponent, scaled and rounded half away from zero. */
void scaleInto(DecimalReading &reading, Wide digits, int exponent, bool negative, DecimalScale scale)
{
    reading.outcome = DecimalReading::Outcome::TooLarge;
    if (digits == 0) {
        reading.outcome = DecimalReading::Outcome::Value;
        return;
    }
    const auto multiplier = static_cast<Wide>(scale.multiplier);
    bool dropped = false;
    while ((digits >> 64U) != 0 && digits > ~Wide{0} / multiplier) {
        dropped = dropped || digits % 10 != 0; // far behind what 64 bits show
        digits /= 10;
        ++exponent;
    }
    Wide value = digits * multiplier;
    int power = exponent + scale.power;
    reading.rounded = dropped;
    constexpr auto limit = static_cast<Wide>(std::numeric_limits<std::int64_t>::max());
    for (; power > 0; --power) {
        if (value > limit)
            return;
        value *= 10;
    }
    if (power < -38) {
        value = 0;
        reading.rounded = true;
    } else if (power < 0) {
        const Wide divisor = powerOfTen(-power);
        const Wide rest = value % divisor;
        value /= divisor;
        reading.rounded = reading.rounded || rest != 0;
        if (rest >= divisor - rest)
            ++value;
    }
    if (value > limit)
        return;
    reading.value = negative ? -static_cast<std::int64_t>(value) : static_cast<std::int64_t>(value);
    reading.outcome = DecimalReading::Outcome::Value;
}

/** Gathers the digits of a body whose fraction begins after its last separator, or nowhere. */
void readBody(DecimalReading &reading, const Parts &parts, bool fraction, DecimalScale scale)
{
    const auto last = fraction ? parts.body.find_last_of(".,") : std::string_view::npos;
    Wide digits = 0;
    int taken = 0;
    int exponent = parts.exponent;
    for (std::size_t i = 0; i < parts.body.size(); ++i) {
        if (!isDigit(parts.body[i]))
            continue;
        const bool behind = fraction && i > last;
        if (taken == significantDigits) {
            exponent += behind ? 0 : 1;
            continue;
        }
        digits = digits * 10 + static_cast<unsigned>(parts.body[i] - '0');
        taken += digits != 0;
        exponent -= behind;
    }
    scaleInto(reading, digits, exponent, parts.negative, scale);
}

/** The common case, "1234" or "1234.5" with the column's own sign; false if the text is anything else. */
bool readPlain(std::string_view text, DecimalSign sign, DecimalScale scale, DecimalReading &reading)
{
    if (text.size() > 18)
        return false;
    const char own = sign == DecimalSign::Point ? '.' : ',';
    std::uint64_t digits = 0;
    std::size_t behind = 0;
    bool seen = false;
    for (const char c : text) {
        if (isDigit(c)) {
            digits = digits * 10 + static_cast<unsigned>(c - '0');
            behind += seen;
        } else if (c == own && !seen) {
            seen = true;
        } else {
            return false;
        }
    }
    if (text.front() == own || text.back() == own)
        return false;
    scaleInto(reading, digits, -static_cast<int>(behind), false, scale);
    return true;
}

} // namespace

DecimalReading Decimal::read(std::string_view text, DecimalSign sign, DecimalScale scale)
{
    if (sign == DecimalSign::Both) {
        const SignEvidence said = signEvidence(trimmed(text));
        const bool comma = said == SignEvidence::Comma || said == SignEvidence::EitherComma;
        DecimalReading reading = read(text, comma ? DecimalSign::Comma : DecimalSign::Point, scale);
        reading.otherSign = said == SignEvidence::EitherComma || said == SignEvidence::EitherPoint;
        return reading;
    }
    DecimalReading reading;
    text = trimmed(text);
    if (text.empty() || readPlain(text, sign, scale, reading))
        return reading;
    const bool foreign = isForeign(text);
    const Plain own = foreign ? plain(text) : Plain();
    const Parts parts = takeApart(foreign ? std::string_view(own.text) : text);
    if (own.ownSigns)
        sign = DecimalSign::Point;
    reading.outcome = DecimalReading::Outcome::NotANumber;
    reading.prefix = foreign ? own.inOriginal(parts.prefix, text) : parts.prefix;
    reading.suffix = foreign ? own.inOriginal(parts.suffix, text) : parts.suffix;
    const Shape shape = shapeOf(parts.body);
    if (!parts.valid || !shape.valid)
        return reading;
    const char fraction = sign == DecimalSign::Point ? '.' : ',';
    const char other = sign == DecimalSign::Point ? ',' : '.';
    const SignEvidence evidence = evidenceOf(parts, shape);
    const bool either = evidence == SignEvidence::EitherPoint || evidence == SignEvidence::EitherComma;
    if (readsWith(shape, fraction)) {
        readBody(reading, parts, true, scale);
    } else if (either || (evidence == SignEvidence::None && readsWith(shape, 0))) {
        readBody(reading, parts, false, scale); // the other sign groups thousands here, or there is none
    } else if (readsWith(shape, other)) {
        reading.otherSign = true;
        readBody(reading, parts, true, scale);
    } else if (readsWith(shape, 0)) {
        // "1.234.567" in a column of points: only thousands make sense of it
        reading.otherSign = shape.signs[0] == fraction;
        readBody(reading, parts, false, scale);
    }
    return reading;
}

SignEvidence Decimal::signEvidence(std::string_view text)
{
    if (text.find_first_of(".,") == std::string_view::npos && !isForeign(text))
        return SignEvidence::None;
    const Plain own = isForeign(text) ? plain(text) : Plain();
    if (own.ownSigns)
        return SignEvidence::None; // read by its own signs, whatever the column's are
    const Parts parts = takeApart(own.text.empty() ? text : std::string_view(own.text));
    return parts.valid ? evidenceOf(parts, shapeOf(parts.body)) : SignEvidence::None;
}

std::string Decimal::text(std::int64_t value, int decimals)
{
    const bool negative = value < 0;
    std::string digits = std::to_string(value);
    if (negative)
        digits.erase(0, 1);
    const auto wanted = static_cast<std::size_t>(decimals);
    if (digits.size() <= wanted)
        digits.insert(0, wanted + 1 - digits.size(), '0');
    if (decimals > 0)
        digits.insert(digits.size() - wanted, 1, '.');
    return negative ? "-" + digits : digits;
}
