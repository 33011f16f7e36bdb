// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/fallbackcolumns.h"

#include "mapping/celltext.h"
#include "mapping/headervocabulary.h"
#include "mapping/hstext.h"
#include "mapping/missingwords.h"
#include "mapping/recordmembers.h"
#include "places/countries.h"

#include <algorithm>
#include <array>

namespace {

Said tr(const char *source)
{
    return {"FallbackColumns", source};
}

constexpr std::array fields{Field::Hs, Field::Origin, Field::Dispatch, Field::Destination, Field::Trading};

/** Whether a person is asked which of the columns counts. */
bool isAsked(const QList<MappingQuestion> &questions, int column)
{
    return std::any_of(questions.cbegin(), questions.cend(), [column](const MappingQuestion &question) {
        return question.column == column ||
               (question.id == u"which-column" && question.answerIds.contains(QString::number(column + 1)));
    });
}

} // namespace

std::optional<bool> FallbackColumns::isSame(std::string_view one, std::string_view other, Field field) const
{
    if (field != Field::Hs) {
        const CountryCode left = m_countries.find(one);
        const CountryCode right = m_countries.find(other);
        return left.valid() && right.valid() ? std::optional(left == right) : std::nullopt;
    }
    const std::string left = HsText::rawDigits(one);
    const std::string right = HsText::rawDigits(other);
    constexpr std::size_t shortest = 4;
    return std::min(left.size(), right.size()) >= shortest &&
           (left.starts_with(right) || right.starts_with(left));
}

FallbackColumns::Rows FallbackColumns::compare(int taken, int other, Field field) const
{
    const auto read = [this](std::size_t row, int column) {
        const std::string_view text =
            CellText::trimmed(m_sheet.sample->text(row, static_cast<std::size_t>(column)));
        return text == "0" || MissingWords::instance().contains(text) ? std::string_view() : text;
    };
    Rows rows;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const std::string_view own = read(row, taken);
        const std::string_view said = read(row, other);
        if (said.empty())
            continue;
        rows.onlyOther += own.empty();
        const auto same = own.empty() ? std::nullopt : isSame(own, said, field);
        rows.both += same.has_value();
        rows.same += same.value_or(false);
    }
    return rows;
}

/** Whether one is of the item and the other of its declaration: they may differ, and both are right. */
bool FallbackColumns::isLevel(int taken, int other) const
{
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    return vocabulary.isOfDeclaration(m_sheet.texts[static_cast<std::size_t>(other)]) &&
           !vocabulary.isOfDeclaration(m_sheet.texts[static_cast<std::size_t>(taken)]);
}

void FallbackColumns::take(ColumnRules::Outcome &rules) const
{
    constexpr double clear = 60;
    for (const Field field : fields) {
        const int winner = SheetFacts::columnOf(m_columns, field);
        const std::string meaning = fieldId(field).toStdString();
        for (const FieldCandidate &candidate : m_candidates) {
            ColumnUse &use = m_columns[static_cast<std::size_t>(candidate.column)];
            const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(candidate.column)];
            if (winner < 0 || candidate.meaning != meaning || candidate.score < clear ||
                use.field != Field::None || !facts.hasData() || isAsked(rules.questions, winner) ||
                isAsked(rules.questions, use.column))
                continue;
            const Rows rows = compare(winner, use.column, field);
            const bool level = isLevel(winner, use.column);
            const bool agree = rows.both > 0 && rows.same * 20 >= rows.both * 19;
            // A declaration's country is often but that of its first item.
            const bool country = RecordMembers::countryOf(field) != nullptr;
            if ((!level && (rows.onlyOther == 0 || !agree)) || (level && country && rows.both > 0 && !agree))
                continue;
            m_sheet.put(use, field, candidate.score);
            use.fallback = true;
            const QString first = m_columns[static_cast<std::size_t>(winner)].header.simplified();
            use.evidence = tr("It is read where “%1” holds nothing.").arg(first);
            ColumnRules::decide(use, facts, rules);
            rules.notes.append(
                tr("“%1” is read only where “%2” holds nothing.").arg(use.header.simplified(), first));
        }
    }
}
