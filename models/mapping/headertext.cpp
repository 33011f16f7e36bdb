// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headertext.h"

#include "core/text.h"
#include "mapping/currencies.h"

#include <QString>

#include <algorithm>
#include <array>

namespace {

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

/** Puts blanks where programs glue words: "goodsDescription", "HSCode", "hscode_6", "100KG". */
QString unglued(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (i > 0) {
            const QChar before = text[i - 1];
            const bool camel = before.isLower() && c.isUpper();
            const bool acronym = i + 1 < text.size() && before.isUpper() && c.isUpper() &&
                                 text[i + 1].isLower() && i > 1 && !text[i - 2].isLower();
            const bool digits = before.isLetter() != c.isLetter() && before.isDigit() != c.isDigit();
            if (camel || (acronym && text.size() > 4) || digits)
                out += u' ';
        }
        out += c;
    }
    return out;
}

/** "açıklaması" and "ACIKLAMASI" are one word: many exports drop the marks of Latin letters. */
QString withoutMarks(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    QString out;
    bool latin = false;
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing) {
            if (!latin)
                out += c;
            continue;
        }
        latin = c.script() == QChar::Script_Latin;
        out += c == QChar(0x111) ? QChar(u'd') : c == QChar(0x131) ? QChar(u'i') : c;
    }
    return out.normalized(QString::NormalizationForm_C);
}

bool isSeparator(QChar c)
{
    return !(c.isLetterOrNumber() || c == u'%' || c == u'$' || c == u'#' ||
             c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_SpacingCombining);
}

/** "G33 (", "33 Код", "31_1 Описание", "072 Дата": the box, and the text without it. */
QString takeBox(const QString &header, HeaderText &result)
{
    qsizetype i = 0;
    const QString text = header.trimmed();
    const bool letter = text.size() > 1 && (text[0] == u'G' || text[0] == u'g' || text[0] == QChar(0x413)) &&
                        text[1].isDigit();
    i += letter;
    QString box;
    while (i < text.size() && text[i].isDigit() && box.size() < 5)
        box += text[i++];
    if (box.isEmpty() || box.size() > 4)
        return header;
    if (i < text.size() && QStringLiteral("AaBbАаБб").contains(text[i]) &&
        (i + 1 == text.size() || !text[i + 1].isLetter()))
        box += text[i++].toLower();
    bool part = false;
    if (i + 1 < text.size() && (text[i] == u'_' || text[i] == u'.') && text[i + 1].isDigit()) {
        part = true;
        box += u' ';
        for (++i; i < text.size() && text[i].isDigit(); ++i)
            box += text[i];
        if (i < text.size() && text[i] == u'_') // "31_15_MOD"
            while (i < text.size() && !text[i].isSpace() && text[i] != u'(')
                ++i;
    }
    const bool ends =
        i == text.size() || text[i].isSpace() || text[i] == u'(' || text[i] == u'.' || text[i] == u':';
    if (!ends)
        return header;
    result.box = box.toStdString();
    result.boxIsCertain = letter || part;
    return letter || part ? text.mid(i) : header;
}

/** Splits a glued word into known ones, as few as can be; empty if that does not come out. */
std::vector<std::string> segments(const std::string &word, const HeaderText::KnownWord &known)
{
    constexpr std::size_t longest = 40;
    if (word.size() < 6 || word.size() > longest || known(word))
        return {};
    std::array<int, longest + 1> pieces{};
    std::array<std::size_t, longest + 1> from{};
    pieces.fill(-1);
    pieces[0] = 0;
    for (std::size_t end = 1; end <= word.size(); ++end) {
        for (std::size_t start = 0; start + 2 <= end; ++start) {
            if (pieces[start] < 0 || (pieces[end] >= 0 && pieces[end] <= pieces[start] + 1))
                continue;
            if (known(std::string_view(word).substr(start, end - start))) {
                pieces[end] = pieces[start] + 1;
                from[end] = start;
            }
        }
    }
    std::vector<std::string> parts;
    if (pieces[word.size()] < 2 || pieces[word.size()] > 5)
        return parts;
    for (std::size_t end = word.size(); end > 0; end = from[end])
        parts.insert(parts.begin(), word.substr(from[end], end - from[end]));
    return parts;
}

/** Currencies that a word of a header surely means; "all", "try" or "sum" are words first. */
std::string_view currencyOfWord(const std::string &word)
{
    static constexpr std::array<std::string_view, 14> alsoWords{
        "all", "top", "cup", "sos", "mop", "lak", "kgs", "sum", "lei", "sol", "won", "real", "real", "rs"};
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 16> stems{{{"долл", "USD"},
                                                                                          {"дол", "USD"},
                                                                                          {"dolar", "USD"},
                                                                                          {"dollar", "USD"},
                                                                                          {"$", "USD"},
                                                                                          {"美元", "USD"},
                                                                                          {"hryvni", "UAH"},
                                                                                          {"гривн", "UAH"},
                                                                                          {"грн", "UAH"},
                                                                                          {"руб", "RUB"},
                                                                                          {"тенге", "KZT"},
                                                                                          {"tenge", "KZT"},
                                                                                          {"евро", "EUR"},
                                                                                          {"euro", "EUR"},
                                                                                          {"人民币", "CNY"},
                                                                                          {"rupee", "INR"}}};
    for (const auto &[stem, code] : stems) {
        if (word.starts_with(stem) && word.size() <= stem.size() + 8)
            return code;
    }
    if (word.size() != 3 && word != "tl")
        return {};
    if (std::find(alsoWords.begin(), alsoWords.end(), word) != alsoWords.end())
        return {};
    return Currencies::find(word);
}

std::int64_t factorOfWord(const std::string &word)
{
    for (const std::string_view stem :
         {"тыс", "thousand", "тис", "мың", "миң", "bin", "mil", "000", "1000", "ming", "千"}) {
        if (word == stem || (stem.size() > 4 && word.starts_with(stem)))
            return 1000;
    }
    for (const std::string_view stem : {"млн", "million", "milyon", "millones", "百万", "mln"}) {
        if (word == stem || (stem.size() > 4 && word.starts_with(stem)))
            return 1'000'000;
    }
    return word == "万" ? 10'000 : 1;
}

/** The unit of mass a word means; single letters only where they can be nothing else. */
std::optional<MassUnit> unitOfWord(const HeaderText::Word &word, bool afterComma)
{
    const std::string &text = word.text;
    if (allDigits(text) || text == "ct" || text == "oz")
        return std::nullopt;
    const bool shortWord = QString::fromStdString(text).size() == 1;
    if (shortWord && !word.gloss && !afterComma)
        return std::nullopt;
    return Units::massUnit(text);
}

/** Chinese runs all of it together: "万美元", "金额千美元". */
bool readChineseMarks(HeaderText &header, HeaderText::Word &word)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> money{
        {{"美元", "USD"}, {"欧元", "EUR"}, {"人民币", "CNY"}, {"元", "CNY"}}};
    static constexpr std::array<std::pair<std::string_view, std::int64_t>, 4> factors{
        {{"百万", 1'000'000}, {"亿", 100'000'000}, {"万", 10'000}, {"千", 1000}}};
    for (const auto &[name, code] : money) {
        const auto at = word.text.find(name);
        if (at == std::string::npos || !header.currency.empty())
            continue;
        header.currency = code;
        for (const auto &[factor, times] : factors) {
            if (header.factor == 1 && std::string_view(word.text).substr(0, at).ends_with(factor))
                header.factor = times;
        }
        word.marks = word.gloss;
        return true;
    }
    return false;
}

void readMarks(HeaderText &header, const std::vector<bool> &afterComma)
{
    for (std::size_t i = 0; i < header.words.size(); ++i) {
        HeaderText::Word &word = header.words[i];
        if (static_cast<unsigned char>(word.text.front()) >= 0xe3 && readChineseMarks(header, word))
            continue;
        if (const auto unit = unitOfWord(word, afterComma[i]); unit && !header.unit) {
            header.unit = unit;
            word.marks = true;
            const bool hundred = i > 0 && header.words[i - 1].text == "100";
            if (unit == MassUnit::Kilogram && hundred) {
                header.unit = MassUnit::HundredKilograms;
                header.words[i - 1].marks = true;
            }
            const bool metric = i > 0 && header.words[i - 1].text == "metric";
            if (metric)
                header.words[i - 1].marks = true;
        } else if (const auto code = currencyOfWord(word.text); !code.empty() && header.currency.empty()) {
            header.currency = code;
            word.marks = true;
        } else if (const auto factor = factorOfWord(word.text); factor != 1 && header.factor == 1) {
            header.factor = factor;
            word.marks = true;
        } else if (word.text == "сша" || word.text == "ақш" || word.text == "акш" || word.text == "us" ||
                   word.text == "abd") {
            word.marks = true;
        } else if (word.text == "fc") {
            header.foreignCurrency = true;
            word.marks = true;
        }
    }
    if (header.words.size() > 2 && header.has("foreign") && header.has("currency")) {
        header.foreignCurrency = true;
        for (HeaderText::Word &word : header.words)
            word.marks = word.marks || word.text == "foreign" || word.text == "currency";
    }
    // A factor belongs to money or to the unit beside it: "тыс. т" is thousands of tonnes.
    if (header.factor == 1000 && header.unit == MassUnit::Tonne && header.currency.empty()) {
        header.unit = MassUnit::ThousandTonnes;
        header.factor = 1;
    } else if (header.factor == 1000 && header.unit == MassUnit::Kilogram) {
        header.unit = MassUnit::Tonne;
        header.factor = 1;
    }
}

} // namespace

std::vector<std::string> HeaderText::split(std::string_view text)
{
    std::vector<std::string> words;
    const QString raw = unglued(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    const QString folded = withoutMarks(QString::fromStdString(Text::fold(raw.toStdString())));
    QString word;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        if (i < folded.size() && !isSeparator(folded[i])) {
            word += folded[i];
        } else if (!word.isEmpty()) {
            words.push_back(word.toStdString());
            word.clear();
        }
    }
    return words;
}

HeaderText HeaderText::parse(std::string_view header, bool grouped, const KnownWord &known)
{
    HeaderText result;
    const QString rest =
        takeBox(QString::fromUtf8(header.data(), static_cast<qsizetype>(header.size())), result);
    std::vector<bool> afterComma;
    QString piece;
    bool gloss = false;
    bool comma = false;
    const auto flush = [&] {
        for (const std::string &word : split(piece.toStdString())) {
            const auto parts = segments(word, known);
            for (const std::string &part : parts.empty() ? std::vector<std::string>{word} : parts) {
                result.words.push_back({part, gloss, false});
                afterComma.push_back(comma);
                result.joined += part;
            }
        }
        piece.clear();
    };
    const qsizetype groupEnd = grouped ? rest.lastIndexOf(QStringLiteral(" / ")) : -1;
    gloss = groupEnd > 0;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const QChar c = rest[i];
        if (i == groupEnd) {
            flush();
            gloss = comma = false;
        } else if (c == u'(' || c == u'[' || c == QChar(0xff08)) {
            flush();
            gloss = true;
        } else if (c == u')' || c == u']' || c == QChar(0xff09)) {
            flush();
            gloss = i < groupEnd;
        } else if (c == u',') {
            flush();
            comma = true;
        } else {
            piece += c;
        }
    }
    flush();
    readMarks(result, afterComma);
    return result;
}

bool HeaderText::has(std::string_view word) const
{
    return std::any_of(words.begin(), words.end(), [&](const Word &w) { return w.text == word; });
}
