// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headermarks.h"

#include "core/text.h"
#include "mapping/codewords.h"
#include "mapping/currencies.h"
#include "mapping/goodsvaluewords.h"
#include "mapping/markwords.h"
#include "mapping/moneywords.h"

#include <algorithm>
#include <array>

using namespace MarkWords;

HeaderMarks::HeaderMarks(HeaderText &header, const std::vector<Place> &places,
                         const HeaderText::KnownWord &explained)
    : m_header(header), m_places(places), m_explained(explained), m_measures(header.words.size(), false)
{
}

std::string HeaderMarks::joined(std::size_t index, std::size_t length) const
{
    std::string phrase = m_header.words[index].text;
    for (std::size_t i = 1; i < length; ++i)
        phrase.append(" ").append(m_header.words[index + i].text);
    return phrase;
}

/** Single letters are units only where they can be nothing else; numbers never are. */
std::optional<MassUnit> HeaderMarks::unitOf(const std::string &phrase, std::size_t index,
                                            std::size_t length) const
{
    if (allDigits(phrase) || phrase == "ct" || phrase == "oz")
        return std::nullopt;
    static constexpr std::array<std::string_view, 5> weights{"wt", "weight", "weights", "wgt", "mass"};
    const std::size_t behind = index + length;
    if (phrase == "gr" && behind < m_header.words.size() &&
        std::ranges::find(weights, m_header.words[behind].text) != weights.end())
        return std::nullopt; // "Gr. wt."
    std::size_t letters = 0;
    for (std::size_t i = index; i < index + length; ++i) {
        const std::string &word = m_header.words[i].text;
        if (length > 1 && namesMass(word))
            return std::nullopt;
        letters += QString::fromStdString(word).size() == 1;
    }
    // "2022 г." is a year.
    const bool ofYear =
        index > 0 && m_header.words[index - 1].text.size() == 4 && allDigits(m_header.words[index - 1].text);
    const bool letter = letters == length || phrase == "dt"; // which is a declaration as well
    if (letter && (!m_places[index].unitPart || ofYear))
        return std::nullopt;
    const bool ofMoney = behind < m_header.words.size() && m_places[behind].part == m_places[index].part &&
                         !MoneyWords::ofWord(m_header.words[behind].text).currency.empty();
    if (phrase == "т" && ofMoney)
        return std::nullopt; // "т. руб." are thousands
    return Units::massUnit(phrase);
}

/** What `length` words from `index` on say together; nothing of them for most. */
HeaderMarks::Mark HeaderMarks::phraseAt(std::size_t index, std::size_t length) const
{
    Mark mark;
    mark.words = length;
    const std::string phrase = joined(index, length);
    mark.unit = unitOf(phrase, index, length);
    if (mark.unit)
        return mark;
    const bool word = length == 1 && CodeWords::isWord(m_header.words, index, isAlone(index));
    const MoneyWords::Reading money = word          ? MoneyWords::Reading()
                                      : length == 1 ? MoneyWords::ofWord(phrase)
                                                    : MoneyWords::ofPhrase(phrase);
    mark.currency = money.currency;
    if (!mark.currency.empty()) {
        if (money.factor.times != 1)
            mark.factor = money.factor;
        return mark;
    }
    if (money.factor.times != 1) { // "tkr": thousands of crowns, of whichever country
        mark.factor = money.factor;
        return mark;
    }
    const bool packed = phrase == "bi" && index > 0 && m_header.words[index - 1].text == "ca"; // "cả bì": gross
    mark.factor = packed || isMonedaNacional(index) ? std::nullopt : FactorWords::find(phrase);
    if (mark.factor || length > 1)
        return mark;
    // Chinese, Japanese and Korean run all of it together: "毛重千克", "金额万美元".
    const MoneyWords::RunOn run = MoneyWords::ofRunOn(phrase);
    mark.unit = run.unit;
    mark.currency = run.currency;
    if (run.times != 1)
        mark.factor = FactorWords::Factor{run.times, FactorWords::Sense::Sure};
    return mark;
}

/** "Valor en aduana MN": in Spanish and Portuguese the money of the country, and no millions. */
bool HeaderMarks::isMonedaNacional(std::size_t index) const
{
    const auto isMoney = [](const HeaderText::Word &word) {
        return !MoneyWords::ofWord(word.text).currency.empty();
    };
    return m_header.words[index].text == "mn" && std::ranges::none_of(m_header.words, isMoney) &&
           std::ranges::any_of(m_header.words, isSpanishValue, &HeaderText::Word::text);
}

HeaderMarks::Mark HeaderMarks::markAt(std::size_t index) const
{
    constexpr std::size_t longest = 4;
    const auto size = m_header.words.size();
    for (std::size_t length = std::min(longest, size - index); length > 0; --length) {
        const auto same = [&](const Place &place) { return place.part == m_places[index].part; };
        const auto first = m_places.begin() + static_cast<std::ptrdiff_t>(index);
        if (!std::all_of(first, first + static_cast<std::ptrdiff_t>(length), same))
            continue;
        const Mark mark = phraseAt(index, length);
        if (mark.unit || mark.factor || !mark.currency.empty())
            return mark;
    }
    return {1, std::nullopt, {}, std::nullopt, false};
}

/** Whether these words are all that stands in the brackets or behind the comma. */
bool HeaderMarks::isAlone(std::size_t index, std::size_t length) const
{
    const int part = m_places[index].part;
    const auto inPart =
        std::ranges::count_if(m_places, [part](const Place &place) { return place.part == part; });
    return m_places[index].unitPart && static_cast<std::size_t>(inPart) == length;
}

/** Whether a unit or a currency stands right before or behind, or nothing else in the same brackets. */
bool HeaderMarks::besideMark(std::size_t index, std::size_t length) const
{
    const auto size = m_header.words.size();
    const int part = m_places[index].part;
    // Nobody writes "k kg": what stands there is the rest of a word, as in "A??RLI K (KG)".
    const bool letter = length == 1 && QString::fromStdString(m_header.words[index].text).size() == 1;
    const auto measures = [&](std::size_t i) {
        const Mark mark = markAt(i);
        const std::string &word = m_header.words[i].text;
        // "1000 pcs", "miles de unidades"
        const bool pieces = word.size() > 1 && !mark.factor && Units::isUnit(word);
        return (mark.unit && !letter) || !mark.currency.empty() || pieces;
    };
    std::size_t next = index + length;
    while (next < size && isFiller(m_header.words[next].text) && !measures(next))
        ++next;
    // "cả bì (tấn)": a word of the header's own before the brackets is no factor.
    const bool apart =
        length == 1 && next < size && m_places[next].part != part && m_explained(m_header.words[index].text);
    if (next < size && !apart && measures(next))
        return true;
    std::size_t before = index;
    while (before > 0 && isFiller(m_header.words[before - 1].text))
        --before;
    if (before > 0 && m_measures[before - 1] && (!letter || !m_header.currency.empty()))
        return true; // "kg x 1000"
    // "(mn)" alone may be anything, and "(mm)" is a length.
    return isAlone(index, length) && m_header.words[index].text.size() > 2;
}

/** Whether the mark is one, and says something that is not known yet. */
bool HeaderMarks::accept(const Mark &mark, std::size_t index)
{
    if (mark.unit)
        return !m_header.unit;
    if (!mark.currency.empty())
        return m_header.currency.empty();
    return mark.factor && m_header.factor == 1 &&
           (mark.factor->sense == FactorWords::Sense::Sure || besideMark(index, mark.words));
}

/** In a title any word may look like a unit: "the port of Tan Cang", where a tan is a picul. */
bool HeaderMarks::standsAsUnit(std::size_t index) const
{
    static constexpr std::array<std::string_view, 24> leads{
        "in",        "в",      "у",        "en",      "em",       "im",   "w",
        "v",         "u",      "i", // behind a comma they begin no part of their own
        "unit",      "units",  "currency", "единица", "единицы",  "ед",   "изм",
        "измерения", "валюта", "birim",    "unidad",  "unidades", "单位", "币种"};
    const bool first = index == 0 || m_places[index - 1].part != m_places[index].part;
    if (first)
        return m_places[index].unitPart;
    const HeaderText::Word &before = m_header.words[index - 1];
    return before.marks || std::ranges::find(leads, before.text) != leads.end();
}

void HeaderMarks::take(const Mark &mark, std::size_t index)
{
    const bool runOn = !m_header.words[index].gloss && mark.words == 1 &&
                       static_cast<unsigned char>(m_header.words[index].text.front()) >= 0xe3 &&
                       !Units::massUnit(m_header.words[index].text) &&
                       MoneyWords::ofWord(m_header.words[index].text).currency.empty();
    for (std::size_t i = index; i < index + mark.words; ++i)
        m_header.words[i].marks = !runOn; // where all is one word, it names the field as well
    if (mark.unit) {
        m_header.unit = mark.unit;
        m_header.statesUnit = standsAsUnit(index);
    }
    if (!mark.currency.empty()) {
        m_header.currency = mark.currency;
        m_header.statesCurrency = standsAsUnit(index);
    }
    if (!mark.factor)
        return;
    m_header.factor = mark.factor->times;
    // "thousands of US dollars": what ties the factor to the currency says nothing else.
    for (std::size_t i = index + mark.words; i < m_header.words.size() && isFiller(m_header.words[i].text);
         ++i)
        m_header.words[i].marks = m_places[i].part == m_places[index].part;
    if (mark.factor->sense == FactorWords::Sense::Open)
        m_header.unclear = joined(index, mark.words);
}

/** A mark that says what is known already, or the contrary. */
bool HeaderMarks::repeats(const Mark &mark, std::size_t index)
{
    const bool sameUnit = mark.unit && mark.unit == m_header.unit;
    const bool sameCurrency = !mark.currency.empty() && mark.currency == m_header.currency;
    if (sameCurrency && mark.factor && m_header.factor == 1)
        m_header.factor = mark.factor->times; // "人民币金额(万元)"
    if (mark.unit && m_header.unit && !sameUnit)
        m_otherUnit = joined(index, mark.words);
    const bool inPart = std::any_of(m_places.begin(), m_places.begin() + static_cast<std::ptrdiff_t>(index),
                                    [&](const Place &place) { return place == m_places[index]; });
    if (!mark.currency.empty() && !m_header.currency.empty() && !sameCurrency && inPart)
        m_otherCurrency = true;
    const bool unsure = mark.factor && mark.factor->sense != FactorWords::Sense::Sure && m_header.factor == 1;
    if (unsure && m_places[index].unitPart && m_header.unclear.empty() &&
        !Units::isUnit(m_header.words[index].text) && !m_explained(m_header.words[index].text)) {
        m_header.factor = mark.factor->times;
        m_header.unclear = joined(index, mark.words);
    }
    return sameUnit || sameCurrency;
}

bool HeaderMarks::isBox(std::size_t index) const
{
    return index + 1 < m_header.words.size() && namesBox(m_header.words[index].text) &&
           isPlainNumber(m_header.words[index + 1].text);
}

void HeaderMarks::read()
{
    std::vector<HeaderText::Word> &words = m_header.words;
    for (std::size_t i = 0; i < words.size();) {
        if (isBox(i)) {
            ++i;
            continue;
        }
        const Mark mark = markAt(i);
        const bool taken = accept(mark, i);
        if (taken)
            take(mark, i);
        if (taken || repeats(mark, i)) {
            for (std::size_t n = 0; n < mark.words; ++n) {
                m_measures[i + n] = mark.unit.has_value() || !mark.currency.empty();
                words[i + n].marks = words[i + n].marks || !taken;
            }
            lookForPrice(mark, i);
            i += mark.words;
            continue;
        }
        HeaderText::Word &word = words[i++];
        word.marks = word.marks || (isFiller(word.text) && word.text.size() > 1 && !m_explained(word.text));
        if (word.text == "fc") {
            m_header.foreignCurrency = true;
            word.marks = true;
        }
    }
    if (words.size() > 2 && m_header.has("foreign") && m_header.has("currency")) {
        m_header.foreignCurrency = true;
        for (HeaderText::Word &word : words)
            word.marks = word.marks || word.text == "foreign" || word.text == "currency";
    }
    readRupees();
    readDollars();
    combine();
    if (!m_otherUnit.empty()) { // "kg/lbs": which of them?
        m_header.unit.reset();
        m_header.unclear = m_otherUnit;
    }
    if (m_otherCurrency)
        m_header.currency.clear();
    lookForUnclear();
}

/** "USD/kg", "долл. за кг": money for a unit is a price, and no value. */
void HeaderMarks::lookForPrice(const Mark &mark, std::size_t index)
{
    static constexpr std::array<std::string_view, 6> per{"per", "за", "por", "par", "pro", "a"};
    if (!mark.unit || index == 0)
        return;
    std::size_t before = index - 1;
    if (before > 0 && std::ranges::find(per, m_header.words[before].text) != per.end())
        --before;
    const bool money = !MoneyWords::ofWord(m_header.words[before].text).currency.empty();
    if (money && m_places[before].part == m_places[index].part)
        m_header.isPrice = true;
}

/** "Rs. Lakhs": several currencies are rupees, but those that are counted in lakhs and crores are India's. */
void HeaderMarks::readRupees()
{
    constexpr std::int64_t lakh = 100'000;
    constexpr std::int64_t crore = 100 * lakh;
    static constexpr std::array<std::string_view, 3> names{"rs", "rupee", "rupees"};
    const bool indian = m_header.factor == lakh || m_header.factor == crore;
    if (!indian || (!m_header.currency.empty() && m_header.currency != "INR"))
        return;
    for (std::size_t i = 0; i < m_header.words.size(); ++i) {
        HeaderText::Word &word = m_header.words[i];
        if (std::ranges::find(names, word.text) == names.end())
            continue;
        word.text = "inr"; // no sign that others share
        word.marks = m_measures[i] = true;
        m_header.currency = "INR";
        m_header.statesCurrency = m_header.statesCurrency || standsAsUnit(i);
    }
}

/** "TOTAL_FOB_VALUE_US": at the end of what is called a value, and nothing else, the country stands for its
 * dollars. */
void HeaderMarks::readDollars()
{
    static constexpr std::array<std::string_view, 4> dollars{"us", "uss", "dol", "dls"};
    std::vector<HeaderText::Word> &words = m_header.words;
    const auto isValue = [](const HeaderText::Word &word) { return GoodsValueWords::contains(word.text); };
    if (words.size() < 2 || !m_header.currency.empty() ||
        std::ranges::find(dollars, words.back().text) == dollars.end() ||
        !std::all_of(words.begin(), words.end() - 1, isValue))
        return;
    words.back().text = "usd";
    words.back().marks = m_measures.back() = true;
    m_header.currency = "USD";
    m_header.statesCurrency = standsAsUnit(words.size() - 1);
}

/** A factor belongs to money or to the unit beside it: "тыс. (т)" is thousands of tonnes. */
void HeaderMarks::combine()
{
    if (m_header.factor == 1 || !m_header.unit || !m_header.currency.empty())
        return;
    if (const auto unit = Units::times(*m_header.unit, m_header.factor)) {
        m_header.unit = unit;
        m_header.factor = 1;
    } else if (m_header.unclear.empty()) {
        m_header.unclear = std::to_string(m_header.factor);
    }
}

bool HeaderMarks::isExplained(std::size_t index) const
{
    const std::string &word = m_header.words[index].text;
    const auto sharers = Currencies::sharers(word); // "¥ JPY"
    if (std::find(sharers.begin(), sharers.end(), m_header.currency) != sharers.end())
        return true;
    return m_header.words[index].marks || namesMass(word) || isYear(word) || m_explained(word) ||
           FactorWords::find(word) == FactorWords::Factor{m_header.factor, FactorWords::Sense::Sure};
}

void HeaderMarks::lookForUnclear()
{
    const auto size = m_header.words.size();
    for (std::size_t i = 0; i < size && m_header.unclear.empty(); ++i) {
        if (!m_measures[i] || !m_places[i].unitPart)
            continue;
        std::size_t before = i;
        while (before > 0 && isFiller(m_header.words[before - 1].text))
            --before;
        if (before > 0 && m_places[before - 1].part == m_places[i].part && !isExplained(before - 1))
            m_header.unclear = m_header.words[before - 1].text;
        std::size_t behind = i + 1;
        while (behind < size && isFiller(m_header.words[behind].text))
            ++behind;
        const bool inPart = behind < size && m_places[behind].part == m_places[i].part;
        const bool box = isBox(behind);
        if (inPart && !box && !isExplained(behind) && !isPlainNumber(m_header.words[behind].text))
            m_header.unclear = m_header.words[behind].text;
    }
}
