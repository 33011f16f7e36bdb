// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/codetext.h"

#include "core/wordlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

bool saysOne(const HeaderText &header, const auto &stems)
{
    return std::ranges::any_of(
        header.words, [&](const HeaderText::Word &word) { return WordList::beginsOne(word.text, stems); });
}

/** Of the code itself, and of no chapter or heading, which say less. */
bool isOfCode(const HeaderText &header)
{
    static constexpr std::array<std::string_view, 9> codes{"hs",  "hts", "harmoni",   "tariff", "тн",
                                                           "вэд", "укт", "commodity", "arancel"};
    static constexpr std::array<std::string_view, 8> texts{"desc", "ldesc", "sdesc", "наимен",
                                                           "опис", "текст", "найм",  "denomin"};
    static constexpr std::array<std::string_view, 10> others{"chapter", "heading", "section", "level", "unit",
                                                             "глав",    "групп",   "раздел",  "rate",  "2"};
    return saysOne(header, codes) && saysOne(header, texts) && !saysOne(header, others);
}

} // namespace

int CodeText::column(const SheetFacts &sheet, const std::vector<ColumnUse> &columns)
{
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    int best = -1;
    for (const ColumnUse &use : columns) {
        const auto at = static_cast<std::size_t>(use.column);
        const ColumnFacts &facts = sheet.facts[at];
        constexpr double nearlyAll = 0.9;
        constexpr std::int64_t shortest = 6; // bytes of a word
        if (use.field != Field::None || !facts.hasData() || !isOfCode(sheet.texts[at]) ||
            facts.share(facts.letters) < nearlyAll || facts.length < shortest * facts.known)
            continue;
        if (best < 0 || (vocabulary.isTranslation(sheet.texts[static_cast<std::size_t>(best)]) &&
                         !vocabulary.isTranslation(sheet.texts[at])))
            best = use.column;
    }
    return best;
}

void CodeText::take(const SheetFacts &sheet, std::vector<ColumnUse> &columns, QList<QString> &notes)
{
    const int text = SheetFacts::columnOf(columns, Field::Description) < 0 ? column(sheet, columns) : -1;
    if (text < 0)
        return;
    ColumnUse &use = columns[static_cast<std::size_t>(text)];
    constexpr double poor = 50;
    sheet.put(use, Field::Description, poor);
    use.evidence = QCoreApplication::translate("CodeText",
                                               "It describes the goods code, and no other column the goods.");
    notes.append(
        QCoreApplication::translate(
            "CodeText", "No column describes the goods themselves; “%1” describes their code and is taken.")
            .arg(use.header.simplified()));
}
