// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/categoryfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int MostMistakes = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("CategoryFile", text);
}

QString inside(const QString &place, const QString &part)
{
    return place.isEmpty() ? part : place + QStringLiteral(", ") + part;
}

QString entry(qsizetype index)
{
    return QCoreApplication::translate("CategoryFile", "entry %1").arg(index + 1);
}

/** True for a pattern with at least one letter, digit or ideograph in every word. */
bool isPattern(const QString &text)
{
    for (const QString &side : text.split(QStringLiteral(" + "))) {
        const QStringList words = side.simplified().split(u' ');
        for (QString word : words) {
            if (word.endsWith(u'~'))
                word.chop(1);
            const bool letters =
                std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
            if (!letters || word.contains(u'~') || word.contains(u'+'))
                return false;
        }
    }
    return !text.isEmpty();
}

} // namespace

void CategoryFile::mistake(const QString &place, const QString &what)
{
    if (m_mistakes.size() < MostMistakes)
        m_mistakes.append(place.isEmpty() ? what : place + QStringLiteral(": ") + what);
}

void CategoryFile::checkKeys(const QJsonObject &object, const QStringList &known, const QString &place)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            mistake(place,
                    tr("\"%1\" is not known here; known are %2").arg(key, known.join(QStringLiteral(", "))));
    }
}

std::vector<std::string> CategoryFile::readWords(const QJsonValue &value, const QString &place)
{
    std::vector<std::string> words;
    if (value.isUndefined())
        return words;
    if (value.isObject()) {
        const QJsonObject byLanguage = value.toObject();
        for (const QString &language : byLanguage.keys()) {
            if (!byLanguage.value(language).isArray()) {
                mistake(inside(place, language), tr("a list of words is expected"));
                continue;
            }
            const auto more = readWords(byLanguage.value(language), inside(place, language));
            words.insert(words.end(), more.begin(), more.end());
        }
        return words;
    }
    if (!value.isArray()) {
        mistake(place, tr("a list of words, or an object of such lists by language, is expected"));
        return words;
    }
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString word = list.at(i).toString();
        if (!isPattern(word))
            mistake(inside(place, entry(i)),
                    tr("\"%1\" is no word pattern; letters are expected, with \"~\" at a word's end only")
                        .arg(word));
        else
            words.push_back(word.toStdString());
    }
    return words;
}

std::vector<std::string> CategoryFile::readCodes(const QJsonValue &value, const QString &place)
{
    std::vector<std::string> codes;
    if (value.isUndefined())
        return codes;
    if (!value.isArray()) {
        mistake(place, tr("a list of HS codes is expected"));
        return codes;
    }
    static const QRegularExpression shape(QStringLiteral("^[0-9]{2}([0-9]{2}(\\.?[0-9]{1,2}){0,4})?$"));
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        QString code = list.at(i).toString();
        if (!shape.match(code).hasMatch())
            mistake(inside(place, entry(i)),
                    tr("\"%1\" is no HS code; 2 to 10 digits as text, such as \"9303.20\", are expected")
                        .arg(code));
        else
            codes.push_back(code.remove(u'.').toStdString());
    }
    return codes;
}

std::vector<RuleCode> CategoryFile::readSayingCodes(const QJsonValue &value, const QString &place)
{
    std::vector<RuleCode> codes;
    if (!value.isObject()) {
        mistake(place,
                tr("an object of HS codes with their meaning, such as {\"9303.20\": \"sporting shotgun\"}, "
                   "is expected"));
        return codes;
    }
    const QJsonObject object = value.toObject();
    for (const QString &code : object.keys()) {
        const auto digits = readCodes(QJsonArray{code}, inside(place, code));
        if (!object.value(code).isString())
            mistake(inside(place, code), tr("the meaning of the code is expected as text"));
        else if (!digits.empty())
            codes.push_back({digits.front(), object.value(code).toString().toStdString()});
    }
    return codes;
}

RuleCondition CategoryFile::readCondition(const QJsonValue &value, const QString &place)
{
    RuleCondition condition;
    if (value.isUndefined())
        return condition;
    if (!value.isObject()) {
        mistake(place, tr("an object with codes, words or caliber is expected"));
        return condition;
    }
    const QJsonObject object = value.toObject();
    checkKeys(object, {QStringLiteral("codes"), QStringLiteral("words"), QStringLiteral("caliber")}, place);
    condition.codes =
        readCodes(object.value(QStringLiteral("codes")), inside(place, QStringLiteral("codes")));
    condition.words =
        readWords(object.value(QStringLiteral("words")), inside(place, QStringLiteral("words")));
    condition.caliber = object.value(QStringLiteral("caliber")).toBool();
    if (condition.empty())
        mistake(place, tr("the condition is empty"));
    return condition;
}

CategoryRule CategoryFile::readRule(const QJsonObject &object, const QString &place)
{
    using Kind = CategoryRule::Kind;
    const QMap<QString, Kind> kinds{{QStringLiteral("model"), Kind::Model},
                                    {QStringLiteral("strong"), Kind::Strong},
                                    {QStringLiteral("part"), Kind::Part},
                                    {QStringLiteral("code"), Kind::Code},
                                    {QStringLiteral("weak"), Kind::Weak}};
    checkKeys(object,
              {QStringLiteral("kind"), QStringLiteral("says"), QStringLiteral("codes"),
               QStringLiteral("words"), QStringLiteral("with"), QStringLiteral("expects"),
               QStringLiteral("of"), QStringLiteral("alone")},
              place);
    CategoryRule rule;
    const QString kind = object.value(QStringLiteral("kind")).toString();
    if (!kinds.contains(kind)) {
        mistake(
            place,
            tr("\"%1\" is no kind of rule; known are %2").arg(kind, kinds.keys().join(QStringLiteral(", "))));
        return rule;
    }
    rule.kind = kinds.value(kind);
    rule.says = object.value(QStringLiteral("says")).toString().toStdString();
    if (rule.kind == Kind::Code) {
        rule.codes =
            readSayingCodes(object.value(QStringLiteral("codes")), inside(place, QStringLiteral("codes")));
        return rule;
    }
    rule.words = readWords(object.value(QStringLiteral("words")), inside(place, QStringLiteral("words")));
    rule.with = readCondition(object.value(QStringLiteral("with")), inside(place, QStringLiteral("with")));
    rule.expects =
        readCodes(object.value(QStringLiteral("expects")), inside(place, QStringLiteral("expects")));
    rule.of = object.value(QStringLiteral("of")).toString().toStdString();
    rule.alone = object.value(QStringLiteral("alone")).toBool();
    if (rule.words.empty())
        mistake(place, tr("the rule has no words"));
    if (rule.kind == Kind::Weak && rule.with.codes.empty())
        mistake(place, tr("a weak word needs codes in \"with\""));
    if (rule.kind == Kind::Part && rule.of.empty())
        mistake(place, tr("a rule for parts needs \"of\", the category whose parts they are"));
    return rule;
}

CategoryExclusion CategoryFile::readExclusion(const QJsonValue &value, const QString &place)
{
    CategoryExclusion exclusion;
    if (value.isUndefined())
        return exclusion;
    const QJsonObject object = value.toObject();
    if (!value.isObject())
        mistake(place, tr("an object with words and codes is expected"));
    checkKeys(object,
              {QStringLiteral("words"), QStringLiteral("codes"), QStringLiteral("doubtfulCodes"),
               QStringLiteral("from")},
              place);
    exclusion.words =
        readWords(object.value(QStringLiteral("words")), inside(place, QStringLiteral("words")));
    exclusion.codes =
        readCodes(object.value(QStringLiteral("codes")), inside(place, QStringLiteral("codes")));
    exclusion.doubtfulCodes = readCodes(object.value(QStringLiteral("doubtfulCodes")),
                                        inside(place, QStringLiteral("doubtfulCodes")));
    for (const QJsonValue &id : object.value(QStringLiteral("from")).toArray())
        exclusion.from.push_back(id.toString().toStdString());
    return exclusion;
}

CategoryDefinition CategoryFile::readCategory(const QJsonObject &object, const QString &place)
{
    static const QRegularExpression idShape(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    checkKeys(object,
              {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("rules"),
               QStringLiteral("exclude"), QStringLiteral("yields")},
              place);
    CategoryDefinition category;
    const QString id = object.value(QStringLiteral("id")).toString();
    category.id = id.toStdString();
    category.name = object.value(QStringLiteral("name")).toString().toStdString();
    if (!idShape.match(id).hasMatch() || id == u"none")
        mistake(place,
                tr("\"%1\" is no id; small letters, digits and hyphens are expected, not \"none\"").arg(id));
    if (category.name.empty())
        mistake(place, tr("the category has no name"));
    const QJsonArray rules = object.value(QStringLiteral("rules")).toArray();
    if (rules.isEmpty())
        mistake(place, tr("the category has no rules"));
    for (qsizetype i = 0; i < rules.size(); ++i)
        category.rules.push_back(readRule(rules.at(i).toObject(), inside(place, tr("rule %1").arg(i + 1))));
    category.exclude =
        readExclusion(object.value(QStringLiteral("exclude")), inside(place, QStringLiteral("exclude")));
    category.exclude.from = {category.id};
    for (const QJsonValue &other : object.value(QStringLiteral("yields")).toArray())
        category.yields.push_back(other.toString().toStdString());
    return category;
}

void CategoryFile::readGrammar(CategoryGrammar &grammar, const QJsonObject &object)
{
    const std::vector<std::pair<QString, std::vector<std::string> *>> lists{
        {QStringLiteral("purpose"), &grammar.purpose},
        {QStringLiteral("purposeAfter"), &grammar.purposeAfter},
        {QStringLiteral("equipment"), &grammar.equipment},
        {QStringLiteral("equipmentAfter"), &grammar.equipmentAfter},
        {QStringLiteral("negation"), &grammar.negation},
        {QStringLiteral("negationAfter"), &grammar.negationAfter},
        {QStringLiteral("conjunction"), &grammar.conjunction},
        {QStringLiteral("ignore"), &grammar.ignore},
        {QStringLiteral("maker"), &grammar.maker},
        {QStringLiteral("brand"), &grammar.brand},
        {QStringLiteral("parts"), &grammar.parts},
        {QStringLiteral("accessories"), &grammar.accessories},
        {QStringLiteral("beforeAfterword"), &grammar.beforeAfterword}};
    QStringList known;
    for (const auto &[key, list] : lists) {
        known.append(key);
        const auto words = readWords(object.value(key), QStringLiteral("grammar, ") + key);
        list->insert(list->end(), words.begin(), words.end());
    }
    checkKeys(object, known, QStringLiteral("grammar"));
}

void CategoryFile::readPriorityList(Categories &categories, const QJsonValue &value)
{
    const QJsonObject tiers = value.toObject();
    for (const QString &tier : tiers.keys()) {
        for (const std::string &code : readCodes(tiers.value(tier), QStringLiteral("priorityList, ") + tier))
            categories.m_priority.insert_or_assign(code, tier.toStdString());
    }
}

void CategoryFile::checkReferences(const Categories &categories)
{
    const auto check = [&](const std::string &id, const QString &place) {
        if (categories.indexOf(id) < 0)
            mistake(place, tr("there is no category \"%1\"").arg(QString::fromStdString(id)));
    };
    for (const CategoryDefinition &category : categories.m_categories) {
        for (const std::string &other : category.yields)
            check(other, tr("category %1, yields").arg(QString::fromStdString(category.id)));
        for (std::size_t i = 0; i < category.rules.size(); ++i) {
            if (!category.rules[i].of.empty())
                check(category.rules[i].of,
                      tr("category %1, rule %2").arg(QString::fromStdString(category.id)).arg(i + 1));
        }
    }
    for (const CategoryExclusion &exclusion : categories.m_exclusions) {
        for (const std::string &id : exclusion.from)
            check(id, QStringLiteral("exclude"));
    }
}

void CategoryFile::readRoot(Categories &categories, const QJsonObject &root)
{
    checkKeys(root,
              {QStringLiteral("format"), QStringLiteral("help"), QStringLiteral("grammar"),
               QStringLiteral("exclude"), QStringLiteral("priorityList"), QStringLiteral("categories")},
              {});
    if (root.value(QStringLiteral("format")).toString() != u"waybill-categories/1")
        mistake({}, tr("\"format\": \"waybill-categories/1\" is expected at the head of the file"));
    readGrammar(categories.m_grammar, root.value(QStringLiteral("grammar")).toObject());
    readPriorityList(categories, root.value(QStringLiteral("priorityList")));
    const QJsonArray exclusions = root.value(QStringLiteral("exclude")).toArray();
    for (qsizetype i = 0; i < exclusions.size(); ++i)
        categories.m_exclusions.push_back(
            readExclusion(exclusions.at(i), QStringLiteral("exclude, ") + entry(i)));
    const QJsonArray list = root.value(QStringLiteral("categories")).toArray();
    if (list.isEmpty() && exclusions.isEmpty())
        mistake({}, tr("the file has no categories"));
    QStringList seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list.at(i).toObject();
        const QString id = object.value(QStringLiteral("id")).toString();
        const QString place = id.isEmpty() ? tr("category number %1").arg(i + 1) : tr("category %1").arg(id);
        if (seen.contains(id))
            mistake(place, tr("the id is used twice"));
        seen.append(id);
        CategoryDefinition category = readCategory(object, place);
        const int old = categories.indexOf(category.id);
        if (old >= 0)
            categories.m_categories[static_cast<std::size_t>(old)] = std::move(category);
        else
            categories.m_categories.push_back(std::move(category));
    }
}

bool CategoryFile::readInto(Categories &categories, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.left(error.offset).count('\n') + 1;
        mistake(tr("line %1").arg(line), error.errorString());
    } else if (!document.isObject()) {
        mistake({}, tr("a JSON object is expected"));
    } else {
        readRoot(categories, document.object());
    }
    return m_mistakes.isEmpty();
}
