// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/units.h"
#include "mapping/celltext.h"
#include "mapping/columnmapping.h"
#include "mapping/hstext.h"
#include "mapping/shipmentrecord.h"
#include "mapping/textarena.h"
#include "mapping/textcache.h"
#include "places/countries.h"
#include "readers/sheetreader.h"

#include <QList>

#include <string>
#include <unordered_map>
#include <vector>

/**
 * Turns single cells into typed values by the rules of their columns, and says what it could not read. Caches
 * what texts meant, so each thread has its own.
 */
class CellReader {
public:
    CellReader(const ColumnMapping &mapping, const Countries &countries);

    /** Where problems of the row at hand are put. */
    void begin(const RowView &row, QList<Issue> *issues)
    {
        m_row = &row;
        m_issues = issues;
    }
    /** The trimmed text of a column; empty for a missing cell and for a word that stands for nothing. */
    std::string_view text(int column) const;
    /** The trimmed text of a column as it stands. */
    std::string_view raw(int column) const
    {
        const CellView *const view = cell(column);
        return view ? CellText::trimmed(view->text) : std::string_view();
    }
    /** As text(), where also a lone "0" stands for nothing: names, numbers of documents. */
    std::string_view name(int column) const;
    /** As name(), but nothing, which is listed, where the cell only says "the same as above". */
    std::string_view ownName(const ColumnUse &use);
    /** Empty for a missing cell. */
    CellKind kind(int column) const;
    CountryCode country(const ColumnUse &use);
    /** The view is into the cell or the arena. */
    std::string_view hs(const ColumnUse &use, TextArena &arena);
    std::optional<std::int64_t> grams(const ColumnUse &use);
    /** What a quantity in a unit of mass weighs; nothing for any other unit, or where it may mean another
     * one. */
    std::optional<std::int64_t> gramsOfQuantity(const ColumnUse &use, std::string_view unit);
    /** True for an empty cell, a word that stands for nothing and a zero that does. */
    bool saysNothing(const ColumnUse &use) const;
    /** A currency that a cell names beside its amount. */
    struct NamedCurrency {
        std::string_view code; ///< ISO 4217; empty = the cell names none
        bool shared = false;   ///< by a sign of several currencies, as "$"
    };
    /** Hundredths; says which currency the cell itself names. */
    std::optional<std::int64_t> cents(const ColumnUse &use, NamedCurrency &named);
    /** Lists that a cell names another currency than its column or row. */
    void flagCurrency(const ColumnUse &use, std::string_view said, std::string_view named);
    /** Thousandths; sets the unit where the cell itself names one and it is empty so far. */
    std::optional<std::int64_t> milli(const ColumnUse &use, std::string_view &unit);
    /** Whether both are spellings of one unit. */
    bool isSameUnit(std::string_view a, std::string_view b);
    void flagUnit(const ColumnUse &use, std::string_view said, std::string_view named);
    /** Net or Gross as the row says; None, which is listed, where it says neither of an amount. */
    Field massKind(const ColumnUse &use);
    /** A whole number. */
    std::optional<std::int64_t> whole(const ColumnUse &use);
    /** The ISO code of a currency column. */
    std::string_view currency(const ColumnUse &use);
    /** Flags what spreadsheets do to long numbers and texts. */
    void flagDamage(const ColumnUse &use, std::string_view text);

    void problem(const ColumnUse &use, const char *kind, const Said &text,
                 Issue::Severity severity = Issue::Severity::Warning);

private:
    bool isBlank(const ColumnUse &use);
    const CellView *cell(int column) const;
    DecimalReading number(const ColumnUse &use, const CellView &cell, DecimalScale scale) const;
    std::optional<MassUnit> unitNamed(std::string_view text);
    std::optional<MassUnit> unitStated(const ColumnUse &use) const
    {
        const auto column = static_cast<std::size_t>(use.column);
        return column < m_unitsStated.size() ? m_unitsStated[column] : std::nullopt;
    }
    void flagSigns(const ColumnUse &use);
    void flagRounding(const ColumnUse &use, const DecimalReading &reading);
    std::optional<std::int64_t> accepted(const ColumnUse &use, const DecimalReading &reading);
    Said unknownCountry(std::string_view text);
    std::optional<MassUnit> unitOfUnnamed(const ColumnUse &use);
    std::optional<DecimalScale> massScale(const ColumnUse &use, const CellView &cell);

    const Countries &m_countries;
    const RowView *m_row = nullptr;
    QList<Issue> *m_issues = nullptr;
    std::unordered_map<std::string, CountryCode> m_countryAliases;
    std::unordered_map<std::string, std::optional<MassUnit>> m_unitAliases; ///< none: known to be unknown
    std::vector<std::optional<MassUnit>> m_unitsStated;                     ///< by the header of each column
    bool m_singleShipments = true; ///< not sums of a month or a year, which may be of any size
    TextCache<Countries::Match, 1024> m_countryCache;
    TextCache<bool, 64> m_groupCache;
    TextCache<CountryCode, 64> m_nearestCountries;
    int m_searches = 1000; ///< for what a misspelled country may mean: each takes a while
    TextCache<HsText, 1024> m_hsCache;
    TextCache<std::optional<MassUnit>, 64> m_unitCache;
    TextCache<std::string_view, 64> m_currencyCache;
    TextCache<Field, 64> m_kindCache;
};
