// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "mapping/headertext.h"
#include "mapping/layoutlist.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/** One thing that a header can mean by its wording. */
struct HeaderMatch {
    std::string meaning; ///< a field's id, or "none", "mass", "massunit", "country"
    double score = 0;    ///< 0 to 100: rank of the wording times how much of the header it covers
    bool weak = false;   ///< an identifier where a name is meant
    int words = 1;       ///< how many words the wording has
};

/**
 * What real customs files call their columns, from resources/mapping/headers.json. Immutable once made; safe
 * from any thread.
 */
class HeaderVocabulary {
public:
    static const HeaderVocabulary &instance();
    static Result<std::unique_ptr<HeaderVocabulary>> fromJson(const QByteArray &json);
    ~HeaderVocabulary();

    /** grouped: the header is of two rows, and what stands before " / " is the group above. */
    HeaderText parse(std::string_view header, bool grouped = false) const;
    /** Everything the header can mean, best first; empty for an unknown wording. */
    std::vector<HeaderMatch> match(const HeaderText &header) const;
    /** The field of a form's box ("33"), "none" for one that carries no field, empty for an unknown one. */
    std::string box(const std::string &box) const;
    /** True for a header row that calls columns by nothing but a form's boxes: "15a", "33", "38", "42". */
    bool isRowOfBoxes(const QList<QString> &headers) const;
    /** True if the header has a word for a translation ("_EN"), a total, the part of an item. */
    bool isTranslation(const HeaderText &header) const;
    bool isTotal(const HeaderText &header) const;
    bool isItem(const HeaderText &header) const;
    /** True for what a declaration says once of all its items: box 16, "Country of origin (header)". */
    bool isOfDeclaration(const HeaderText &header) const;
    /** The layout whose telling headers all stand in the list; nothing for none. */
    const KnownLayout *layout(const QList<QString> &headers) const;

private:
    HeaderVocabulary();
    struct Private;
    std::unique_ptr<Private> d;
};
