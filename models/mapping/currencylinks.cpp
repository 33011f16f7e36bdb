// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/currencylinks.h"

#include "mapping/currencies.h"
#include "mapping/headermoney.h"
#include "mapping/officialvalue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace {

Said tr(const char *source)
{
    return {"CurrencyLinks", source};
}

constexpr double nearlyAll = 0.95;

/** Words that say nothing of whose currency it is. */
bool isGeneral(const std::string &word)
{
    static constexpr std::array<std::string_view, 28> general{
        "code", "код",   "kod",   "kodu",  "codigo", "no",  "number", "name", "of",    "the",
        "in",   "de",    "la",    "del",   "в",      "и",   "на",     "по",   "value", "amount",
        "sum",  "сумма", "tutar", "tutari", "valor", "стоимость", "цена", "price"};
    return std::find(general.begin(), general.end(), word) != general.end();
}

/** "инвойса" and "инвойсная" are one word for this; a short word has no endings to lose. */
bool isOneWord(const std::string &a, const std::string &b)
{
    constexpr qsizetype stem = 5;
    const QString left = QString::fromStdString(a);
    const QString right = QString::fromStdString(b);
    return left == right || (left.size() > stem && right.size() > stem && left.first(stem) == right.first(stem));
}

bool hasWord(const HeaderText &header, const std::string &word)
{
    return std::any_of(header.words.begin(), header.words.end(),
                       [&](const HeaderText::Word &each) { return isOneWord(each.text, word); });
}

/** Nothing but a currency that such values are worked out in. */
bool isOfTheLaw(const ColumnFacts &facts)
{
    static constexpr std::array<std::string_view, 6> national{"RUB", "KZT", "BYN", "KGS", "AMD", "UAH"};
    return facts.distinct.size() == 1 &&
           std::find(national.begin(), national.end(), Currencies::find(facts.distinct.begin()->first)) !=
               national.end();
}

} // namespace

/** How many telling words the header of the currency shares with that of `money` and not with `other`, -1 =
 * none. */
int CurrencyLinks::shared(int currency, int money, int other) const
{
    int count = 0;
    for (const HeaderText::Word &word : text(currency).words)
        count += !word.marks && !isGeneral(word.text) && hasWord(text(money), word.text) &&
                 (other < 0 || !hasWord(text(other), word.text));
    return count;
}

bool CurrencyLinks::isFree(int column) const
{
    const Field field = use(column).field;
    return field == Field::None || field == Field::Currency;
}

std::vector<int> CurrencyLinks::currencies() const
{
    std::vector<int> found;
    const auto add = [&](int column) {
        if (isFree(column) && std::find(found.begin(), found.end(), column) == found.end())
            found.push_back(column);
    };
    for (const FieldCandidate &candidate : m_candidates) {
        if (candidate.meaning == "currency")
            add(candidate.column);
    }
    // "Customs value currency" reads as a value, but holds nothing but currencies.
    for (std::size_t c = 0; c < m_sheet.width(); ++c) {
        const ColumnFacts &facts = m_sheet.facts[c];
        if (facts.hasData() && facts.nameShare(facts.currencies) > nearlyAll)
            add(static_cast<int>(c));
    }
    return found;
}

/** A column of numbers that is taken for nothing, or for the value: freight, duty, another value. */
bool CurrencyLinks::mayBeMoney(int column) const
{
    constexpr double mostly = 0.7;
    const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(column)];
    const Field field = use(column).field;
    return (field == Field::None || field == Field::Value) && facts.hasData() &&
           facts.share(facts.numbers) > mostly;
}

bool CurrencyLinks::isOnlyMoney(int column) const
{
    for (std::size_t c = 0; c < m_sheet.width(); ++c) {
        const int other = static_cast<int>(c);
        if (other != column && mayBeMoney(other) && !m_sheet.facts[c].onlyZeros())
            return false;
    }
    return true;
}

/** Whether the currency's header speaks of other money than this. */
bool CurrencyLinks::belongsElsewhere(int currency, int money) const
{
    for (std::size_t c = 0; c < m_sheet.width(); ++c) {
        const int other = static_cast<int>(c);
        if (other != money && other != currency && mayBeMoney(other) &&
            shared(currency, other, money) > shared(currency, money, other))
            return true;
    }
    return false;
}

/** Whether the money's header says a word of its own for the currency, which the column does not mean. */
bool CurrencyLinks::saysOther(int money, int column) const
{
    const HeaderMoney said = HeaderMoney::of(text(money), m_sheet.headers[money]);
    return said.says() && !said.agreesWith(m_sheet.facts[static_cast<std::size_t>(column)]);
}

int CurrencyLinks::columnFor(int money) const
{
    const auto nearness = [money](int column) {
        if (column == money + 1)
            return 0; // the usual place
        return std::abs(column - money) * 2;
    };
    int best = -1;
    for (const int column : currencies()) {
        const bool ofContract =
            OfficialValue::isOfficial(text(money)) && OfficialValue::isOfContract(text(column));
        const bool apart = OfficialValue::isOfLaw(text(money)) &&
                           !(column == money + 1 && isOnlyMoney(money)) && shared(column, money, -1) == 0 &&
                           !isOfTheLaw(m_sheet.facts[static_cast<std::size_t>(column)]);
        if (ofContract || apart || saysOther(money, column) || belongsElsewhere(column, money))
            continue;
        const int kin = best < 0 ? 1 : shared(column, money, best) - shared(best, money, column);
        if (best < 0 || kin > 0 || (kin == 0 && nearness(column) < nearness(best)))
            best = column;
    }
    return best;
}

int CurrencyLinks::contradicting(const ColumnUse &value) const
{
    const std::vector<int> all = currencies();
    if (value.currency.isEmpty() || all.size() != 1 || std::abs(all.front() - value.column) != 1 ||
        !isOnlyMoney(value.column))
        return -1;
    const std::string said = value.currency.toStdString();
    for (const auto &[name, nature] : m_sheet.facts[static_cast<std::size_t>(all.front())].distinct) {
        const std::string_view found = Currencies::find(name);
        if (!found.empty() && found != said)
            return all.front();
    }
    return -1;
}

void CurrencyLinks::link() const
{
    const int value = SheetFacts::columnOf(m_columns, Field::Value);
    const int taken = SheetFacts::columnOf(m_columns, Field::Currency);
    if (value < 0)
        return;
    ColumnUse &amount = use(value);
    amount.currency = QString::fromStdString(text(value).currency);
    if (amount.currency.isEmpty()) {
        const std::string_view sure = HeaderMoney::of(text(value), m_sheet.headers[value]).sure();
        amount.currency = QString::fromLatin1(sure.data(), static_cast<qsizetype>(sure.size()));
    }
    amount.factor = text(value).factor;
    if (taken < 0) {
        // "Amount" and "Currency" under a value: by its words the second is a value too, and holds currencies.
        const int beside = amount.currency.isEmpty() ? columnFor(value) : -1;
        if (beside == value + 1 && use(beside).field == Field::None)
            m_sheet.put(use(beside), Field::Currency, amount.confidence);
        return;
    }
    const int wanted = amount.currency.isEmpty() ? columnFor(value) : -1;
    if (wanted == taken)
        return;
    ColumnUse &former = use(taken);
    const int confidence = former.confidence;
    former.field = Field::None;
    former.confidence = 0;
    former.evidence =
        !amount.currency.isEmpty()
            ? tr("The values taken are in %1; this currency belongs to other columns.").arg(amount.currency)
            : tr("By its header it is the currency of other columns.");
    if (wanted >= 0)
        m_sheet.put(use(wanted), Field::Currency, confidence);
}
