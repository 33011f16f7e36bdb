// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/masskind.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace {

constexpr std::string_view grossWords[] = {"gross", "брутто", "бруто", "brut", "brüt",
                                           "bruto", "brutto", "毛",    "총"};
constexpr std::string_view netWords[] = {"net",     "нетто",   "нето", "neto", "netto",
                                         "líquido", "liquido", "净",   "淨",   "순"};

bool beginsWithOneOf(std::string_view folded, const auto &words)
{
    return std::any_of(std::begin(words), std::end(words),
                       [&](std::string_view word) { return folded.starts_with(word); });
}

} // namespace

Field MassKind::of(std::string_view text)
{
    constexpr std::size_t longest = 40;
    if (text.empty() || text.size() > longest)
        return Field::None;
    std::string folded = Text::fold(text);
    for (const std::string_view lead : {"вес ", "масса ", "вага ", "peso ", "poids "}) {
        if (folded.starts_with(lead))
            folded.erase(0, lead.size());
    }
    return beginsWithOneOf(folded, grossWords) ? Field::Gross
           : beginsWithOneOf(folded, netWords) ? Field::Net
                                               : Field::None;
}

bool MassKind::areBothIn(const HeaderText &header)
{
    const auto says = [&](const auto &words) {
        return std::ranges::count_if(
            header.words, [&](const HeaderText::Word &word) { return beginsWithOneOf(word.text, words); });
    };
    return says(grossWords) == 1 && says(netWords) == 1; // "net/gross" over "gross" is gross
}

void MassKind::link(const SheetFacts &sheet, std::vector<ColumnUse> &columns,
                    QList<MappingQuestion> &questions, QList<QString> &notes)
{
    ColumnUse *mass = nullptr;
    for (ColumnUse &use : columns) {
        if (use.field != Field::Net && use.field != Field::Gross)
            continue;
        if (mass)
            return; // each has its own column
        mass = &use;
    }
    for (const ColumnUse &use : columns) {
        const ColumnFacts &facts = sheet.facts[static_cast<std::size_t>(use.column)];
        constexpr std::size_t few = 8;
        if (!mass || use.field != Field::None || facts.distinct.size() < 2 || facts.distinct.size() > few)
            continue;
        bool gross = false;
        bool net = false;
        bool other = false;
        for (const auto &[text, nature] : facts.distinct) {
            const Field kind = of(text);
            gross = gross || kind == Field::Gross;
            net = net || kind == Field::Net;
            other = other || kind == Field::None;
        }
        if (!gross || !net || other)
            continue;
        mass->kindColumn = use.column;
        questions.removeIf([&mass](const MappingQuestion &question) {
            return question.id == u"net-or-gross" && question.column == mass->column;
        });
        notes.append(QCoreApplication::translate(
                         "MassKind", "“%1” says of each row whether “%2” is its gross or its net mass.")
                         .arg(use.header.simplified(), mass->header.simplified()));
        return;
    }
}
