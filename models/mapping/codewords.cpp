// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/codewords.h"

#include "core/wordlist.h"

#include <array>
#include <string_view>

namespace {

/** Hardly ever the currency where nothing else speaks of money: weight, number, part, supplement ... */
constexpr std::array<std::string_view, 8> rare{"ves", "yer", "shp", "stn", "ltl", "btn", "dop", "cve"};
/** A currency by itself, and a word beside others: "VND_NAME" is the vendor, "GHS class" a hazard. */
constexpr std::array<std::string_view, 15> usual{"vnd", "ghs", "gel", "pen", "mad", "cad", "clp", "ron",
                                                 "tmt", "awg", "bnd", "mnt", "nad", "mdl", "bob"};

using WordList::beginsOne;
using WordList::isOneOf;

bool isOfMoney(std::string_view word)
{
    static constexpr std::array<std::string_view, 33> stems{
        "val",   "amount", "price",   "cost",     "custo",   "costo",  "monto", "montan", "betrag",
        "wert",  "waarde", "wart",    "vredno",   "prec",    "prix",   "frei",  "flete",  "insur",
        "tax",   "dut",    "invoice", "tutar",    "bedel",   "kiymet", "deger", "fiyat",  "nilai",
        "harga", "stoim",  "summ",    "стоимост", "вартіст", "цена"};
    static constexpr std::array<std::string_view, 18> wholes{
        "importe", "importo", "cif",   "fob",  "cfr",  "cpt", "exw", "fca",   "dap",
        "ddp",     "caf",     "сумма", "сума", "ціна", "tri", "gia", "total", "cena"};
    return beginsOne(word, stems) || isOneOf(word, wholes);
}

bool isOfMassOrName(std::string_view word)
{
    static constexpr std::array<std::string_view, 14> stems{"netto", "brut",   "gross",  "weight", "mass",
                                                            "нетто", "брутто", "kilogr", "pallet", "name",
                                                            "code",  "class",  "addr",   "country"};
    static constexpr std::array<std::string_view, 12> wholes{"net", "nt", "bt",   "wt", "wgt", "kg",
                                                             "kgs", "no", "type", "id", "mt",  "tn"};
    return beginsOne(word, stems) || isOneOf(word, wholes);
}

} // namespace

bool CodeWords::isWord(const std::vector<HeaderText::Word> &words, std::size_t index, bool alone)
{
    const std::string_view code = words[index].text;
    const bool seldom = isOneOf(code, rare);
    if (!seldom && !isOneOf(code, usual))
        return false;
    bool massOrName = false;
    bool money = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        massOrName = massOrName || (i != index && isOfMassOrName(words[i].text));
        money = money || (i != index && isOfMoney(words[i].text));
    }
    if (massOrName && (!money || code == "ves")) // "Net value PEN" is money
        return true;
    if (words.size() == 1)
        return code == "ves";
    // "Mnt FOB" is an amount in French and Spanish, and the tugrik stands behind.
    return !alone && (money ? code == "mnt" && index == 0 : seldom);
}
