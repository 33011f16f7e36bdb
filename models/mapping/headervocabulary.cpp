// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headervocabulary.h"

#include "core/factorwords.h"
#include "core/text.h"
#include "mapping/currencies.h"
#include "mapping/genericpart.h"
#include "mapping/headerwords.h"
#include "mapping/plainheader.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace {

struct FieldWords {
    std::string meaning;
    HeaderWords never;
    HeaderWords weak;
};

struct Pattern {
    std::size_t field = 0;
    double rank = 0;
    std::vector<HeaderStem> words;
};

/** "人民币", "$", "тыс. руб.": a currency, with a factor or without, and nothing else. */
bool isMoneyAlone(const HeaderText &header)
{
    return !header.currency.empty() && !header.unit && !header.isPrice &&
           std::all_of(header.words.begin(), header.words.end(), [&](const HeaderText::Word &word) {
               return word.marks || Currencies::find(word.text) == header.currency;
           });
}

/** "kg", "Total, т": a unit of mass and nothing else. */
bool isMassAlone(const HeaderText &header, const HeaderWords &total)
{
    const auto saysNoMore = [&total](const auto &word) { return word.marks || total.contains(word.text); };
    return header.unit && header.currency.empty() && !header.isPrice &&
           std::ranges::all_of(header.words, saysNoMore);
}

} // namespace

struct HeaderVocabulary::Private {
    std::vector<FieldWords> fields;
    std::vector<Pattern> patterns;
    std::unordered_map<std::string, std::vector<std::size_t>> byFirstWord;
    std::vector<std::size_t> others; ///< patterns whose first word is a stem
    std::vector<std::size_t> inside; ///< patterns without blanks
    HeaderWords ignored, translation, total, item, declaration;
    std::unordered_set<std::string> words; ///< what glued headers are made of
    std::unordered_set<std::string> whole; ///< all words of names, which are not split
    QSet<QString> glued;                   ///< languages whose words programs write without blanks
    HeaderWords explained;                 ///< all words of the file, and units that are no masses
    std::map<std::string, std::string> boxes;
    std::map<std::string, std::string> spelled; ///< names of columns that are made of no words, in words
    LayoutList layouts;

    void load(const QJsonObject &root);
    void addField(const QJsonObject &field, const QHash<QString, QJsonArray> &sets);
    void addWords(const Pattern &pattern, bool areGlued);
    double coverage(const HeaderText &header, const Pattern &pattern, bool withoutWeak) const;
    bool excluded(const HeaderText &header, const Pattern &pattern, const HeaderWords &list) const;
};

/** Short words of many languages make up any word, and "mn" is millions before it is a word of one of them.
 */
void HeaderVocabulary::Private::addWords(const Pattern &pattern, bool areGlued)
{
    for (const HeaderStem &stem : pattern.words) {
        if (areGlued || !FactorWords::find(stem.text))
            explained.add(stem);
        if (stem.open || QString::fromStdString(stem.text).size() < 2)
            continue;
        whole.insert(stem.text);
        if (areGlued)
            words.insert(stem.text);
    }
}

void HeaderVocabulary::Private::addField(const QJsonObject &o, const QHash<QString, QJsonArray> &sets)
{
    FieldWords field;
    field.meaning = o.value(QStringLiteral("field")).toString().toStdString();
    const auto fill = [&](HeaderWords &list, const QJsonArray &array) {
        for (const QJsonValue &value : array) {
            const QString word = value.toString();
            if (!word.startsWith(u'@')) {
                list.add(word);
                continue;
            }
            for (const QJsonValue &member : sets.value(word.mid(1)))
                list.add(member.toString());
        }
    };
    fill(field.never, o.value(QStringLiteral("never")).toArray());
    fill(field.weak, o.value(QStringLiteral("weak")).toArray());
    explained.add(field.never);
    explained.add(field.weak);
    for (const QJsonValue &value : o.value(QStringLiteral("groups")).toArray()) {
        const QJsonObject group = value.toObject();
        const double rank = group.value(QStringLiteral("rank")).toDouble();
        const QJsonObject names = group.value(QStringLiteral("names")).toObject();
        for (auto it = names.begin(); it != names.end(); ++it) {
            for (const QJsonValue &name : it.value().toArray()) {
                Pattern pattern{fields.size(), rank, HeaderStem::of(name.toString())};
                if (pattern.words.empty())
                    continue;
                addWords(pattern, glued.contains(it.key()));
                const HeaderStem &first = pattern.words.front();
                if (first.inside)
                    inside.push_back(patterns.size());
                else if (first.open)
                    others.push_back(patterns.size());
                else
                    byFirstWord[first.text].push_back(patterns.size());
                patterns.push_back(std::move(pattern));
            }
        }
    }
    fields.push_back(std::move(field));
}

void HeaderVocabulary::Private::load(const QJsonObject &root)
{
    QHash<QString, QJsonArray> sets;
    const QJsonObject named = root.value(QStringLiteral("sets")).toObject();
    for (auto it = named.begin(); it != named.end(); ++it)
        sets.insert(it.key(), it.value().toArray());
    const auto fill = [&](HeaderWords &list, const char *key) {
        for (const QJsonValue &value : root.value(QLatin1String(key)).toArray()) {
            list.add(value.toString());
            for (const HeaderStem &stem : HeaderStem::of(value.toString())) {
                if (!stem.open && !stem.inside && stem.text.size() >= 2)
                    words.insert(stem.text);
            }
        }
    };
    fill(ignored, "ignored");
    fill(translation, "translation");
    fill(total, "total");
    fill(item, "item");
    fill(declaration, "declaration");
    for (const QJsonValue &language : root.value(QStringLiteral("glued")).toArray())
        glued.insert(language.toString());
    for (const QJsonValue &value : root.value(QStringLiteral("fields")).toArray())
        addField(value.toObject(), sets);
    for (const HeaderWords *list : {&ignored, &translation, &total, &item, &declaration})
        explained.add(*list);
    for (const char *word : {"usd", "eur", "inr", "rub", "avg", "kg", "unit", "price"})
        words.insert(word);
    const QJsonObject numbers = root.value(QStringLiteral("boxes")).toObject();
    for (auto it = numbers.begin(); it != numbers.end(); ++it)
        boxes.emplace(it.key().toStdString(), it.value().toString().toStdString());
    const QJsonObject inWords = root.value(QStringLiteral("spelled")).toObject();
    for (auto it = inWords.begin(); it != inWords.end(); ++it)
        spelled.emplace(it.key().toStdString(), it.value().toString().toStdString());
    layouts = LayoutList(root.value(QStringLiteral("layouts")).toArray());
}

/** The part of the header's telling words that the pattern names; negative if the pattern does not match. */
double HeaderVocabulary::Private::coverage(const HeaderText &header, const Pattern &pattern,
                                           bool withoutWeak) const
{
    for (const HeaderStem &stem : pattern.words) {
        const bool there = stem.inside ? header.joined.find(stem.text) != std::string::npos
                                       : std::any_of(header.words.begin(), header.words.end(),
                                                     [&](const auto &w) { return stem.matches(w.text); });
        if (!there)
            return -1;
    }
    if (pattern.words.front().inside) {
        std::size_t length = 0;
        for (const HeaderStem &stem : pattern.words)
            length += stem.text.size();
        std::size_t whole = 0;
        for (const auto &word : header.words)
            whole += word.marks || word.gloss ? 0 : word.text.size();
        return whole == 0 ? 1 : std::min(1.0, static_cast<double>(length) / static_cast<double>(whole));
    }
    const bool main = std::any_of(header.words.begin(), header.words.end(),
                                  [](const auto &w) { return !w.gloss && !w.marks; });
    int telling = 0;
    int named = 0;
    for (const auto &word : header.words) {
        const bool inPattern = std::any_of(pattern.words.begin(), pattern.words.end(),
                                           [&](const HeaderStem &s) { return s.matches(word.text); });
        if ((word.gloss && main) ||
            (!inPattern && (word.marks || ignored.contains(word.text) || translation.contains(word.text) ||
                            total.contains(word.text))))
            continue;
        if (!inPattern && withoutWeak && fields[pattern.field].weak.contains(word.text))
            continue;
        ++telling;
        named += inPattern;
    }
    return telling == 0 ? 1 : static_cast<double>(named) / telling;
}

/** True if a word of the list stands in the header and is no part of the pattern itself. */
bool HeaderVocabulary::Private::excluded(const HeaderText &header, const Pattern &pattern,
                                         const HeaderWords &list) const
{
    for (const auto &word : header.words) {
        if (word.marks || !list.contains(word.text))
            continue;
        if (std::none_of(pattern.words.begin(), pattern.words.end(),
                         [&](const HeaderStem &s) { return s.matches(word.text); }))
            return true;
    }
    for (const std::string &inside : list.inside) {
        if (header.joined.find(inside) == std::string::npos)
            continue;
        if (std::none_of(pattern.words.begin(), pattern.words.end(),
                         [&](const HeaderStem &s) { return s.text.find(inside) != std::string::npos; }))
            return true;
    }
    return false;
}

HeaderVocabulary::HeaderVocabulary() : d(std::make_unique<Private>()) {}
HeaderVocabulary::~HeaderVocabulary() = default;

const HeaderVocabulary &HeaderVocabulary::instance()
{
    static const std::unique_ptr<HeaderVocabulary> vocabulary = [] {
        QFile file(QStringLiteral(":/mapping/headers.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        auto made = fromJson(open ? file.readAll() : QByteArray());
        Q_ASSERT(made.ok());
        return std::move(made).value();
    }();
    return *vocabulary;
}

Result<std::unique_ptr<HeaderVocabulary>> HeaderVocabulary::fromJson(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Failure{QCoreApplication::translate("HeaderVocabulary", "The list of headers is not JSON: %1.")
                           .arg(error.errorString())};
    std::unique_ptr<HeaderVocabulary> vocabulary(new HeaderVocabulary);
    vocabulary->d->load(document.object());
    return vocabulary;
}

HeaderText HeaderVocabulary::parse(std::string_view header, bool grouped) const
{
    if (const auto measure = grouped ? GenericPart::measure(header, *this) : std::nullopt)
        return parse(*measure, false);
    if (const auto words = d->spelled.find(Text::fold(header)); words != d->spelled.end())
        return parse(words->second, false);
    const auto isExplained = [this](std::string_view word) {
        const bool number = word.front() >= '0' && word.front() <= '9'; // "kg x 100" is no "100 kg" of a wording
        return !number && d->explained.contains(std::string(word));
    };
    return HeaderText::parse(
        PlainHeader::of(header), grouped,
        [this](std::string_view word) { return d->words.contains(std::string(word)); },
        [this](std::string_view word) { return d->whole.contains(std::string(word)); }, isExplained);
}

std::vector<HeaderMatch> HeaderVocabulary::match(const HeaderText &header) const
{
    std::vector<std::size_t> candidates = d->others;
    if (HeaderStem::mayHoldInside(header.joined))
        candidates.insert(candidates.end(), d->inside.begin(), d->inside.end());
    std::unordered_set<std::string> seen;
    for (const auto &word : header.words) {
        const auto found = d->byFirstWord.find(word.text);
        if (found != d->byFirstWord.end() && seen.insert(word.text).second)
            candidates.insert(candidates.end(), found->second.begin(), found->second.end());
    }
    std::vector<HeaderMatch> best(d->fields.size());
    for (const std::size_t index : candidates) {
        const Pattern &pattern = d->patterns[index];
        const FieldWords &field = d->fields[pattern.field];
        if (header.isPrice && field.meaning == "value")
            continue;
        const bool weak = d->excluded(header, pattern, field.weak);
        const double covered = d->coverage(header, pattern, weak);
        if (covered < 0 || d->excluded(header, pattern, field.never))
            continue;
        const double score = pattern.rank * (0.55 + 0.45 * covered) * (weak ? 0.55 : 1.0);
        HeaderMatch &slot = best[pattern.field];
        const int words = static_cast<int>(pattern.words.size());
        if (score > slot.score || (score == slot.score && words > slot.words))
            slot = {field.meaning, score, weak, words};
    }
    // Where both fit alike, the longer wording says more: "unit of measure" is a unit and no "measure unit".
    for (HeaderMatch &refusal : best) {
        if (refusal.meaning != "none")
            continue;
        const auto clearer = [&](const HeaderMatch &other) {
            return other.score >= refusal.score && other.words > refusal.words;
        };
        if (std::any_of(best.begin(), best.end(), clearer))
            refusal.score = 0;
    }
    std::erase_if(best, [](const HeaderMatch &m) { return m.score <= 0; });
    constexpr double lastChoice = 60; // as "usd" among the names
    if (best.empty() && isMoneyAlone(header))
        best.push_back({"value", lastChoice, false, 1});
    else if (best.empty() && isMassAlone(header, d->total))
        best.push_back({"mass", lastChoice, false, 1});
    std::stable_sort(best.begin(), best.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    return best;
}

std::string HeaderVocabulary::box(const std::string &box) const
{
    const auto found = d->boxes.find(box);
    return found == d->boxes.end() ? std::string() : found->second;
}

bool HeaderVocabulary::isRowOfBoxes(const QList<QString> &headers) const
{
    constexpr qsizetype enough = 4;
    QSet<QString> seen;
    QSet<QString> fields;
    for (const QString &header : headers) {
        const QString cell = header.trimmed().toLower();
        if (cell.isEmpty() || !cell[0].isDigit())
            continue;
        constexpr qsizetype longest = 4;
        const auto found = cell.size() > longest ? d->boxes.end() : d->boxes.find(cell.toStdString());
        if (found == d->boxes.end() || seen.contains(cell))
            return false; // data
        seen.insert(cell);
        fields.insert(QString::fromStdString(found->second));
    }
    const bool mass = fields.contains(QStringLiteral("net")) || fields.contains(QStringLiteral("gross"));
    const bool lettered = std::any_of(seen.cbegin(), seen.cend(), [](const QString &cell) {
        return cell.back().isLetter(); // "15a": no number that data would have
    });
    return seen.size() >= enough && mass && (lettered || fields.contains(QStringLiteral("hs")));
}

bool HeaderVocabulary::isTranslation(const HeaderText &header) const
{
    return d->translation.standsIn(header);
}

bool HeaderVocabulary::isTotal(const HeaderText &header) const
{
    return d->total.standsIn(header);
}

bool HeaderVocabulary::isItem(const HeaderText &header) const
{
    return d->item.standsIn(header);
}

bool HeaderVocabulary::isOfDeclaration(const HeaderText &header) const
{
    return header.box == "16" || (d->declaration.standsIn(header) && !isItem(header));
}

const KnownLayout *HeaderVocabulary::layout(const QList<QString> &headers) const
{
    return d->layouts.find(headers);
}
