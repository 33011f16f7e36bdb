// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/titleunit.h"

#include "mapping/headertext.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace {

/** Beginnings of words, folded as those of headers: for weights, and for units of measure. */
constexpr std::array<std::string_view, 34> leads{
    "weight",  "mass",  "tonnage", "unit",   "вес",    "масс",     "вага",    "маса",    "единиц", "одиниц",  "ед",   "од",
    "agirlik", "birim", "peso",    "pesos",  "unidad", "unidades", "poids",   "unite",   "masse",  "gewicht", "einheit",
    "satuan",  "berat", "waga",    "masa",   "jednost", "unita",   "салма",   "бирлик",  "vazn",   "birligi", "ogirlik"};

bool isLead(const std::string &word)
{
    return std::any_of(leads.begin(), leads.end(), [&](std::string_view lead) {
        constexpr std::size_t shortest = 5; // of bytes: "ед" stands for itself alone
        return word == lead || (lead.size() >= shortest && word.starts_with(lead));
    });
}

/** "in tonnes", "в т", "unit: t": a letter alone is a unit only here. */
bool leadsToUnit(const std::string &word)
{
    static constexpr std::array<std::string_view, 9> words{"in", "в", "у", "en", "em", "im", "de", "изм", "измерения"};
    return isLead(word) || std::find(words.begin(), words.end(), word) != words.end();
}

std::optional<MassUnit> unitAt(const std::vector<std::string> &words, std::size_t index)
{
    const bool letter = QString::fromStdString(words[index]).size() == 1;
    if (letter && (index == 0 || !leadsToUnit(words[index - 1])))
        return std::nullopt;
    if (Units::isUncertain(words[index]) && words[index] != "mt")
        return std::nullopt;
    if (index > 0) {
        if (const auto unit = Units::massUnit(words[index - 1] + ' ' + words[index]))
            return unit;
    }
    return Units::massUnit(words[index]);
}

/** What stands behind "单位" and its like, between signs of a list. */
std::vector<std::string> behindUnitSign(const QString &line)
{
    static const QRegularExpression sign(QStringLiteral("(?:计量单位|计重单位|重量单位|单位|單位|単位|단위|đơn vị|đvt)\\s*[:：]?\\s*([^)）;；]+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    std::vector<std::string> found;
    const QRegularExpressionMatch match = sign.match(line);
    static const QRegularExpression separators(QStringLiteral("[、,，/／ ]"));
    for (const QString &part : match.captured(1).split(separators, Qt::SkipEmptyParts))
        found.push_back(part.toStdString());
    return found;
}

} // namespace

std::optional<MassUnit> TitleUnit::find(std::string_view title)
{
    std::optional<MassUnit> found;
    bool several = false;
    const auto add = [&](const std::optional<MassUnit> &unit) {
        several = several || (unit && found && *unit != *found);
        found = unit ? unit : found;
    };
    const QString text = QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
    for (const QString &line : text.split(u';')) {
        for (const std::string &part : behindUnitSign(line))
            add(Units::massUnit(part));
        const std::vector<std::string> words = HeaderText::split(line.toStdString());
        if (std::none_of(words.begin(), words.end(), isLead))
            continue;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool begins = i + 1 < words.size() && Units::massUnit(words[i] + ' ' + words[i + 1]);
            if (!begins)
                add(unitAt(words, i));
        }
    }
    return several ? std::nullopt : found;
}
