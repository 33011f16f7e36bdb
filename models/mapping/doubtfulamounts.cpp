// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/doubtfulamounts.h"

#include "core/wordlist.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(DoubtfulAmounts)
};

/** The word of the header that one of these is, or begins with where it ends in "~"; what stands where units
 * are written is one. */
template<std::size_t Size>
std::string find(const HeaderText &header, const std::array<std::string_view, Size> &words)
{
    for (const HeaderText::Word &word : header.words) {
        const bool found = std::ranges::any_of(words, [&word](std::string_view known) {
            const bool open = known.ends_with('~');
            known.remove_suffix(open ? 1 : 0);
            return open ? word.text.starts_with(known) : word.text == known;
        });
        if (found && !word.marks && !word.apart && !word.gloss)
            return word.text;
    }
    return {};
}

bool isAmount(Field field)
{
    return field == Field::Net || field == Field::Gross || field == Field::Quantity ||
           field == Field::Packages || field == Field::Value;
}

} // namespace

std::string DoubtfulAmounts::limitIn(const HeaderText &header)
{
    static constexpr std::array<std::string_view, 26> words{
        "max",   "maximum",  "maximal~",  "maximo",      "maxima",    "massimo", "massima",
        "maks",  "maksimum", "azami",     "макс",        "максимал~", "quota",   "quotas",
        "квот~", "cupo",     "cupos",     "contingente", "листов",    "листа",   "аркуш~",
        "hojas", "folhas",   "feuillets", "maksymal~",   "kontingent"};
    static constexpr std::array<std::string_view, 3> glued{"最大", "配额", "页数"};
    for (const std::string_view word : glued) {
        if (header.joined.find(word) != std::string::npos)
            return std::string(word);
    }
    if (header.has("sheets") && (header.has("number") || header.has("no") || header.has("count")))
        return "sheets";
    return find(header, words);
}

/** "Value in the contract's currency" is that of the goods. */
std::string DoubtfulAmounts::contractIn(const HeaderText &header)
{
    static constexpr std::array<std::string_view, 9> currencies{
        "currenc", "валют", "moneda", "moeda", "devise", "doviz", "valuta", "wahrung", "walu"};
    static constexpr std::array<std::string_view, 13> words{
        "contract",  "contracts", "контракта", "контракту", "договора", "договору", "contrato",
        "contratto", "contrat",   "sozlesme",  "kontrat",   "umowy",    "vertrags"};
    const bool money = std::ranges::any_of(header.words, [](const HeaderText::Word &word) {
        return WordList::beginsOne(word.text, currencies);
    });
    if (money || header.joined.find("币") != std::string::npos || HeaderVocabulary::instance().isItem(header))
        return {};
    return header.joined.find("合同") != std::string::npos ? "合同" : find(header, words);
}

/** Whether few amounts stand in many rows: each is of more than one row. */
bool DoubtfulAmounts::isRepeated(const ColumnFacts &facts)
{
    constexpr int enough = 3;
    constexpr std::size_t often = 3;
    return facts.known >= enough && facts.distinct.size() * often <= static_cast<std::size_t>(facts.known);
}

double DoubtfulAmounts::behind(const HeaderText &header, const ColumnFacts &facts)
{
    constexpr double surely = 30, slightly = 3;
    if (!limitIn(header).empty())
        return surely;
    return contractIn(header).empty() ? 0 : isRepeated(facts) ? surely : slightly;
}

void DoubtfulAmounts::ask(ColumnRules::Outcome &rules) const
{
    for (ColumnUse &use : m_columns) {
        if (!isAmount(use.field))
            continue;
        const HeaderText &header = m_sheet.texts[static_cast<std::size_t>(use.column)];
        const std::string limit = limitIn(header);
        const std::string word = limit.empty() ? contractIn(header) : limit;
        if (word.empty())
            continue;
        const Field field = use.field;
        const bool out = !limit.empty() || isRepeated(m_sheet.facts[static_cast<std::size_t>(use.column)]);
        MappingQuestion question;
        question.id = QStringLiteral("unfit-") + fieldId(field);
        question.column = use.column;
        question.text =
            Words::tr("The header of “%1” has the word “%3”, which says that it may be no %2 of the "
                      "shipments. Is it to be used?")
                .arg(use.header.simplified(), saidField(field), QString::fromStdString(word));
        question.offer(fieldId(Field::None), Words::tr("Leave it out"));
        question.offer(fieldId(field), Words::tr("Use it: %1").arg(saidField(field)));
        question.prefer(fieldId(out ? Field::None : field));
        if (out) {
            use.field = Field::None;
            // What else was asked of it is of no matter where it is left out.
            rules.questions.removeIf([&use](const MappingQuestion &q) { return q.column == use.column; });
        }
        rules.questions.append(question);
    }
}
