// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/barecountry.h"

#include "mapping/twosides.h"
#include "places/countries.h"

#include <algorithm>
#include <set>

namespace {

Said tr(const char *source)
{
    return {"BareCountry", source};
}

Field fieldOf(const std::string &meaning)
{
    return fieldFromId(QString::fromStdString(meaning)).value_or(Field::None);
}

} // namespace

int BareCountry::columnOf(Field field) const
{
    return SheetFacts::columnOf(m_columns, field);
}

/** A bare "country" is the origin of imports and the destination of exports, if nothing else says these. */
void BareCountry::take(QList<MappingQuestion> &questions) const
{
    takeEither(questions);
    // One whose words say which country it means is no bare one, though another column has that field.
    const auto saysWhich = [&](int column) {
        return std::any_of(m_candidates.begin(), m_candidates.end(), [column](const FieldCandidate &c) {
            const Field field = fieldOf(c.meaning);
            return c.column == column && (field == Field::Origin || field == Field::Dispatch ||
                                          field == Field::Destination || field == Field::Trading);
        });
    };
    const auto free = [&](const FieldCandidate &c) {
        return c.meaning == "country" && !saysWhich(c.column) &&
               m_columns[static_cast<std::size_t>(c.column)].field == Field::None &&
               !repeatsAnother(c.column);
    };
    const auto found = std::find_if(m_candidates.begin(), m_candidates.end(), free);
    if (found == m_candidates.end() || (columnOf(Field::Origin) >= 0 && columnOf(Field::Destination) >= 0))
        return;
    // Its other words say whose country it is, and nobody knows what they mean here.
    constexpr double wholeWording = 82;
    const bool inPart = found->score < wholeWording;
    if (inPart &&
        (columnOf(Field::Origin) >= 0 || columnOf(Field::Destination) >= 0 || columnOf(Field::Dispatch) >= 0))
        return;
    const TradeDirection direction = m_sheet.titledDirection();
    const bool byRow =
        direction == TradeDirection::Both && columnOf(Field::Origin) < 0 && columnOf(Field::Destination) < 0;
    const Field proposed = direction == TradeDirection::Export ? Field::Destination : Field::Origin;
    const bool taken = inPart || columnOf(proposed) >= 0 || (direction == TradeDirection::Both && !byRow);
    if (!taken)
        m_sheet.put(m_columns[static_cast<std::size_t>(found->column)], proposed, found->score * 0.6);
    MappingQuestion question;
    question.id = QStringLiteral("which-country");
    question.column = found->column;
    question.text = tr("The column “%1” does not say which country it means.")
                        .arg(m_columns[static_cast<std::size_t>(found->column)].header.simplified());
    QList<Field> answers{taken ? Field::None : proposed};
    for (const Field field : {Field::Origin, Field::Destination, Field::Dispatch, Field::Trading}) {
        if ((inPart || field != proposed) && columnOf(field) < 0)
            answers.append(field);
    }
    for (const Field answer : answers) {
        question.answers.append(saidField(answer));
        question.answerIds.append(fieldId(answer));
    }
    if (byRow)
        offerByRow(question, !taken);
    questions.append(question);
}

/** Where the rows are imports and exports, the partner of an import is its origin and that of an export its
 * destination. */
void BareCountry::offerByRow(MappingQuestion &question, bool proposed) const
{
    const int direction = m_sheet.directionColumn();
    const QString answer = QStringLiteral("direction:%1").arg(direction + 1);
    question.offer(answer, tr("By “%1” of each row: where imports come from, and where exports go")
                               .arg(m_sheet.headers.value(direction).simplified()));
    if (!proposed)
        return;
    question.prefer(answer);
    m_columns[static_cast<std::size_t>(question.column)].directionColumn = direction;
}

/** "COUNTRY_CODE" beside "DESTINATION_COUNTRY": the same country in another writing, on every row. */
bool BareCountry::repeatsAnother(int column) const
{
    constexpr int several = 3;
    if (!m_sheet.countries)
        return false;
    const auto countryOf = [&](std::size_t row, int c) {
        return m_sheet.countries->find(m_sheet.sample->text(row, static_cast<std::size_t>(c)));
    };
    return std::ranges::any_of(m_columns, [&](const ColumnUse &use) {
        if (use.field != Field::Origin && use.field != Field::Destination)
            return false;
        int same = 0;
        int given = 0;
        std::set<CountryCode> countries; // where all go to one, the origin may be that one by chance
        for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
            const CountryCode own = countryOf(row, column);
            const CountryCode other = countryOf(row, use.column);
            given += own.valid();
            if (!own.valid() || !other.valid())
                continue;
            // In the same writing it is more likely a column of its own.
            if (own != other || m_sheet.sample->text(row, static_cast<std::size_t>(column)) ==
                                    m_sheet.sample->text(row, static_cast<std::size_t>(use.column)))
                return false;
            ++same;
            countries.insert(own);
        }
        return same >= several && same * 10 >= given * 9 && countries.size() > 1;
    });
}

double BareCountry::claim(int column, Field field) const
{
    const std::string meaning = fieldId(field).toStdString();
    double best = 0;
    for (const FieldCandidate &candidate : m_candidates) {
        if (candidate.column == column && candidate.meaning == meaning)
            best = std::max(best, candidate.score);
    }
    return best;
}

/** Which of dispatch and origin the header names beside the destination; None if it names no two sides. */
Field BareCountry::sourceOf(const ColumnUse &use) const
{
    constexpr double clear = 60;
    constexpr double nearly = 6;
    const double to = claim(use.column, Field::Destination);
    const Field source = claim(use.column, Field::Dispatch) >= claim(use.column, Field::Origin)
                             ? Field::Dispatch
                             : Field::Origin;
    const double from = claim(use.column, source);
    if (std::min(to, from) >= clear && std::max(to, from) - std::min(to, from) <= nearly)
        return source;
    const HeaderText &text = m_sheet.texts[static_cast<std::size_t>(use.column)];
    for (const Field side : {Field::Origin, Field::Dispatch}) {
        if (TwoSides::areNamed(use.header, text, side, Field::Destination))
            return side;
    }
    return Field::None;
}

/** "Страна отправления/назначения": one of the two, by the direction. */
void BareCountry::takeEither(QList<MappingQuestion> &questions) const
{
    for (ColumnUse &use : m_columns) {
        if (use.field != Field::Origin && use.field != Field::Dispatch && use.field != Field::Destination)
            continue;
        const Field source = sourceOf(use);
        if (source == Field::None || (use.field != source && use.field != Field::Destination))
            continue;
        use.field = Field::None;
        if (columnOf(source) < 0 && columnOf(Field::Destination) < 0)
            return settleEither(use, source, questions);
        m_sheet.put(use, columnOf(source) < 0 ? source : Field::Destination,
                    std::max(claim(use.column, source), claim(use.column, Field::Destination)));
    }
}

void BareCountry::settleEither(ColumnUse &use, Field source, QList<MappingQuestion> &questions) const
{
    const TradeDirection direction = m_sheet.titledDirection();
    m_sheet.put(use, direction == TradeDirection::Export ? Field::Destination : source,
                std::max(claim(use.column, source), claim(use.column, Field::Destination)));
    if (direction == TradeDirection::Import || direction == TradeDirection::Export)
        return;
    MappingQuestion question;
    question.id = QStringLiteral("which-country");
    question.column = use.column;
    question.text = tr("“%1” is where goods come from or where they go.").arg(use.header.simplified());
    for (const Field field : {source, Field::Destination, Field::None})
        question.offer(fieldId(field), saidField(field));
    if (direction == TradeDirection::Both)
        offerByRow(question, true);
    questions.append(question);
}
