// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/countrypoints.h"

#include "core/text.h"
#include "mapping/celltext.h"
#include "mapping/countrynamesakes.h"
#include "mapping/recordmembers.h"
#include "places/countries.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace {

Said tr(const char *source)
{
    return {"CountryPoints", source};
}

bool holdsCountries(const ColumnUse &use)
{
    return RecordMembers::countryOf(use.field) != nullptr;
}

MappingQuestion makeQuestion(const QString &id, int column, const Said &text)
{
    MappingQuestion question;
    question.id = id;
    question.column = column;
    question.text = text;
    return question;
}

} // namespace

void CountryPoints::ask(ColumnMapping &mapping) const
{
    askSpelling(mapping);
    CountryNamesakes(m_sheet, m_countries).settle(mapping);
    askNamibia(mapping);
    askSide(mapping);
    askOtherSide(mapping);
}

/** "NA" is a word for nothing, but among codes of two letters it is one of them. */
void CountryPoints::askNamibia(ColumnMapping &mapping) const
{
    constexpr std::string_view namibia = "NA";
    int column = -1;
    for (const ColumnUse &use : std::as_const(mapping.columns)) {
        const bool countries = holdsCountries(use);
        int here = 0;
        int codes = 0;
        int others = 0;
        for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
            const std::string_view text =
                CellText::trimmed(m_sheet.sample->text(row, static_cast<std::size_t>(use.column)));
            if (text == namibia)
                ++here;
            else if (countries && text.size() == namibia.size() && m_countries.find(text).valid())
                ++codes;
            else
                others += !text.empty();
        }
        if (here > 0 && !countries)
            return; // written by a program that says so wherever there is nothing
        if (column < 0 && here > 0 && codes > 0 && others * 10 <= codes)
            column = use.column;
    }
    if (column < 0)
        return;
    MappingQuestion question =
        makeQuestion(QStringLiteral("country-alias:NA"), column,
                     tr("“NA” stands among codes of countries. Is it Namibia, or does it mean that the "
                        "country is not known?"));
    question.answers = {Said::country(namibia), tr("Leave it open")};
    question.answerIds = {QStringLiteral("NA"), QStringLiteral("-")};
    mapping.countryAliases.insert(QStringLiteral("NA"), QStringLiteral("NA"));
    mapping.questions.append(question);
}

void CountryPoints::askSpelling(ColumnMapping &mapping) const
{
    constexpr int most = 5; // more of them are a matter for the list of problems
    int asked = 0;
    const QList<ColumnUse> columns = mapping.columns;
    std::set<std::string> seen;
    for (const ColumnUse &use : columns) {
        if (!holdsCountries(use))
            continue;
        std::set<std::string> unknown;
        for (const auto &[text, nature] : m_sheet.facts[static_cast<std::size_t>(use.column)].distinct) {
            if (!nature.country)
                unknown.insert(text);
        }
        for (const std::string &text : unknown) {
            if (asked >= most || !seen.insert(text).second ||
                m_countries.lookup(text).kind != Countries::Kind::Unknown)
                continue;
            const CountryCode nearest = m_countries.closest(text);
            if (!nearest.valid())
                continue;
            const QString shown = QString::fromStdString(text);
            MappingQuestion question =
                makeQuestion(QStringLiteral("country-alias:") + shown, use.column,
                             tr("“%1” in “%2” is no country that is known. What does it mean?")
                                 .arg(shown, use.header.simplified()));
            question.answers = {tr("Leave it open"), Said::country(nearest.alpha2())};
            question.answerIds = {QStringLiteral("-"), QString::fromStdString(nearest.alpha2())};
            mapping.questions.append(question);
            ++asked;
        }
    }
}

/** The one country that the lines above the header name, or whose customs use this form. */
TitleCountry CountryPoints::country(TradeDirection way) const
{
    const TitleCountry named = TitleCountry::find(m_sheet.title(), way, m_countries);
    if (!named.certain && !named.several && m_sheet.layout && !m_sheet.layout->country.isEmpty())
        return {CountryCode(m_sheet.layout->country.toStdString()), true};
    return named;
}

void CountryPoints::askSide(ColumnMapping &mapping) const
{
    const TradeDirection way = m_sheet.titledDirection();
    if (way != TradeDirection::Import && way != TradeDirection::Export)
        return;
    const bool in = way == TradeDirection::Import;
    const Field side = in ? Field::Destination : Field::Dispatch;
    if (mapping.use(side) || (!in && mapping.use(Field::Origin)) || mapping.groups.field == side)
        return;
    const TitleCountry named = country(way);
    if (!named.code.valid())
        return;
    const Said name = Said::country(named.code.alpha2());
    MappingQuestion question = makeQuestion(
        fieldId(side) + QStringLiteral("-country"), -1,
        in ? tr("These look like imports of %1, and no column says where the goods go. Do they go there?")
                 .arg(name)
           : tr("These look like exports of %1, and no column says where the goods come from. Is it from "
                "there?")
                 .arg(name));
    question.answers = {name, tr("Leave it open")};
    question.answerIds = {QString::fromStdString(named.code.alpha2()), QStringLiteral("-")};
    if (named.certain) {
        mapping.countries.insert(side, question.answerIds.first());
    } else {
        question.answers.swapItemsAt(0, 1);
        question.answerIds.swapItemsAt(0, 1);
    }
    mapping.questions.append(question);
}

/** A sheet for each country, named after it, or "Imports from China" above a table, where no column has any
 * country. A sheet alone may as well be named after whose customs it is from. */
void CountryPoints::askOtherSide(ColumnMapping &mapping) const
{
    const bool columns = std::ranges::any_of(mapping.columns, holdsCountries);
    if (columns || mapping.groups.field != Field::None)
        return;
    const bool out = m_sheet.titledDirection() == TradeDirection::Export;
    const Field field = out ? Field::Destination : Field::Origin;
    if (mapping.countries.contains(field))
        return;
    constexpr qsizetype shortest = 4; // a lone code may be anything
    const QString name = m_sheet.name.trimmed();
    CountryCode code = name.size() < shortest ? CountryCode() : m_countries.find(name.toStdString());
    bool certain = code.valid() && m_sheet.sample->isBesideCountries();
    QString said = name;
    if (!code.valid()) {
        const auto way = out ? TradeDirection::Export : TradeDirection::Import;
        const auto back = out ? TradeDirection::Import : TradeDirection::Export;
        const std::string title = m_sheet.title();
        const TitleCountry own = TitleCountry::find(title, way, m_countries);
        const TitleCountry other = TitleCountry::find(title, back, m_countries);
        if (m_sheet.titledDirection() != way || own.code.valid() || own.several || !other.certain)
            return;
        code = other.code;
        certain = true;
        said = QString::fromStdString(title).simplified();
    }
    constexpr qsizetype longest = 120;
    MappingQuestion question = makeQuestion(
        fieldId(field) + QStringLiteral("-country"), -1,
        (out ? tr("No column says where the goods go, but “%1” names a country. Do all rows go there?")
             : tr("No column says where the goods come from, but “%1” names a country. Is it the origin of "
                  "all rows?"))
            .arg(Text::visible(said, longest)));
    question.answers = {Said::country(code.alpha2()), tr("Leave it open")};
    question.answerIds = {QString::fromStdString(code.alpha2()), QStringLiteral("-")};
    if (certain)
        mapping.countries.insert(field, question.answerIds.first());
    else
        question.prefer(QStringLiteral("-"));
    mapping.questions.append(question);
}
