// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

/**
 * The names of the built-in categories stand in resources/goods, which the translators' tool does not read:
 * they are repeated here for it alone. A test compares both lists.
 */
namespace {
[[maybe_unused]] constexpr const char *forTranslators[] = {
    QT_TRANSLATE_NOOP("Categories", "Artillery, launchers and guided weapons"),
    QT_TRANSLATE_NOOP("Categories", "Rifles and shotguns"),
    QT_TRANSLATE_NOOP("Categories", "Pistols and revolvers"),
    QT_TRANSLATE_NOOP("Categories", "Firearm parts and accessories"),
    QT_TRANSLATE_NOOP("Categories", "Ammunition and munitions"),
    QT_TRANSLATE_NOOP("Categories", "Explosives, propellants and precursors"),
    QT_TRANSLATE_NOOP("Categories", "Body armor"),
    QT_TRANSLATE_NOOP("Categories", "Combat helmets"),
    QT_TRANSLATE_NOOP("Categories", "Armor materials"),
    QT_TRANSLATE_NOOP("Categories", "Drone parts"),
    QT_TRANSLATE_NOOP("Categories", "Drones"),
    QT_TRANSLATE_NOOP("Categories", "Sights, night vision and thermal imaging"),
    QT_TRANSLATE_NOOP("Categories", "Aircraft engines and gas turbines"),
    QT_TRANSLATE_NOOP("Categories", "Aircraft and parts"),
    QT_TRANSLATE_NOOP("Categories", "Radio, satellite and jamming"),
    QT_TRANSLATE_NOOP("Categories", "Navigation and radar"),
    QT_TRANSLATE_NOOP("Categories", "Chips and electronic components"),
    QT_TRANSLATE_NOOP("Categories", "Chip-making and electronic test"),
    QT_TRANSLATE_NOOP("Categories", "Machine tools and CNC"),
    QT_TRANSLATE_NOOP("Categories", "Bearings"),
    QT_TRANSLATE_NOOP("Categories", "Vehicles and their parts"),
    QT_TRANSLATE_NOOP("Categories", "Electric generators"),
    QT_TRANSLATE_NOOP("Categories", "Tactical medicine"),
    QT_TRANSLATE_NOOP("Categories", "Tactical clothing and load gear"),
};
}
