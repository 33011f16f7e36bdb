// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/measurecolumn.h"

#include "core/text.h"
#include "core/units.h"
#include "mapping/columnrules.h"
#include "mapping/headervocabulary.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace {

enum class MeasureKind { None, Money, Amount };

/** What a cell such as VALUE_IN_EUROS or "Quantity, 100 kg" says its row is. */
MeasureKind kindOf(std::string_view cell)
{
    static constexpr std::array<std::string_view, 17> money{
        "value", "values", "euro", "euros", "eur", "usd", "dollar", "dollars", "стоимость",
        "долл",  "доллар", "руб",  "金额",  "valeur", "valor", "değer", "вартість"};
    static constexpr std::array<std::string_view, 20> amount{
        "quantity", "quantities", "qty",  "kg",   "kgs",    "100kg",  "tonnes",   "tonne", "tons",  "weight",
        "mass",     "supplementary", "вес", "масса", "количество", "тонн", "кг", "数量", "peso", "quantité"};
    // "т" and "тыс. долл. США": nothing but a unit or a currency.
    if (Units::isUnit(cell) || Units::massUnit(cell))
        return MeasureKind::Amount;
    const HeaderText whole = HeaderVocabulary::instance().parse(cell);
    if (!whole.currency.empty() && whole.factor != 1)
        return MeasureKind::Money;
    MeasureKind found = MeasureKind::None;
    std::string word;
    const std::string folded = Text::fold(cell) + " ";
    for (const char c : folded) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            word += c;
            continue;
        }
        if (std::find(amount.begin(), amount.end(), word) != amount.end())
            return MeasureKind::Amount;
        if (std::find(money.begin(), money.end(), word) != money.end())
            found = MeasureKind::Money;
        word.clear();
    }
    return found;
}

} // namespace

QString MeasureColumn::whyNotSummed(const SheetFacts &sheet, const ColumnMapping &mapping)
{
    const bool amounts = std::ranges::any_of(mapping.columns, [&](const ColumnUse &use) {
        const ColumnFacts &facts = sheet.facts[static_cast<std::size_t>(use.column)];
        constexpr double mostly = 0.9;
        const bool numbers = use.field == Field::None && facts.share(facts.numbers) >= mostly; // "Значение"
        return numbers || (ColumnRules::isNumber(use.field) && use.field != Field::Packages);
    });
    if (!amounts)
        return {};
    for (const ColumnUse &use : mapping.columns) {
        const ColumnFacts &facts = sheet.facts[static_cast<std::size_t>(use.column)];
        constexpr std::size_t few = 12;
        if (!facts.hasData() || facts.distinct.size() > few || use.field == Field::Description)
            continue;
        bool money = false;
        bool amount = false;
        bool other = false;
        QStringList said;
        for (const auto &[text, nature] : facts.distinct) {
            const MeasureKind kind = kindOf(text);
            money = money || kind == MeasureKind::Money;
            amount = amount || kind == MeasureKind::Amount;
            other = other || kind == MeasureKind::None;
            said.append(QString::fromStdString(text));
        }
        if (other || !money || !amount)
            continue;
        said.sort();
        return QCoreApplication::translate("MeasureColumn",
                                           "Its rows hold different measures in one column, as “%1” says of "
                                           "each (%2); added up they would mean nothing. Export it with a "
                                           "column for each measure, or keep the rows of one.")
            .arg(use.header.simplified(), said.join(QStringLiteral(", ")));
    }
    return {};
}
