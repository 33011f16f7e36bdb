// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "goods/categoryrule.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <string_view>
#include <vector>

/** The categories in force and everything that decides about them; a value, complete and checked. */
class Categories {
public:
    /** The built-in set, which a test proves free of mistakes. */
    static Result<std::shared_ptr<const Categories>> builtIn();
    /**
     * The built-in set with a person's own file on top: categories of the same id are replaced, others are
     * added. A file with mistakes is refused; the failure names each with category and entry.
     */
    static Result<std::shared_ptr<const Categories>> withFile(const QString &path);

    const std::vector<CategoryDefinition> &all() const { return m_categories; }
    std::size_t size() const { return m_categories.size(); }
    /** -1 if there is none. */
    int indexOf(std::string_view id) const;
    /** The name in the language of the program; "No category" for "none"; the id itself if it is unknown. */
    QString name(std::string_view id) const;

    /** Of the files they were read from: another set has another. */
    const QString &fingerprint() const { return m_fingerprint; }
    const CategoryGrammar &grammar() const { return m_grammar; }
    const std::vector<CategoryExclusion> &exclusions() const { return m_exclusions; }
    /** Tier of the Common High Priority List by HS-6 digits: "3B". */
    const std::map<std::string, std::string, std::less<>> &priorityList() const { return m_priority; }

private:
    friend class CategoryFile;
    std::vector<CategoryDefinition> m_categories;
    QString m_fingerprint;
    CategoryGrammar m_grammar;
    std::vector<CategoryExclusion> m_exclusions;
    std::map<std::string, std::string, std::less<>> m_priority;
};
