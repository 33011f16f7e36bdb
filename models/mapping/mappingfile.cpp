// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingfile.h"

#include "core/units.h"
#include "mapping/currencies.h"
#include "mapping/daterules.h"
#include "mapping/mappinganswer.h"
#include "mapping/mappingkeys.h"
#include "places/countrycode.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int formatVersion = 1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MappingFile)
};

bool isMass(Field field)
{
    return field == Field::Net || field == Field::Gross;
}

bool isCountryField(Field field)
{
    return field == Field::Origin || field == Field::Dispatch || field == Field::Trading ||
           field == Field::Destination;
}

bool isCurrency(const QString &code)
{
    return code.isEmpty() || (code.size() == 3 && Currencies::find(code.toStdString()) == code.toStdString());
}

bool isCountry(const QString &code)
{
    return CountryCode(code.toStdString()).valid();
}

bool isMassUnit(const QString &id)
{
    return Units::fromId(id.toStdString()).has_value();
}

void readDate(MappingKeys &keys, ColumnUse &use)
{
    const auto part = DateRules::partFromId(keys.text("part", QStringLiteral("whole")));
    if (!part || (*part != DatePart::Whole && use.field != Field::Date))
        keys.wrong("part", Words::tr("it must be whole, year, quarter, month or day, of a date"));
    use.datePart = part.value_or(DatePart::Whole);
    const auto calendar = DateRules::calendarFromId(keys.text("calendar", QStringLiteral("gregorian")));
    if (!calendar)
        keys.wrong("calendar", Words::tr("it must be gregorian, persian, islamic, buddhist or minguo"));
    use.calendar = calendar.value_or(DateCalendar::Gregorian);
    const auto form = DateRules::formFromId(keys.text("dateForm", QStringLiteral("day")));
    if (!form)
        keys.wrong(
            "dateForm",
            Words::tr("it must be day, month-year, year-month, january, october, unix, unix-ms or yymmdd"));
    use.dateForm = form.value_or(DateForm::Usual);
    use.swapDates = keys.flag("swapDates");
    use.sureDates = keys.flag("sureDates");
    use.mixedOrders = keys.flag("mixedOrders");
    if (const QString points = keys.text("pointOrder"); !points.isEmpty()) {
        use.pointOrder = MappingAnswer::dateOrderFromId(points);
        if (!use.pointOrder)
            keys.wrong("pointOrder", Words::tr("it must be dmy, mdy, ymd or ydm"));
    }
}

Result<ColumnUse> readUse(const QJsonValue &value, int position)
{
    MappingKeys keys(value, QStringLiteral("columns[%1]").arg(position + 1));
    ColumnUse use;
    use.column = static_cast<int>(keys.number("column", position + 1, 1, MappingKeys::widest)) - 1;
    use.header = keys.text("header");
    use.field = keys.field("field");
    use.confidence = static_cast<int>(keys.number("confidence", 0, 0, 100));
    use.evidence = keys.text("evidence");
    use.unit = keys.text("unit");
    if (isMass(use.field) && !use.unit.isEmpty() && !isMassUnit(use.unit))
        keys.wrong("unit", Words::tr("there is no such unit of mass"));
    use.unnamedUnit = keys.text(
        "unnamedUnit", [](const QString &v) { return v == u"-" || isMassUnit(v); },
        Words::tr("there is no such unit of mass"));
    use.currency = keys.text("currency", isCurrency, Words::tr("it must be a currency's code, such as USD"));
    use.factor = keys.number("factor", 1, 1, 1'000'000'000'000);
    const auto order = MappingAnswer::dateOrderFromId(keys.text("dateOrder", QStringLiteral("dmy")));
    if (!order)
        keys.wrong("dateOrder", Words::tr("it must be dmy, mdy or ymd"));
    use.dateOrder = order.value_or(DateOrder::DayMonthYear);
    const QString sign = keys.text("decimalSign", QStringLiteral("."));
    if (sign != u"." && sign != u"," && sign != u".,")
        keys.wrong("decimalSign", Words::tr("it must be a point, a comma or both (“.,”)"));
    use.decimalSign = sign == u","    ? DecimalSign::Comma
                      : sign == u".," ? DecimalSign::Both
                                      : DecimalSign::Point;
    readDate(keys, use);
    use.unitColumn = keys.column("unitColumn");
    use.kindColumn = keys.column("kindColumn");
    use.currencyColumn = keys.column("currencyColumn");
    use.zoneMinutes = static_cast<int>(keys.number("zoneMinutes", 0, -24 * 60, 24 * 60));
    use.digits = static_cast<int>(keys.number("digits", 0, 0, 20));
    use.rounded = keys.flag("rounded");
    use.zeroIsMissing = keys.flag("zeroIsMissing");
    use.fillDown = keys.flag("fillDown");
    use.once = keys.flag("once");
    use.fallback = keys.flag("fallback");
    use.directionColumn = keys.column("directionColumn");
    if (const QString failure = keys.failure(); !failure.isEmpty())
        return Failure{failure};
    return use;
}

Result<MappingQuestion> readQuestion(const QJsonValue &value, int position)
{
    MappingKeys keys(value, QStringLiteral("questions[%1]").arg(position + 1));
    MappingQuestion question;
    question.id = keys.text("id");
    question.column = static_cast<int>(keys.number("column", 0, 0, MappingKeys::widest)) - 1;
    question.text = keys.text("text");
    for (const QJsonValue &answer : keys.array("answers")) {
        question.answerIds.append(answer.toObject().value(QStringLiteral("id")).toString());
        question.answers.append(Said(answer.toObject().value(QStringLiteral("text")).toString()));
    }
    if (const QString failure = keys.failure(); !failure.isEmpty())
        return Failure{failure};
    return question;
}

Result<GroupLines> readGroups(const QJsonValue &value)
{
    GroupLines groups;
    if (value.isUndefined())
        return groups;
    MappingKeys keys(value, QStringLiteral("groups"));
    groups.column = keys.column("column");
    groups.field = keys.field("field");
    groups.below = keys.flag("below");
    if (groups.column < 0 || (!isCountryField(groups.field) && (groups.field != Field::Date || groups.below)))
        keys.wrong("field",
                   Words::tr("it must be origin, dispatch, trading, destination or date, with a column"));
    if (const QString failure = keys.failure(); !failure.isEmpty())
        return Failure{failure};
    return groups;
}

void readMerged(ColumnMapping &mapping, MappingKeys &keys)
{
    for (const auto &[key, columns] :
         {std::pair("merged", &mapping.merged), std::pair("heads", &mapping.heads)}) {
        const auto read = MergedColumns::fromJson(keys.take(key));
        if (!read)
            keys.wrong(key, Words::tr("it must say which rows of which columns, as in {\"1-2\": \"5 7-9\"}"));
        *columns = read.value_or(MergedColumns());
    }
}

Result<void> readColumns(ColumnMapping &mapping, const QJsonArray &columns)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        auto use = readUse(columns[i], static_cast<int>(i));
        if (!use)
            return use.failure();
        for (const ColumnUse &other : std::as_const(mapping.columns)) {
            if (other.column == use->column)
                return Failure{Words::tr("columns[%1]: column %2 stands in the list twice.")
                                   .arg(i + 1)
                                   .arg(use->column + 1)};
        }
        mapping.columns.append(*use);
    }
    if (mapping.columns.isEmpty())
        return Failure{Words::tr("The mapping file lists no columns.")};
    return {};
}

/** Mappings of older cases keep the unit of rows that name none as the alias of an empty text. */
void readUnnamedAlias(ColumnMapping &mapping)
{
    const QString unit = mapping.unitAliases.take(QString());
    for (ColumnUse &use : mapping.columns) {
        if (isMass(use.field) && use.unit.isEmpty() && use.unnamedUnit.isEmpty())
            use.unnamedUnit = unit;
    }
    for (MappingQuestion &question : mapping.questions) {
        if (question.id == u"unit-alias:")
            question.id = QStringLiteral("unnamed-unit");
    }
}

QJsonObject toObject(const ColumnUse &use)
{
    const ColumnUse plain;
    QJsonObject o{{QStringLiteral("column"), use.column + 1},
                  {QStringLiteral("header"), use.header},
                  {QStringLiteral("field"), fieldId(use.field)}};
    const auto add = [&o](const char *key, bool given, const QJsonValue &value) {
        if (given)
            o.insert(QLatin1String(key), value);
    };
    add("confidence", use.confidence != 0, use.confidence);
    add("evidence", !use.evidence.isEmpty(), use.evidence.english());
    add("unit", !use.unit.isEmpty(), use.unit);
    add("unnamedUnit", !use.unnamedUnit.isEmpty(), use.unnamedUnit);
    add("currency", !use.currency.isEmpty(), use.currency);
    add("factor", use.factor != 1, qint64{use.factor});
    add("dateOrder", use.dateOrder != plain.dateOrder, MappingAnswer::dateOrderId(use.dateOrder));
    add("pointOrder", use.pointOrder.has_value(),
        MappingAnswer::dateOrderId(use.pointOrder.value_or(use.dateOrder)));
    add("part", use.datePart != plain.datePart, DateRules::partId(use.datePart));
    add("calendar", use.calendar != plain.calendar, DateRules::calendarId(use.calendar));
    add("dateForm", use.dateForm != plain.dateForm, DateRules::formId(use.dateForm));
    add("swapDates", use.swapDates, true);
    add("sureDates", use.sureDates, true);
    add("mixedOrders", use.mixedOrders, true);
    add("decimalSign", use.decimalSign != plain.decimalSign,
        use.decimalSign == DecimalSign::Both ? QStringLiteral(".,") : QStringLiteral(","));
    add("unitColumn", use.unitColumn >= 0, use.unitColumn + 1);
    add("kindColumn", use.kindColumn >= 0, use.kindColumn + 1);
    add("currencyColumn", use.currencyColumn >= 0, use.currencyColumn + 1);
    add("zoneMinutes", use.zoneMinutes != 0, use.zoneMinutes);
    add("digits", use.digits != 0, use.digits);
    add("rounded", use.rounded, true);
    add("zeroIsMissing", use.zeroIsMissing, true);
    add("fillDown", use.fillDown, true);
    add("once", use.once, true);
    add("fallback", use.fallback, true);
    add("directionColumn", use.directionColumn >= 0, use.directionColumn + 1);
    return o;
}

QJsonObject toObject(const MappingQuestion &question)
{
    QJsonArray answers;
    for (qsizetype i = 0; i < question.answerIds.size(); ++i)
        answers.append(QJsonObject{{QStringLiteral("id"), question.answerIds[i]},
                                   {QStringLiteral("text"), question.answers.value(i).english()}});
    return {{QStringLiteral("id"), question.id},
            {QStringLiteral("column"), question.column + 1},
            {QStringLiteral("text"), question.text.english()},
            {QStringLiteral("answers"), answers}};
}

QJsonObject toObject(const QMap<QString, QString> &map)
{
    QJsonObject o;
    for (auto it = map.begin(); it != map.end(); ++it)
        o.insert(it.key(), it.value());
    return o;
}

} // namespace

QByteArray MappingFile::write(const ColumnMapping &mapping)
{
    QJsonArray uses;
    for (const ColumnUse &use : mapping.columns)
        uses.append(toObject(use));
    QJsonObject o{{QStringLiteral("waybillMapping"), formatVersion},
                  {QStringLiteral("headerRow"), mapping.headerRow},
                  {QStringLiteral("headerRows"), mapping.headerRows},
                  {QStringLiteral("columns"), uses}};
    if (mapping.rowWidth > 0)
        o.insert(QStringLiteral("rowWidth"), mapping.rowWidth);
    if (mapping.statusColumn >= 0)
        o.insert(QStringLiteral("statusColumn"), mapping.statusColumn + 1);
    if (mapping.statusAsks)
        o.insert(QStringLiteral("statusAsks"), true);
    QJsonArray questions;
    for (const MappingQuestion &question : mapping.questions)
        questions.append(toObject(question));
    if (!questions.isEmpty())
        o.insert(QStringLiteral("questions"), questions);
    if (!mapping.layout.isEmpty())
        o.insert(QStringLiteral("layout"), mapping.layout);
    if (!mapping.date.isEmpty())
        o.insert(QStringLiteral("date"), mapping.date);
    if (!mapping.countryAliases.isEmpty())
        o.insert(QStringLiteral("countryAliases"), toObject(mapping.countryAliases));
    if (!mapping.unitAliases.isEmpty())
        o.insert(QStringLiteral("unitAliases"), toObject(mapping.unitAliases));
    QJsonObject groups{{QStringLiteral("column"), mapping.groups.column + 1},
                       {QStringLiteral("field"), fieldId(mapping.groups.field)}};
    if (mapping.groups.below)
        groups.insert(QStringLiteral("below"), true);
    if (mapping.groups.column >= 0)
        o.insert(QStringLiteral("groups"), groups);
    QMap<QString, QString> countries;
    for (auto it = mapping.countries.begin(); it != mapping.countries.end(); ++it)
        countries.insert(fieldId(it.key()), it.value());
    if (!countries.isEmpty())
        o.insert(QStringLiteral("countries"), toObject(countries));
    if (!mapping.rows.empty())
        o.insert(QStringLiteral("rows"), mapping.rows.toJson());
    if (mapping.takenOut)
        o.insert(QStringLiteral("takenOut"), true);
    if (!mapping.merged.empty())
        o.insert(QStringLiteral("merged"), mapping.merged.toJson());
    if (!mapping.heads.empty())
        o.insert(QStringLiteral("heads"), mapping.heads.toJson());
    return QJsonDocument(o).toJson();
}

Result<ColumnMapping> MappingFile::read(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Failure{Words::tr("The mapping file is not JSON: %1.").arg(error.errorString())};
    MappingKeys keys(document.object(), {});
    if (keys.number("waybillMapping", formatVersion, 1, 1'000'000) > formatVersion)
        return Failure{Words::tr("The mapping file was written by a newer version of Waybill.")};
    ColumnMapping mapping;
    mapping.headerRow = static_cast<int>(keys.number("headerRow", 1, 0, 1'000'000));
    mapping.headerRows =
        static_cast<int>(keys.number("headerRows", mapping.headerRow > 0 ? 1 : 0, 0, mapping.headerRow));
    mapping.layout = keys.text("layout");
    mapping.takenOut = keys.flag("takenOut");
    mapping.statusColumn = keys.column("statusColumn");
    mapping.statusAsks = keys.flag("statusAsks");
    mapping.rowWidth = static_cast<int>(keys.number("rowWidth", 0, 0, MappingKeys::widest));
    mapping.date = keys.text(
        "date", [](const QString &iso) { return Date::fromIso(iso.toStdString()).has_value(); },
        Words::tr("it must be a year, a month or a day, such as 2022-12"));
    const auto anyKey = [](auto known) {
        return [known](const QString &, const QString &value) { return known(value); };
    };
    mapping.countryAliases = keys.map(
        "countryAliases", [](const QString &, const QString &v) { return v.isEmpty() || isCountry(v); },
        Words::tr("it must be a country's two letters, such as KR"));
    mapping.unitAliases =
        keys.map("unitAliases", anyKey([](const QString &v) { return v == u"-" || isMassUnit(v); }),
                 Words::tr("there is no such unit of mass"));
    const QMap<QString, QString> countries = keys.map(
        "countries",
        [](const QString &field, const QString &value) {
            return isCountry(value) && isCountryField(fieldFromId(field).value_or(Field::None));
        },
        Words::tr("it must be origin, dispatch, trading or destination, with a country's two letters"));
    for (auto it = countries.begin(); it != countries.end(); ++it)
        mapping.countries.insert(fieldFromId(it.key()).value_or(Field::None), it.value());
    const QJsonArray columns = keys.array("columns");
    const QJsonArray questions = keys.array("questions");
    const QJsonValue groups = keys.take("groups");
    const auto rows = RowVerdicts::fromJson(keys.take("rows"));
    if (!rows)
        keys.wrong("rows", Words::tr("it must say which rows are what, as in {\"shipment\": \"5 7-9\"}"));
    mapping.rows = rows.value_or(RowVerdicts());
    readMerged(mapping, keys);
    if (const QString failure = keys.failure(); !failure.isEmpty())
        return Failure{failure};
    if (auto read = readColumns(mapping, columns); !read)
        return read.failure();
    for (qsizetype i = 0; i < questions.size(); ++i) {
        auto question = readQuestion(questions[i], static_cast<int>(i));
        if (!question)
            return question.failure();
        mapping.questions.append(*question);
    }
    readUnnamedAlias(mapping);
    const auto lines = readGroups(groups);
    mapping.groups = lines ? *lines : GroupLines();
    return lines ? Result<ColumnMapping>(mapping) : lines.failure();
}
