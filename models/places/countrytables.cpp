// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/countrytables.h"

#include "places/countrygroups.h"
#include "places/placekey.h"

#include <QFile>

#include <unicode/locid.h>
#include <unicode/region.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>
#include <unicode/ures.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <numeric>

namespace {

/** Languages of the customs forms met most; where two languages disagree about a word, the earlier one is
 * right. */
constexpr std::array mainLanguages{"en", "ru", "uk", "tr",      "zh", "es",      "fr", "de",
                                   "pt", "kk", "uz", "uz_Cyrl", "vi", "zh_Hant", "ky", "az",
                                   "be", "ar", "it", "pl",      "nl", "ko",      "ja", "id"};

/** ICU lists these beside the countries; ISO 3166-1 only reserves them. */
constexpr std::array notCountries{"AC", "AN", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "TA", "UN"};

CountryCode codeOf(std::string_view alpha2)
{
    return CountryCode(alpha2);
}

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/** Calls @p visit with each part of @p text between @p separator, trimmed. */
template<class Visit> void forEachPart(std::string_view text, char separator, Visit visit)
{
    while (!text.empty()) {
        const auto end = text.find(separator);
        const auto part = trimmed(text.substr(0, end));
        if (!part.empty())
            visit(part);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/places/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** How many letters must be changed, added, dropped or swapped with their neighbor; `most` + 1 for more. */
int lettersApart(const QString &a, const QString &b, int most)
{
    std::vector<int> before(static_cast<std::size_t>(b.size()) + 1);
    std::vector<int> last(before.size());
    std::vector<int> now(before.size());
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        int least = now[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
            least = std::min(least, now[at]);
        }
        if (least > most)
            return most + 1;
        before.swap(last);
        last.swap(now);
    }
    return last.back();
}

/** The words without accents, in an order that does not hang on them. */
std::string plainKey(const std::string &words)
{
    return PlaceKey::anyOrder(PlaceKey::withoutAccents(words));
}

/** Words that forms cut: "Dem. Rep.", "Isl.", "Cum.", "респ." */
bool isCut(std::string_view word)
{
    static constexpr std::array<std::string_view, 17> cut{"rep",  "repub", "dem", "isl",  "fed",  "cum",
                                                          "cumh", "soc",   "pop", "prov", "terr", "plur",
                                                          "респ", "дем",   "нар", "соц",  "фед"};
    return std::find(cut.begin(), cut.end(), word) != cut.end();
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    forEachPart(text, ' ', [&](std::string_view word) { words.push_back(word); });
    return words;
}

/** Whether the words are those of the name, each as it stands or cut, and one that stands tells which name. */
bool fits(std::vector<std::string_view> words, std::vector<std::string_view> name)
{
    if (words.size() != name.size())
        return false;
    constexpr std::size_t telling = 4;
    bool told = false;
    std::erase_if(words, [&](std::string_view word) {
        const auto same = std::find(name.begin(), name.end(), word);
        if (same == name.end())
            return false;
        told = told || word.size() >= telling;
        name.erase(same);
        return true;
    });
    return told && std::all_of(words.begin(), words.end(), [&](std::string_view word) {
               const auto longer = std::find_if(name.begin(), name.end(), [&](std::string_view other) {
                   return isCut(word) && other.starts_with(word);
               });
               if (longer == name.end())
                   return false;
               name.erase(longer);
               return true;
           });
}

} // namespace

CountryTables::CountryTables()
{
    for (const char *const *iso = icu::Locale::getISOCountries(); *iso != nullptr; ++iso) {
        const bool country = std::none_of(notCountries.begin(), notCountries.end(),
                                          [&](const char *other) { return std::strcmp(other, *iso) == 0; });
        if (country)
            m_all.push_back(codeOf(*iso));
    }
    if (std::find(m_all.begin(), m_all.end(), codeOf("XK")) == m_all.end())
        m_all.push_back(codeOf("XK"));
    std::sort(m_all.begin(), m_all.end());
    for (const CountryCode code : m_all) {
        const std::string alpha2 = code.alpha2();
        m_alpha.emplace(alpha2, code);
        const char *alpha3 = icu::Locale("und", alpha2.c_str()).getISO3Country();
        if (std::strlen(alpha3) == 3)
            m_alpha.emplace(alpha3, code);
        UErrorCode status = U_ZERO_ERROR;
        const icu::Region *region = icu::Region::getInstance(alpha2.c_str(), status);
        const int number = U_SUCCESS(status) && region != nullptr ? region->getNumericCode() : 0;
        if (number > 0 && number < 900) // from 900 on for private use
            m_numeric[static_cast<std::size_t>(number)] = code.packed;
    }
    readAliases();
    readPoints();
    for (const char *language : mainLanguages)
        addLanguage(m_layer, language, *this);
    addGroups();
}

/** What names several countries names none; a country of that name or code goes before. */
void CountryTables::addGroups()
{
    for (const std::string &name : CountryGroups::instance().names()) {
        const bool letters =
            std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        if (letters && name.size() <= 3)
            m_alpha.emplace(name, CountryCode());
        add(m_layer, name, CountryCode());
    }
}

bool CountryTables::known(CountryCode code) const
{
    return std::binary_search(m_all.begin(), m_all.end(), code);
}

void CountryTables::readAliases()
{
    const QByteArray text = resource(QStringLiteral("country-aliases.txt"));
    forEachPart(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), '\n',
                [this](std::string_view line) {
                    const auto equals = line.find(" = ");
                    if (line.front() == '#' || equals == std::string_view::npos)
                        return;
                    const CountryCode code = codeOf(line.substr(0, equals));
                    forEachPart(line.substr(equals + 3), ';', [&](std::string_view name) {
                        const bool letters = std::all_of(name.begin(), name.end(),
                                                         [](char c) { return c >= 'A' && c <= 'Z'; });
                        if (letters && name.size() <= 3)
                            m_alpha.emplace(name, code);
                        add(m_layer, name, code);
                    });
                });
}

void CountryTables::readPoints()
{
    const QByteArray text = resource(QStringLiteral("country-points.tsv"));
    forEachPart(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), '\n',
                [this](std::string_view line) {
                    const QList<QByteArray> cells =
                        QByteArray(line.data(), static_cast<qsizetype>(line.size())).split('\t');
                    if (cells.size() < 3 || line.front() == '#')
                        return;
                    const CountryCode code = codeOf(
                        std::string_view(cells[0].constData(), static_cast<std::size_t>(cells[0].size())));
                    if (code.valid())
                        m_points.emplace(code.packed, GeoPoint{cells[1].toDouble(), cells[2].toDouble()});
                });
}

void CountryTables::add(Layer &layer, std::string_view name, CountryCode code)
{
    const std::string words = PlaceKey::words(name);
    if (words.empty())
        return;
    layer.exact.emplace(words, code);
    const std::string anyOrder = PlaceKey::anyOrder(words);
    layer.exact.emplace(anyOrder, code);
    const std::string plain = plainKey(words);
    if (plain.size() > 3 || plain == words)
        layer.plain.emplace(plain, code);
}

void CountryTables::addLanguage(Layer &layer, const char *language, const CountryTables &tables)
{
    UErrorCode status = U_ZERO_ERROR;
    UResourceBundle *bundle = ures_open(U_ICUDATA_NAME "-region", language, &status);
    for (const char *table : {"Countries", "Countries%short", "Countries%variant"}) {
        UErrorCode missing = U_ZERO_ERROR;
        UResourceBundle *names = ures_getByKey(bundle, table, nullptr, &missing);
        while (U_SUCCESS(missing) && ures_hasNext(names)) {
            const char *key = nullptr;
            int32_t length = 0;
            const UChar *name = ures_getNextString(names, &length, &key, &missing);
            if (U_FAILURE(missing) || key == nullptr)
                continue;
            const CountryCode code = codeOf(key);
            if (!tables.known(code))
                continue;
            std::string utf8;
            icu::UnicodeString(false, name, length).toUTF8String(utf8);
            add(layer, utf8, code);
        }
        ures_close(names);
    }
    ures_close(bundle);
}

const CountryTables::Layer &CountryTables::furtherLanguages() const
{
    std::call_once(m_furtherRead, [this] {
        for (int32_t i = 0; i < uloc_countAvailable(); ++i) {
            const char *id = uloc_getAvailable(i);
            // Regional variants ("de_CH") mostly repeat their language; scripts ("sr_Latn") do not.
            const char *underscore = std::strchr(id, '_');
            if (underscore == nullptr || std::strlen(underscore) == 5)
                addLanguage(m_further, id, *this);
        }
    });
    return m_further;
}

CountryTables::Entry CountryTables::byCode(std::string_view ascii) const
{
    if (ascii.empty() || ascii.size() > 3)
        return {};
    if (std::all_of(ascii.begin(), ascii.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        std::size_t number = 0;
        for (const char c : ascii)
            number = number * 10 + static_cast<std::size_t>(c - '0');
        CountryCode code;
        code.packed = m_numeric[number];
        if (number == 0 || code.valid())
            return code;
        return CountryGroups::instance().find(ascii) ? Entry(CountryCode()) : Entry();
    }
    std::string upper(ascii);
    for (char &c : upper) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    const auto it = m_alpha.find(upper);
    return it == m_alpha.end() ? Entry() : Entry(it->second);
}

CountryTables::Entry CountryTables::find(const Layer &layer, const std::string &words,
                                         const std::string &anyOrder, const std::string &plain)
{
    for (const std::string *key : {&words, &anyOrder}) {
        if (const auto it = layer.exact.find(*key); it != layer.exact.end())
            return it->second;
    }
    const auto it = layer.plain.find(plain);
    return it == layer.plain.end() ? Entry() : Entry(it->second);
}

CountryTables::Entry CountryTables::byName(const std::string &words, bool allLanguages) const
{
    if (const auto it = m_layer.exact.find(words); it != m_layer.exact.end())
        return it->second;
    const std::string anyOrder = PlaceKey::anyOrder(words);
    const std::string plain = plainKey(words);
    if (const Entry entry = find(m_layer, words, anyOrder, plain))
        return entry;
    return allLanguages ? find(furtherLanguages(), words, anyOrder, plain) : Entry();
}

CountryTables::Entry CountryTables::byCutName(const std::string &words) const
{
    const std::string key = plainKey(words);
    const auto said = wordsOf(key);
    if (said.size() < 2 || std::none_of(said.begin(), said.end(), isCut))
        return {};
    Entry found;
    for (const auto &[name, code] : m_layer.plain) {
        if (!code.valid() || !fits(said, wordsOf(name)))
            continue;
        if (found && *found != code)
            return {};
        found = code;
    }
    // "China, Rep." is neither of the two for certain.
    return found == codeOf("TW") ? Entry() : found;
}

CountryTables::Entry CountryTables::closest(const std::string &words) const
{
    constexpr qsizetype shortest = 5;
    const QString wanted = QString::fromStdString(plainKey(words));
    if (wanted.size() < shortest)
        return {};
    int nearest = wanted.size() < 9 ? 1 : 2;
    Entry found;
    bool several = false;
    const auto bytes = static_cast<std::ptrdiff_t>(words.size());
    for (const auto &[name, code] : m_layer.plain) {
        constexpr std::ptrdiff_t most = 8; // two letters of at most four bytes
        if (std::abs(static_cast<std::ptrdiff_t>(name.size()) - bytes) > most)
            continue;
        const QString candidate = QString::fromStdString(name);
        if (!code.valid() || candidate.size() < shortest ||
            std::abs(candidate.size() - wanted.size()) > nearest)
            continue;
        const int distance = lettersApart(wanted, candidate, nearest);
        if (distance > nearest)
            continue;
        if (distance < nearest || !found) {
            found = code;
            nearest = distance;
            several = false;
        } else if (*found != code) {
            several = true;
        }
    }
    return several ? Entry() : found;
}

std::optional<GeoPoint> CountryTables::labelPoint(CountryCode code) const
{
    const auto it = m_points.find(code.packed);
    return it == m_points.end() ? std::optional<GeoPoint>() : it->second;
}
