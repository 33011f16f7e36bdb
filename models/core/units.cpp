// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units.h"

#include "core/text.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace {

struct Definition {
    MassUnit unit;
    std::string_view id;
    DecimalScale toGrams;
};

constexpr Definition definitions[] = {
    {MassUnit::Milligram, "mg", {1, -3}},
    {MassUnit::Gram, "g", {1, 0}},
    {MassUnit::Kilogram, "kg", {1, 3}},
    {MassUnit::HundredKilograms, "100kg", {1, 5}},
    {MassUnit::Tonne, "t", {1, 6}},
    {MassUnit::ThousandTonnes, "1000t", {1, 9}},
    {MassUnit::Pound, "lb", {45359237, -5}},
    {MassUnit::ShortTon, "short-ton", {90718474, -2}},
    {MassUnit::LongTon, "long-ton", {10160469088, -4}},
    {MassUnit::Ounce, "oz", {28349523125, -9}},
    {MassUnit::Carat, "ct", {2, -1}},
};

const Definition &definition(MassUnit unit)
{
    for (const Definition &d : definitions) {
        if (d.unit == unit)
            return d;
    }
    return definitions[2];
}

/** Folded spellings without points. */
const std::unordered_map<std::string_view, MassUnit> &spellings()
{
    using enum MassUnit;
    static const std::unordered_map<std::string_view, MassUnit> map{
        // milligram, gram
        {"mg", Milligram},
        {"мг", Milligram},
        {"g", Gram},
        {"gr", Gram},
        {"grm", Gram},
        {"gm", Gram},
        {"gms", Gram},
        {"grs", Gram},
        {"gram", Gram},
        {"grams", Gram},
        {"gramme", Gram},
        {"grammes", Gram},
        {"gramo", Gram},
        {"gramos", Gram},
        {"grama", Gram},
        {"gramas", Gram},
        {"г", Gram},
        {"гр", Gram},
        {"грамм", Gram},
        {"грамм(ов)", Gram},
        {"граммы", Gram},
        {"грам", Gram},
        {"163", Gram},
        {"克", Gram},
        {"gam", Gram},
        {"gramm", Gram},
        // kilogram
        {"kg", Kilogram},
        {"kgs", Kilogram},
        {"kgm", Kilogram},
        {"kilo", Kilogram},
        {"kilos", Kilogram},
        {"kg net", Kilogram},
        {"kilogram", Kilogram},
        {"kilograms", Kilogram},
        {"kilogramme", Kilogram},
        {"kilogrammes", Kilogram},
        {"kilogramo", Kilogram},
        {"kilogramos", Kilogram},
        {"kilograma", Kilogram},
        {"kilogramas", Kilogram},
        {"kilogramo bruto", Kilogram},
        {"kilo bruto", Kilogram},
        {"kilo neto", Kilogram},
        {"kilogramo neto", Kilogram},
        {"kilogram (kg)", Kilogram},
        {"kilograms (kg)", Kilogram},
        {"kilogramm", Kilogram},
        {"quilograma", Kilogram},
        {"quilogramas", Kilogram},
        {"quilograma liquido", Kilogram},
        {"quilograma líquido", Kilogram},
        {"кг", Kilogram},
        {"кгм", Kilogram},
        {"килограмм", Kilogram},
        {"килограммы", Kilogram},
        {"килограммов", Kilogram},
        {"кілограм", Kilogram},
        {"кілограми", Kilogram},
        {"кілограмів", Kilogram},
        {"килограмм(ов)", Kilogram},
        {"166", Kilogram},
        {"千克", Kilogram},
        {"公斤", Kilogram},
        {"kilôgam", Kilogram},
        {"ki lô gam", Kilogram},
        {"kilogam", Kilogram},
        {"kilogramos netos", Kilogram},
        {"кг нетто", Kilogram},
        {"кг брутто", Kilogram},
        {"нетто кг", Kilogram},
        {"kqm", Kilogram},
        {"net kg", Kilogram},
        {"gross kg", Kilogram},
        {"brut kg", Kilogram},
        // hundreds of kilograms
        {"100kg", HundredKilograms},
        {"100 kg", HundredKilograms},
        {"in 100kg", HundredKilograms},
        {"in 100 kg", HundredKilograms},
        {"dtn", HundredKilograms},
        {"quintal", HundredKilograms},
        {"quintals", HundredKilograms},
        {"qtl", HundredKilograms},
        {"ц", HundredKilograms},
        {"центнер", HundredKilograms},
        {"ctm", HundredKilograms},
        {"кінтал", HundredKilograms},
        {"206", HundredKilograms},
        // tonne
        {"t", Tonne},
        {"tn", Tonne},
        {"ton", Tonne},
        {"tons", Tonne},
        {"tne", Tonne},
        {"tonne", Tonne},
        {"tonnes", Tonne},
        {"mt", Tonne},
        {"mts", Tonne},
        {"m t", Tonne},
        {"mton", Tonne},
        {"m/t", Tonne},
        {"metric ton", Tonne},
        {"metric tons", Tonne},
        {"metric tonne", Tonne},
        {"metric tonnes", Tonne},
        {"tonelada", Tonne},
        {"toneladas", Tonne},
        {"tonelada metrica", Tonne},
        {"toneladas metricas", Tonne},
        {"tonelada métrica", Tonne},
        {"toneladas métricas", Tonne},
        {"tonelada metrica liquida", Tonne},
        {"tm", Tonne},
        {"tmt", Tonne},
        {"tonna", Tonne},
        {"т", Tonne},
        {"тн", Tonne},
        {"тонн", Tonne},
        {"тонна", Tonne},
        {"тонны", Tonne},
        {"тонни", Tonne},
        {"168", Tonne},
        {"吨", Tonne},
        {"公吨", Tonne},
        {"tấn", Tonne},
        {"tan", Tonne},
        {"тонна (т)", Tonne},
        {"мт", Tonne},
        {"мың кг", Tonne},
        {"тыс кг", Tonne},
        {"1000 kg", Tonne},
        {"1000kg", Tonne},
        {"thousand kg", Tonne},
        {"thousand tonnes", ThousandTonnes},
        {"thousand tons", ThousandTonnes},
        {"1000 t", ThousandTonnes},
        {"1000 tonnes", ThousandTonnes},
        {"тыс т", ThousandTonnes},
        {"тыс тонн", ThousandTonnes},
        {"kt", ThousandTonnes},
        {"тис т", ThousandTonnes},
        {"bin ton", ThousandTonnes},
        {"万吨", ThousandTonnes},
        // pounds and other
        {"lb", Pound},
        {"lbs", Pound},
        {"lbr", Pound},
        {"pound", Pound},
        {"pounds", Pound},
        {"libra", Pound},
        {"libras", Pound},
        {"фунт", Pound},
        {"фунтов", Pound},
        {"磅", Pound},
        {"stn", ShortTon},
        {"short ton", ShortTon},
        {"short tons", ShortTon},
        {"long ton", LongTon},
        {"long tons", LongTon},
        {"ltn", LongTon},
        {"oz", Ounce},
        {"onz", Ounce},
        {"ounce", Ounce},
        {"ounces", Ounce},
        {"унция", Ounce},
        {"ct", Carat},
        {"ctm (carat)", Carat},
        {"carat", Carat},
        {"carats", Carat},
        {"карат", Carat},
        {"метр карат", Carat},
        {"162", Carat},
    };
    return map;
}

const std::unordered_set<std::string_view> &otherUnits()
{
    static const std::unordered_set<std::string_view> set{
        "шт",         "штук",      "штука",  "штуки",      "штук(а)",  "796",     "u",         "un",
        "und",        "uni",       "unit",   "units",      "unid",     "unidad",  "unidades",  "unidade",
        "pc",         "pcs",       "pce",    "pieces",     "piece",    "nmb",     "nos",       "no",
        "number",     "each",      "ea",     "c62",        "adet",     "ad",      "adet/unit", "adad",
        "dona",       "дана",      "个",     "件",         "台",       "只",      "支",        "把",
        "套",         "条",        "块",     "张",         "架",       "辆",      "枚",        "cái",
        "chiếc",      "cái/chiếc", "bộ",     "con",        "пар",      "пара",    "715",       "pair",
        "pairs",      "pr",        "prs",    "npr",        "par",      "pares",   "çift",      "双",
        "đôi",        "l",         "л",      "литр",       "литров",   "liter",   "litre",     "liters",
        "litres",     "ltr",       "litro",  "litros",     "lt",       "升",      "lít",       "м",
        "m",          "mtr",       "meter",  "metre",      "meters",   "metres",  "metro",     "metros",
        "метр",       "006",       "米",     "mét",        "м2",       "m2",      "mtk",       "sqm",
        "кв м",       "055",       "平方米", "м3",         "m3",       "mtq",     "cbm",       "куб м",
        "113",        "立方米",    "set",    "sets",       "kit",      "kits",    "компл",     "комплект",
        "комплектов", "набор",     "тыс шт", "798",        "thousand", "mil",     "mll",       "千个",
        "dz",         "dzn",       "dozen",  "dozens",     "doc",      "docena",  "box",       "boxes",
        "bx",         "ctn",       "carton", "cartons",    "roll",     "rolls",   "rol",       "рул",
        "рулон",      "упак",      "уп",     "пач",        "мест",     "pkg",     "pk",        "pack",
        "packs",      "pkgs",      "bag",    "bags",       "drum",     "drums",   "pallet",    "pallets",
        "plt",        "pal",       "bottle", "bottles",    "can",      "tube",    "sheet",     "sheets",
        "kwh",        "квт ч",     "mwh",    "1000 квт ч", "246",      "kw",      "квт",       "кг 90 % с/в",
        "gbq",        "бк",        "gross",  "grs",        "ctg",      "cct",     "cm",        "mm",
        "см",         "мм",        "ft",     "feet",       "foot",     "yd",      "yds",       "yard",
        "yards",      "sft",       "sqf",    "gal",        "gallon",   "gallons", "bbl",       "barrel",
        "barrels",    "ream",      "reams",  "pal/plt",    "колода",   "один",    "голов",     "head",
        "doses",      "dose",      "vial",   "ampoule",    "unt",      "thd",     "tnu",       "mil un",
        "millar",     "millares",  "jgo",    "juego",      "par/prs",  "пог м",   "018",
    };
    return set;
}

/** Folded, without points, brackets around and a trailing sign. */
std::string unitKey(std::string_view text)
{
    std::string folded = Text::fold(text);
    std::string key;
    for (const char c : folded) {
        if (c != '.' && c != '*')
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

} // namespace

std::optional<MassUnit> Units::massUnit(std::string_view text)
{
    if (text.empty() || text.size() > 60)
        return std::nullopt;
    const std::string key = unitKey(text);
    const auto found = spellings().find(key);
    if (found == spellings().end())
        return std::nullopt;
    return found->second;
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
    return spellings().contains(key) || otherUnits().contains(key);
}
