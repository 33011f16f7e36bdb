// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/cellreader.h"

#include "core/text.h"
#include "mapping/amounttext.h"
#include "mapping/celldamage.h"
#include "mapping/celltext.h"
#include "mapping/dittowords.h"

#include <algorithm>
#include <array>

namespace {

Said tr(const char *source)
{
    return {"CellReader", source};
}

bool isFormulaError(std::string_view text)
{
    static constexpr std::array<std::string_view, 7> errors{"#VALUE!", "#REF!",  "#DIV/0!", "#NAME?",
                                                            "#NUM!",   "#NULL!", "#N/A"};
    text = CellText::trimmed(text);
    return text.starts_with('#') && std::find(errors.begin(), errors.end(), text) != errors.end();
}

/** Whether a spreadsheet's number has digits that only its way of reckoning gave it: 0.30000000000000004. */
bool isReckoned(const CellView &cell)
{
    constexpr std::ptrdiff_t exact = 15; // decimal digits that a double keeps
    return cell.kind == CellKind::Number &&
           std::ranges::count_if(cell.text, [](char c) { return c >= '0' && c <= '9'; }) > exact;
}

} // namespace

std::string_view CellReader::ownName(const ColumnUse &use)
{
    const std::string_view found = name(use.column);
    if (!DittoWords::are(found))
        return found;
    problem(use, "ditto",
            tr("This stands for what the cell above says. It was not copied from there, so nothing is known "
               "here: fill the cells in the file, and import it again."));
    return {};
}

/** Lists what is no part of the number and yet says something of it. */
void CellReader::flagSigns(const ColumnUse &use)
{
    const AmountText said = AmountText::of(CellText::trimmed(cell(use.column)->text));
    if (said.approximate)
        problem(use, "number-approximate",
                tr("This amount is given as “about”; it is added up as it stands."));
    if (said.footnote)
        problem(use, "number-marked",
                tr("A mark of a footnote stands at this number, which is read without it."),
                Issue::Severity::Note);
}

/** Masses of such units are spoken of as a whole column. */
void CellReader::flagRounding(const ColumnUse &use, const DecimalReading &reading)
{
    if (!reading.rounded || (use.field != Field::Value && use.field != Field::Quantity) ||
        isReckoned(*cell(use.column)))
        return;
    problem(use, "amount-rounded",
            use.field == Field::Value
                ? tr("This amount has parts of a hundredth; it is rounded to the nearest hundredth.")
                : tr("This quantity has parts of a thousandth; it is rounded to the nearest thousandth."),
            Issue::Severity::Note);
}

Said CellReader::unknownCountry(std::string_view text)
{
    const CountryCode nearest = m_nearestCountries.get(text, [this](std::string_view t) {
        return m_searches-- > 0 ? m_countries.closest(t) : CountryCode();
    });
    return nearest.valid() ? tr("This is not a country that is known; it may mean %1.")
                                 .arg(Said::country(nearest.alpha2()))
                           : tr("This is not a country that is known.");
}

void CellReader::flagCurrency(const ColumnUse &use, std::string_view said, std::string_view named)
{
    const auto text = [](std::string_view code) {
        return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
    };
    problem(use, "currency-differs",
            tr("The cell itself names %1, but its column or row %2; it was taken for %1.")
                .arg(text(named), text(said)));
}

void CellReader::flagUnit(const ColumnUse &use, std::string_view said, std::string_view named)
{
    const auto text = [](std::string_view unit) {
        return QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
    };
    problem(
        use, "unit-otherwise",
        tr("The cell itself names “%1”, and the row “%2”; it was taken for %1.").arg(text(named), text(said)),
        Issue::Severity::Note);
}

void CellReader::flagDamage(const ColumnUse &use, std::string_view text)
{
    if (use.field == Field::Declaration || use.field == Field::Invoice) {
        const bool certain =
            use.rounded || cell(use.column)->kind == CellKind::Number || text.find('+') != text.npos;
        if (certain && CellDamage::isRoundedNumber(text))
            problem(use, "number-rounded",
                    tr("A spreadsheet keeps 15 digits; the last digits of this number are lost."));
        return;
    }
    if (use.field == Field::Description && CellDamage::isCut(text))
        problem(use, "text-cut", tr("The text is cut off: a word that is missing in it proves nothing."),
                Issue::Severity::Note);
    if (Text::mixesScripts(text))
        problem(use, "script-mixed", tr("A word mixes Latin and Cyrillic letters."), Issue::Severity::Note);
}

/** Whether there is nothing to read; what a formula's error hides is listed. */
bool CellReader::isBlank(const ColumnUse &use)
{
    const std::string_view said = text(use.column);
    if (!said.empty())
        return false;
    const CellView *const view = cell(use.column);
    // "#VALUE!", "#REF!", "#N/A" as a program writes them; a lone "#" is a word for nothing.
    if (view && !view->text.empty() && (view->kind == CellKind::Error || isFormulaError(view->text)))
        problem(use, "number-unreadable", tr("A formula came to an error here, so its number is not known."));
    return true;
}
