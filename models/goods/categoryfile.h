// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goods/categories.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

/**
 * Reads a category file (JSON) into Categories and reports every mistake with its place, such as
 * "category rifles, rule 2, words, entry 3: ...". The format is explained in resources/goods/README.md; in
 * short: words are lists, or objects of lists by language; in a word "~" stands for any ending, a blank parts
 * words that follow one another, " + " joins words that must both stand in the text.
 */
class CategoryFile {
public:
    /** Adds the file's content to @p categories; false if there were mistakes. */
    bool readInto(Categories &categories, const QByteArray &json);
    /** Checks that every category a rule or exclusion names is there; to be called once all files are read.
     */
    void checkReferences(const Categories &categories);
    const QStringList &mistakes() const { return m_mistakes; }

private:
    void mistake(const QString &place, const QString &what);
    void readRoot(Categories &categories, const QJsonObject &root);
    CategoryDefinition readCategory(const QJsonObject &object, const QString &place);
    CategoryRule readRule(const QJsonObject &object, const QString &place);
    RuleCondition readCondition(const QJsonValue &value, const QString &place);
    CategoryExclusion readExclusion(const QJsonValue &value, const QString &place);
    std::vector<RuleCode> readSayingCodes(const QJsonValue &value, const QString &place);
    std::vector<std::string> readWords(const QJsonValue &value, const QString &place);
    std::vector<std::string> readCodes(const QJsonValue &value, const QString &place);
    void readGrammar(CategoryGrammar &grammar, const QJsonObject &object);
    void readPriorityList(Categories &categories, const QJsonValue &value);
    void checkKeys(const QJsonObject &object, const QStringList &known, const QString &place);

    QStringList m_mistakes;
};
