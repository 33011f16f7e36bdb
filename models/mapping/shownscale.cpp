// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/shownscale.h"

#include <algorithm>
#include <optional>

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(ShownScale)
};

constexpr std::int64_t thousand = 1000;

QString idOf(MassUnit unit)
{
    const std::string_view id = Units::id(unit);
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

/** The unit that is a thousandth of this one. */
std::optional<MassUnit> thousandthOf(MassUnit unit)
{
    for (const MassUnit less : {MassUnit::Gram, MassUnit::Kilogram, MassUnit::Tonne}) {
        if (Units::times(less, thousand) == unit)
            return less;
    }
    return std::nullopt;
}

bool isMass(Field field)
{
    return field == Field::Net || field == Field::Gross;
}

bool asksOf(const QList<MappingQuestion> &questions, int column, QLatin1String id)
{
    return std::any_of(questions.cbegin(), questions.cend(), [&](const MappingQuestion &question) {
        return question.column == column && question.id == id;
    });
}

/** "Net weight (kg)" shown in thousands: of kilograms, or kilograms of what is stored in grams. */
void askMass(const ColumnUse &mass, bool several, QList<MappingQuestion> &questions)
{
    const auto unit = Units::fromId(mass.unit.toStdString());
    const auto less = unit ? thousandthOf(*unit) : std::nullopt;
    if (mass.unitColumn >= 0 || !less || asksOf(questions, mass.column, QLatin1String("mass-unit")))
        return;
    MappingQuestion question;
    question.id = QStringLiteral("mass-unit");
    question.column = mass.column;
    question.text =
        several
            ? Words::tr(
                  "The workbook shows some numbers of “%1” divided by a thousand and others whole. What unit "
                  "do those in the cells have?")
            : Words::tr(
                  "The workbook shows the numbers of “%1” divided by a thousand. What unit do those in the "
                  "cells have?");
    question.text = question.text.arg(mass.header.simplified());
    for (const MassUnit each : {*unit, *less})
        question.offer(idOf(each), idOf(each));
    questions.append(question);
}

/** "Value, thsd USD", and only some of its numbers are shown in thousands. */
void askFactor(const ColumnUse &use, QList<MappingQuestion> &questions)
{
    if (use.factor == 1 || asksOf(questions, use.column, QLatin1String("thousands")))
        return;
    MappingQuestion question;
    question.id = QStringLiteral("thousands");
    question.column = use.column;
    question.text =
        Words::tr("The workbook shows some numbers of “%1” divided by a thousand and others whole. How are "
                  "those in the cells given?")
            .arg(use.header.simplified());
    question.offer(QStringLiteral("1"), Words::tr("As they stand"));
    question.offer(QString::number(use.factor), Words::tr("As the header says, %1 times").arg(use.factor));
    question.prefer(QString::number(use.factor)); // a title or a total may be what is shown otherwise
    questions.append(question);
}

} // namespace

std::int64_t ShownScale::divisor(const SheetFacts &sheet, int column)
{
    std::int64_t result = 1;
    constexpr int most = 4;
    const int thousands = sheet.sample->shownThousands(static_cast<std::size_t>(column));
    for (int i = 0; i < thousands && i < most; ++i)
        result *= thousand;
    return result;
}

QList<QString> ShownScale::marks(const SheetFacts &sheet)
{
    QList<QString> marks;
    for (std::size_t c = 0; c < sheet.width(); ++c) {
        if (const std::int64_t by = divisor(sheet, static_cast<int>(c)); by != 1)
            marks.append(QStringLiteral("%1/%2").arg(c).arg(by));
    }
    return marks;
}

void ShownScale::settle(SheetFacts &sheet)
{
    for (std::size_t c = 0; c < sheet.texts.size(); ++c) {
        HeaderText &text = sheet.texts[c];
        const std::int64_t shown = divisor(sheet, static_cast<int>(c));
        if (shown == 1)
            continue;
        if (text.factor % shown == 0)
            text.factor /= shown;
        for (std::int64_t by = shown; by > 1 && text.unit && *text.unit != MassUnit::Kilogram; by /= thousand)
            text.unit = thousandthOf(*text.unit).value_or(*text.unit);
    }
}

void ShownScale::ask(const SheetFacts &sheet, const std::vector<ColumnUse> &columns,
                     ColumnRules::Outcome &rules)
{
    for (const ColumnUse &use : columns) {
        const bool amount = use.field == Field::Value || use.field == Field::Quantity;
        if (!amount && !isMass(use.field))
            continue;
        const HeaderText own = HeaderVocabulary::instance().parse(use.header.toStdString());
        const HeaderText &text = sheet.texts[static_cast<std::size_t>(use.column)];
        const bool several =
            sheet.sample->shownThousands(static_cast<std::size_t>(use.column)) == SheetSample::severalScales;
        const bool settled =
            divisor(sheet, use.column) != 1 && (own.factor != text.factor || own.unit != text.unit);
        if (settled && !several)
            rules.notes.append(
                Words::tr("The workbook shows the numbers of “%1” divided by thousands, and the header "
                          "speaks of what is shown; the cells themselves count without them.")
                    .arg(use.header.simplified()));
        else if (several && amount)
            askFactor(use, rules.questions);
        else if (isMass(use.field) && (several || divisor(sheet, use.column) != 1))
            askMass(use, several, rules.questions);
    }
}
