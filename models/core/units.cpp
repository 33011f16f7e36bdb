// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units.h"

#include "core/factorwords.h"
#include "core/text.h"
#include "core/unitspellings.h"

#include <algorithm>
#include <array>
#include <string>

namespace {

struct Definition {
    MassUnit unit;
    std::string_view id;
    DecimalScale toGrams;
};

constexpr Definition definitions[] = {
    {MassUnit::Milligram, "mg", {1, -3}},
    {MassUnit::Centigram, "cg", {1, -2}},
    {MassUnit::Decigram, "dg", {1, -1}},
    {MassUnit::Gram, "g", {1, 0}},
    {MassUnit::Decagram, "dag", {1, 1}},
    {MassUnit::Hectogram, "hg", {1, 2}},
    {MassUnit::Kilogram, "kg", {1, 3}},
    {MassUnit::HundredKilograms, "100kg", {1, 5}},
    {MassUnit::Tonne, "t", {1, 6}},
    {MassUnit::TenTonnes, "10t", {1, 7}},
    {MassUnit::HundredTonnes, "100t", {1, 8}},
    {MassUnit::ThousandTonnes, "1000t", {1, 9}},
    {MassUnit::TenThousandTonnes, "10000t", {1, 10}},
    {MassUnit::HundredThousandTonnes, "100000t", {1, 11}},
    {MassUnit::MillionTonnes, "1000000t", {1, 12}},
    {MassUnit::FiftyGrams, "liang", {5, 1}},
    {MassUnit::HalfKilogram, "jin", {5, 2}},
    {MassUnit::FiftyKilograms, "dan", {5, 4}},
    {MassUnit::Pound, "lb", {45359237, -5}},
    {MassUnit::ThousandPounds, "1000lb", {45359237, -2}},
    {MassUnit::MillionPounds, "1000000lb", {45359237, 1}},
    {MassUnit::ShortHundredweight, "short-cwt", {45359237, -3}},
    {MassUnit::LongHundredweight, "long-cwt", {5080234544, -5}},
    {MassUnit::ShortTon, "short-ton", {90718474, -2}},
    {MassUnit::ThousandShortTons, "1000short-ton", {90718474, 1}},
    {MassUnit::LongTon, "long-ton", {10160469088, -4}},
    {MassUnit::ThousandLongTons, "1000long-ton", {10160469088, -1}},
    {MassUnit::Ounce, "oz", {28349523125, -9}},
    {MassUnit::TroyOunce, "troy-oz", {311034768, -7}},
    {MassUnit::Carat, "ct", {2, -1}},
    {MassUnit::ThousandCarats, "1000ct", {2, 2}},
    {MassUnit::MillionCarats, "1000000ct", {2, 5}},
};

const Definition &definition(MassUnit unit)
{
    for (const Definition &d : definitions) {
        if (d.unit == unit)
            return d;
    }
    return definitions[6];
}

/** The same number with as few digits before its power of ten as can be. */
DecimalScale shortest(DecimalScale scale)
{
    while (scale.multiplier % 10 == 0) {
        scale.multiplier /= 10;
        ++scale.power;
    }
    return scale;
}

/** Folded, without points, apostrophes, brackets around and a trailing sign; "s.t." may be "st" or "s t". */
std::string unitKey(std::string_view text, bool pointsPart = false)
{
    std::string key;
    for (const char c : Text::fold(FactorWords::withPowersSpelledOut(text))) {
        if (c == '.' && pointsPart && !key.ends_with(' '))
            key += ' ';
        else if (c != '.' && c != '*' && c != '\'' && !(pointsPart && c == ' ' && key.ends_with(' ')))
            key += c;
    }
    while (!key.empty() && (key.back() == ' ' || key.back() == ',' || key.back() == ':'))
        key.pop_back();
    while (!key.empty() && (key.front() == ' ' || key.front() == ','))
        key.erase(0, 1);
    if (key.size() > 2 && key.front() == '(' && key.back() == ')')
        key = key.substr(1, key.size() - 2);
    return key;
}

std::optional<MassUnit> spelled(std::string_view key)
{
    return UnitSpellings::massUnit(key);
}

/** "1000kg", "万吨": numerals right before the unit. */
std::optional<MassUnit> afterNumerals(std::string_view key)
{
    std::size_t digits = 0;
    while (digits < key.size() && key[digits] >= '0' && key[digits] <= '9')
        ++digits;
    if (digits > 0 && digits < key.size()) {
        const auto factor = FactorWords::find(key.substr(0, digits));
        const auto unit = spelled(key.substr(digits));
        return factor && unit ? Units::times(*unit, factor->times) : std::nullopt;
    }
    for (std::size_t at = 3; at < key.size(); at += 3) {
        const auto numerals = FactorWords::trailingNumerals(key.substr(0, at));
        if (numerals.bytes != at)
            return std::nullopt;
        const auto unit = spelled(key.substr(at));
        if (unit)
            return Units::times(*unit, numerals.times);
    }
    return std::nullopt;
}

/** "thousand tonnes", "miles de kg", "тыс т". */
std::optional<MassUnit> afterFactor(std::string_view key)
{
    for (auto at = key.rfind(' '); at != std::string_view::npos && at > 0; at = key.rfind(' ', at - 1)) {
        const auto unit = spelled(key.substr(at + 1));
        std::string_view before = key.substr(0, at);
        auto factor = FactorWords::find(before);
        for (const std::string_view filler : {" de", " of", " x", " ×"}) {
            if (!factor && before.ends_with(filler))
                factor = FactorWords::find(before.substr(0, before.size() - filler.size()));
        }
        // "m" and "k" before a mass mean nothing that anybody would write.
        const bool letter = before.size() == 1;
        if (unit && factor && !letter)
            return Units::times(*unit, factor->times);
    }
    return std::nullopt;
}

std::optional<MassUnit> unitOf(std::string_view key)
{
    if (const auto unit = spelled(key))
        return unit;
    if (const auto unit = afterNumerals(key))
        return unit;
    return afterFactor(key);
}

/** "kgs net": which mass it is says nothing of the unit. */
std::string_view withoutKind(std::string_view key)
{
    for (const std::string_view kind : {"net", "nett", "gross", "нетто", "брутто", "neto", "bruto", "brut"}) {
        if (key.size() <= kind.size() + 1)
            continue;
        if (key.ends_with(kind) && key[key.size() - kind.size() - 1] == ' ')
            return key.substr(0, key.size() - kind.size() - 1);
        if (key.starts_with(kind) && key[kind.size()] == ' ')
            return key.substr(kind.size() + 1);
    }
    return key;
}

/** "166 - кг", "kilogram (kgm)": a code and a name that mean the same. */
std::optional<MassUnit> unitOfParts(std::string_view key)
{
    constexpr std::string_view signs = "-/(),:;|";
    std::optional<MassUnit> found;
    while (!key.empty()) {
        const auto end = std::min(key.find_first_of(signs), key.size());
        std::string_view part = key.substr(0, end);
        while (part.starts_with(' '))
            part.remove_prefix(1);
        while (part.ends_with(' '))
            part.remove_suffix(1);
        const auto unit = part.empty() ? found : unitOf(withoutKind(part));
        if (!part.empty() && (!unit || (found && unit != found)))
            return std::nullopt;
        found = unit;
        key.remove_prefix(std::min(end + 1, key.size()));
    }
    return found;
}

} // namespace

std::optional<MassUnit> Units::massUnit(std::string_view text)
{
    if (text.empty() || text.size() > 60)
        return std::nullopt;
    const std::string key = unitKey(text);
    if (const auto unit = unitOf(key))
        return unit;
    if (const auto unit = unitOfParts(key))
        return unit;
    const std::string bare = Text::withoutMarks(key);
    const auto unit = bare == key ? std::nullopt : unitOf(bare);
    return unit || text.find('.') == std::string_view::npos ? unit : unitOf(unitKey(text, true));
}

std::optional<MassUnit> Units::times(MassUnit unit, std::int64_t factor)
{
    DecimalScale wanted = toGrams(unit);
    if (factor <= 0 || __builtin_mul_overflow(wanted.multiplier, factor, &wanted.multiplier))
        return std::nullopt;
    wanted = shortest(wanted);
    for (const Definition &d : definitions) {
        if (shortest(d.toGrams) == wanted)
            return d.unit;
    }
    return std::nullopt;
}

bool Units::isUncertain(std::string_view text)
{
    return UnitSpellings::isUncertain(unitKey(text));
}

bool Units::isExactInGrams(MassUnit unit)
{
    return toGrams(unit).power >= 0;
}

DecimalScale Units::toGrams(MassUnit unit)
{
    return definition(unit).toGrams;
}

std::string_view Units::id(MassUnit unit)
{
    return definition(unit).id;
}

std::optional<MassUnit> Units::fromId(std::string_view id)
{
    for (const Definition &d : definitions) {
        if (d.id == id)
            return d.unit;
    }
    return std::nullopt;
}

bool Units::isUnit(std::string_view text)
{
    if (text.empty() || text.size() > 60)
        return false;
    const std::string key = unitKey(text);
    return UnitSpellings::isOther(key) || unitOf(key).has_value();
}
