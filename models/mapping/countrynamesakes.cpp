// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/countrynamesakes.h"

#include "mapping/recordmembers.h"
#include "places/countries.h"
#include "places/placekey.h"

#include <algorithm>
#include <array>

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(CountryNamesakes)
};

/** Short names, without their marks. */
struct Namesake {
    std::string_view word;
    std::string_view country;
    QLocale::Language language;
    const char16_t *letters; ///< that hardly another language has
};
constexpr auto vietnamese = u"\u01a0\u01a1\u01af\u01b0\u1ea4\u1ea5\u1ea6\u1ea7\u1ec6\u1ec7\u1ec1\u1ed1\u1ed9\u1edb\u1edd"
                            u"\u1ee3\u1ee9\u1eed\u1ef1\u1ea1\u1ea3\u1ead\u1ecb\u1ecd\u1ee5";
constexpr std::array namesakes{
    Namesake{"NGA", "RU", QLocale::Vietnamese, vietnamese}, Namesake{"AO", "AT", QLocale::Vietnamese, vietnamese},
    Namesake{"BI", "BE", QLocale::Vietnamese, vietnamese},  Namesake{"MY", "US", QLocale::Vietnamese, vietnamese},
    Namesake{"TC", "TR", QLocale::Turkish, u"\u011f\u0131\u015f\u011e\u015e\u0130"},
    Namesake{"AS", "US", QLocale::Indonesian, u""}};

const Namesake *namesake(const QString &text)
{
    const QString word = text.trimmed().toUpper();
    const auto found = std::find_if(namesakes.begin(), namesakes.end(), [&](const Namesake &each) {
        return word == QLatin1String(each.word.data(), static_cast<qsizetype>(each.word.size()));
    });
    return found == namesakes.end() ? nullptr : found;
}

std::string plain(std::string_view name)
{
    return PlaceKey::withoutAccents(PlaceKey::words(name));
}

/** Of as many letters as the word that may be one; "USA" is written in every language. */
bool isCode(const QString &text, qsizetype letters)
{
    return text.size() == letters && text != u"USA" && text != u"UAE" && text != u"UK" &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

/** What else stands in the column; names: that only the word's language has. */
CountryNamesakes::Company CountryNamesakes::around(const ColumnFacts &facts, const QString &word) const
{
    const QLocale local(namesake(word)->language);
    const QLocale english(QLocale::English);
    Company company;
    for (const auto &[value, nature] : facts.distinct) {
        const QString text = QString::fromStdString(value).trimmed();
        const CountryCode code = nature.country ? m_countries.find(value) : CountryCode();
        if (!code.valid() || namesake(text))
            continue;
        // "UC" is Australia without its mark, and no code.
        const bool known = text.size() != 2 || text == QString::fromStdString(code.alpha2());
        company.codes += known && isCode(text, word.size());
        const std::string said = plain(value);
        const bool isLocal = said == plain(m_countries.name(code, local).toStdString());
        company.names += isLocal && said != plain(m_countries.name(code, english).toStdString());
    }
    return company;
}

/** Whether the headers have letters of the word's language. */
bool CountryNamesakes::isInLanguage(const QString &word) const
{
    const QString letters = QString::fromUtf16(namesake(word)->letters);
    return std::any_of(m_sheet.headers.begin(), m_sheet.headers.end(), [&](const QString &header) {
        return std::any_of(header.begin(), header.end(), [&](QChar c) { return letters.contains(c); });
    });
}

void CountryNamesakes::rule(const QString &text, const ColumnUse &use, ColumnMapping &mapping) const
{
    const Company company = around(m_sheet.facts[static_cast<std::size_t>(use.column)], text);
    const bool inLanguage = isInLanguage(text);
    const CountryCode byCode = m_countries.find(text.toUpper().toStdString());
    const CountryCode byName(namesake(text)->country);
    const auto id = [](CountryCode code) { return QString::fromStdString(code.alpha2()); };
    const bool certainlyCode = company.names == 0 && (company.codes > 0 || !inLanguage);
    if (certainlyCode || m_countries.find(text.toStdString()) == byName || mapping.countryAliases.contains(text))
        return;
    const bool certainlyName = company.names > 0 && company.codes == 0;
    const bool name = certainlyName || company.names > company.codes || inLanguage;
    if (name)
        mapping.countryAliases.insert(text, id(byName));
    if (certainlyName)
        return;
    MappingQuestion question;
    question.id = QStringLiteral("country-alias:") + text;
    question.column = use.column;
    question.text =
        Words::tr("“%1” in “%2” is the code of one country and the name of another in the language "
                  "of the column. Which one is it?")
            .arg(text, use.header.simplified());
    question.answers = {Said::country(byName.alpha2()), Said::country(byCode.alpha2())};
    question.answerIds = {id(byName), id(byCode)};
    if (!name) {
        question.answers.swapItemsAt(0, 1);
        question.answerIds.swapItemsAt(0, 1);
    }
    mapping.questions.append(question);
}

void CountryNamesakes::settle(ColumnMapping &mapping) const
{
    const QList<ColumnUse> columns = mapping.columns;
    for (const ColumnUse &use : columns) {
        if (!RecordMembers::countryOf(use.field))
            continue;
        const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(use.column)];
        for (const auto &[value, nature] : facts.distinct) {
            const QString text = QString::fromStdString(value).trimmed();
            if (namesake(text))
                rule(text, use, mapping);
        }
    }
}
