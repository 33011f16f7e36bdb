// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/sentence.h"

#include <algorithm>

namespace {

using Gap = GoodsText::Gap;

/** How many words a plain "not" or "without" denies, at most. */
constexpr int DeniedWords = 3;

} // namespace

void Sentence::clear(std::size_t words)
{
    m_roles.assign(words, {});
    m_marks.assign(words, {});
}

void Sentence::mark(std::size_t first, std::size_t last, Marker marker)
{
    Mark &mark = m_marks[first];
    if (mark.marker == Marker::None || mark.last < last || (mark.last == last && marker == Marker::Ignore))
        mark = {marker, static_cast<std::uint16_t>(last)};
}

void Sentence::setBack(std::size_t from, std::size_t to, Zone zone)
{
    for (std::size_t w = from; w < to; ++w) {
        if (m_roles[w].zone != Zone::Denied)
            m_roles[w].zone = zone;
    }
}

void Sentence::assign(const GoodsText &text)
{
    const auto &words = text.words();
    Role role;
    std::size_t phraseStart = 0;
    int denied = 0;
    const auto newPhrase = [&](std::size_t at) {
        ++role.phrase;
        phraseStart = at;
    };
    for (std::size_t w = 0; w < words.size(); ++w) {
        if (w > 0 && words[w].gap >= Gap::Break) {
            newPhrase(w);
            ++role.clause;
            denied = 0;
            role.afterPurpose = role.afterPurpose || role.zone == Zone::Purpose;
            role.zone = Zone::Goods;
            if (words[w].gap == Gap::Stop) {
                ++role.listed;
                role.afterPurpose = false;
            }
        }
        const Mark mark = m_marks[w];
        m_roles[w] = role;
        if (denied > 0) {
            m_roles[w].zone = Zone::Denied;
            --denied;
        }
        const std::size_t after = std::max<std::size_t>(mark.last, w) + 1;
        switch (mark.marker) {
        case Marker::None:
            continue;
        case Marker::Purpose:
        case Marker::Equipment:
            // A small word at the very beginning says nothing: there are no goods before it.
            newPhrase(after);
            for (std::size_t m = w + 1; m < after; ++m)
                m_roles[m] = m_roles[w];
            role.zone = mark.marker == Marker::Purpose ? Zone::Purpose : Zone::Equipment;
            break;
        case Marker::PurposeAfter:
            setBack(phraseStart, w, Zone::Purpose);
            newPhrase(after);
            for (std::size_t m = w + 1; m < after; ++m)
                m_roles[m] = m_roles[w];
            role.zone = Zone::Goods;
            break;
        case Marker::EquipmentAfter:
            if (w > phraseStart + 1)
                setBack(w - 1, w, Zone::Equipment);
            break;
        case Marker::Negation:
            denied = DeniedWords;
            continue;
        case Marker::NegationAfter:
            for (std::size_t m = w; m-- > phraseStart && w - m <= DeniedWords;)
                m_roles[m].zone = Zone::Denied;
            continue;
        case Marker::Conjunction:
            newPhrase(after);
            ++role.clause;
            continue;
        case Marker::Ignore:
            for (std::size_t m = w; m < after; ++m) {
                m_roles[m] = role;
                m_roles[m].zone = Zone::Denied;
            }
            break;
        }
        w = after - 1;
    }
}
