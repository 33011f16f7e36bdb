// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unitspellings.h"

#include <unordered_map>
#include <unordered_set>

namespace {

struct Spelling {
    MassUnit unit;
    const char *words; ///< folded, without points, parted by |
};

constexpr Spelling spellings[] = {
    {MassUnit::Milligram, "mg|мг|mgm|mgs|milligram|milligrams|миллиграмм|161|毫克"},
    {MassUnit::Centigram, "cgm|173"},
    {MassUnit::Decigram, "decigram|decigrams"},
    {MassUnit::Gram,
     "g|gr|grm|gm|gms|gram|grams|gramme|grammes|gramo|gramos|grama|gramas|г|гр|грамм|грамм(ов)|"
     "граммы|грам|163|克|gam|gramm|граммов|граммах|грамах|грамів|g net|gram(s)|グラム|그램|غرام|جرام|گرم|"
     "ग्राम|กรัม|grammi|grammo|gramy|gramów|gramow|gramos netos|gramo neto|公克"},
    {MassUnit::Decagram, "decagram|decagrams|dekagram|djg"},
    {MassUnit::Hectogram, "hgm|гектограмм|hectogram|hectograms|160"},
    {MassUnit::Kilogram,
     "kg|kgs|kgm|k g|к г|kilo|kilos|kg net|kilogram|kilograms|kilogramme|kilogrammes|kilogramo|kilogramos|"
     "kilograma|kilogramas|kilogramo bruto|kilo bruto|kilo neto|kilogramo neto|kilogram (kg)|"
     "kilograms (kg)|kilogramm|quilograma|quilogramas|quilograma liquido|quilograma líquido|кг|кгм|"
     "килограмм|килограммы|килограммов|кілограм|кілограми|кілограмів|килограмм(ов)|166|千克|公斤|kilôgam|"
     "ki lô gam|kilogam|kilogramos netos|кг нетто|кг брутто|нетто кг|kqm|net kg|gross kg|brut kg|"
     "kilo gram|kilo grams|kilogr|kgr|kilogrammo|kilogrammi|chilogrammi|chilogrammo|kilogramy|"
     "kilogramów|kilogramow|kilogramme net|kg/net|килограм|килограма|килограмме|килограммах|"
     "килограммами|кілограмах|kilogrami|kq|キロ|キログラム|キロ "
     "グラム|킬로그램|킬로그람|키로|킬로|كجم|كغ|كغم|كيلو|كيلوغرام|"
     "كيلوجرام|کیلوگرم|کیلو|किलोग्राम|किलो|กิโลกรัม|กก|klg|klgs|килограмдар|кг нетто вес|"
     "kilogramas líquidos|quilo|quilos|килограмм нетто|килограмм брутто|кило|"
     "kilogramů|kilogramech|kilogramoch|kilogramach|kilogramima|kilogramih|kilograme|kilogramas|kilogramai|"
     "kilogramų|kilogramais|kilogramos|kilogrammid|kilogrammides|kilogramma|kilogrammaa|kiloina|"
     "kilogrammban|kilogrammen|kiloqram|килограми|килограмама|килограмда|килограммда|кілаграм|кілаграмы|"
     "кілаграмаў|κιλά|κιλα|κιλό|κιλο|χλγ|χγρ|χιλιόγραμμα|χιλιογραμμα|კგ|კილოგრამი|კილოგრამებში|կգ|"
     "կիլոգրամ|ק\"ג|ק״ג|קג|ק ג|קילו|קילוגרם|किग्रा|कि ग्रा|किलोग्रा|কেজি|কিলোগ্রাম|کلو|کلوگرام|کلو گرام|"
     "کجم|کغ|کغم|کیلوغرام|کیلوجرام"},
    {MassUnit::HundredKilograms,
     "100kg|100 kg|in 100kg|in 100 kg|dtn|quintal|quintals|qtl|ц|центнер|кінтал|206|decitonne|"
     "decitonnes|центнеров|центнеры|quintales|quintaux|центнерах|公担|quintal métrico|quintal metrico|"
     "q|dt|dezitonne|dezitonnen|doppelzentner|"
     "metric quintal|metric quintals|quintali|quintale|kwintal|kwintale|centner|sentner"},
    {MassUnit::Tonne,
     "t|tn|ton|tons|tne|tonne|tonnes|mt|mts|m t|mton|m/t|metric ton|metric tons|metric tonne|"
     "metric tonnes|tonelada|toneladas|tonelada metrica|toneladas metricas|tonelada métrica|"
     "toneladas métricas|tonelada metrica liquida|tm|tmt|tonna|т|тн|тонн|тонна|тонны|тонни|168|吨|公吨|"
     "tấn|tan|тонна (т)|мт|t net|tonelada neta|toneladas netas|tonnes métriques|tonne métrique|"
     "tonnes metriques|tonne metrique|tonnen|tonnellate|tonnellata|ton metrik|metrik ton|тоннах|"
     "тонне|тонн (т)|тонна метрическая|метрическая тонна|метрических тонн|метрические тонны|噸|公噸|"
     "トン|톤|미터톤|طن|تن|टन|ตัน|tona|tonas|metric t|metr t|metric tn|mtons|м т|тон|тонною|тоннами|"
     "tun|tuna|tuny|tunách|tunach|tonách|tony|tonie|tonach|tonama|tone|tonă|tonnát|tonnában|tonni|tonnia|"
     "tonneina|tonnides|tonnid|tonos|tonų|tonomis|tonnas|tonnās|тона|тоне|тонама|тонове|тоннаҳо|тоннада|"
     "τόνοι|"
     "τόνος|τόνους|τόνων|τονοι|τονουσ|τονων|ტ|ტონა|ტონებში|տ|տոննա|טון|טונות|টন|ٹن|tonnada"},
    {MassUnit::ThousandTonnes,
     "kt|ktn|kton|ktons|ktonne|ktonnes|kilotonne|kilotonnes|kiloton|kilotons|килотонна|килотонн|170|169"},
    {MassUnit::MillionTonnes, "megatonne|megatonnes|megaton|171"},
    {MassUnit::FiftyGrams, "两|市两"},
    {MassUnit::HalfKilogram, "斤|市斤"},
    {MassUnit::FiftyKilograms, "担|市担"},
    {MassUnit::Pound,
     "lb|lbs|lbr|pound|pounds|libra|libras|фунт|фунтов|磅|pound avoirdupois|фунты|фунтах|파운드|ポンド|"
     "lb av|lbs av"},
    {MassUnit::ShortHundredweight, "cwa|short hundredweight|us cwt|cwt us|cwt (us)|short cwt"},
    {MassUnit::LongHundredweight, "cwi|long hundredweight|uk cwt|cwt uk|cwt (uk)|long cwt"},
    {MassUnit::ShortTon,
     "stn|short ton|short tons|s t|s/t|s ton|s tons|sh ton|sh tons|short tn|short tns|us ton|us tons|"
     "us short ton|us short tons|net ton us|ton us|ton (us)|tons (us)|tons us|короткая тонна|"
     "короткие тонны|коротких тонн|американская тонна|tonelada corta|toneladas cortas|tonne courte|"
     "tonnes courtes|短吨|短噸|ショートトン|ton short|tons short|short-ton|short-tons"},
    {MassUnit::LongTon,
     "long ton|long tons|ltn|l t|l/t|l ton|l tons|long tn|uk ton|uk tons|ton uk|ton (uk)|tons (uk)|"
     "tons uk|imperial ton|imperial tons|длинная тонна|длинные тонны|длинных тонн|английская тонна|"
     "tonelada larga|toneladas largas|tonne longue|tonnes longues|长吨|長噸|ロングトン|ton long|tons long|"
     "long-ton|long-tons"},
    {MassUnit::Ounce, "oz|onz|ounce|ounces|унция|onza|onzas|унций|унции|盎司"},
    {MassUnit::TroyOunce, "apz|troy ounce|troy ounces|ounce troy|ounces troy|oz t|ozt|oz tr|oz troy|troy oz|"
                          "тройская унция|тройских унций|тройские унции|金衡盎司|onza troy|onzas troy"},
    {MassUnit::Carat,
     "ct|carat|carats|карат|метр карат|162|ctm|метрический карат|метрические караты|кар|克拉|quilate|"
     "quilates|kirat|carat metric|metric carat|metric carats"},
    {MassUnit::ThousandCarats, "165"},
    {MassUnit::MillionCarats, "167"},
};

constexpr const char *otherUnits =
    "шт|штук|штука|штуки|штук(а)|796|u|un|und|uni|unit|units|unid|unidad|unidades|unidade|pc|pcs|"
    "pce|pieces|piece|nmb|nos|no|number|each|ea|c62|adet|ad|adet/unit|adad|dona|дана|个|件|台|只|支|把|套|"
    "条|块|张|架|辆|枚|cái|chiếc|cái/chiếc|bộ|con|пар|пара|715|pair|pairs|pr|prs|npr|par|pares|çift|双|đôi|"
    "l|л|литр|литров|liter|litre|liters|litres|ltr|litro|litros|lt|升|lít|м|m|mtr|meter|metre|meters|"
    "metres|metro|metros|метр|006|米|mét|м2|m2|m²|м²|m³|м³|mtk|sqm|кв м|055|平方米|м3|m3|mtq|cbm|куб м|113|立方米|set|"
    "sets|kit|kits|компл|комплект|комплектов|набор|тыс шт|798|thousand|mil|mll|千个|dz|dzn|dozen|"
    "dozens|doc|docena|box|boxes|bx|ctn|carton|cartons|roll|rolls|rol|рул|рулон|упак|уп|пач|мест|"
    "pkg|pk|pack|packs|pkgs|bag|bags|drum|drums|pallet|pallets|plt|pal|bottle|bottles|can|tube|"
    "sheet|sheets|kwh|квт ч|mwh|1000 квт ч|246|kw|квт|кг 90 % с/в|gbq|бк|gross|grs|ctg|cct|cm|mm|см|"
    "мм|ft|feet|foot|yd|yds|yard|yards|sft|sqf|gal|gallon|gallons|bbl|barrel|barrels|ream|reams|"
    "pal/plt|колода|один|голов|head|doses|dose|vial|ampoule|unt|thd|tnu|mil un|millar|millares|jgo|"
    "juego|par/prs|пог м|018";

/** Units of mass in one place, and of length, volume or number in another. */
constexpr const char *uncertainUnits = "mt|mts|m t|oz|onz|ounce|ounces|onza|onzas|ct|tan";

template<class Take> void each(std::string_view words, const Take &take)
{
    while (!words.empty()) {
        const auto end = words.find('|');
        take(words.substr(0, end));
        words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
    }
}

std::unordered_set<std::string_view> setOf(std::string_view words)
{
    std::unordered_set<std::string_view> set;
    each(words, [&set](std::string_view word) { set.insert(word); });
    return set;
}

} // namespace

std::optional<MassUnit> UnitSpellings::massUnit(std::string_view key)
{
    static const std::unordered_map<std::string_view, MassUnit> map = [] {
        std::unordered_map<std::string_view, MassUnit> made;
        for (const Spelling &spelling : spellings)
            each(spelling.words, [&](std::string_view word) { made.emplace(word, spelling.unit); });
        return made;
    }();
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional(found->second);
}

bool UnitSpellings::isOther(std::string_view key)
{
    static const std::unordered_set<std::string_view> set = setOf(otherUnits);
    return set.contains(key);
}

bool UnitSpellings::isUncertain(std::string_view key)
{
    static const std::unordered_set<std::string_view> set = setOf(uncertainUnits);
    return set.contains(key);
}
