// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/homeports.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

Said tr(const char *source)
{
    return {"HomePorts", source};
}

bool isHome(std::string_view word)
{
    static constexpr std::array<std::string_view, 6> words{"indian", "malaysia", "malaysian",
                                                           "us",     "usa",      "local"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isRest(std::string_view word)
{
    static constexpr std::array<std::string_view, 5> words{"port", "name", "u", "s", "foreign"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isPlace(Field field)
{
    return field == Field::PlaceLading || field == Field::PlaceDischarge;
}

} // namespace

HomePorts::Side HomePorts::sideOf(const ColumnUse &use) const
{
    const HeaderText &text = m_sheet.texts[static_cast<std::size_t>(use.column)];
    // "US port of unlading" says what happens there.
    const bool plain = text.has("port") &&
                       std::all_of(text.words.begin(), text.words.end(),
                                   [](const auto &word) { return isHome(word.text) || isRest(word.text); });
    if (!plain || !isPlace(use.field))
        return Side::None;
    if (text.has("foreign"))
        return Side::Foreign;
    const bool named =
        std::any_of(text.words.begin(), text.words.end(), [](const auto &word) { return isHome(word.text); });
    return named || text.has("u") ? Side::Home : Side::None;
}

void HomePorts::settle(bool manifest, QList<MappingQuestion> &questions) const
{
    const TradeDirection said = m_sheet.titledDirection();
    const bool known = said == TradeDirection::Import || said == TradeDirection::Export;
    // Who gives nothing but where goods come from, or nothing but where they go, has imports or exports.
    const bool from = SheetFacts::columnOf(m_columns, Field::Origin) >= 0 ||
                      SheetFacts::columnOf(m_columns, Field::Dispatch) >= 0;
    const bool to = SheetFacts::columnOf(m_columns, Field::Destination) >= 0;
    const bool out = known ? said == TradeDirection::Export : to && !from;
    bool asked = known || (manifest && said == TradeDirection::Unknown) || from != to;
    for (const Side side : {Side::Home, Side::Foreign}) {
        for (ColumnUse &use : m_columns) {
            if (sideOf(use) != side)
                continue;
            use.field = out == (side == Side::Home) ? Field::PlaceLading : Field::PlaceDischarge;
            if (asked)
                continue;
            asked = true;
            MappingQuestion question;
            question.id = QStringLiteral("which-port");
            question.column = use.column;
            question.text =
                tr("“%1” is where the goods of imports are landed and those of exports are loaded, or the "
                   "other way around. Which is it here?")
                    .arg(use.header.simplified());
            question.offer(fieldId(use.field), saidField(use.field));
            for (const Field field : {Field::PlaceDischarge, Field::PlaceLading, Field::None})
                question.offer(fieldId(field), saidField(field));
            questions.append(question);
        }
    }
}
