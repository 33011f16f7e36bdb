// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/columnmapping.h"

#include "core/units.h"
#include "mapping/mappinganswer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int formatVersion = 1;

QString text(const char *source)
{
    return QCoreApplication::translate("ColumnMapping", source);
}

QJsonObject toObject(const ColumnUse &use)
{
    const ColumnUse plain;
    QJsonObject o{{QStringLiteral("column"), use.column + 1},
                  {QStringLiteral("header"), use.header},
                  {QStringLiteral("field"), fieldId(use.field)}};
    if (use.confidence != 0)
        o.insert(QStringLiteral("confidence"), use.confidence);
    if (!use.evidence.isEmpty())
        o.insert(QStringLiteral("evidence"), use.evidence);
    if (!use.unit.isEmpty())
        o.insert(QStringLiteral("unit"), use.unit);
    if (!use.currency.isEmpty())
        o.insert(QStringLiteral("currency"), use.currency);
    if (use.factor != 1)
        o.insert(QStringLiteral("factor"), qint64{use.factor});
    if (use.dateOrder != plain.dateOrder)
        o.insert(QStringLiteral("dateOrder"), MappingAnswer::dateOrderId(use.dateOrder));
    if (use.decimalSign != plain.decimalSign)
        o.insert(QStringLiteral("decimalSign"), QStringLiteral(","));
    if (use.unitColumn >= 0)
        o.insert(QStringLiteral("unitColumn"), use.unitColumn + 1);
    if (use.currencyColumn >= 0)
        o.insert(QStringLiteral("currencyColumn"), use.currencyColumn + 1);
    if (use.zoneMinutes != 0)
        o.insert(QStringLiteral("zoneMinutes"), use.zoneMinutes);
    if (use.digits != 0)
        o.insert(QStringLiteral("digits"), use.digits);
    if (use.rounded)
        o.insert(QStringLiteral("rounded"), true);
    if (use.zeroIsMissing)
        o.insert(QStringLiteral("zeroIsMissing"), true);
    return o;
}

QString badKey(const QString &key, const QJsonValue &value)
{
    return text("The mapping file has a value that is not understood: \"%1\": \"%2\".")
        .arg(key, value.toVariant().toString());
}

Result<ColumnUse> useFromObject(const QJsonObject &o, int position)
{
    ColumnUse use;
    use.column = o.value(QStringLiteral("column")).toInt(position + 1) - 1;
    if (use.column < 0)
        return Failure{badKey(QStringLiteral("column"), o.value(QStringLiteral("column")))};
    use.header = o.value(QStringLiteral("header")).toString();
    const auto field = fieldFromId(o.value(QStringLiteral("field")).toString());
    if (!field)
        return Failure{badKey(QStringLiteral("field"), o.value(QStringLiteral("field")))};
    use.field = *field;
    use.confidence = o.value(QStringLiteral("confidence")).toInt();
    use.evidence = o.value(QStringLiteral("evidence")).toString();
    use.unit = o.value(QStringLiteral("unit")).toString();
    if (!use.unit.isEmpty() && (use.field == Field::Net || use.field == Field::Gross) &&
        !Units::fromId(use.unit.toStdString()))
        return Failure{badKey(QStringLiteral("unit"), o.value(QStringLiteral("unit")))};
    use.currency = o.value(QStringLiteral("currency")).toString();
    use.factor = o.value(QStringLiteral("factor")).toInteger(1);
    if (use.factor < 1 || use.factor > 1'000'000'000)
        return Failure{badKey(QStringLiteral("factor"), o.value(QStringLiteral("factor")))};
    const auto order =
        MappingAnswer::dateOrderFromId(o.value(QStringLiteral("dateOrder")).toString(QStringLiteral("dmy")));
    if (!order)
        return Failure{badKey(QStringLiteral("dateOrder"), o.value(QStringLiteral("dateOrder")))};
    use.dateOrder = *order;
    const QString sign = o.value(QStringLiteral("decimalSign")).toString(QStringLiteral("."));
    if (sign != u"." && sign != u",")
        return Failure{badKey(QStringLiteral("decimalSign"), o.value(QStringLiteral("decimalSign")))};
    use.decimalSign = sign == u"," ? DecimalSign::Comma : DecimalSign::Point;
    use.unitColumn = o.value(QStringLiteral("unitColumn")).toInt() - 1;
    use.currencyColumn = o.value(QStringLiteral("currencyColumn")).toInt() - 1;
    use.zoneMinutes = o.value(QStringLiteral("zoneMinutes")).toInt();
    use.digits = o.value(QStringLiteral("digits")).toInt();
    use.rounded = o.value(QStringLiteral("rounded")).toBool();
    use.zeroIsMissing = o.value(QStringLiteral("zeroIsMissing")).toBool();
    return use;
}

QJsonObject toObject(const MappingQuestion &question)
{
    QJsonArray answers;
    for (qsizetype i = 0; i < question.answerIds.size(); ++i)
        answers.append(QJsonObject{{QStringLiteral("id"), question.answerIds[i]},
                                   {QStringLiteral("text"), question.answers.value(i)}});
    return {{QStringLiteral("id"), question.id},
            {QStringLiteral("column"), question.column + 1},
            {QStringLiteral("text"), question.text},
            {QStringLiteral("answers"), answers}};
}

MappingQuestion questionFromObject(const QJsonObject &o)
{
    MappingQuestion question;
    question.id = o.value(QStringLiteral("id")).toString();
    question.column = o.value(QStringLiteral("column")).toInt() - 1;
    question.text = o.value(QStringLiteral("text")).toString();
    const QJsonArray answers = o.value(QStringLiteral("answers")).toArray();
    for (const QJsonValue &answer : answers) {
        question.answerIds.append(answer.toObject().value(QStringLiteral("id")).toString());
        question.answers.append(answer.toObject().value(QStringLiteral("text")).toString());
    }
    return question;
}

QJsonObject toObject(const QMap<QString, QString> &map)
{
    QJsonObject o;
    for (auto it = map.begin(); it != map.end(); ++it)
        o.insert(it.key(), it.value());
    return o;
}

QMap<QString, QString> mapFromObject(const QJsonObject &o)
{
    QMap<QString, QString> map;
    for (auto it = o.begin(); it != o.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

} // namespace

const ColumnUse *ColumnMapping::use(Field field) const
{
    for (const ColumnUse &use : columns) {
        if (use.field == field)
            return &use;
    }
    return nullptr;
}

bool ColumnMapping::applyAnswer(const QString &questionId, int column, const QString &answerId)
{
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const MappingQuestion question = questions[i];
        if (question.id != questionId || question.column != column ||
            !MappingAnswer::fits(question, answerId))
            continue;
        if (!MappingAnswer::apply(*this, question, answerId))
            return false;
        questions.removeAt(i);
        return true;
    }
    return false;
}

QByteArray ColumnMapping::toJson() const
{
    QJsonArray uses;
    for (const ColumnUse &use : columns)
        uses.append(toObject(use));
    QJsonObject o{{QStringLiteral("waybillMapping"), formatVersion},
                  {QStringLiteral("headerRow"), headerRow},
                  {QStringLiteral("headerRows"), headerRows},
                  {QStringLiteral("columns"), uses}};
    if (!questions.isEmpty()) {
        QJsonArray list;
        for (const MappingQuestion &question : questions)
            list.append(toObject(question));
        o.insert(QStringLiteral("questions"), list);
    }
    if (!layout.isEmpty())
        o.insert(QStringLiteral("layout"), layout);
    if (!countryAliases.isEmpty())
        o.insert(QStringLiteral("countryAliases"), toObject(countryAliases));
    if (!unitAliases.isEmpty())
        o.insert(QStringLiteral("unitAliases"), toObject(unitAliases));
    return QJsonDocument(o).toJson();
}

Result<ColumnMapping> ColumnMapping::fromJson(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Failure{text("The mapping file is not JSON: %1.").arg(error.errorString())};
    const QJsonObject o = document.object();
    const int version = o.value(QStringLiteral("waybillMapping")).toInt(formatVersion);
    if (version > formatVersion)
        return Failure{text("The mapping file was written by a newer version of Waybill.")};
    ColumnMapping mapping;
    mapping.headerRow = o.value(QStringLiteral("headerRow")).toInt(1);
    mapping.headerRows = o.value(QStringLiteral("headerRows")).toInt(mapping.headerRow > 0 ? 1 : 0);
    if (mapping.headerRow < 0 || mapping.headerRows < 0 || mapping.headerRows > mapping.headerRow)
        return Failure{badKey(QStringLiteral("headerRow"), o.value(QStringLiteral("headerRow")))};
    const QJsonValue columns = o.value(QStringLiteral("columns"));
    if (!columns.isArray() || columns.toArray().isEmpty())
        return Failure{text("The mapping file lists no columns.")};
    const QJsonArray uses = columns.toArray();
    for (qsizetype i = 0; i < uses.size(); ++i) {
        auto use = useFromObject(uses[i].toObject(), static_cast<int>(i));
        if (!use)
            return use.failure();
        mapping.columns.append(*use);
    }
    for (const QJsonValue &question : o.value(QStringLiteral("questions")).toArray())
        mapping.questions.append(questionFromObject(question.toObject()));
    mapping.layout = o.value(QStringLiteral("layout")).toString();
    mapping.countryAliases = mapFromObject(o.value(QStringLiteral("countryAliases")).toObject());
    mapping.unitAliases = mapFromObject(o.value(QStringLiteral("unitAliases")).toObject());
    return mapping;
}
