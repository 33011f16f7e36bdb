// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/jsonscanner.h"

void JsonScanner::checkDepth(int depth) const
{
    if (depth > limits().xmlDepth)
        wrong();
}

/** The lists of records in the object that begins here, however deep they lie. */
void JsonScanner::findTables(JsonTable &place, std::vector<JsonTable> &found)
{
    checkDepth(static_cast<int>(place.path.size()));
    std::vector<std::string> beside;
    std::vector<std::size_t> lists;
    expect('{');
    if (peekPastBlanks() != '}') {
        do {
            peekPastBlanks();
            std::string name;
            expect('"');
            readString(name);
            expect(':');
            place.path.push_back(name);
            const int c = peekPastBlanks();
            if (c == '{') {
                findTables(place, found);
            } else if (c == '[') {
                take();
                const int first = peekPastBlanks();
                if (first == '{' || first == '[') {
                    found.push_back({place.path, first == '[', false, {}});
                    lists.push_back(found.size() - 1);
                }
                if (first != ']') {
                    do {
                        skipValue(0);
                    } while (takeComma());
                }
                expect(']');
            } else {
                beside.push_back(name);
                skipValue(0);
            }
            place.path.pop_back();
        } while (takeComma());
    }
    expect('}');
    for (const std::size_t list : lists)
        found[list].beside = beside;
}

std::vector<JsonTable> JsonScanner::tables()
{
    const JsonTable whole;
    const int c = peekPastBlanks();
    if (c == '[') {
        take();
        const int first = peekPastBlanks();
        const bool bare = first != '[' && first != '{' && first != ']';
        return {JsonTable{{}, bare || first == '[', bare, {}}};
    }
    if (c != '{')
        return {whole};
    JsonTable place;
    std::vector<JsonTable> found;
    findTables(place, found);
    // Objects that follow each other are the records themselves.
    return found.empty() || peekPastBlanks() != End ? std::vector{whole} : found;
}

void JsonScanner::enter(const JsonTable &table)
{
    m_arrays = table.arrays;
    m_bare = table.bare;
    if (table.path.empty() && (table.bare || !table.arrays))
        return; // next() finds the way itself
    for (const std::string &step : table.path) {
        peekPastBlanks();
        expect('{');
        for (bool there = false; !there;) {
            peekPastBlanks();
            std::string name;
            expect('"');
            readString(name);
            expect(':');
            there = name == step;
            if (there)
                break;
            skipValue(0);
            expect(',');
        }
    }
    peekPastBlanks();
    expect('[');
    m_inArray = true;
    m_onlyOneList = !table.path.empty();
}

bool JsonScanner::next(std::vector<Member> &members)
{
    if (m_nextItem < m_items.size()) {
        members = m_record;
        members.insert(members.end(), m_items[m_nextItem].begin(), m_items[m_nextItem].end());
        ++m_nextItem;
        return true;
    }
    m_items.clear();
    m_nextItem = 0;
    int c = peekPastBlanks();
    while (c == ',' || (c == '[' && !m_inArray && !m_bare) || (c == ']' && m_inArray)) {
        if (c == ']' && m_onlyOneList)
            return false;
        m_inArray = c == '[' || (c == ',' && m_inArray);
        take();
        c = peekPastBlanks();
    }
    if (c == End)
        return false;
    m_count = 0;
    if (m_arrays)
        readArray(members, 0);
    else
        readObject(members, {}, 0);
    members.resize(m_count);
    if (m_items.empty())
        return true;
    m_record = members;
    return next(members);
}

JsonScanner::Member &JsonScanner::slot(std::vector<Member> &members)
{
    if (m_count == members.size())
        members.emplace_back();
    Member &member = members[m_count++];
    if (m_count > static_cast<std::size_t>(limits().columns))
        wrong();
    member.name.clear();
    member.value.clear();
    return member;
}

void JsonScanner::readObject(std::vector<Member> &members, const std::string &prefix, int depth)
{
    checkDepth(depth);
    expect('{');
    if (peekPastBlanks() != '}') {
        do {
            peekPastBlanks();
            std::string name = prefix;
            expect('"');
            readString(name);
            expect(':');
            if (peekPastBlanks() == '{') {
                readObject(members, name + '.', depth + 1);
                continue;
            }
            const bool list = peekPastBlanks() == '[';
            if (list)
                take();
            if (list && m_items.empty() && !m_inItem && peekPastBlanks() == '{') {
                readItems(name + '.', depth + 1);
                continue;
            }
            Member &member = slot(members);
            member.name = name;
            list ? readList(member) : readValue(member);
        } while (takeComma());
    }
    expect('}');
}

/** The lines of a record, as those of a declaration, whose list has begun: each is a record with what the
 * whole says. */
void JsonScanner::readItems(const std::string &prefix, int depth)
{
    const std::size_t count = m_count;
    m_inItem = true;
    std::size_t size = 0;
    do {
        std::vector<Member> item;
        m_count = 0;
        if (peekPastBlanks() == '{') {
            readObject(item, prefix, depth);
        } else {
            Member &member = slot(item);
            member.name = prefix.substr(0, prefix.size() - 1);
            readValue(member);
        }
        item.resize(m_count);
        for (const Member &member : item)
            size += member.name.size() + member.value.size() + sizeof(Member);
        guardSize(size);
        m_items.push_back(std::move(item));
    } while (takeComma());
    expect(']');
    m_count = count;
    m_inItem = false;
}

void JsonScanner::readArray(std::vector<Member> &members, int depth)
{
    checkDepth(depth);
    expect('[');
    if (peekPastBlanks() != ']') {
        do {
            readValue(slot(members));
        } while (takeComma());
    }
    expect(']');
}

void JsonScanner::readValue(Member &member)
{
    const int c = peekPastBlanks();
    if (c == '[') {
        take();
        readList(member);
    } else if (c == '{') {
        member.kind = CellKind::Text;
        readNested(member.value);
    } else {
        readScalar(member);
    }
}

/** The values of a list that has begun, in one text; a list of one value is that value. */
void JsonScanner::readList(Member &member)
{
    member.kind = CellKind::Empty;
    int values = 0;
    if (peekPastBlanks() != ']') {
        Member one;
        do {
            one.value.clear();
            const int c = peekPastBlanks();
            if (c == '{' || c == '[') {
                one.kind = CellKind::Text;
                readNested(one.value);
            } else {
                readScalar(one);
            }
            if (one.kind == CellKind::Empty)
                continue;
            member.value += values > 0 ? "; " + one.value : one.value;
            member.kind = values > 0 ? CellKind::Text : one.kind;
            ++values;
            guard(member.value);
        } while (takeComma());
    }
    expect(']');
}

/** Passes by a value, however long it is. */
void JsonScanner::skipValue(int depth)
{
    checkDepth(depth);
    const int c = peekPastBlanks();
    if (c != '{' && c != '[') {
        Member unused;
        readScalar(unused);
        return;
    }
    const int end = c == '{' ? '}' : ']';
    take();
    if (peekPastBlanks() != end) {
        do {
            if (end == '}') {
                peekPastBlanks();
                std::string name;
                expect('"');
                readString(name);
                expect(':');
            }
            skipValue(depth + 1);
        } while (takeComma());
    }
    expect(static_cast<char>(end));
}

void JsonScanner::readNested(std::string &to)
{
    int depth = 0;
    do {
        peekPastBlanks();
        const char c = take();
        to += c;
        guard(to);
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        if (depth > limits().xmlDepth)
            wrong();
        if (c != '"')
            continue;
        for (char d = take();; d = take()) {
            to += d;
            if (d == '"')
                break;
            if (d == '\\')
                to += take();
            guard(to);
        }
    } while (depth > 0);
}
