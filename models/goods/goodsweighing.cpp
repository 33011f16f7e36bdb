// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of a row's evidence counts most.
#include "goods/goodsreading.h"

namespace {

using Kind = CategoryRule::Kind;
using Script = GoodsText::Script;

int heaviness(Kind kind)
{
    return kind == Kind::Weak ? 0 : kind == Kind::Code ? 1 : 2;
}

/** "Tiles for body armor", but not "plates for a vest": there a part of it is named. */
bool merelyMentioned(const Evidence &evidence)
{
    return evidence.purposeOnly && !(evidence.kind == Kind::Part && evidence.head != evidence.first);
}

} // namespace

bool GoodsReading::beatsWithin(const Evidence &a, const Evidence &b) const
{
    const Sentence::Role &roleA = m_sentence.role(a.head);
    const Sentence::Role &roleB = m_sentence.role(b.head);
    if (roleA.listed != roleB.listed)
        return roleA.listed < roleB.listed;
    if (roleA.clause != roleB.clause)
        return roleA.clause < roleB.clause;
    const bool together = roleA.phrase == roleB.phrase;
    const bool cyrillicA = m_text.words()[a.head].script == Script::Cyrillic;
    const bool cyrillicB = m_text.words()[b.head].script == Script::Cyrillic;
    const bool meet = a.head <= b.headLast && b.head <= a.headLast;
    if (a.kind != b.kind && (a.kind == Kind::Model || b.kind == Kind::Model)) {
        const Evidence &model = a.kind == Kind::Model ? a : b;
        const Evidence &noun = a.kind == Kind::Model ? b : a;
        const bool nounIsHead = together && !meet && !(a.kind == Kind::Model ? cyrillicB : cyrillicA) &&
                                noun.head > model.headLast;
        return nounIsHead == (a.kind != Kind::Model);
    }
    // Two names that share words: "40 mm grenade" + "grenade launcher" ends with the head, in Cyrillic it
    // comes first: "тестер полупроводниковых" + "полупроводниковых приборов".
    const bool crossed =
        (a.head < b.head) == (a.headLast < b.headLast) && a.head != b.head && a.headLast != b.headLast;
    if (meet && crossed && cyrillicA == cyrillicB)
        return cyrillicA ? a.head < b.head : a.headLast > b.headLast;
    if (meet) {
        const int lengthA = a.headLast - a.head;
        const int lengthB = b.headLast - b.head;
        return lengthA != lengthB ? lengthA > lengthB : a.category < b.category;
    }
    if (!cyrillicA && !cyrillicB && together) {
        // "AV TÜFEĞİ CEVİZ KUNDAK": where the code says shotgun, too, a stock further on describes it.
        const Evidence &first = a.head < b.head ? a : b;
        const Evidence &second = a.head < b.head ? b : a;
        const bool described = first.category == m_headingCategory && second.category != m_headingCategory &&
                               !adjoins(first.headLast, second.head);
        return (a.head > b.head) != described;
    }
    return a.head < b.head;
}

bool GoodsReading::beats(const Evidence &a, const Evidence &b) const
{
    const int heavyA = heaviness(a.kind);
    const int heavyB = heaviness(b.kind);
    // A code of chapter 93 outweighs a word that only tells the purpose: a bomb for a drone is ammunition.
    const bool weapons = m_digits.starts_with("93");
    if (weapons && a.kind == Kind::Code && b.purposeOnly)
        return true;
    if (weapons && b.kind == Kind::Code && a.purposeOnly)
        return false;
    if (heavyA != heavyB)
        return heavyA > heavyB;
    if (a.kind == Kind::Code)
        return a.code->digits.size() > b.code->digits.size();
    if (m_rules->yields(b.category, a.category))
        return !merelyMentioned(a);
    if (m_rules->yields(a.category, b.category))
        return merelyMentioned(b);
    return beatsWithin(a, b);
}

void GoodsReading::decide()
{
    m_best = -1;
    const Evidence *best = nullptr;
    for (const Evidence &evidence : m_evidence) {
        if (best == nullptr || beats(evidence, *best))
            best = &evidence;
    }
    if (best == nullptr)
        return;
    // The category is settled; of its own words a model says more than a common noun.
    for (const Evidence &evidence : m_evidence) {
        if (evidence.category == best->category && evidence.kind == Kind::Model &&
            best->kind != Kind::Model) {
            best = &evidence;
            break;
        }
    }
    m_best = best - m_evidence.data();
}
