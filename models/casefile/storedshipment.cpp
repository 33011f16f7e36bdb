// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/storedshipment.h"

#include "casefile/shipmentjoin.h"
#include "core/text.h"
#include "mapping/field.h"

std::string StoredShipment::select()
{
    constexpr const char *wanted =
        "SELECT s.id, s.row, s.date, s.date_precision, s.hs, s.net_g, s.gross_g, s.quantity_milli, "
        "s.packages,"
        " s.value_cents, s.origin, s.dispatch, s.trading, s.destination, p1.name, p2.name, p3.name, p4.name, "
        "p5.name,"
        " l1.name, l2.name, m.name, pr.name, v.name, i.name, u.name, cu.code, d.number, s.item, s.invoice, "
        "s.description,"
        " fo.code, fd.code, ft.code, fn.code, s.marks, c.name, r.name";
    return std::string(wanted) + shipmentJoin + " WHERE s.source = ? ORDER BY s.row";
}

namespace {

/** Compares column after column of the statement above, from the third on. */
class Comparison {
public:
    explicit Comparison(const SqlStatement &row) : m_row(row) {}

    void number(Field field, std::optional<std::int64_t> expected)
    {
        const auto stored = m_row.maybeInteger(m_column++);
        if (stored != expected)
            differ(field, stored ? std::to_string(*stored) : std::string(),
                   expected ? std::to_string(*expected) : std::string());
    }
    void text(Field field, std::string_view expected)
    {
        const std::string_view stored = m_row.text(m_column++);
        if (stored != expected)
            differ(field, stored, expected);
    }
    void country(Field field, CountryCode expected, int column)
    {
        const std::string letters = expected.alpha2();
        if (m_row.text(column) != letters || m_row.integer(m_column) != expected.packed)
            differ(field, m_row.text(column), letters);
        ++m_column;
    }
    QStringList differences;

private:
    void differ(Field field, std::string_view stored, std::string_view expected)
    {
        const auto shown = [](std::string_view text) {
            return text.empty()
                       ? QStringLiteral("–")
                       : Text::visible(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())),
                                       80);
        };
        differences.append(
            QStringLiteral("%1: %2 ≠ %3").arg(fieldName(field), shown(stored), shown(expected)));
    }
    const SqlStatement &m_row;
    int m_column = 2;
};

} // namespace

QStringList StoredShipment::differences(const SqlStatement &row, const ShipmentRecord &r)
{
    Comparison c(row);
    c.number(Field::Date, r.date ? std::optional<std::int64_t>(r.date->days) : std::nullopt);
    c.number(Field::Date,
             r.date ? std::optional(static_cast<std::int64_t>(r.date->precision)) : std::nullopt);
    c.text(Field::Hs, r.hs);
    c.number(Field::Net, r.netGrams);
    c.number(Field::Gross, r.grossGrams);
    c.number(Field::Quantity, r.quantityMilli);
    c.number(Field::Packages, r.packages);
    c.number(Field::Value, r.valueCents);
    constexpr int firstLetters = 31;
    c.country(Field::Origin, r.origin, firstLetters);
    c.country(Field::Dispatch, r.dispatch, firstLetters + 1);
    c.country(Field::Trading, r.trading, firstLetters + 2);
    c.country(Field::Destination, r.destination, firstLetters + 3);
    c.text(Field::Consignor, r.consignor);
    c.text(Field::Consignee, r.consignee);
    c.text(Field::Manufacturer, r.manufacturer);
    c.text(Field::Carrier, r.carrier);
    c.text(Field::Notify, r.notify);
    c.text(Field::PlaceLading, r.placeLading);
    c.text(Field::PlaceDischarge, r.placeDischarge);
    c.text(Field::Mode, r.mode);
    c.text(Field::Procedure, r.procedure);
    c.text(Field::Vessel, r.vessel);
    c.text(Field::Incoterms, r.incoterms);
    c.text(Field::Unit, r.unit);
    c.text(Field::Currency, r.currency);
    c.text(Field::Declaration, r.declaration);
    c.text(Field::Item, r.item);
    c.text(Field::Invoice, r.invoice);
    c.text(Field::Description, r.description);
    return c.differences;
}
