// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/titlecountry.h"

#include "core/text.h"
#include "mapping/moneywords.h"
#include "places/countries.h"

#include <QString>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <vector>

namespace {

struct Word {
    QString text;
    bool apart = false; ///< more than a blank or a point stands before it

    std::string folded() const { return Text::fold(text.toStdString()); }
};

using Words = std::vector<Word>;

/** The words of a text as they stand, for names of countries. */
Words wordsOf(const std::string &text)
{
    Words list;
    Word word;
    const QString all = QString::fromStdString(text) + u' ';
    for (const QChar c : all) {
        if (c.isLetter() || c == u'\'' || c == QChar(0x2019)) {
            word.text += c;
            continue;
        }
        if (!word.text.isEmpty()) {
            list.push_back(word);
            word = {};
        }
        word.apart = word.apart || (c != u' ' && c != u'.');
    }
    return list;
}

/** "долларов США": behind the name of a currency stands whose it is. */
bool isOfMoney(const Words &words, std::size_t index)
{
    return index > 0 && !words[index].apart &&
           !MoneyWords::ofWord(words[index - 1].folded()).currency.empty();
}

/** "US dollars", "Hong Kong dollars". */
bool namesMoney(const QString &name, const Words &words, std::size_t behind)
{
    if (behind >= words.size() || words[behind].apart)
        return false;
    const std::string phrase = Text::fold(name.toStdString()) + ' ' + words[behind].folded();
    return !MoneyWords::ofWord(words[behind].folded()).currency.empty() &&
           !MoneyWords::ofPhrase(phrase).currency.empty();
}

/** "Экспорт в Кыргызстан", "imports from China": the other side of the trade. */
bool isOtherSide(const Words &words, std::size_t index, TradeDirection way)
{
    static constexpr std::array<std::string_view, 9> from{"из",     "from", "aus", "von", "desde",
                                                          "depuis", "з",    "із",  "dari"};
    static constexpr std::array<std::string_view, 13> to{"в",     "во", "у",    "на",   "to", "into", "nach",
                                                         "hacia", "a",  "para", "vers", "do", "ke"};
    if (index == 0)
        return false;
    const std::string before = words[index - 1].folded();
    const auto is = [&before](const auto &list) {
        return std::find(list.begin(), list.end(), before) != list.end();
    };
    return way == TradeDirection::Import ? is(from) : is(to);
}

} // namespace

TitleCountry TitleCountry::find(const std::string &title, TradeDirection way, const Countries &countries)
{
    std::set<CountryCode> exact;
    std::set<CountryCode> near;
    const Words words = wordsOf(title);
    for (std::size_t first = 0; first < words.size(); ++first) {
        if (isOfMoney(words, first) || isOtherSide(words, first, way))
            continue;
        QString name;
        for (std::size_t last = first; last < std::min(first + 4, words.size()); ++last) {
            name += (name.isEmpty() ? QString() : QStringLiteral(" ")) + words[last].text;
            constexpr qsizetype shortest = 4; // shorter ones are mostly other words
            const bool abbreviation = name == u"США" || name == u"ОАЭ" || name == u"РФ" || name == u"UAE";
            if ((name.size() >= shortest || abbreviation) && !namesMoney(name, words, last + 1)) {
                if (const CountryCode code = countries.find(name.toStdString()); code.valid())
                    exact.insert(code);
            }
        }
        // "Импорт Турции": Russian names have endings.
        if (const CountryCode code = countries.closest(words[first].text.toStdString());
            code.valid() && !namesMoney(words[first].text, words, first + 1))
            near.insert(code);
    }
    if (!exact.empty())
        return exact.size() == 1 ? TitleCountry{*exact.begin(), true} : TitleCountry{{}, false, true};
    return near.size() == 1 ? TitleCountry{*near.begin(), false} : TitleCountry{};
}
