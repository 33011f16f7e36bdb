// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headertext.h"

#include "core/factorwords.h"
#include "core/text.h"
#include "mapping/headermarks.h"
#include "mapping/markwords.h"
#include "mapping/moneyphrases.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>

namespace {

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
            const bool uzbek = c == u'S' && before == u'Q'; // "AQSh"
            const bool digits = before.isLetter() != c.isLetter() && before.isDigit() != c.isDigit();
            const bool price = before.category() == QChar::Symbol_Currency && c.isDigit(); // "US$000"
            const bool share = before == u'%' && c.isLetter();                             // "%GTTOTALVALUE"
            if (camel || (acronym && text.size() > 4 && !uzbek) || digits || price || share)
                out += u' ';
        }
        out += c;
    }
    return out;
}

bool isSeparator(QChar c)
{
    const bool apostrophe = c == QChar(0x2bb) || c == QChar(0x2bc); // "oʻlchov" is written "o'lchov" as well
    return apostrophe ||
           !(c.isLetterOrNumber() || c == u'%' || c == u'#' || c.category() == QChar::Symbol_Currency ||
             c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_SpacingCombining);
}

/**
 * Letters that keyboards and habits make two of: Arabic and Persian ones, Greek ones with accents, which
 * capitals lose, and Latin ones that plain text has no sign for. Expects folded text.
 */
QString sameLetters(const QString &text)
{
    QString out;
    for (QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x64b && u <= 0x652)
            continue; // Arabic vowels
        if (u >= 0x386 && u <= 0x3ce)
            while (c.decompositionTag() == QChar::Canonical)
                c = c.decomposition()[0];
        switch (u) {
        case 0x622: // alef with madda, hamza above and below
        case 0x623:
        case 0x625:
            out += QChar(0x627);
            break;
        case 0x643:
            out += QChar(0x6a9);
            break;  // kaf
        case 0x649: // yeh
        case 0x64a:
            out += QChar(0x6cc);
            break;
        case 0x629: // teh marbuta and heh
        case 0x6c1:
        case 0x6c3:
            out += QChar(0x647);
            break;
        case 0x640:
            break; // the line that lengthens words
        case 0x142:
            out += u'l';
            break;
        case 0xf8:
            out += u'o';
            break;
        case 0xe6:
            out += QStringLiteral("ae");
            break;
        case 0x153:
            out += QStringLiteral("oe");
            break;
        case 0x259:
            out += u'e';
            break;
        default:
            out += c;
        }
    }
    return out;
}

/** "G33", "гр. 33", "Графа 33", "Box 33": how long is what says that a number is a form's box. */
qsizetype boxPrefix(const QString &text, bool &eurasian)
{
    static const QRegularExpression prefix(
        QStringLiteral("^(?:([GГ]|(?:гр|граф[аы]|graph|поле)[\\s.№]*)|(?:gr|box|casilla|casella|feld|kutu)["
                       "\\s.№]*)(?=\\d)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch found = prefix.match(text);
    eurasian = found.capturedLength(1) > 0;
    return found.capturedLength();
}

/** "Страна происхождения (гр. 34)": the box is named behind the words, which say what it holds. */
void takeBoxBehind(const QString &header, HeaderText &result)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[]\\s*([^()\\[\\]]{2,12}?)\\s*[)\\]]"));
    static const QRegularExpression number(QStringLiteral("^\\d{1,3}[AaBbАаБб]?$"));
    for (auto it = brackets.globalMatch(header); it.hasNext();) {
        const QString inner = it.next().captured(1);
        bool eurasian = false;
        const qsizetype prefix = boxPrefix(inner, eurasian);
        if (prefix == 0 || !number.match(inner.mid(prefix)).hasMatch())
            continue;
        result.box = inner.mid(prefix).toLower().toStdString();
        result.boxIsEurasian = eurasian;
    }
}

/** "G33 (", "33 Код", "31_1 Описание", "072 Дата": the box, and the text without it. */
QString takeBox(const QString &header, HeaderText &result)
{
    const QString text = header.trimmed();
    bool eurasian = false;
    qsizetype i = boxPrefix(text, eurasian);
    const bool named = i > 0;
    QString box;
    while (i < text.size() && text[i].isDigit() && box.size() < 5)
        box += text[i++];
    if (box.isEmpty())
        takeBoxBehind(text, result);
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
        i == text.size() || text[i].isSpace() || text[i] == u'(' || QStringView(u".:,").contains(text[i]);
    if (!ends)
        return header;
    result.box = box.toStdString();
    result.boxIsCertain = named || part;
    result.boxIsEurasian = eurasian;
    return named || part ? text.mid(i) : header;
}

/** Splits a glued word into known ones, as few as can be; empty if that does not come out. */
std::vector<std::string> segments(const std::string &word, const HeaderText::KnownWord &known)
{
    constexpr std::size_t longest = 40;
    const bool endsInUnit = word.size() == 5 && word.ends_with("kg"); // NETKG
    if ((word.size() < 6 && !endsInUnit) || word.size() > longest || known(word))
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

bool mayBeYear(std::string_view word)
{
    return word.size() == 4 && MarkWords::allDigits(word);
}

bool leadsToUnit(std::string_view word)
{
    static constexpr std::array<std::string_view, 13> leads{"in", "в", "у", "en", "em",    "im", "w",
                                                            "v",  "u", "i", "σε", "dalam", "във"};
    return std::find(leads.begin(), leads.end(), word) != leads.end();
}

} // namespace

std::vector<std::string> HeaderText::split(std::string_view text)
{
    std::vector<std::string> words;
    const QString raw = unglued(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    const std::string oneScript = Text::unifyScripts(Text::fold(raw.toStdString()));
    const QString folded = sameLetters(QString::fromStdString(Text::withoutMarks(oneScript)));
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

HeaderText HeaderText::parse(std::string_view header, bool grouped, const KnownWord &known,
                             const KnownWord &whole, const KnownWord &explained)
{
    HeaderText result;
    const std::string spelledOut = FactorWords::withPowersSpelledOut(header);
    const QString rest = takeBox(QString::fromStdString(spelledOut), result);
    std::vector<HeaderMarks::Place> places;
    const qsizetype groupEnd = grouped ? rest.lastIndexOf(QStringLiteral(" / ")) : -1;
    QString piece;
    bool gloss = false;
    HeaderMarks::Place place;
    const auto flush = [&] {
        HeaderMarks::Place here = place;
        here.unitPart = place.unitPart || gloss;
        for (const std::string &word : split(piece.toStdString())) {
            const bool one = whole(word) || FactorWords::find(word) || MoneyPhrases::isPart(word);
            const auto parts = one ? std::vector<std::string>() : segments(word, known);
            for (const std::string &part : parts.empty() ? std::vector<std::string>{word} : parts) {
                // "Value in USD", "Вес в кг": what follows is a unit, as if it stood in brackets.
                if (!here.unitPart && !result.words.empty() && leadsToUnit(result.words.back().text))
                    here = {++place.part, true};
                result.words.push_back({part, gloss, false, here.unitPart && groupEnd <= 0});
                places.push_back(here);
                result.joined += part;
            }
        }
        ++place.part;
        piece.clear();
    };
    gloss = groupEnd > 0;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const QChar c = rest[i];
        if (i == groupEnd) {
            flush();
            gloss = place.unitPart = false;
        } else if (c == u'(' || c == u'[' || c == QChar(0xff08)) {
            flush();
            gloss = true;
        } else if (c == u')' || c == u']' || c == QChar(0xff09)) {
            flush();
            gloss = i < groupEnd;
        } else if (c == u',' || c == QChar(0x060c) || c == QChar(0xff0c) || c == QChar(0x3001)) {
            flush();
            place.unitPart = true;
        } else {
            piece += c;
        }
    }
    flush();
    // "Net weight T." may be that of the total, where "peso neto t." and "вес Т." are tonnes.
    static const QRegularExpression markedLetter(
        QStringLiteral("(/\\s?\\p{L}\\.?|\\s(?![A-Z])\\p{L}\\.)\\s*$"));
    result.lastIsMarked = markedLetter.match(rest).hasMatch();
    HeaderMarks(result, places, explained).read();
    return result;
}

bool HeaderText::has(std::string_view word) const
{
    return std::any_of(words.begin(), words.end(), [&](const Word &w) { return w.text == word; });
}

/**
 * "Вес нетто/т", "Peso neto t.", "Net M/T", "净重/吨": a letter written as units are, which "NET_WEIGHT_T"
 * does not show: that may be the total.
 */
std::optional<MassUnit> HeaderText::lettersAtEnd() const
{
    if (!lastIsMarked)
        return std::nullopt;
    const auto isLetter = [](const Word &word) { return QString::fromStdString(word.text).size() == 1; };
    const std::size_t size = words.size();
    if (size < 2 || !isLetter(words.back()))
        return std::nullopt;
    if (mayBeYear(words[size - 2].text)) // "2022 г."
        return std::nullopt;
    if (size > 2 && isLetter(words[size - 2]))
        return Units::massUnit(words[size - 2].text + ' ' + words.back().text);
    const auto unit = Units::massUnit(words.back().text);
    return unit == MassUnit::Gram ? std::nullopt : unit; // "Weight G." is the gross one
}

std::optional<MassUnit> HeaderText::unitByLetter() const
{
    static constexpr std::array<std::string_view, 8> kinds{"net",    "netto", "neto",  "gross",
                                                           "brutto", "bruto", "нетто", "брутто"};
    if (words.size() < 2 || mayBeYear(words[words.size() - 2].text))
        return std::nullopt;
    const std::string &last = words.back().text;
    if (last == "t")
        return MassUnit::Tonne;
    const auto saysKind = [](const Word &word) { return std::ranges::find(kinds, word.text) != kinds.end(); };
    return (last == "g" || last == "г") && std::ranges::any_of(words, saysKind)
               ? std::optional(MassUnit::Gram)
               : std::nullopt;
}

std::optional<MassUnit> HeaderText::unitOfWeight() const
{
    if (unit == MassUnit::Milligram)
        return std::nullopt; // nobody ships milligrams: "Mg" is the megagram of some offices, and is asked about
    if (!unit && has("ct"))
        return MassUnit::Carat; // of a weight, and no count
    if (!unit && (has("oz") || has("onz")))
        return MassUnit::Ounce;
    if (!unit && words.size() > 1 && words.back().gloss && words.back().text == "to")
        return MassUnit::Tonne; // German
    if (const auto letters = unit ? std::nullopt : lettersAtEnd())
        return letters;
    const bool litre = !words.empty() && (words.back().text == "lt" || words.back().text == "lts");
    return unit || !litre ? unit : std::optional(MassUnit::LongTon);
}
