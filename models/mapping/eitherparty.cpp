// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/eitherparty.h"

#include "mapping/twosides.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

Said tr(const char *source)
{
    return {"EitherParty", source};
}

bool isSide(Field field)
{
    return field == Field::Consignor || field == Field::Consignee;
}

} // namespace

/** The partner of the one who declares the goods. */
bool EitherParty::isForeign(const ColumnUse &use) const
{
    static constexpr std::array<std::string_view, 16> words{
        "foreign", "overseas",  "partner",  "иностран", "зарубеж", "контрагент", "іноземн", "yurtdis",
        "yabanci", "extranjer", "estrange", "etranger", "ausland", "estero",     "境外",    "해외"};
    const HeaderText &text = m_sheet.texts[static_cast<std::size_t>(use.column)];
    return std::any_of(words.begin(), words.end(), [&text](std::string_view stem) {
        return text.joined.find(stem) != std::string::npos;
    });
}

void EitherParty::take(QList<MappingQuestion> &questions) const
{
    for (ColumnUse &use : m_columns) {
        const bool bothFree =
            isSide(use.field) &&
            SheetFacts::columnOf(m_columns,
                                 use.field == Field::Consignor ? Field::Consignee : Field::Consignor) < 0;
        if (bothFree && TwoSides::areNamed(use.header, m_sheet.texts[static_cast<std::size_t>(use.column)],
                                           Field::Consignor, Field::Consignee)) {
            settle(use, questions);
            return takePartner(use, questions);
        }
    }
}

/** "境外收发货人" beside "境内收发货人": the other side of each row. */
void EitherParty::takePartner(const ColumnUse &declarant, QList<MappingQuestion> &questions) const
{
    if (declarant.directionColumn < 0)
        return;
    for (ColumnUse &use : m_columns) {
        const bool free = use.column != declarant.column && (use.field == Field::None || isSide(use.field));
        if (!free || isForeign(use) == isForeign(declarant) ||
            !TwoSides::areNamed(use.header, m_sheet.texts[static_cast<std::size_t>(use.column)],
                                Field::Consignor, Field::Consignee))
            continue;
        constexpr double clear = 75;
        m_sheet.put(use, isForeign(use) ? Field::Consignor : Field::Consignee, clear);
        return settle(use, questions);
    }
}

void EitherParty::settle(ColumnUse &use, QList<MappingQuestion> &questions) const
{
    const TradeDirection direction = m_sheet.titledDirection();
    const bool foreign = isForeign(use);
    MappingQuestion question;
    question.id = QStringLiteral("which-party");
    question.column = use.column;
    question.text = tr("“%1” is who sends the goods or who receives them.").arg(use.header.simplified());
    for (const Field field : {use.field, Field::Consignor, Field::Consignee, Field::None})
        question.offer(fieldId(field), saidField(field));
    if (direction == TradeDirection::Both) {
        const int column = m_sheet.directionColumn();
        const QString said = m_sheet.headers.value(column).simplified();
        const QString declarant = QStringLiteral("direction:%1").arg(column + 1);
        const QString partner = QStringLiteral("partner:%1").arg(column + 1);
        question.offer(declarant,
                       tr("By “%1” of each row: who receives imports, and who sends exports").arg(said));
        question.offer(partner,
                       tr("By “%1” of each row: who sends imports, and who receives exports").arg(said));
        question.prefer(foreign ? partner : declarant);
        use.field = foreign ? Field::Consignor : Field::Consignee;
        use.directionColumn = column;
    } else if (direction == TradeDirection::Import || direction == TradeDirection::Export) {
        use.field = (direction == TradeDirection::Import) != foreign ? Field::Consignee : Field::Consignor;
        question.prefer(fieldId(use.field));
    }
    questions.append(question);
}
