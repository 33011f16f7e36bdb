// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorwords.h"

#include "core/text.h"

#include <QRegularExpression>
#include <QString>

#include <array>
#include <unordered_map>
#include <vector>

using namespace FactorWords;

namespace {

constexpr std::int64_t thousand = 1000;
constexpr std::int64_t million = 1'000'000;
constexpr std::int64_t billion = 1'000'000'000;

struct Entry {
    std::int64_t times;
    Sense sense;
    const char *words; ///< parted by |; a word that ends in ~ stands for every ending
};

constexpr Entry entries[] = {
    // English, Russian, Ukrainian, Kazakh and Kyrgyz, German, French, Spanish and Portuguese
    {thousand, Sense::Sure,
     "thousand~|thous|thsd|thsds|thsnd|тыс|тысяч~|тис|тисяч~|мың|миң|tausend~|tsd|millier~|millares|"
     "milhares|milhar|miles de|mil de"},
    // Polish, Czech and Slovak, southern Slavic, Bulgarian, Italian, Dutch, Scandinavian, Finnish
    {thousand, Sense::Sure,
     "tys|tysiec~|tysiac~|tisic~|tisuc~|hiljad~|хиляд~|хиљад~|хил|migliaia|duizend~|tusen~|tuhat~|tuhansi~"},
    // Vietnamese, Mongolian, Tajik, Persian, Arabic, Hindi, Thai, Korean, Chinese
    {thousand, Sense::Sure, "nghin|мянга~|ҳазор|هزار|الف|ألف|آلاف|हजार|हज़ार|พัน|천|千|仟"},
    // short ones of Turkish, Azeri, Uzbek, Spanish, Italian, Romanian, Czech, Hungarian, Vietnamese,
    // Indonesian
    {thousand, Sense::Beside, "bin|min|ming|minglik|miles|mille|mila|mii|tis|ezer|ngan|ribu|k|th|ths|thd"},
    {thousand, Sense::Sure, "000|000s"},
    {thousand, Sense::Beside, "1000|т"},
    {thousand, Sense::Open, "mil"},
    {10'000, Sense::Sure, "万|萬|만|ten thousand|10 thousand"},
    {10'000, Sense::Beside, "10000"},
    {100'000, Sense::Sure, "lakh~|lac|lacs|लाख|hundred thousand|100 thousand"},
    {100'000, Sense::Beside, "100000"},
    {million, Sense::Sure,
     "million~|millon~|milion~|miljon~|miljoen~|miljoon~|milhao|milhoes|milyon~|mln|mlns|mio|mlj|milj|млн|"
     "миллион~|"
     "мільйон~|милион~|сая|میلیون|مليون|ملايين|मिलियन|ล้าน|trieu|juta|백만|百万|百萬"},
    {million, Sense::Beside, "mn|mm|mill|1000000"},
    {million, Sense::Open, "m"},
    {10 * million, Sense::Sure, "crore~|करोड़|करोड|10 million|ten million"},
    {10 * million, Sense::Beside, "cr|crs"},
    {100 * million, Sense::Sure, "億|亿|억|100 million|hundred million"},
    {billion, Sense::Sure,
     "billion~|milliard~|miliard~|miljard~|milyar~|milyard~|bilhao|bilhoes|млрд|миллиард~|мільярд~|милиард~|"
     "mlrd|mrd|"
     "mld|bln|mil millones|miles de millones|thousand million|میلیارد|مليار"},
    {billion, Sense::Beside, "bn|mia|ty|bi|1000000000"},
    {1000 * billion, Sense::Sure, "trillion~|трлн|триллион~|trln|billones"},
};

struct Table {
    std::unordered_map<std::string_view, Factor> exact;
    std::vector<std::pair<std::string_view, Factor>> open;
};

const Table &table()
{
    static const Table made = [] {
        Table t;
        for (const Entry &entry : entries) {
            std::string_view rest = entry.words;
            while (!rest.empty()) {
                const auto end = rest.find('|');
                const std::string_view word = rest.substr(0, end);
                if (word.ends_with('~'))
                    t.open.emplace_back(word.substr(0, word.size() - 1), Factor{entry.times, entry.sense});
                else
                    t.exact.emplace(word, Factor{entry.times, entry.sense});
                rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
            }
        }
        return t;
    }();
    return made;
}

/** East Asian numerals that stand for powers of ten. */
constexpr std::array<std::pair<std::string_view, std::int64_t>, 12> numerals{{{"十", 10},
                                                                              {"百", 100},
                                                                              {"千", thousand},
                                                                              {"仟", thousand},
                                                                              {"万", 10'000},
                                                                              {"萬", 10'000},
                                                                              {"亿", 100 * million},
                                                                              {"億", 100 * million},
                                                                              {"십", 10},
                                                                              {"백", 100},
                                                                              {"천", thousand},
                                                                              {"만", 10'000}}};

} // namespace

std::optional<Factor> FactorWords::find(std::string_view phrase)
{
    const Table &t = table();
    if (const auto found = t.exact.find(phrase); found != t.exact.end())
        return found->second;
    for (const auto &[stem, factor] : t.open) {
        if (phrase.starts_with(stem) && phrase.find(' ') == std::string_view::npos &&
            phrase.size() <= stem.size() + 8)
            return factor;
    }
    return std::nullopt;
}

Numerals FactorWords::trailingNumerals(std::string_view text)
{
    Numerals result;
    for (bool again = true; again;) {
        again = false;
        for (const auto &[sign, times] : numerals) {
            if (!text.ends_with(sign) || result.times > billion)
                continue;
            result.times *= times;
            result.bytes += sign.size();
            text.remove_suffix(sign.size());
            again = true;
            break;
        }
    }
    if (text.ends_with("억")) { // stands apart: it ends many a Korean word, but numerals follow it rarely
        result.times *= 100 * million;
        result.bytes += std::string_view("억").size();
    }
    return result;
}

std::string FactorWords::withPowersSpelledOut(std::string_view text)
{
    const bool exponents =
        text.find("1e") != std::string_view::npos || text.find("1E") != std::string_view::npos;
    if (text.find('0') == std::string_view::npos && !exponents)
        return std::string(text);
    QString out = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    static const QRegularExpression raised(
        QStringLiteral("(?<![\\d.,])10 ?(?:\\^|\\*\\*) ?([34569])(?!\\d)"));
    static const QRegularExpression exponent(QStringLiteral("(?<![\\w.,])1[eE]\\+?0?([3469])(?!\\w)"));
    static const QRegularExpression small(QStringLiteral("(?<![\\d.,])10([³⁴⁵⁶⁹])"));
    static const QRegularExpression grouped(
        QStringLiteral("(?<![\\d.,'’\\x{a0}])1((?:[ ,.'’\\x{a0}]000)+)(?![\\d]|[.,]\\d)"));
    static const QRegularExpression noughts(QStringLiteral("(?<![\\d\\w])['’‘`´]000s?(?!\\d)"));
    const auto spelled = [&out](const QRegularExpression &pattern, auto replacement) {
        for (QRegularExpressionMatch m = pattern.match(out); m.hasMatch(); m = pattern.match(out))
            out.replace(m.capturedStart(), m.capturedLength(), replacement(m) + u' ');
    };
    const auto power = [](int noughts) { return u'1' + QString(noughts, u'0'); };
    spelled(raised, [&](const auto &m) { return power(m.captured(1).toInt()); });
    spelled(exponent, [&](const auto &m) { return power(m.captured(1).toInt()); });
    spelled(small, [&](const auto &m) {
        const QChar c = m.captured(1).front();
        return power(c == QChar(0xb3) ? 3 : c.unicode() - 0x2070);
    });
    spelled(grouped, [&](const auto &m) { return power(static_cast<int>(m.captured(1).count(u'0'))); });
    spelled(noughts, [&](const auto &) { return QStringLiteral(" 1000"); });
    return out.toStdString();
}

FactorWords::Beginning FactorWords::beginning(std::string_view text)
{
    if (text.empty())
        return {1, text};
    if (text == "K" || text == "k") // "1.5K"
        return {thousand, text.substr(1)};
    const std::size_t end = std::min(text.find_first_of(". "), text.size());
    const auto factor = find(Text::withoutMarks(Text::fold(text.substr(0, end))));
    if (end == 0 || !factor || factor->sense != Sense::Sure)
        return {1, text};
    const std::size_t next = std::min(text.find_first_not_of(". ", end), text.size());
    return {factor->times, text.substr(next)};
}
