// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/fieldassigner.h"

#include "mapping/barecountry.h"
#include "mapping/columnlinks.h"
#include "mapping/currencies.h"
#include "mapping/currencylinks.h"
#include "mapping/datecolumns.h"
#include "mapping/declaredmass.h"
#include "mapping/dollarsfirst.h"
#include "mapping/doubtfulamounts.h"
#include "mapping/eitherparty.h"
#include "mapping/homeports.h"
#include "mapping/masskind.h"
#include "mapping/nomass.h"
#include "mapping/officialvalue.h"
#include "mapping/ratecolumns.h"
#include "mapping/repeatedtotals.h"
#include "mapping/valueveto.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>

namespace {

/** Under this the wording says too little. */
constexpr double leastScore = 50;

Said tr(const char *source)
{
    return {"FieldAssigner", source};
}

bool isMoney(const std::string &meaning)
{
    return meaning == "value";
}

bool isMass(const std::string &meaning)
{
    return meaning == "net" || meaning == "gross" || meaning == "mass";
}

/** Of wordings that fit alike the one with more words counts: "country of origin" goes before "origin". */
double specificity(const HeaderMatch &match)
{
    return std::min(match.words - 1, 3) * 0.2;
}

/** "Стоимость с НДС": what customs value goods at has no tax in it; "без НДС" says so. */
bool isWithTax(const HeaderText &text)
{
    static constexpr std::array<std::string_view, 10> taxes{"ндс", "пдв", "ққс",  "vat", "kdv",
                                                            "iva", "tva", "mwst", "dph", "ддс"};
    static constexpr std::array<std::string_view, 12> without{"без",   "excl",  "excluding", "without",
                                                              "hariç", "haric", "sin",       "sem",
                                                              "ohne",  "hors",  "netto",     "bez"};
    const auto says = [&](std::string_view word) { return text.has(word); };
    return std::ranges::any_of(taxes, says) && std::ranges::none_of(without, says);
}

/** "Value of goods, item FOB" says all that "value of goods FOB" says, and a word more. */
bool saysAlso(const HeaderText &longer, const HeaderText &shorter)
{
    return longer.words.size() == shorter.words.size() + 1 &&
           std::ranges::all_of(shorter.words,
                               [&](const HeaderText::Word &word) { return longer.has(word.text); });
}

Field fieldOf(const std::string &meaning)
{
    return fieldFromId(QString::fromStdString(meaning)).value_or(Field::None);
}

} // namespace

FieldAssigner::FieldAssigner(const HeaderVocabulary &vocabulary, const SheetFacts &sheet)
    : m_vocabulary(vocabulary), m_sheet(sheet)
{
    for (std::size_t c = 0; c < sheet.width(); ++c) {
        ColumnUse use;
        use.column = static_cast<int>(c);
        use.header = sheet.headers.value(static_cast<qsizetype>(c));
        m_out.columns.push_back(use);
    }
}

/** Whether a column of countries is in the numbers of ISO 3166: so are the others of its file. */
bool FieldAssigner::hasIsoNumbers() const
{
    for (std::size_t c = 0; c < m_sheet.width(); ++c) {
        const auto matches = m_vocabulary.match(m_sheet.texts[c]);
        const bool iso = std::any_of(matches.begin(), matches.end(), [&](const HeaderMatch &m) {
            return m.score >= leastScore && ValueVeto::areCountryNumbers(m.meaning, m_sheet.facts[c]) &&
                   ValueVeto::allows(m.meaning, m_sheet.facts[c], m_sheet.texts[c]);
        });
        if (iso)
            return true;
    }
    return false;
}

std::vector<FieldCandidate> FieldAssigner::candidates()
{
    m_isoNumbers = hasIsoNumbers();
    const auto boxed = std::count_if(m_sheet.texts.begin(), m_sheet.texts.end(), [&](const HeaderText &t) {
        return !t.box.empty() && !m_vocabulary.box(t.box).empty();
    });
    const auto certain = std::count_if(m_sheet.texts.begin(), m_sheet.texts.end(),
                                       [](const HeaderText &t) { return t.boxIsCertain; });
    const bool boxesCount = boxed >= 4 && (certain >= 1 || m_vocabulary.isRowOfBoxes(m_sheet.headers));
    std::vector<FieldCandidate> list;
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
        // What is surely something else ("exchange rate", "HS description") is no field by some of its words.
        const auto other = std::ranges::find(matches, "none", &HeaderMatch::meaning);
        const double none = other == matches.end() ? 0.0 : other->score;
        for (const HeaderMatch &match : matches) {
            if (match.meaning == "none" || match.score < leastScore || none >= match.score ||
                (isMass(match.meaning) &&
                 (NoMass::isMoney(text) || NoMass::isOfPiece(m_sheet.headers[column]))))
                continue;
            const bool either = isMass(match.meaning) && MassKind::areBothIn(text); // to be asked
            const std::string meaning = either ? "mass" : match.meaning;
            if (const double score = judged(column, meaning, match.score); score >= leastScore)
                list.push_back({column, meaning, score + preference(column, meaning) + specificity(match)});
        }
    }
    preferItems(list);
    RateColumns::leave(list, m_sheet);
    DollarsFirst::prefer(list, m_sheet);
    std::ranges::stable_sort(list, std::greater(), &FieldCandidate::score);
    return list;
}

/** What a declaration says of its goods together ("РАЗНЫЕ", the first item's, a total) is less than what it
 * says of each. Of amounts only an item's own wording tells that there are two. */
void FieldAssigner::preferItems(std::vector<FieldCandidate> &list) const
{
    constexpr double behind = 20, slightly = 6; // of masses that are near it is asked which one counts
    const auto text = [&](const FieldCandidate &c) -> const HeaderText & {
        return m_sheet.texts[static_cast<std::size_t>(c.column)];
    };
    for (FieldCandidate &candidate : list) {
        const bool amount =
            isMoney(candidate.meaning) || candidate.meaning == "net" || candidate.meaning == "gross";
        const Field field = fieldOf(candidate.meaning);
        const bool country =
            field == Field::Origin || field == Field::Dispatch || field == Field::Destination;
        const bool plain =
            amount && std::ranges::any_of(list, [&](const FieldCandidate &other) {
                return other.meaning == candidate.meaning && m_vocabulary.isItem(text(other)) &&
                       !m_vocabulary.isItem(text(candidate)) && saysAlso(text(other), text(candidate));
            });
        if (plain)
            candidate.score -= slightly;
        if ((!amount && !country) || !m_vocabulary.isOfDeclaration(text(candidate)))
            continue;
        const bool itemsToo = std::any_of(list.begin(), list.end(), [&](const FieldCandidate &other) {
            return other.meaning == candidate.meaning && !m_vocabulary.isOfDeclaration(text(other)) &&
                   (country || m_vocabulary.isItem(text(other)));
        });
        const bool total = isMoney(candidate.meaning) && m_vocabulary.isTotal(text(candidate));
        candidate.score -= !itemsToo ? 0 : country || total ? behind : slightly;
    }
}

/** The wording's score after the values were heard; 0 where they say no. */
double FieldAssigner::judged(int column, const std::string &meaning, double score)
{
    const auto index = static_cast<std::size_t>(column);
    const ColumnFacts &facts = m_sheet.facts[index];
    if (!facts.hasData())
        return score - 30 >= leastScore ? score - 30 : 0; // only a clear wording, and only the last choice
    const bool isoBeside = m_isoNumbers && ValueVeto::areCountryNumbers(meaning, facts) &&
                           facts.nameShare(facts.countries) == 1.0;
    if (isoBeside || ValueVeto::allows(meaning, facts, m_sheet.texts[index]))
        return score;
    m_out.vetoed.push_back({column, meaning, score});
    return 0;
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
    else if (isMoney(meaning) && (facts.known - facts.zeros) * 2 < facts.known)
        points -= 12; // which stand for nothing in many files
    points -= amount ? DoubtfulAmounts::behind(text, facts) : 0;
    if (meaning == "quantity" && m_vocabulary.isTotal(text))
        points -= 2;
    if (meaning == "quantity" && (text.has("commercial") || text.has("comercial")))
        points -= 1;
    const Field field = fieldOf(meaning);
    const bool codeBesideName = field == Field::Mode || field == Field::Origin || field == Field::Dispatch ||
                                field == Field::Destination || field == Field::Trading;
    if (codeBesideName && (text.has("code") || text.has("код") || text.has("kodu")))
        points -= 5;
    if (meaning == "mass" && text.unit)
        points += 5;
    if (meaning == "description" && facts.known > 0) // texts of chapters say less than those of goods
        points += 2 * std::min(1.0, static_cast<double>(facts.distinct.size()) / std::min(facts.known, 100));
    if (meaning == "hs")
        points += facts.codeDigits(); // the longest codes are the file's own
    // "84821000 - Ball bearings": the code is read from the front, and the text is read where it is the goods
    // code's.
    constexpr double most = 0.6;
    if (meaning == "description" && facts.share(facts.codes) >= most && facts.share(facts.letters) >= most)
        points -= 25;
    if (isMoney(meaning)) {
        points += text.currency == "USD" ? 9 : text.currency == "EUR" ? 4 : 0;
        points -= text.factor == 1 ? 0 : isGivenWhole(text.currency) ? 12 : 2;
        points -= m_vocabulary.isTotal(text) ? 2 : 0;
        points += m_vocabulary.isItem(text) ? 2 : 0;
        points -= isWithTax(text) ? 25 : 0;
        const bool statistical = text.box == "46" || OfficialValue::isStatistical(text);
        points += text.currency.empty() && statistical ? 5 : 0; // in dollars, whatever the contract is in
    }
    return points;
}

/** Whether another column has amounts in this currency that are no thousands of it. */
bool FieldAssigner::isGivenWhole(const std::string &currency) const
{
    for (std::size_t c = 0; c < m_sheet.width(); ++c) {
        const HeaderText &other = m_sheet.texts[c];
        const ColumnFacts &facts = m_sheet.facts[c];
        constexpr double mostly = 0.7;
        if (other.currency == currency && other.factor == 1 && !other.isPrice &&
            facts.share(facts.numbers) > mostly)
            return true;
    }
    return false;
}

int FieldAssigner::columnOf(Field field) const
{
    return SheetFacts::columnOf(m_out.columns, field);
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
    // A port of lading beside no value and no procedure is a manifest's as well.
    const bool lading = columnOf(Field::Value) < 0 && columnOf(Field::Procedure) < 0 &&
                        std::any_of(m_sheet.texts.begin(), m_sheet.texts.end(),
                                    [](const HeaderText &text) { return text.has("lading"); });
    return bill || lading || columnOf(Field::Vessel) >= 0;
}

void FieldAssigner::put(int column, Field field, double score)
{
    m_sheet.put(m_out.columns[static_cast<std::size_t>(column)], field, score);
}

void FieldAssigner::take(const std::vector<FieldCandidate> &list)
{
    for (const FieldCandidate &candidate : list) {
        const Field field = fieldOf(candidate.meaning);
        if (field == Field::None || columnOf(field) >= 0 ||
            m_out.columns[static_cast<std::size_t>(candidate.column)].field != Field::None)
            continue;
        put(candidate.column, field, candidate.score);
    }
}

/** A bare "weight" does not say which: proposed by the kind of document, and asked. */
void FieldAssigner::takeBareMass(const std::vector<FieldCandidate> &list)
{
    if (columnOf(Field::Net) >= 0 || columnOf(Field::Gross) >= 0)
        return;
    for (const FieldCandidate &candidate : list) {
        if (candidate.meaning != "mass" ||
            m_out.columns[static_cast<std::size_t>(candidate.column)].field != Field::None)
            continue;
        const bool gross = isBills();
        put(candidate.column, gross ? Field::Gross : Field::Net, candidate.score * 0.7);
        m_out.columns[static_cast<std::size_t>(candidate.column)].evidence =
            tr("The header says that it is a mass, and not which.");
        MappingQuestion question;
        question.id = QStringLiteral("net-or-gross");
        question.column = candidate.column;
        question.text =
            tr("The column “%1” does not say whether it is net or gross mass.")
                .arg(m_out.columns[static_cast<std::size_t>(candidate.column)].header.simplified());
        question.answers = {saidField(Field::Gross), saidField(Field::Net)};
        question.answerIds = {QStringLiteral("gross"), QStringLiteral("net")};
        if (!gross) {
            question.answers.swapItemsAt(0, 1);
            question.answerIds.swapItemsAt(0, 1);
        }
        m_out.questions.append(question);
        return;
    }
}

void FieldAssigner::nameLosers(const std::vector<FieldCandidate> &list)
{
    for (const FieldCandidate &candidate : list) {
        ColumnUse &loser = m_out.columns[static_cast<std::size_t>(candidate.column)];
        const bool none = fieldOf(candidate.meaning) == Field::None;
        if (none || loser.field != Field::None || !loser.evidence.isEmpty())
            continue;
        const int winner = columnOf(fieldOf(candidate.meaning));
        if (winner < 0)
            continue;
        loser.evidence = tr("It also reads as %1; “%2” fits better.")
                             .arg(saidField(fieldOf(candidate.meaning)),
                                  m_out.columns[static_cast<std::size_t>(winner)].header.simplified());
    }
    for (const FieldCandidate &candidate : m_out.vetoed) {
        ColumnUse &loser = m_out.columns[static_cast<std::size_t>(candidate.column)];
        if (loser.field == Field::None && loser.evidence.isEmpty() &&
            fieldOf(candidate.meaning) != Field::None)
            loser.evidence = tr("The header says “%1”, but the values do not fit.")
                                 .arg(saidField(fieldOf(candidate.meaning)));
    }
}

FieldAssigner::Outcome FieldAssigner::assign()
{
    std::vector<FieldCandidate> list = candidates();
    // The declaration first: it tells which amounts are totals of the whole declaration.
    take(list);
    const RepeatedTotals totals(m_sheet, m_out.columns);
    const bool found =
        totals.demote(list.begin(), list.end(), [](FieldCandidate &candidate) { candidate.score -= 45; });
    if (found) {
        for (ColumnUse &use : m_out.columns) {
            use.field = Field::None;
            use.confidence = 0;
            use.evidence = {};
        }
        std::ranges::stable_sort(list, std::greater(), &FieldCandidate::score);
        take(list);
    }
    DateColumns(m_sheet, list, m_out.columns).take();
    const ColumnLinks links(m_sheet, list, m_out.columns);
    links.pairUnit();
    takeBareMass(list);
    BareCountry(m_sheet, list, m_out.columns).take(m_out.questions);
    EitherParty(m_sheet, m_out.columns).take(m_out.questions);
    HomePorts(m_sheet, m_out.columns).settle(isBills(), m_out.questions);
    links.joinDescriptions();
    links.linkUnits();
    links.takeMassOfQuantity();
    links.linkQuantity();
    CurrencyLinks(m_sheet, list, m_out.columns).link();
    MassKind::link(m_sheet, m_out.columns, m_out.questions, m_out.notes);
    totals.dropTotals(m_out.columns, m_out.questions, m_out.notes);
    DeclaredMass(m_sheet, list, m_out.columns).ask(m_out.questions);
    nameLosers(list);
    m_out.candidates = std::move(list);
    return m_out;
}
