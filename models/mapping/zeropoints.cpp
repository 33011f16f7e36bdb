// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/zeropoints.h"

#include "mapping/quotedheader.h"

namespace {

Said tr(const char *source)
{
    return {"ZeroPoints", source};
}

} // namespace

/** Where all of a line is 0 nothing is known of it; where goods of some weight are worth 0, or many are, it
 * may be so. */
bool ZeroPoints::mayBeTrue(const ColumnUse &use) const
{
    const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(use.column)];
    constexpr int many = 5;
    if (facts.zeros * many >= facts.numbers)
        return true;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        if (m_sheet.amount(row, use, {1, 3}) != 0)
            continue;
        for (const ColumnUse &mass : m_columns) {
            const bool isMass = mass.field == Field::Net || mass.field == Field::Gross;
            if (isMass && m_sheet.amount(row, mass, {1, 3}).value_or(0) > 0)
                return true;
        }
    }
    return false;
}

void ZeroPoints::ask(QList<MappingQuestion> &questions) const
{
    constexpr qsizetype most = 9; // parts of one sentence
    QList<Said> names;
    MappingQuestion question;
    question.id = QStringLiteral("zero-is-missing");
    for (const ColumnUse &use : m_columns) {
        const bool filled = use.field == Field::Value || use.field == Field::Quantity;
        if (!filled || !use.zeroIsMissing ||
            m_sheet.facts[static_cast<std::size_t>(use.column)].onlyZeros() || !mayBeTrue(use))
            continue;
        if (names.size() < most)
            names.append(quotedHeader(use.header));
        question.column = question.column < 0 ? use.column : question.column;
    }
    if (names.isEmpty())
        return;
    question.text =
        tr("No cell is empty in %1, and some are 0. What does 0 say there?").arg(Said::joined(names, ", "));
    question.offer(QStringLiteral("yes"), tr("Nothing is known"));
    question.offer(QStringLiteral("no"), tr("It is a true zero"));
    questions.append(question);
}
