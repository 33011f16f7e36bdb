// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/cellreader.h"

#include "core/factorwords.h"
#include "core/text.h"
#include "mapping/amountbounds.h"
#include "mapping/amounttext.h"
#include "mapping/celltext.h"
#include "mapping/currencies.h"
#include "mapping/headervocabulary.h"
#include "mapping/masskind.h"
#include "mapping/missingwords.h"
#include "mapping/valueveto.h"
#include "places/countrygroups.h"

#include <algorithm>

namespace {

Said tr(const char *source)
{
    return {"CellReader", source};
}

} // namespace

CellReader::CellReader(const ColumnMapping &mapping, const Countries &countries) : m_countries(countries)
{
    for (auto it = mapping.countryAliases.begin(); it != mapping.countryAliases.end(); ++it)
        m_countryAliases.emplace(it.key().trimmed().toStdString(), CountryCode(it.value().toStdString()));
    for (auto it = mapping.unitAliases.begin(); it != mapping.unitAliases.end(); ++it) {
        const auto unit = Units::fromId(it.value().toStdString());
        if (unit || it.value() == u"-")
            m_unitAliases.emplace(it.key().trimmed().toStdString(), unit);
    }
    QList<QString> headers;
    for (const ColumnUse &use : mapping.columns) {
        headers.append(use.header);
        if (use.column < 0 || use.unit.isEmpty())
            continue;
        const auto column = static_cast<std::size_t>(use.column);
        m_unitsStated.resize(std::max(m_unitsStated.size(), column + 1));
        m_unitsStated[column] = Units::fromId(use.unit.toStdString());
    }
    const KnownLayout *const layout = HeaderVocabulary::instance().layout(headers);
    m_singleShipments = !layout || !(layout->sums || layout->statistics);
}

const CellView *CellReader::cell(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return column >= 0 && index < m_row->cells.size() ? &m_row->cells[index] : nullptr;
}

std::string_view CellReader::text(int column) const
{
    const CellView *const view = cell(column);
    if (!view || view->text.empty() || view->kind == CellKind::Error)
        return {};
    std::string_view text = CellText::trimmed(view->text);
    // A unit that only a number's format shows is no part of a number that is a name: "1001 t".
    if (view->kind == CellKind::Number)
        text = text.substr(0, text.find(' '));
    return MissingWords::instance().contains(text) ? std::string_view() : text;
}

std::string_view CellReader::name(int column) const
{
    const std::string_view found = text(column);
    return found == "0" || found == "0.0" ? std::string_view() : found;
}

CellKind CellReader::kind(int column) const
{
    const CellView *const view = cell(column);
    return view ? view->kind : CellKind::Empty;
}

void CellReader::problem(const ColumnUse &use, const char *kind, const Said &text, Issue::Severity severity)
{
    Issue issue;
    issue.severity = severity;
    issue.kind = QLatin1String(kind);
    issue.text = text;
    issue.row = m_row->number;
    issue.column = use.column;
    issue.header = use.header;
    if (const CellView *const view = cell(use.column))
        issue.value = QString::fromUtf8(view->text.data(), static_cast<qsizetype>(view->text.size()));
    m_issues->append(issue);
}

CountryCode CellReader::country(const ColumnUse &use)
{
    // A rule comes before the words for nothing: "NA" may be Namibia.
    if (const CellView *const view = m_countryAliases.empty() ? nullptr : cell(use.column);
        view && view->kind != CellKind::Error) {
        const auto alias = m_countryAliases.find(std::string(CellText::trimmed(view->text)));
        if (alias != m_countryAliases.end())
            return alias->second;
    }
    const std::string_view text = name(use.column);
    if (text.empty())
        return {};
    const Countries::Match &match =
        m_countryCache.get(text, [this](std::string_view t) { return m_countries.lookup(t); });
    if (match.kind == Countries::Kind::Unknown)
        problem(use, "country-unknown", unknownCountry(text));
    const bool none = match.kind == Countries::Kind::None;
    if (none && m_groupCache.get(
                    text, [](std::string_view t) { return CountryGroups::instance().find(t) != nullptr; }))
        problem(use, "country-several", tr("This names no single country; the country stays unknown."),
                Issue::Severity::Note);
    return match.code;
}

std::string_view CellReader::hs(const ColumnUse &use, TextArena &arena)
{
    const std::string_view text = name(use.column);
    if (text.empty())
        return {};
    const auto wanted = static_cast<std::size_t>(use.digits);
    const bool plain = text.size() >= 4 && text.size() <= 10 && text.size() % 2 == 0 &&
                       (wanted == 0 || wanted % 2 == 0) &&
                       text.find_first_not_of("0123456789") == std::string_view::npos &&
                       text.find_first_not_of('0') != std::string_view::npos;
    if (plain)
        return text;
    const CellKind kind = cell(use.column)->kind;
    const HsText &code =
        m_hsCache.get(text, [&](std::string_view t) { return HsText::parse(t, kind, use.digits); });
    if (code.fault == HsText::Fault::IsDate)
        problem(use, "hs-is-date", tr("A spreadsheet has turned this goods code into a date."));
    else if (code.fault == HsText::Fault::Rounded)
        problem(use, "hs-rounded",
                tr("A spreadsheet has rounded this goods code; only its first digits are known."));
    else if (code.fault == HsText::Fault::NotACode)
        problem(use, "hs-unreadable", tr("This is not a goods code."));
    else if (code.several)
        problem(
            use, "hs-several",
            tr("The cell holds several goods codes; the first is taken, and the row counts for it alone."));
    else if (code.longer && use.digits <= HsText::mostDigits)
        problem(use, "hs-longer",
                tr("More digits stand here than a goods code of this column has; the first ten count."),
                Issue::Severity::Note);
    return arena.store(code.digits);
}

DecimalReading CellReader::number(const ColumnUse &use, const CellView &cell, DecimalScale scale) const
{
    // A number that a spreadsheet stored is written by the reader, always with a point.
    const DecimalSign sign = cell.kind == CellKind::Number ? DecimalSign::Point : use.decimalSign;
    return Decimal::read(AmountText::of(CellText::trimmed(cell.text)).text, sign, scale);
}

std::optional<std::int64_t> CellReader::accepted(const ColumnUse &use, const DecimalReading &reading)
{
    if (reading.outcome == DecimalReading::Outcome::NotANumber) {
        problem(use, "number-unreadable", tr("This is not a number that can be read."));
        return std::nullopt;
    }
    const bool large = reading.ok() && AmountBounds::exceeded(use.field, reading.value);
    if (large || reading.outcome == DecimalReading::Outcome::TooLarge) {
        problem(
            use, "number-too-large",
            tr("This number is too large to be true, so it is not added up: look at the unit and the decimal "
               "sign."),
            Issue::Severity::Error);
        return std::nullopt;
    }
    if (!reading.ok() || (reading.value == 0 && use.zeroIsMissing && !reading.rounded))
        return std::nullopt;
    flagSigns(use);
    flagRounding(use, reading);
    if (reading.otherSign)
        problem(use, "number-other-sign",
                use.decimalSign == DecimalSign::Both
                    ? tr("This column has points and commas before its fractions. The sign in this number "
                         "was taken "
                         "for one, too; if it groups thousands, the number is a thousand times as large.")
                    : tr("This number has another decimal sign than the rest of the column."),
                use.decimalSign == DecimalSign::Both ? Issue::Severity::Warning : Issue::Severity::Note);
    return reading.value;
}

std::optional<MassUnit> CellReader::unitNamed(std::string_view text)
{
    if (!m_unitAliases.empty()) {
        const auto alias = m_unitAliases.find(std::string(text));
        if (alias != m_unitAliases.end())
            return alias->second;
    }
    return m_unitCache.get(text, [](std::string_view t) { return Units::massUnit(t); });
}

/** The nearest word counts: the cell's own, then the one beside it, then the header's. */
std::optional<DecimalScale> CellReader::massScale(const ColumnUse &use, const CellView &cell)
{
    const auto unknown = [&] {
        problem(use, "unit-unknown", tr("The unit of this mass is not known, so it is not added up."));
        return std::nullopt;
    };
    std::optional<MassUnit> said = unitStated(use);
    bool otherwise = false;
    const auto nearer = [&](MassUnit unit) {
        otherwise = otherwise || (said && *said != unit);
        said = unit;
    };
    if (const std::string_view beside = text(use.unitColumn); !beside.empty()) {
        const auto unit = unitNamed(beside);
        if (!unit)
            return unknown();
        nearer(*unit);
    }
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool bare = isDigit(cell.text.front()) && isDigit(cell.text.back()); // no unit before or behind it
    if (!bare) {
        const DecimalReading probe = number(use, cell, {});
        const std::string_view affix = probe.suffix.empty() ? probe.prefix : probe.suffix;
        if (probe.ok() && !affix.empty()) {
            const auto unit = unitNamed(affix);
            if (unit)
                nearer(*unit);
            else if (cell.kind != CellKind::Number) // a number's format may show anything, as a currency
                return unknown();
        }
    }
    if (otherwise)
        problem(
            use, "unit-otherwise",
            tr("The header, the cell and the column of units name different units; the nearest to the number "
               "counts."),
            Issue::Severity::Note);
    if (!said)
        said = unitOfUnnamed(use);
    if (!said)
        return std::nullopt;
    DecimalScale scale = Units::toGrams(*said);
    scale.multiplier *= use.factor;
    return scale;
}

/** Neither header nor row names a unit: a rule says what it is, or kilograms are meant. */
std::optional<MassUnit> CellReader::unitOfUnnamed(const ColumnUse &use)
{
    if (!use.unnamedUnit.isEmpty()) {
        const auto ruled = Units::fromId(use.unnamedUnit.toStdString());
        if (!ruled)
            problem(use, "unit-missing",
                    tr("Nothing says what unit this mass has, and other rows have several, so it is not "
                       "added up."));
        return ruled;
    }
    if (use.unitColumn >= 0)
        problem(use, "unit-missing", tr("No unit stands beside this mass; it is taken for kilograms."),
                Issue::Severity::Note);
    return MassUnit::Kilogram;
}

Field CellReader::massKind(const ColumnUse &use)
{
    const Field kind =
        m_kindCache.get(text(use.kindColumn), [](std::string_view t) { return MassKind::of(t); });
    if (kind == Field::None && !text(use.column).empty())
        problem(use, "mass-kind-unknown", tr("Nothing says whether it is net or gross; it is not added up."));
    return kind;
}

std::optional<std::int64_t> CellReader::grams(const ColumnUse &use)
{
    if (isBlank(use))
        return std::nullopt;
    const CellView &view = *cell(use.column);
    const auto scale = massScale(use, view);
    if (!scale)
        return std::nullopt;
    const DecimalReading reading = number(use, view, *scale);
    if (reading.ok() && !reading.prefix.empty() && !unitNamed(reading.prefix)) {
        problem(use, "number-unreadable", tr("This is not a number that can be read."));
        return std::nullopt;
    }
    const auto grams = accepted(use, reading);
    if (grams && *grams == 0 && reading.rounded)
        problem(use, "mass-rounded", tr("This mass is less than half a gram and kept as 0."),
                Issue::Severity::Note);
    if (grams && *grams < 0)
        problem(use, "mass-negative", tr("A mass below zero stands here; it is added up as it stands."));
    if (grams && *grams > AmountBounds::heaviestShipment && m_singleShipments)
        problem(
            use, "mass-heavy",
            tr("No ship carries so much, so the unit or the decimal sign may be wrong; it is added up as it "
               "stands."));
    return grams;
}

bool CellReader::saysNothing(const ColumnUse &use) const
{
    const std::string_view said = text(use.column);
    if (said.empty() || !use.zeroIsMissing)
        return said.empty();
    const DecimalReading reading = number(use, *cell(use.column), {1, 6});
    return reading.ok() && reading.value == 0 && !reading.rounded;
}

std::optional<std::int64_t> CellReader::gramsOfQuantity(const ColumnUse &use, std::string_view unit)
{
    if (ValueVeto::massOfLetter(unit)) // in a column of units of weight only: of a quantity "L" is a litre
        return std::nullopt;
    const auto mass = unitNamed(unit);
    if (!mass || text(use.column).empty())
        return std::nullopt;
    const bool ruled = m_unitAliases.contains(std::string(unit));
    if (!ruled && Units::isUncertain(unit))
        return std::nullopt;
    DecimalScale scale = Units::toGrams(*mass);
    scale.multiplier *= use.factor;
    const DecimalReading reading = number(use, *cell(use.column), scale);
    const bool heavy = reading.ok() && AmountBounds::exceeded(Field::Net, reading.value);
    const bool otherwise = !reading.suffix.empty() && unitNamed(reading.suffix) != mass;
    if (!reading.ok() || heavy || otherwise || (reading.value == 0 && !reading.rounded))
        return std::nullopt;
    return reading.value;
}

std::optional<std::int64_t> CellReader::cents(const ColumnUse &use, NamedCurrency &currency)
{
    if (isBlank(use))
        return std::nullopt;
    DecimalReading reading = number(use, *cell(use.column), {use.factor, 2});
    // "1.5K", "2 млн руб.": said once more where the header says it already.
    const FactorWords::Beginning said = FactorWords::beginning(reading.suffix);
    if (said.times != 1) {
        reading = number(use, *cell(use.column), {use.factor == 1 ? said.times : use.factor, 2});
        reading.suffix = said.rest;
    }
    for (const std::string_view affix : {reading.prefix, reading.suffix}) {
        if (affix.empty())
            continue;
        const std::string_view named =
            m_currencyCache.get(affix, [](std::string_view t) { return Currencies::find(t); });
        const bool shown = kind(use.column) == CellKind::Number; // by its format: header and column go before
        if (named.empty() && !shown) {
            problem(use, "number-unreadable", tr("This is not a number that can be read."));
            return std::nullopt;
        }
        if (currency.code.empty() && !named.empty())
            currency = {named, shown || Currencies::isShared(affix)};
    }
    return accepted(use, reading);
}

bool CellReader::isSameUnit(std::string_view a, std::string_view b)
{
    const auto mass = unitNamed(a);
    return mass ? mass == unitNamed(b) : Text::fold(a) == Text::fold(b);
}

std::optional<std::int64_t> CellReader::milli(const ColumnUse &use, std::string_view &unit)
{
    if (isBlank(use))
        return std::nullopt;
    DecimalReading reading = number(use, *cell(use.column), {use.factor, 3});
    if (reading.ok() && !reading.prefix.empty()) {
        problem(use, "number-unreadable", tr("This is not a number that can be read."));
        return std::nullopt;
    }
    // "12 тыс. шт": said once more where the header says it already.
    const FactorWords::Beginning said = FactorWords::beginning(reading.suffix);
    if (said.times != 1 && use.factor == 1)
        reading = number(use, *cell(use.column), {said.times, 3});
    unit = said.rest;
    return accepted(use, reading);
}

std::optional<std::int64_t> CellReader::whole(const ColumnUse &use)
{
    if (text(use.column).empty())
        return std::nullopt;
    return accepted(use, number(use, *cell(use.column), {use.factor, 0}));
}

std::string_view CellReader::currency(const ColumnUse &use)
{
    const std::string_view text = name(use.column);
    if (text.empty())
        return {};
    const std::string_view code =
        m_currencyCache.get(text, [](std::string_view t) { return Currencies::find(t); });
    if (code.empty())
        problem(use, "currency-unknown", tr("This is not a currency that is known."));
    else if (text.size() < 8 && !Currencies::sharers(text).empty())
        problem(use, "currency-shared",
                tr("Several currencies are called so; it was taken for %1.")
                    .arg(QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()))));
    return code;
}
