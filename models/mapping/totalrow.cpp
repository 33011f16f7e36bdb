// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/totalrow.h"

#include "core/decimal.h"
#include "mapping/celltext.h"
#include "mapping/shipmentidentity.h"
#include "mapping/totalwords.h"

#include <algorithm>

namespace {

struct TotalRowText {
    WAYBILL_SAID_FUNCTIONS(TotalRow)
};

QString string(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/** Columns in which a name of goods or of a firm may stand. */
bool mayHoldNames(Field field)
{
    switch (field) {
    case Field::None:
    case Field::Declaration:
    case Field::Consignor:
    case Field::Consignee:
    case Field::Manufacturer:
    case Field::Description:
    case Field::Vessel:
    case Field::Carrier:
    case Field::Notify:
    case Field::Invoice:
        return true;
    default:
        return false;
    }
}

} // namespace

Said TotalRow::amounts(const ShipmentRecord &r)
{
    QList<Said> texts;
    const auto add = [&](Field field, const std::optional<std::int64_t> &amount, int decimals,
                         const QString &unit) {
        if (amount)
            texts.append(Said("", "%1: %2")
                             .arg(saidField(field),
                                  (string(Decimal::text(*amount, decimals)) + u' ' + unit).trimmed()));
    };
    add(Field::Net, r.netGrams, 3, QStringLiteral("kg"));
    add(Field::Gross, r.grossGrams, 3, QStringLiteral("kg"));
    add(Field::Quantity, r.quantityMilli, 3, string(r.unit));
    add(Field::Packages, r.packages, 0, {});
    add(Field::Value, r.valueCents, 2, string(r.currency));
    return texts.isEmpty() ? TotalRowText::tr("no amounts") : Said::joined(texts, "; ");
}

bool TotalRow::isFirms(int column) const
{
    return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(), [column](const ColumnUse &use) {
        return use.column == column && (use.field == Field::Consignor || use.field == Field::Consignee ||
                                        use.field == Field::Manufacturer);
    });
}

/** True if the cell says nothing but that sums follow, and of what. */
bool TotalRow::labels(const CellView &cell, int column, std::string_view rest) const
{
    if (TotalWords::qualifies(rest))
        return true;
    const auto use = std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(),
                                  [column](const ColumnUse &u) { return u.column == column; });
    if (use != m_mapping.columns.end() && !mayHoldNames(use->field))
        return true;
    // "Total China": what was added up is named without a preposition.
    const auto name = CellText::trimmed(rest);
    return cell.text.size() > name.size() && m_countries.find(name).valid();
}

TotalRow::Verdict TotalRow::judge(const RowView &row, const ShipmentRecord &record)
{
    // A total stands in a row that says little else; "TOTAL 25 PACKAGES" in a full row is a description.
    constexpr int little = 2;
    if (ShipmentIdentity::known(record) > little)
        return Verdict::None;
    bool doubtful = false;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const CellView &cell = row.cells[c];
        const std::string_view text = CellText::trimmed(cell.text);
        if (cell.kind != CellKind::Text || text.empty())
            continue;
        const auto rest = TotalWords::after(text);
        if (!rest)
            continue;
        m_column = static_cast<int>(c);
        m_mayBeFirm = rest->empty() && isFirms(m_column);
        const bool label = labels(cell, m_column, *rest);
        // Only what stands in another cell is the row's own.
        const bool own = !record.hs.empty() || (!record.declaration.empty() && record.declaration != text) ||
                         (!record.description.empty() && record.description != text);
        if (label && !own)
            return Verdict::Total;
        // "Total station" beside its goods code is goods; "Total" alone, or without a code, may be either.
        doubtful = doubtful || label || record.hs.empty();
    }
    return doubtful ? Verdict::Doubtful : Verdict::None;
}

Issue TotalRow::issue(Verdict verdict, const RowView &row, const ShipmentRecord &record) const
{
    Issue issue;
    issue.row = row.number;
    issue.column = m_column;
    issue.value = string(row.cells[static_cast<std::size_t>(m_column)].text);
    const auto use = std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(),
                                  [this](const ColumnUse &u) { return u.column == m_column; });
    if (use != m_mapping.columns.end())
        issue.header = use->header;
    if (verdict == Verdict::Total) {
        issue.severity = Issue::Severity::Note;
        issue.kind = QStringLiteral("row-subtotal");
        issue.text = TotalRowText::tr("By its words this row holds totals, so it is not counted. %1");
    } else {
        issue.kind = QStringLiteral("row-perhaps-subtotal");
        issue.text = TotalRowText::tr(
            "This row begins as a row of totals does, but says what only shipments say; it is counted. %1");
    }
    issue.text = issue.text.arg(amounts(record));
    return issue;
}
