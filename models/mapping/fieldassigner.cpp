// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/fieldassigner.h"

#include "mapping/repeatedtotals.h"
#include "mapping/valueveto.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/** Under this the wording says too little. */
constexpr double leastScore = 50;

QString tr(const char *source)
{
    return QCoreApplication::translate("FieldAssigner", source);
}

bool isMoney(const std::string &meaning)
{
    return meaning == "value";
}

Field fieldOf(const std::string &meaning)
{
    return fieldFromId(QString::fromStdString(meaning)).value_or(Field::None);
}

} // namespace

FieldAssigner::FieldAssigner(const HeaderVocabulary &vocabulary, const SurveyedSheet &sheet)
    : m_vocabulary(vocabulary), m_sheet(sheet)
{
    for (std::size_t c = 0; c < sheet.width(); ++c) {
        ColumnUse use;
        use.column = static_cast<int>(c);
        use.header = sheet.headers.value(static_cast<qsizetype>(c));
        m_out.columns.push_back(use);
    }
}

std::vector<FieldAssigner::Candidate> FieldAssigner::candidates() const
{
    const auto boxed = std::count_if(m_sheet.texts.begin(), m_sheet.texts.end(), [&](const HeaderText &t) {
        return !t.box.empty() && !m_vocabulary.box(t.box).empty();
    });
    const auto certain = std::count_if(m_sheet.texts.begin(), m_sheet.texts.end(),
                                       [](const HeaderText &t) { return t.boxIsCertain; });
    const bool boxesCount = boxed >= 4 && certain >= 1;
    std::vector<Candidate> list;
    for (std::size_t c = 0; c < m_sheet.width(); ++c) {
        const HeaderText &text = m_sheet.texts[c];
        const int column = static_cast<int>(c);
        const std::string box = text.box.empty() || !(boxesCount || text.boxIsCertain)
                                    ? std::string()
                                    : m_vocabulary.box(text.box);
        if (!box.empty()) {
            if (box != "none") // the number of the box decides, whatever the words are
                list.push_back({column, box, judged(column, box, 100) + preference(column, box)});
            continue;
        }
        const auto matches = m_vocabulary.match(text);
        // What is surely something else ("exchange rate", "HS description") is no field by a part of its
        // words.
        const double none = [&] {
            for (const HeaderMatch &m : matches) {
                if (m.meaning == "none")
                    return m.score;
            }
            return 0.0;
        }();
        for (const HeaderMatch &match : matches) {
            if (match.meaning == "none" || match.score < leastScore || none >= match.score)
                continue;
            const double score = judged(column, match.meaning, match.score);
            if (score >= leastScore)
                list.push_back({column, match.meaning, score + preference(column, match.meaning)});
        }
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    return list;
}

/** The wording's score after the values were heard; 0 where they say no. */
double FieldAssigner::judged(int column, const std::string &meaning, double score) const
{
    const auto index = static_cast<std::size_t>(column);
    const ColumnFacts &facts = m_sheet.facts[index];
    if (!facts.hasData())
        return score - 30 >= leastScore
                   ? score - 30
                   : 0; // an empty column: only a clear wording, and only the last choice
    return ValueVeto::allows(meaning, facts, m_sheet.texts[index]) ? score : 0;
}

/** What makes one of several columns of a field the better one, in points. */
double FieldAssigner::preference(int column, const std::string &meaning) const
{
    const auto index = static_cast<std::size_t>(column);
    const ColumnFacts &facts = m_sheet.facts[index];
    const HeaderText &text = m_sheet.texts[index];
    double points = 0;
    if (m_vocabulary.isTranslation(text))
        points -= 4;
    if (text.has("raw"))
        points -= 2;
    if (text.has("sumof"))
        points -= 3;
    if (facts.rows > 0 && facts.known * 2 < facts.rows)
        points -= facts.hasData() ? 12 : 0;
    const bool amount = isMoney(meaning) || meaning == "net" || meaning == "gross" || meaning == "quantity" ||
                        meaning == "mass" || meaning == "packages";
    if (amount && facts.onlyZeros())
        points -= 40;
    if (meaning == "quantity" && m_vocabulary.isTotal(text))
        points -= 2;
    if (meaning == "mass" && text.unit)
        points += 5;
    if (meaning == "hs")
        points += facts.codeDigits(); // the longest codes are the file's own
    if (isMoney(meaning)) {
        points += text.currency == "USD" ? 9 : text.currency == "EUR" ? 4 : 0;
        points -= text.factor == 1 ? 0 : 12;
        points -= m_vocabulary.isTotal(text) ? 2 : 0;
        points += m_vocabulary.isItem(text) ? 2 : 0;
    }
    return points;
}

int FieldAssigner::columnOf(Field field) const
{
    for (const ColumnUse &use : m_out.columns) {
        if (use.field == field)
            return use.column;
    }
    return -1;
}

bool FieldAssigner::isBills() const
{
    if (m_sheet.layout && m_sheet.layout->bills)
        return true;
    // A manifest has a vessel or a bill number, and no customs procedure.
    const int declaration = columnOf(Field::Declaration);
    const bool bill =
        declaration >= 0 && (m_sheet.texts[static_cast<std::size_t>(declaration)].has("lading") ||
                             m_sheet.texts[static_cast<std::size_t>(declaration)].has("bl") ||
                             m_sheet.texts[static_cast<std::size_t>(declaration)].has("awb"));
    return bill || columnOf(Field::Vessel) >= 0;
}

QString FieldAssigner::evidence(int column, Field field) const
{
    const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(column)];
    const QString says = tr("The header says “%1”").arg(fieldName(field));
    if (!facts.hasData())
        return says + tr("; the column is empty.");
    const int fitting = ValueVeto::fitting(fieldId(field).toStdString(), facts);
    if (fitting < 0)
        return says + tr("; %1 different values in %2 rows.").arg(facts.distinct.size()).arg(facts.known);
    return says + tr("; %1 of %2 values fit.").arg(fitting).arg(facts.known);
}

void FieldAssigner::put(int column, Field field, double score)
{
    ColumnUse &use = m_out.columns[static_cast<std::size_t>(column)];
    use.field = field;
    use.confidence = static_cast<int>(std::clamp(score, 1.0, 99.0));
    use.evidence = evidence(column, field);
}

void FieldAssigner::take(const std::vector<Candidate> &list)
{
    for (const Candidate &candidate : list) {
        const Field field = fieldOf(candidate.meaning);
        if (field == Field::None || columnOf(field) >= 0 ||
            m_out.columns[static_cast<std::size_t>(candidate.column)].field != Field::None)
            continue;
        put(candidate.column, field, candidate.score);
    }
}

/** A bare "weight" does not say which: proposed by the kind of document, and asked. */
void FieldAssigner::takeBareMass(const std::vector<Candidate> &list)
{
    if (columnOf(Field::Net) >= 0 || columnOf(Field::Gross) >= 0)
        return;
    for (const Candidate &candidate : list) {
        if (candidate.meaning != "mass" ||
            m_out.columns[static_cast<std::size_t>(candidate.column)].field != Field::None)
            continue;
        const bool gross = isBills();
        put(candidate.column, gross ? Field::Gross : Field::Net, candidate.score * 0.7);
        MappingQuestion question;
        question.id = QStringLiteral("net-or-gross");
        question.column = candidate.column;
        question.text =
            tr("The column “%1” does not say whether it is net or gross mass.")
                .arg(m_out.columns[static_cast<std::size_t>(candidate.column)].header.simplified());
        question.answers = {fieldName(Field::Gross), fieldName(Field::Net)};
        question.answerIds = {QStringLiteral("gross"), QStringLiteral("net")};
        if (!gross) {
            question.answers.swapItemsAt(0, 1);
            question.answerIds.swapItemsAt(0, 1);
        }
        m_out.questions.append(question);
        return;
    }
}

/** A bare "country" is the origin of imports and the destination of exports, if nothing else says these. */
void FieldAssigner::takeBareCountry(const std::vector<Candidate> &list)
{
    if (columnOf(Field::Origin) >= 0 && columnOf(Field::Destination) >= 0)
        return;
    for (const Candidate &candidate : list) {
        if (candidate.meaning != "country" ||
            m_out.columns[static_cast<std::size_t>(candidate.column)].field != Field::None)
            continue;
        const bool exports = std::any_of(m_sheet.texts.begin(), m_sheet.texts.end(), [](const HeaderText &t) {
            return t.has("exp") || (t.has("export") && t.has("date"));
        });
        const Field field = exports ? Field::Destination : Field::Origin;
        if (columnOf(field) >= 0)
            return;
        put(candidate.column, field, candidate.score * 0.6);
        MappingQuestion question;
        question.id = QStringLiteral("which-country");
        question.column = candidate.column;
        question.text =
            tr("The column “%1” does not say which country it means.")
                .arg(m_out.columns[static_cast<std::size_t>(candidate.column)].header.simplified());
        for (const Field answer :
             {field, exports ? Field::Origin : Field::Destination, Field::Dispatch, Field::Trading}) {
            question.answers.append(fieldName(answer));
            question.answerIds.append(fieldId(answer));
        }
        m_out.questions.append(question);
        return;
    }
}

/** "PRODUCT_DESCRIPTION_1" to "_4" continue the description. */
void FieldAssigner::joinDescriptions()
{
    const int first = columnOf(Field::Description);
    if (first < 0)
        return;
    const auto stem = [](const QString &header) {
        QString base = header.simplified().toLower();
        while (!base.isEmpty() && (base.back().isDigit() || base.back() == u'_' || base.back() == u' '))
            base.chop(1);
        return base;
    };
    const QString base = stem(m_out.columns[static_cast<std::size_t>(first)].header);
    for (ColumnUse &use : m_out.columns) {
        if (use.field != Field::None || use.header.isEmpty() || !use.header.back().isDigit() ||
            stem(use.header) != base)
            continue;
        put(use.column, Field::Description, 80);
        use.evidence = tr("It continues the description.");
    }
}

void FieldAssigner::linkUnits(const std::vector<Candidate> &list)
{
    for (ColumnUse &use : m_out.columns) {
        const auto index = static_cast<std::size_t>(use.column);
        if (use.field != Field::Net && use.field != Field::Gross)
            continue;
        if (const auto unit = m_sheet.texts[index].unit) {
            const std::string_view id = Units::id(*unit);
            use.unit = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
            continue;
        }
        int nearest = -1;
        for (const Candidate &candidate : list) {
            if (candidate.meaning == "massunit" &&
                (nearest < 0 || std::abs(candidate.column - use.column) < std::abs(nearest - use.column)))
                nearest = candidate.column;
        }
        // "Weight" and right beside it a column "Unit" that holds nothing but units of mass.
        if (nearest < 0 && index + 1 < m_sheet.width() && columnOf(Field::Quantity) < 0) {
            const ColumnFacts &beside = m_sheet.facts[index + 1];
            if (beside.hasData() && beside.share(beside.massUnits) > 0.95)
                nearest = use.column + 1;
        }
        use.unitColumn = nearest;
    }
}

/** The currency column belongs to a value whose header names none. */
void FieldAssigner::linkCurrency()
{
    const int value = columnOf(Field::Value);
    const int currency = columnOf(Field::Currency);
    if (value < 0)
        return;
    ColumnUse &use = m_out.columns[static_cast<std::size_t>(value)];
    const HeaderText &text = m_sheet.texts[static_cast<std::size_t>(value)];
    use.currency = QString::fromStdString(text.currency);
    use.factor = text.factor;
    if (currency < 0)
        return;
    if (!use.currency.isEmpty()) {
        ColumnUse &other = m_out.columns[static_cast<std::size_t>(currency)];
        other.field = Field::None;
        other.confidence = 0;
        other.evidence =
            tr("The values taken are in %1; this currency belongs to other columns.").arg(use.currency);
    }
}

void FieldAssigner::nameLosers(const std::vector<Candidate> &list)
{
    for (const Candidate &candidate : list) {
        ColumnUse &loser = m_out.columns[static_cast<std::size_t>(candidate.column)];
        if (loser.field != Field::None || !loser.evidence.isEmpty())
            continue;
        const int winner = columnOf(fieldOf(candidate.meaning));
        if (winner < 0)
            continue;
        loser.evidence = tr("It also reads as %1; “%2” fits better.")
                             .arg(fieldName(fieldOf(candidate.meaning)),
                                  m_out.columns[static_cast<std::size_t>(winner)].header.simplified());
    }
}

FieldAssigner::Outcome FieldAssigner::assign()
{
    std::vector<Candidate> list = candidates();
    // The declaration first: it tells which amounts are totals of the whole declaration.
    take(list);
    const RepeatedTotals totals(m_sheet, columnOf(Field::Declaration));
    const bool found =
        totals.demote(list.begin(), list.end(), [](Candidate &candidate) { candidate.score -= 45; });
    if (found) {
        for (ColumnUse &use : m_out.columns) {
            use.field = Field::None;
            use.confidence = 0;
            use.evidence.clear();
        }
        std::stable_sort(list.begin(), list.end(),
                         [](const auto &a, const auto &b) { return a.score > b.score; });
        take(list);
    }
    takeBareMass(list);
    takeBareCountry(list);
    joinDescriptions();
    linkUnits(list);
    linkCurrency();
    totals.dropTotals(m_out.columns, m_out.questions, m_out.notes);
    nameLosers(list);
    return m_out;
}
