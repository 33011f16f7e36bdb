// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sheetcorrection.h"

#include "importing/rawsample.h"
#include "importing/sheetdates.h"
#include "mapping/mappingrevision.h"
#include "session/importentry.h"

#include <QCoreApplication>

#include <utility>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetCorrection)
};

ColumnUse *columnOf(SheetProposal &sheet, int column)
{
    return column >= 0 && column < sheet.mapping.columns.size() ? &sheet.mapping.columns[column] : nullptr;
}

/** The column has no field any more, and nothing is to be asked of it. */
void leave(SheetProposal &sheet, ColumnUse &use)
{
    use.field = Field::None;
    sheet.mapping.questions.removeIf(
        [column = use.column](const MappingQuestion &question) { return question.column == column; });
}

/** What was asked by this id needs no answer any more; -1 = of whatever column. */
void settle(SheetProposal &sheet, const QString &id, int column = -1)
{
    sheet.mapping.questions.removeIf([&](const MappingQuestion &question) {
        return question.id == id && (column < 0 || question.column == column);
    });
}

} // namespace

SheetCorrection SheetCorrection::taken(SheetProposal sheet, bool taken)
{
    sheet.taken = taken;
    const QString name = sheet.sheet.name;
    return {std::move(sheet), [taken, name] {
                return taken ? Words::tr("sheet %1 taken").arg(name)
                             : Words::tr("sheet %1 left out").arg(name);
            }};
}

SheetCorrection SheetCorrection::field(SheetProposal sheet, int column, Field field, DatePart part,
                                       const Countries &countries)
{
    ColumnUse *const use = columnOf(sheet, column);
    if (!use)
        return {std::move(sheet), {}};
    for (ColumnUse &other : sheet.mapping.columns) {
        // Only descriptions and the parts of a date are joined from several columns; any other field moves.
        const bool joins =
            part != DatePart::Whole && other.datePart != DatePart::Whole && other.datePart != part;
        if (other.field == field && !joins && field != Field::None && field != Field::Description && other.column != column)
            leave(sheet, other);
    }
    const bool changes = use->field != field;
    use->become(field, part);
    use->confidence = 100;
    use->evidence = Said("SheetCorrection", QT_TRANSLATE_NOOP("SheetCorrection", "You said so."));
    sheet.mapping.questions.removeIf([column](const MappingQuestion &question) { return question.column == column; });
    const QString header = use->header;
    if (changes && part == DatePart::Whole)
        MappingRevision(rawSample(sheet.sample, sheet.mapping.headerRow + 1), countries).readAnew(sheet.mapping, column);
    return {std::move(sheet),
            [header, field] { return Words::tr("column %1 is %2").arg(header, fieldName(field)); }};
}

SheetCorrection SheetCorrection::massUnit(SheetProposal sheet, int column, const QString &unit)
{
    if (ColumnUse *const use = columnOf(sheet, column))
        use->unit = unit;
    settle(sheet, QStringLiteral("mass-unit"), column);
    return {std::move(sheet), [unit] {
                return unit.isEmpty() ? Words::tr("unit of each row") : Words::tr("unit: %1").arg(unit);
            }};
}

SheetCorrection SheetCorrection::currency(SheetProposal sheet, int column, const QString &code)
{
    if (ColumnUse *const use = columnOf(sheet, column))
        use->currency = code;
    settle(sheet, QStringLiteral("currency"), column);
    return {std::move(sheet), [code] {
                return code.isEmpty() ? Words::tr("currency of each row")
                                      : Words::tr("currency: %1").arg(code);
            }};
}

SheetCorrection SheetCorrection::headerRow(SheetProposal sheet, int row, const Countries &countries)
{
    if (sheet.mapping.headerRow != row)
        sheet.mapping = mappingWithHeader(sheet.sample, row, countries, sheet.delimiter);
    return {std::move(sheet), [row] { return Words::tr("header in row %1").arg(row); }};
}

SheetCorrection SheetCorrection::dateOrder(SheetProposal sheet, DateOrder order)
{
    const bool onlyPoints = SheetDates::of(sheet).onlyPoints;
    for (ColumnUse &use : sheet.mapping.columns) {
        use.dateOrder = order;
        if (onlyPoints)
            use.pointOrder.reset(); // else nothing would change
        use.sureDates = true; // as the answer to the question: none of them is doubted any more
    }
    settle(sheet, QStringLiteral("date-order"));
    return {std::move(sheet), [] { return Words::tr("order of dates"); }};
}

SheetCorrection SheetCorrection::decimalSign(SheetProposal sheet, DecimalSign sign)
{
    for (ColumnUse &use : sheet.mapping.columns)
        use.decimalSign = sign;
    settle(sheet, QStringLiteral("decimal-sign"));
    return {std::move(sheet), [] { return Words::tr("decimal sign"); }};
}

SheetCorrection SheetCorrection::answer(SheetProposal sheet, const MappingQuestion &question, const QString &answerId)
{
    (void)sheet.mapping.applyAnswer(question.id, question.column, answerId); // an old one is no correction
    const Said given = question.answers.value(question.answerIds.indexOf(answerId));
    return {std::move(sheet), [given] { return Words::tr("answer: %1").arg(given.text()); }};
}
