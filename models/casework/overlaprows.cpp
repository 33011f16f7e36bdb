// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/overlaprows.h"

#include "casefile/sqlstatement.h"
#include "casework/comparablename.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <string>

namespace {

/** Capital letters and digits alone; letters beyond ASCII as they are. */
std::string plainNumber(std::string_view text)
{
    std::string plain;
    for (const char c : text) {
        if (c >= 'a' && c <= 'z')
            plain += static_cast<char>(c - 'a' + 'A');
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                 (static_cast<unsigned char>(c) & 0x80) != 0)
            plain += c;
    }
    return plain;
}

std::string patternOf(std::string_view text)
{
    std::string pattern;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            pattern += '9';
        else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            pattern += 'A';
        else
            pattern += c;
    }
    return pattern;
}

template<class T> bool sameAmount(const std::optional<T> &a, const std::optional<T> &b)
{
    return a && b && *a == *b && *a != 0;
}

/** Two that are given, and differ. */
bool differ(const CodeColumn &column, std::size_t a, std::size_t b)
{
    const std::uint32_t left = column.at(a), right = column.at(b);
    return left != 0 && right != 0 && left != right;
}

} // namespace

Result<OverlapRows> OverlapRows::read(const ColumnStore &store, const CaseConnection &connection)
{
    OverlapRows rows(store);
    if (auto read = rows.readSources(connection); !read)
        return read.failure();
    rows.readNumbers();
    rows.readCodes();
    return rows;
}

Result<void> OverlapRows::readSources(const CaseConnection &connection)
{
    // The store knows files by name alone, and two deliveries may have the same.
    struct Range {
        std::int64_t id, first, last;
    };
    std::vector<Range> sources;
    SqlStatement list(connection.handle(),
                      "SELECT id, first_shipment, last_shipment FROM source ORDER BY id");
    while (list.next())
        sources.push_back({list.integer(0), list.integer(1), list.integer(2)});
    if (!list.ok())
        return list.failure();
    m_sources = sources.size();
    m_source.assign(count(), 0);
    if (m_sources < 2)
        return {};
    // Numbers are given in the order of import; only a mapping changed later can mix those of two sources.
    bool apart = true;
    for (std::size_t i = 1; i < sources.size(); ++i)
        apart = apart && sources[i].first > sources[i - 1].last;
    std::size_t row = 0;
    if (apart) {
        for (std::uint16_t i = 0; i < sources.size(); ++i) {
            for (; row < count() && shipment(row) <= sources[i].last; ++row)
                m_source[row] = i;
        }
        return {};
    }
    std::map<std::int64_t, std::uint16_t> places;
    for (const Range &source : sources)
        places.emplace(source.id, static_cast<std::uint16_t>(places.size()));
    SqlStatement rows(connection.handle(), "SELECT id, source FROM shipment ORDER BY id");
    while (rows.next()) {
        while (row < count() && shipment(row) < rows.integer(0))
            ++row;
        if (row < count() && shipment(row) == rows.integer(0))
            m_source[row] = places[rows.integer(1)];
    }
    return rows.result();
}

void OverlapRows::readNumbers()
{
    const TextPool &names = *m_store->columns().declaration.names;
    TextPool patterns;
    m_numbers.reserve(names.size());
    m_patterns.reserve(names.size());
    for (std::uint32_t code = 0; code < names.size(); ++code) {
        m_numbers.push_back(m_numberTexts.add(plainNumber(names.at(code))));
        m_patterns.push_back(patterns.add(patternOf(names.at(code))));
    }
    m_numberCount = m_numberTexts.size();
    m_numberLength.reserve(m_numberCount);
    for (std::uint32_t number = 0; number < m_numberCount; ++number)
        m_numberLength.push_back(
            static_cast<std::uint8_t>(std::min<std::size_t>(m_numberTexts.at(number).size(), 255)));
}

void OverlapRows::readCodes()
{
    TextPool six;
    const TextPool &codes = *m_store->columns().hs.names;
    m_hs6.reserve(codes.size());
    for (std::uint32_t code = 0; code < codes.size(); ++code)
        m_hs6.push_back(codes.at(code).size() < 6 ? 0 : six.add(codes.at(code).substr(0, 6)));
    m_parties.assign(m_store->columns().parties->size(), 0);
}

void OverlapRows::putCountingFirst(std::vector<std::size_t> &rows) const
{
    const auto counting = std::ranges::find_if(rows, [this](std::size_t row) { return !leftOut(row); });
    if (counting != rows.end())
        std::rotate(rows.begin(), counting, counting + 1);
}

bool OverlapRows::leftOut(std::size_t row) const
{
    return (m_store->remarks().status.at(row) & Remarks::leftOutBit) != 0;
}

std::uint32_t OverlapRows::numberOf(std::string_view text) const
{
    const std::string plain = plainNumber(text);
    return plain.empty() ? 0 : m_numberTexts.find(plain).value_or(0);
}

QString OverlapRows::numberText(std::size_t row) const
{
    const NamedColumn &declaration = m_store->columns().declaration;
    return declaration.names->string(declaration.codes.at(row));
}

std::optional<std::int32_t> OverlapRows::day(std::size_t row) const
{
    const std::uint32_t code = m_store->columns().date.at(row);
    return code == 0 ? std::nullopt : std::optional(m_store->columns().dates[code].days);
}

std::uint32_t OverlapRows::party(std::uint32_t code) const
{
    std::uint32_t &known = m_parties[code];
    if (known == 0)
        known = m_partyTexts.add(comparableName(m_store->columns().parties->at(code))) + 1;
    return known - 1;
}

std::optional<std::int64_t> OverlapRows::amount(std::size_t kind, std::size_t row) const
{
    const ShipmentColumns &c = m_store->columns();
    const std::array<const AmountColumn *, amounts> columns{&c.grossGrams, &c.usdCents, &c.quantityMilli};
    return columns[kind]->at(row);
}

Likeness OverlapRows::likeness(std::size_t a, std::size_t b) const
{
    const ShipmentColumns &c = m_store->columns();
    Likeness found;
    found.hs = hs6(a) != 0 && hs6(a) == hs6(b);
    found.net = sameAmount(net(a), net(b));
    for (std::size_t kind = 0; kind < amounts; ++kind)
        found.amounts += sameAmount(amount(kind, a), amount(kind, b)) ? 1 : 0;
    found.parties = (consignor(a) != 0 && consignor(a) == consignor(b) ? 1 : 0) +
                    (consignee(a) != 0 && consignee(a) == consignee(b) ? 1 : 0);
    const auto first = day(a), second = day(b);
    if (first && second)
        found.days = std::abs(*first - *second);
    found.contradicts = differ(c.origin, a, b) || differ(c.destination, a, b);
    return found;
}
