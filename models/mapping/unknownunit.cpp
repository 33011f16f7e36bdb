// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/unknownunit.h"

#include "core/wordlist.h"
#include "mapping/markwords.h"

#include <algorithm>
#include <array>

namespace {

/** Where the translator finds these words. */
struct Words {
    WAYBILL_SAID_FUNCTIONS(UnknownUnit)
};

/** 100 pounds in one country and 112 in another. */
bool isHundredweight(std::string_view word)
{
    static constexpr std::array<std::string_view, 4> words{"cwt", "cwts", "hundredweight", "hundredweights"};
    return WordList::isOneOf(word, words);
}

/** Masses that no vocabulary here brings to grams. */
bool isOldMass(std::string_view word)
{
    static constexpr std::array<std::string_view, 13> words{"пуд",    "пуда",  "пуды",   "пудов",   "пудах",
                                                            "pood",   "poods", "arroba", "arrobas", "maund",
                                                            "maunds", "picul", "piculs"};
    return WordList::isOneOf(word, words);
}

} // namespace

QString UnknownUnit::wordIn(const HeaderText &header)
{
    for (const HeaderText::Word &word : header.words) {
        if (word.apart && !word.marks && !MarkWords::allDigits(word.text) &&
            !MarkWords::namesMass(word.text) && !MarkWords::isFiller(word.text))
            return QString::fromStdString(word.text);
    }
    return {};
}

bool UnknownUnit::ask(const HeaderText &header, ColumnUse &mass, QList<MappingQuestion> &questions)
{
    const auto says = [&](const auto &is) {
        return std::ranges::any_of(header.words, [&](const HeaderText::Word &word) { return is(word.text); });
    };
    MappingQuestion question;
    question.column = mass.column;
    if (says(isHundredweight)) {
        question.id = QStringLiteral("mass-unit");
        question.text = Words::tr("Hundredweights are of two kinds. Which are those of “%1”?")
                            .arg(mass.header.simplified());
        question.offer(QStringLiteral("short-cwt"), Words::tr("Of 100 lb"));
        question.offer(QStringLiteral("long-cwt"), Words::tr("Of 112 lb"));
        question.offer(QStringLiteral("kg"), Words::tr("Kilograms"));
        mass.unit = question.answerIds.first();
    } else if (says(isOldMass)) {
        question.id = QStringLiteral("unnamed-unit");
        question.text =
            Words::tr("“%1” names a unit of mass that is not known here. What unit do the masses have?")
                .arg(mass.header.simplified());
        question.offer(QStringLiteral("-"), Words::tr("Not known: list the rows and do not add them up"));
        question.offer(QStringLiteral("kg"), Words::tr("Kilograms"));
        question.offer(QStringLiteral("t"), Words::tr("Tonnes"));
        mass.unnamedUnit = question.answerIds.first();
    } else {
        return false;
    }
    questions.append(question);
    return true;
}
