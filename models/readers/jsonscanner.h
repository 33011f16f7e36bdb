// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/jsontext.h"

#include <string>
#include <vector>

/** A list of records within a JSON document. */
struct JsonTable {
    std::vector<std::string> path;   ///< the names that lead to the list; empty = the document itself
    bool arrays = false;             ///< each record is a list of values, the first one the names
    bool bare = false;               ///< such records follow each other, with no list around them
    std::vector<std::string> beside; ///< names of values that stand beside the list and are not read
};

/**
 * Takes JSON records apart that follow each other, on lines, with commas, or in one list. Numbers stay as
 * they are written. Objects within a record give members of their own ("origin.code"), a list of objects
 * gives a record for each of them; another list is one text of its values.
 */
class JsonScanner : private JsonText {
public:
    using Member = JsonMember;

    using JsonText::JsonText;
    /** The lists of records of the document at hand, from its beginning; throws as next() does. */
    std::vector<JsonTable> tables();
    /** Goes to the first record of a table, from the beginning of the document. */
    void enter(const JsonTable &table);
    /** The next record's members; false at the end. Throws ReadError with the line of what is no JSON. */
    bool next(std::vector<Member> &members);
    /** How many of the first members of the record read last stand in other records as well, though said
     * once. */
    std::size_t shared() const { return m_items.size() > 1 ? m_record.size() : 0; }

private:
    void readObject(std::vector<Member> &members, const std::string &prefix, int depth);
    void readItems(const std::string &prefix, int depth);
    void readArray(std::vector<Member> &members, int depth);
    void readValue(Member &member);
    void readList(Member &member);
    void readNested(std::string &to);
    void skipValue(int depth);
    void findTables(JsonTable &place, std::vector<JsonTable> &found);
    Member &slot(std::vector<Member> &members);
    void checkDepth(int depth) const;

    std::size_t m_count = 0;                  ///< members of the record at hand
    std::vector<Member> m_record;             ///< what all items of the record at hand share
    std::vector<std::vector<Member>> m_items; ///< of the record at hand, if it has a list of objects
    std::size_t m_nextItem = 0;
    bool m_inItem = false;
    bool m_inArray = false;
    bool m_onlyOneList = false; ///< what follows the list is not read
    bool m_arrays = false;      ///< records are lists of values
    bool m_bare = false;        ///< ... with no list around them
};
