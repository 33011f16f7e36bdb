// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/countrynamesakes.h"

#include "mapping/recordmembers.h"
#include "places/countries.h"
#include "places/placekey.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CountryNamesakes)
};

/** The short names of Vietnamese, without their marks; of the languages that ICU knows no other has such. */
struct Namesake {
    std::string_view word;
    std::string_view country;
};
constexpr std::array namesakes{Namesake{"NGA", "RU"}, Namesake{"AO", "AT"}, Namesake{"BI", "BE"},
                               Namesake{"MY", "US"}};

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

/** What else stands in the column. */
CountryNamesakes::Company CountryNamesakes::around(const ColumnFacts &facts, qsizetype letters) const
{
    const QLocale vietnamese(QLocale::Vietnamese);
    const QLocale english(QLocale::English);
    Company company;
    for (const auto &[value, nature] : facts.distinct) {
        const QString text = QString::fromStdString(value).trimmed();
        const CountryCode code = nature.country ? m_countries.find(value) : CountryCode();
        if (!code.valid() || namesake(text))
            continue;
        company.codes += isCode(text, letters);
        const std::string said = plain(value);
        const bool local = said == plain(m_countries.name(code, vietnamese).toStdString()) ||
                           text.contains(QChar(0x1ef8)) || text.contains(QChar(0x1ef9));
        company.names += local && said != plain(m_countries.name(code, english).toStdString());
    }
    return company;
}

/** Letters that only Vietnamese has. */
bool CountryNamesakes::isInLanguage() const
{
    const auto isOwn = [](QChar c) {
        return (c >= QChar(0x1ea0) && c <= QChar(0x1ef9)) || c == QChar(0x1b0) || c == QChar(0x1a1) ||
               c == QChar(0x1af) || c == QChar(0x1a0);
    };
    return std::any_of(m_sheet.headers.begin(), m_sheet.headers.end(), [&](const QString &header) {
        return std::any_of(header.begin(), header.end(), isOwn);
    });
}

void CountryNamesakes::rule(const QString &text, const ColumnUse &use, bool inLanguage,
                            ColumnMapping &mapping) const
{
    const Company company = around(m_sheet.facts[static_cast<std::size_t>(use.column)], text.size());
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
    question.text = Words::tr("“%1” in “%2” is the code of one country and the name of another in Vietnamese. "
                              "Which one is it?")
                        .arg(text, use.header.simplified());
    question.answers = {m_countries.name(byName), m_countries.name(byCode)};
    question.answerIds = {id(byName), id(byCode)};
    if (!name) {
        question.answers.swapItemsAt(0, 1);
        question.answerIds.swapItemsAt(0, 1);
    }
    mapping.questions.append(question);
}

void CountryNamesakes::settle(ColumnMapping &mapping) const
{
    const bool inLanguage = isInLanguage();
    const QList<ColumnUse> columns = mapping.columns;
    for (const ColumnUse &use : columns) {
        if (!RecordMembers::countryOf(use.field))
            continue;
        const ColumnFacts &facts = m_sheet.facts[static_cast<std::size_t>(use.column)];
        for (const auto &[value, nature] : facts.distinct) {
            const QString text = QString::fromStdString(value).trimmed();
            if (namesake(text))
                rule(text, use, inLanguage, mapping);
        }
    }
}
