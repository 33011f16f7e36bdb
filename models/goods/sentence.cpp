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

/** Where a comma or a full stop stands before the word, another clause begins. */
void Sentence::beginClause(std::size_t w, bool stop, Walk &walk)
{
    walk.newPhrase(w);
    Role &role = walk.role;
    ++role.clause;
    walk.denied = 0;
    role.afterPurpose = role.afterPurpose || role.zone == Zone::Purpose;
    role.zone = Zone::Goods;
    if (stop) {
        ++role.listed;
        role.afterPurpose = false;
    }
}

void Sentence::assign(const GoodsText &text)
{
    const auto &words = text.words();
    Walk walk;
    for (std::size_t w = 0; w < words.size(); ++w) {
        // A colon may part "maker" and the name; nothing else ends a clause there.
        const bool beforeName = w == walk.nameAt && words[w].gap == Gap::Break;
        if (w > 0 && words[w].gap >= Gap::Break && !beforeName)
            beginClause(w, words[w].gap == Gap::Stop, walk);
        m_roles[w] = walk.role;
        if (walk.denied > 0) {
            m_roles[w].zone = Zone::Denied;
            --walk.denied;
        }
        w = applyMark(text, w, walk);
    }
}

/** Where the purpose begins that ends before the word: Chinese parts it from the goods by a blank, "电机
 * 无人机用". */
std::size_t Sentence::startOfPurpose(const GoodsText &text, std::size_t w)
{
    const auto &words = text.words();
    if (words[w].script != GoodsText::Script::Ideograph)
        return 0;
    while (w > 0 && words[w].gap < Gap::Blank)
        --w;
    return w;
}

/** What the marker at the word, if there is one, does to the words around it; the last word it takes. */
std::size_t Sentence::applyMark(const GoodsText &text, std::size_t w, Walk &walk)
{
    Role &role = walk.role;
    const Mark mark = m_marks[w];
    const std::size_t after = std::max<std::size_t>(mark.last, w) + 1;
    switch (mark.marker) {
    case Marker::None:
        return w;
    case Marker::Purpose:
    case Marker::Equipment:
        // A small word at the very beginning says nothing: there are no goods before it.
        walk.newPhrase(after);
        for (std::size_t m = w + 1; m < after; ++m)
            m_roles[m] = m_roles[w];
        role.zone = mark.marker == Marker::Purpose ? Zone::Purpose : Zone::Equipment;
        break;
    case Marker::PurposeAfter:
        setBack(std::max(walk.phraseStart, startOfPurpose(text, w)), w, Zone::Purpose);
        walk.newPhrase(after);
        for (std::size_t m = w + 1; m < after; ++m)
            m_roles[m] = m_roles[w];
        role.zone = Zone::Goods;
        break;
    case Marker::EquipmentAfter:
        if (w > walk.phraseStart + 1)
            setBack(w - 1, w, Zone::Equipment);
        break;
    case Marker::Negation:
        walk.denied = DeniedWords;
        return w;
    case Marker::NegationAfter:
        for (std::size_t m = w; m-- > walk.phraseStart && w - m <= DeniedWords;)
            m_roles[m].zone = Zone::Denied;
        return w;
    case Marker::Conjunction:
        walk.newPhrase(after);
        ++role.clause;
        return w;
    case Marker::Maker:
    case Marker::Brand:
        walk.newPhrase(after);
        walk.nameAt = after;
        role.zone = mark.marker == Marker::Maker ? Zone::Denied : Zone::Brand;
        for (std::size_t m = w; m < after; ++m)
            m_roles[m] = role;
        break;
    case Marker::Ignore:
        for (std::size_t m = w; m < after; ++m) {
            m_roles[m] = role;
            m_roles[m].zone = Zone::Denied;
        }
        break;
    }
    return after - 1;
}
