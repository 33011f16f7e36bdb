// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/partmasses.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(PartMasses)
};

/** Whether the header speaks of a weight at all, beside the means. */
bool isWeight(const HeaderText &header)
{
    static constexpr std::array<std::string_view, 12> words{
        "weight", "wgt", "swt", "wt", "mass", "вес", "масса", "kg", "peso", "poids", "gewicht", "agirlik"};
    return header.unitOfWeight() ||
           std::any_of(words.begin(), words.end(), [&](std::string_view word) { return header.has(word); });
}

} // namespace

/** By air, by water, by road or by rail; -1 = the header does not say. */
int PartMasses::meansOf(int column) const
{
    struct Means {
        std::string_view word;
        int means;
    };
    static constexpr std::array known{Means{"air", 0},   Means{"авиа", 0},  Means{"vessel", 1},
                                      Means{"ves", 1},   Means{"sea", 1},   Means{"ocean", 1},
                                      Means{"море", 1},  Means{"морем", 1}, Means{"road", 2},
                                      Means{"truck", 2}, Means{"rail", 3}};
    const HeaderText &header = m_sheet.texts[static_cast<std::size_t>(column)];
    const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(column)];
    constexpr double mostly = 0.7;
    if (!isWeight(header) || facts.share(facts.numbers) < mostly || facts.onlyZeros())
        return -1;
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const Means &each) { return header.has(each.word); });
    return found == known.end() ? -1 : found->means;
}

/** Whether some row has a mass in both. */
bool PartMasses::bothGiven(int one, int other) const
{
    const auto weighs = [this](std::size_t row, int column) {
        return m_sheet.amount(row, m_columns[static_cast<std::size_t>(column)], {1, 3}).value_or(0) != 0;
    };
    constexpr int several = 2; // one may be a slip
    int rows = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        rows += weighs(row, one) && weighs(row, other) ? 1 : 0;
    }
    return rows >= several;
}

void PartMasses::ask(ColumnRules::Outcome &rules) const
{
    for (ColumnUse &mass : m_columns) {
        const int means = mass.field == Field::Net || mass.field == Field::Gross ? meansOf(mass.column) : -1;
        if (means < 0)
            continue;
        const auto other = std::find_if(m_columns.begin(), m_columns.end(), [&](const ColumnUse &use) {
            const int its = use.column == mass.column ? -1 : meansOf(use.column);
            return its >= 0 && its != means && bothGiven(mass.column, use.column);
        });
        if (other == m_columns.end())
            continue;
        rules.questions.removeIf([&](const MappingQuestion &q) { return q.column == mass.column; });
        MappingQuestion question;
        question.id = QStringLiteral("unfit-mass");
        question.column = mass.column;
        question.text =
            Words::tr(
                "“%1” and “%2” are the masses of parts of a row, by what carried them, and no column gives "
                "the whole. Is “%1” to be used alone?")
                .arg(mass.header.simplified(), other->header.simplified());
        question.offer(fieldId(Field::None), Words::tr("Leave it out"));
        for (const Field field : {mass.field, mass.field == Field::Net ? Field::Gross : Field::Net})
            question.offer(fieldId(field), Words::tr("Use it: %1").arg(saidField(field)));
        mass.field = Field::None;
        rules.questions.append(question);
    }
}
