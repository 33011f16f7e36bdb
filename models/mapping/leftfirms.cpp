// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/leftfirms.h"

#include "core/wordlist.h"
#include "mapping/firmwords.h"
#include "mapping/unfitcolumns.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(LeftFirms)
};

} // namespace

/** Firms that nobody's wording explains; those of others than who sends and receives are called so. */
bool LeftFirms::isOpen(const ColumnUse &use) const
{
    static constexpr std::array<std::string_view, 28> others{
        "declar",  "broker",  "agent",  "bank",     "notify",   "forward",  "carrier",
        "owner",   "address", "parent", "guarant",  "brand",    "manufact", "декларан",
        "брокер",  "агент",   "банк",   "перевоз",  "держател", "адрес",    "поручит",
        "изготов", "произв",  "торгов", "экспедит", "despach",  "musavir",  "transport"};
    static constexpr std::array<std::string_view, 4> glued{"报关", "申报", "代理", "生产"};
    const HeaderText &header = m_sheet.texts[static_cast<std::size_t>(use.column)];
    const auto isOther = [](const HeaderText::Word &word) { return WordList::beginsOne(word.text, others); };
    const bool other = std::ranges::any_of(header.words, isOther) ||
                       std::ranges::any_of(glued, [&header](std::string_view part) {
                           return header.joined.find(part) != std::string::npos;
                       });
    // What the values rule out was none of their candidates.
    const bool claimed =
        std::ranges::any_of(m_candidates, [&use](const FieldCandidate &c) { return c.column == use.column; });
    const auto matches = HeaderVocabulary::instance().match(header);
    const bool none = !matches.empty() && matches.front().meaning == "none";
    return use.field == Field::None && !use.header.trimmed().isEmpty() && !other && !claimed && !none &&
           !HeaderVocabulary::instance().isTranslation(header) &&
           FirmWords::fill(m_sheet.facts[static_cast<std::size_t>(use.column)]);
}

/** "Razón social": the firm that declares, who receives imports and sends exports. */
Field LeftFirms::fieldOfDeclarant(const ColumnUse &use) const
{
    static constexpr std::array<std::string_view, 5> names{"razonsocial", "razónsocial", "dnombre", "rzimpo",
                                                           "nombreorazonsocial"};
    if (std::ranges::find(names, m_sheet.texts[static_cast<std::size_t>(use.column)].joined) == names.end())
        return Field::None;
    TradeDirection direction = m_sheet.titledDirection();
    if (direction == TradeDirection::Unknown) {
        // Customs of a country name where its imports come from, and where its exports go.
        const auto has = [&](Field field) { return SheetFacts::columnOf(m_columns, field) >= 0; };
        const bool from = has(Field::Origin) || has(Field::Dispatch);
        const bool to = has(Field::Destination);
        direction = from == to ? direction : from ? TradeDirection::Import : TradeDirection::Export;
    }
    return direction == TradeDirection::Import   ? Field::Consignee
           : direction == TradeDirection::Export ? Field::Consignor
                                                 : Field::None;
}

void LeftFirms::ask(ColumnRules::Outcome &rules) const
{
    QList<Field> open;
    for (const Field field : {Field::Consignor, Field::Consignee}) {
        if (SheetFacts::columnOf(m_columns, field) < 0)
            open.append(field);
    }
    constexpr int most = 3;
    int asked = 0;
    for (const ColumnUse &use : m_columns) {
        const bool known = std::ranges::any_of(rules.questions, [&use](const MappingQuestion &question) {
            return question.column == use.column;
        });
        if (open.isEmpty() || asked == most || known || !isOpen(use))
            continue;
        ++asked;
        UnfitColumns::prepare(m_sheet, m_columns[static_cast<std::size_t>(use.column)], open.first());
        MappingQuestion question;
        question.id = QStringLiteral("unfit-") + fieldId(open.first());
        question.column = use.column;
        question.text =
            Words::tr("“%1” holds names of firms, and no column is known to give the %2. Is it that?")
                .arg(use.header.simplified(), saidField(open.first()));
        question.offer(fieldId(Field::None), Words::tr("Leave it out"));
        for (const Field field : open)
            question.offer(fieldId(field), Words::tr("Use it: %1").arg(saidField(field)));
        const Field declarant = fieldOfDeclarant(use);
        if (open.contains(declarant)) {
            constexpr double guess = 50;
            m_sheet.put(m_columns[static_cast<std::size_t>(use.column)], declarant, guess);
            question.prefer(fieldId(declarant));
            open.removeOne(declarant);
        }
        rules.questions.append(question);
    }
}
