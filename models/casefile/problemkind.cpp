// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/problemkind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct KindRow {
    const char *id;
    const char *name;
};

constexpr std::array kinds{
    KindRow{"row-no-shipment", QT_TRANSLATE_NOOP("ProblemKind", "Row refused")},
    KindRow{"row-part", QT_TRANSLATE_NOOP("ProblemKind", "Part of the row above it, not counted")},
    KindRow{"row-note", QT_TRANSLATE_NOOP("ProblemKind", "Note beside the table, left out")},
    KindRow{"assumed", QT_TRANSLATE_NOOP("ProblemKind", "Assumed, because nobody answered")},
    KindRow{"taken-out", QT_TRANSLATE_NOOP("ProblemKind", "Taken out of the case")},
    KindRow{"group-country", QT_TRANSLATE_NOOP("ProblemKind", "Line that names the country of others")},
    KindRow{"group-date", QT_TRANSLATE_NOOP("ProblemKind", "Line that names the month of others")},
    KindRow{"header-words", QT_TRANSLATE_NOOP("ProblemKind", "Row of words, taken for a header")},
    KindRow{"other-table", QT_TRANSLATE_NOOP("ProblemKind", "Another table begins")},
    KindRow{"row-above-table", QT_TRANSLATE_NOOP("ProblemKind", "Row of a table above, not counted")},
    KindRow{"row-cancelled", QT_TRANSLATE_NOOP("ProblemKind", "Row called cancelled, not counted")},
    KindRow{"row-other-table", QT_TRANSLATE_NOOP("ProblemKind", "Row of another table, not counted")},
    KindRow{"row-shifted", QT_TRANSLATE_NOOP("ProblemKind", "Cells beside their columns, not counted")},
    KindRow{"row-subtotal", QT_TRANSLATE_NOOP("ProblemKind", "Row of totals, not counted")},
    KindRow{"row-perhaps-subtotal", QT_TRANSLATE_NOOP("ProblemKind", "Perhaps a row of totals, counted")},
    KindRow{"row-put-back", QT_TRANSLATE_NOOP("ProblemKind", "Row counted because you said so")},
    KindRow{"row-taken-out", QT_TRANSLATE_NOOP("ProblemKind", "Row left out because you said so")},
    KindRow{"sum-countries", QT_TRANSLATE_NOOP("ProblemKind", "Sum of several countries, not counted")},
    KindRow{"sum-countries-differ",
            QT_TRANSLATE_NOOP("ProblemKind", "Sum of several countries that differs, not counted")},
    KindRow{"sum-countries-alone",
            QT_TRANSLATE_NOOP("ProblemKind", "Sum of several countries, perhaps counted twice")},
    KindRow{"sum-countries-only", QT_TRANSLATE_NOOP("ProblemKind", "All countries together")},
    KindRow{"sum-codes", QT_TRANSLATE_NOOP("ProblemKind", "Sum of longer goods codes, not counted")},
    KindRow{"sum-codes-differ",
            QT_TRANSLATE_NOOP("ProblemKind", "Perhaps a sum of longer goods codes, counted")},
    KindRow{"sum-lines", QT_TRANSLATE_NOOP("ProblemKind", "Sum of the rows beside it, not counted")},
    KindRow{"sum-lines-perhaps",
            QT_TRANSLATE_NOOP("ProblemKind", "Perhaps a sum of the rows beside it, counted")},
    KindRow{"sum-heads", QT_TRANSLATE_NOOP("ProblemKind", "Head line of the items under it, not counted")},
    KindRow{"row-repeated", QT_TRANSLATE_NOOP("ProblemKind", "Row like an earlier one, counted")},
    KindRow{"item-repeated", QT_TRANSLATE_NOOP("ProblemKind", "Item of a declaration twice, counted")},
    KindRow{"rows-elsewhere", QT_TRANSLATE_NOOP("ProblemKind", "Rows that another source has too")},
    KindRow{"total-repeated", QT_TRANSLATE_NOOP("ProblemKind", "Total repeated on lines, counted on each")},
    KindRow{"rows-alike", QT_TRANSLATE_NOOP("ProblemKind", "Rows alike")},
    KindRow{"sums-not-sought", QT_TRANSLATE_NOOP("ProblemKind", "Rows not looked over for sums")},
    KindRow{"amount-otherwise", QT_TRANSLATE_NOOP("ProblemKind", "Amount not taken as it stands")},
    KindRow{"date-ambiguous", QT_TRANSLATE_NOOP("ProblemKind", "Day and month perhaps swapped")},
    KindRow{"date-unreadable", QT_TRANSLATE_NOOP("ProblemKind", "Date not readable")},
    KindRow{"date-no-year", QT_TRANSLATE_NOOP("ProblemKind", "Date without a year")},
    KindRow{"date-odd-year", QT_TRANSLATE_NOOP("ProblemKind", "Year of another calendar")},
    KindRow{"date-parts-differ", QT_TRANSLATE_NOOP("ProblemKind", "Two columns give different dates")},
    KindRow{"date-quarter", QT_TRANSLATE_NOOP("ProblemKind", "Only the quarter is known")},
    KindRow{"date-straddles", QT_TRANSLATE_NOOP("ProblemKind", "Month of another calendar")},
    KindRow{"date-other-order", QT_TRANSLATE_NOOP("ProblemKind", "Date in another order")},
    KindRow{"ditto", QT_TRANSLATE_NOOP("ProblemKind", "Cell that repeats the one above")},
    KindRow{"country-unknown", QT_TRANSLATE_NOOP("ProblemKind", "Country not known")},
    KindRow{"country-several", QT_TRANSLATE_NOOP("ProblemKind", "Several countries, or the rest of them")},
    KindRow{"direction-unknown", QT_TRANSLATE_NOOP("ProblemKind", "Neither import nor export")},
    KindRow{"number-unreadable", QT_TRANSLATE_NOOP("ProblemKind", "Number not readable")},
    KindRow{"number-too-large", QT_TRANSLATE_NOOP("ProblemKind", "Number too large")},
    KindRow{"number-other-sign", QT_TRANSLATE_NOOP("ProblemKind", "Number with another decimal sign")},
    KindRow{"number-rounded", QT_TRANSLATE_NOOP("ProblemKind", "Document number rounded")},
    KindRow{"mass-negative", QT_TRANSLATE_NOOP("ProblemKind", "Mass below zero")},
    KindRow{"unit-unknown", QT_TRANSLATE_NOOP("ProblemKind", "Unit of mass not known")},
    KindRow{"unit-missing", QT_TRANSLATE_NOOP("ProblemKind", "Mass without a unit")},
    KindRow{"mass-kind-unknown", QT_TRANSLATE_NOOP("ProblemKind", "Neither net nor gross mass")},
    KindRow{"unit-otherwise", QT_TRANSLATE_NOOP("ProblemKind", "Units that differ")},
    KindRow{"number-approximate", QT_TRANSLATE_NOOP("ProblemKind", "Amount given as “about”")},
    KindRow{"number-marked", QT_TRANSLATE_NOOP("ProblemKind", "Number with a mark of a footnote")},
    KindRow{"amount-rounded", QT_TRANSLATE_NOOP("ProblemKind", "Amount rounded")},
    KindRow{"mass-rounded", QT_TRANSLATE_NOOP("ProblemKind", "Mass below a gram")},
    KindRow{"mass-heavy", QT_TRANSLATE_NOOP("ProblemKind", "Mass above any ship’s load")},
    KindRow{"currency-differs", QT_TRANSLATE_NOOP("ProblemKind", "Another currency than the column's")},
    KindRow{"currency-shared", QT_TRANSLATE_NOOP("ProblemKind", "A name of several currencies")},
    KindRow{"currency-unknown", QT_TRANSLATE_NOOP("ProblemKind", "Currency not known")},
    KindRow{"hs-unreadable", QT_TRANSLATE_NOOP("ProblemKind", "Goods code not readable")},
    KindRow{"hs-is-date", QT_TRANSLATE_NOOP("ProblemKind", "Goods code turned into a date")},
    KindRow{"hs-rounded", QT_TRANSLATE_NOOP("ProblemKind", "Goods code rounded")},
    KindRow{"hs-longer", QT_TRANSLATE_NOOP("ProblemKind", "Goods code longer than its column's")},
    KindRow{"hs-several", QT_TRANSLATE_NOOP("ProblemKind", "Several goods codes in one cell")},
    KindRow{"text-cut", QT_TRANSLATE_NOOP("ProblemKind", "Text cut off")},
    KindRow{"script-mixed", QT_TRANSLATE_NOOP("ProblemKind", "Latin and Cyrillic letters mixed")},
    KindRow{"hidden-sheet", QT_TRANSLATE_NOOP("ProblemKind", "Hidden sheet, counted")},
    KindRow{"row-hidden", QT_TRANSLATE_NOOP("ProblemKind", "Hidden row")},
    KindRow{"merged-cells", QT_TRANSLATE_NOOP("ProblemKind", "Merged cells")},
    KindRow{"merged-cells-cut", QT_TRANSLATE_NOOP("ProblemKind", "Too many merged cells")},
    KindRow{"row-out-of-order", QT_TRANSLATE_NOOP("ProblemKind", "Row out of order")},
    KindRow{"rows-repeated", QT_TRANSLATE_NOOP("ProblemKind", "Rows repeated")},
    KindRow{"file-cut", QT_TRANSLATE_NOOP("ProblemKind", "File cut off")},
    KindRow{"columns-cut", QT_TRANSLATE_NOOP("ProblemKind", "Too many columns")},
    KindRow{"cell-cut", QT_TRANSLATE_NOOP("ProblemKind", "Cell cut off")},
    KindRow{"text-undecodable", QT_TRANSLATE_NOOP("ProblemKind", "Letters not decodable")},
    KindRow{"text-nul", QT_TRANSLATE_NOOP("ProblemKind", "Bytes of zero in a text")},
    KindRow{"quote-unbalanced", QT_TRANSLATE_NOOP("ProblemKind", "Quotation mark not closed")},
    KindRow{"encoding-marked", QT_TRANSLATE_NOOP("ProblemKind", "Letters of another encoding than marked")},
    KindRow{"lines-joined", QT_TRANSLATE_NOOP("ProblemKind", "Row on several lines")},
    KindRow{"encoding-mixed", QT_TRANSLATE_NOOP("ProblemKind", "Lines in another encoding")},
    KindRow{"lines-quoted", QT_TRANSLATE_NOOP("ProblemKind", "Lines quoted as a whole")},
    KindRow{"formula-without-value", QT_TRANSLATE_NOOP("ProblemKind", "Formula without a value")},
    KindRow{"string-missing", QT_TRANSLATE_NOOP("ProblemKind", "Text missing in the file")},
    KindRow{"record-deleted", QT_TRANSLATE_NOOP("ProblemKind", "Deleted record")},
    KindRow{"records-uncounted", QT_TRANSLATE_NOOP("ProblemKind", "More records than the table says")},
    KindRow{"memo-missing", QT_TRANSLATE_NOOP("ProblemKind", "Memo missing")},
    KindRow{"view-unread", QT_TRANSLATE_NOOP("ProblemKind", "View of a database, not read")},
    KindRow{"json-beside", QT_TRANSLATE_NOOP("ProblemKind", "Values beside the list, not read")},
    KindRow{"json-name-twice", QT_TRANSLATE_NOOP("ProblemKind", "Name twice in a record")},
    KindRow{"member-left-out", QT_TRANSLATE_NOOP("ProblemKind", "Other file in the archive")},
    KindRow{"converted", QT_TRANSLATE_NOOP("ProblemKind", "Converted by another program")},
};

} // namespace

QString ProblemKind::name(const QString &kind)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const KindRow &row) { return kind == QLatin1String(row.id); });
    return found == kinds.end() ? QString() : QCoreApplication::translate("ProblemKind", found->name);
}

QString ProblemKind::severityId(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Note:
        return QStringLiteral("note");
    case Issue::Severity::Warning:
        return QStringLiteral("warning");
    case Issue::Severity::Error:
        break;
    }
    return QStringLiteral("error");
}
