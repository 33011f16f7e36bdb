// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/hschapters.h"

#include <array>

namespace {

/** Short titles of our own wording after the HS 2022 nomenclature; chapter 77 is reserved. */
constexpr std::array<const char *, 98> Titles{
    "",
    QT_TRANSLATE_NOOP("HsChapters", "Live animals"),
    QT_TRANSLATE_NOOP("HsChapters", "Meat"),
    QT_TRANSLATE_NOOP("HsChapters", "Fish and seafood"),
    QT_TRANSLATE_NOOP("HsChapters", "Dairy, eggs and honey"),
    QT_TRANSLATE_NOOP("HsChapters", "Other animal products"),
    QT_TRANSLATE_NOOP("HsChapters", "Live plants and flowers"),
    QT_TRANSLATE_NOOP("HsChapters", "Vegetables"),
    QT_TRANSLATE_NOOP("HsChapters", "Fruit and nuts"),
    QT_TRANSLATE_NOOP("HsChapters", "Coffee, tea and spices"),
    QT_TRANSLATE_NOOP("HsChapters", "Cereals"),
    QT_TRANSLATE_NOOP("HsChapters", "Flour, malt and starch"),
    QT_TRANSLATE_NOOP("HsChapters", "Oil seeds and medicinal plants"),
    QT_TRANSLATE_NOOP("HsChapters", "Gums, resins and plant extracts"),
    QT_TRANSLATE_NOOP("HsChapters", "Plant materials for plaiting"),
    QT_TRANSLATE_NOOP("HsChapters", "Fats and oils"),
    QT_TRANSLATE_NOOP("HsChapters", "Prepared meat and fish"),
    QT_TRANSLATE_NOOP("HsChapters", "Sugar and sweets"),
    QT_TRANSLATE_NOOP("HsChapters", "Cocoa and chocolate"),
    QT_TRANSLATE_NOOP("HsChapters", "Bakery and cereal products"),
    QT_TRANSLATE_NOOP("HsChapters", "Prepared fruit and vegetables"),
    QT_TRANSLATE_NOOP("HsChapters", "Other food"),
    QT_TRANSLATE_NOOP("HsChapters", "Drinks and vinegar"),
    QT_TRANSLATE_NOOP("HsChapters", "Animal feed and food residues"),
    QT_TRANSLATE_NOOP("HsChapters", "Tobacco"),
    QT_TRANSLATE_NOOP("HsChapters", "Salt, stone and cement"),
    QT_TRANSLATE_NOOP("HsChapters", "Ores, slag and ash"),
    QT_TRANSLATE_NOOP("HsChapters", "Mineral fuels and oils"),
    QT_TRANSLATE_NOOP("HsChapters", "Inorganic chemicals"),
    QT_TRANSLATE_NOOP("HsChapters", "Organic chemicals"),
    QT_TRANSLATE_NOOP("HsChapters", "Medicines and dressings"),
    QT_TRANSLATE_NOOP("HsChapters", "Fertilizers"),
    QT_TRANSLATE_NOOP("HsChapters", "Dyes, paints and inks"),
    QT_TRANSLATE_NOOP("HsChapters", "Perfumes and cosmetics"),
    QT_TRANSLATE_NOOP("HsChapters", "Soap, waxes and detergents"),
    QT_TRANSLATE_NOOP("HsChapters", "Proteins, starches and glues"),
    QT_TRANSLATE_NOOP("HsChapters", "Explosives, fireworks and matches"),
    QT_TRANSLATE_NOOP("HsChapters", "Photographic goods"),
    QT_TRANSLATE_NOOP("HsChapters", "Other chemical products"),
    QT_TRANSLATE_NOOP("HsChapters", "Plastics and plastic articles"),
    QT_TRANSLATE_NOOP("HsChapters", "Rubber and rubber articles"),
    QT_TRANSLATE_NOOP("HsChapters", "Raw hides and leather"),
    QT_TRANSLATE_NOOP("HsChapters", "Leather goods and bags"),
    QT_TRANSLATE_NOOP("HsChapters", "Furs"),
    QT_TRANSLATE_NOOP("HsChapters", "Wood"),
    QT_TRANSLATE_NOOP("HsChapters", "Cork"),
    QT_TRANSLATE_NOOP("HsChapters", "Basketware"),
    QT_TRANSLATE_NOOP("HsChapters", "Wood pulp and waste paper"),
    QT_TRANSLATE_NOOP("HsChapters", "Paper and paper articles"),
    QT_TRANSLATE_NOOP("HsChapters", "Books and printed matter"),
    QT_TRANSLATE_NOOP("HsChapters", "Silk"),
    QT_TRANSLATE_NOOP("HsChapters", "Wool"),
    QT_TRANSLATE_NOOP("HsChapters", "Cotton"),
    QT_TRANSLATE_NOOP("HsChapters", "Other plant fibers"),
    QT_TRANSLATE_NOOP("HsChapters", "Man-made filaments"),
    QT_TRANSLATE_NOOP("HsChapters", "Man-made staple fibers"),
    QT_TRANSLATE_NOOP("HsChapters", "Felt, nonwovens and ropes"),
    QT_TRANSLATE_NOOP("HsChapters", "Carpets"),
    QT_TRANSLATE_NOOP("HsChapters", "Special woven fabrics and lace"),
    QT_TRANSLATE_NOOP("HsChapters", "Coated and technical fabrics"),
    QT_TRANSLATE_NOOP("HsChapters", "Knitted fabrics"),
    QT_TRANSLATE_NOOP("HsChapters", "Knitted clothing"),
    QT_TRANSLATE_NOOP("HsChapters", "Clothing, not knitted"),
    QT_TRANSLATE_NOOP("HsChapters", "Other textile articles"),
    QT_TRANSLATE_NOOP("HsChapters", "Footwear"),
    QT_TRANSLATE_NOOP("HsChapters", "Headgear"),
    QT_TRANSLATE_NOOP("HsChapters", "Umbrellas and canes"),
    QT_TRANSLATE_NOOP("HsChapters", "Feathers and artificial flowers"),
    QT_TRANSLATE_NOOP("HsChapters", "Articles of stone and cement"),
    QT_TRANSLATE_NOOP("HsChapters", "Ceramics"),
    QT_TRANSLATE_NOOP("HsChapters", "Glass"),
    QT_TRANSLATE_NOOP("HsChapters", "Precious metals and jewelry"),
    QT_TRANSLATE_NOOP("HsChapters", "Iron and steel"),
    QT_TRANSLATE_NOOP("HsChapters", "Articles of iron and steel"),
    QT_TRANSLATE_NOOP("HsChapters", "Copper"),
    QT_TRANSLATE_NOOP("HsChapters", "Nickel"),
    QT_TRANSLATE_NOOP("HsChapters", "Aluminum"),
    "",
    QT_TRANSLATE_NOOP("HsChapters", "Lead"),
    QT_TRANSLATE_NOOP("HsChapters", "Zinc"),
    QT_TRANSLATE_NOOP("HsChapters", "Tin"),
    QT_TRANSLATE_NOOP("HsChapters", "Other base metals"),
    QT_TRANSLATE_NOOP("HsChapters", "Tools and cutlery"),
    QT_TRANSLATE_NOOP("HsChapters", "Other articles of base metal"),
    QT_TRANSLATE_NOOP("HsChapters", "Machinery and boilers"),
    QT_TRANSLATE_NOOP("HsChapters", "Electrical machinery and electronics"),
    QT_TRANSLATE_NOOP("HsChapters", "Railway vehicles"),
    QT_TRANSLATE_NOOP("HsChapters", "Road vehicles and tractors"),
    QT_TRANSLATE_NOOP("HsChapters", "Aircraft and spacecraft"),
    QT_TRANSLATE_NOOP("HsChapters", "Ships and boats"),
    QT_TRANSLATE_NOOP("HsChapters", "Optical, measuring and medical instruments"),
    QT_TRANSLATE_NOOP("HsChapters", "Clocks and watches"),
    QT_TRANSLATE_NOOP("HsChapters", "Musical instruments"),
    QT_TRANSLATE_NOOP("HsChapters", "Arms and ammunition"),
    QT_TRANSLATE_NOOP("HsChapters", "Furniture, lamps and prefabricated buildings"),
    QT_TRANSLATE_NOOP("HsChapters", "Toys, games and sports goods"),
    QT_TRANSLATE_NOOP("HsChapters", "Other manufactured articles"),
    QT_TRANSLATE_NOOP("HsChapters", "Art and antiques"),
};

const char *source(std::string_view hs)
{
    if (hs.size() < 2 || hs[0] < '0' || hs[0] > '9' || hs[1] < '0' || hs[1] > '9')
        return "";
    const auto chapter = static_cast<std::size_t>((hs[0] - '0') * 10 + (hs[1] - '0'));
    return chapter < Titles.size() ? Titles[chapter] : "";
}

} // namespace

namespace HsChapters {

Said title(std::string_view hs)
{
    return {"HsChapters", source(hs)};
}

} // namespace HsChapters
