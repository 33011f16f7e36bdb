// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importreport.h"

#include "importing/sourcejson.h"
#include "mapping/daterules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QJsonArray columnsOf(const ColumnMapping &mapping)
{
    QJsonArray columns;
    for (const ColumnUse &use : mapping.columns) {
        QJsonObject column{{QStringLiteral("header"), use.header},
                           {QStringLiteral("field"), fieldId(use.field)}};
        if (use.datePart != DatePart::Whole)
            column.insert(QStringLiteral("part"), DateRules::partId(use.datePart));
        columns.append(column);
    }
    return columns;
}

QJsonArray questionsOf(const QList<MappingQuestion> &questions)
{
    QJsonArray array;
    for (const MappingQuestion &question : questions) {
        array.append(QJsonObject{{QStringLiteral("id"), question.id},
                                 {QStringLiteral("column"), question.column},
                                 {QStringLiteral("text"), question.text.text()},
                                 {QStringLiteral("answers"), QJsonArray::fromStringList(question.answerIds)},
                                 {QStringLiteral("assumed"), question.answers.value(0).text()}});
    }
    return array;
}

} // namespace

QList<QByteArray> ImportReport::toJson() const
{
    QJsonArray others;
    for (const SheetLeftOut &sheet : leftOut) {
        others.append(QJsonObject{{QStringLiteral("sheet"), sheet.sheet},
                                  {QStringLiteral("hidden"), sheet.hidden},
                                  {QStringLiteral("reason"), sheet.reason}});
    }
    QList<QByteArray> objects;
    for (const ImportedSheet &sheet : sheets) {
        const Source &source = sheet.source;
        const QJsonObject object{
            {QStringLiteral("file"), file},
            {QStringLiteral("sheet"), source.sheet},
            {QStringLiteral("sha256"), source.sha256},
            {QStringLiteral("source"), static_cast<qint64>(source.id.value)},
            {QStringLiteral("format"), source.format},
            {QStringLiteral("encoding"), source.encoding},
            {QStringLiteral("rows"), static_cast<qint64>(source.ledger.rows)},
            {QStringLiteral("imported"), static_cast<qint64>(source.ledger.shipments)},
            {QStringLiteral("problems"), static_cast<qint64>(sheet.problems)},
            {QStringLiteral("columns"), columnsOf(source.mapping)},
            {QStringLiteral("ledger"), SourceJson::ledger(source.ledger)},
            {QStringLiteral("totals"), SourceJson::totals(source.totals)},
            {QStringLiteral("questions"), questionsOf(sheet.questions)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(sheet.notes)},
            {QStringLiteral("mapping"), QJsonDocument::fromJson(source.mapping.toJson()).object()},
            {QStringLiteral("left_out"), others}};
        objects.append(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return objects;
}

std::int64_t ImportReport::problems() const
{
    std::int64_t sum = 0;
    for (const ImportedSheet &sheet : sheets)
        sum += sheet.problems;
    return sum;
}
