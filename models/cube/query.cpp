// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/query.h"

#include "cube/didyoumean.h"
#include "cube/queryvalue.h"
#include "cube/ranges.h"

#include <QCoreApplication>

#include <array>

namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

/** Words people use for fields of ours; only ever suggested, so that a query means one thing. */
struct Synonym {
    QStringView word;
    FilterField field;
};
constexpr std::array synonyms{
    Synonym{u"shipper", FilterField::Consignor},
    Synonym{u"exporter", FilterField::Consignor},
    Synonym{u"supplier", FilterField::Consignor},
    Synonym{u"seller", FilterField::Consignor},
    Synonym{u"sender", FilterField::Consignor},
    Synonym{u"importer", FilterField::Consignee},
    Synonym{u"buyer", FilterField::Consignee},
    Synonym{u"receiver", FilterField::Consignee},
    Synonym{u"recipient", FilterField::Consignee},
    Synonym{u"maker", FilterField::Manufacturer},
    Synonym{u"producer", FilterField::Manufacturer},
    Synonym{u"company", FilterField::Party},
    Synonym{u"weight", FilterField::Net},
    Synonym{u"mass", FilterField::Net},
    Synonym{u"kg", FilterField::Net},
    Synonym{u"usd", FilterField::Value},
    Synonym{u"dollars", FilterField::Value},
    Synonym{u"amount", FilterField::Value},
    Synonym{u"code", FilterField::Hs},
    Synonym{u"hscode", FilterField::Hs},
    Synonym{u"hs2", FilterField::Hs},
    Synonym{u"hs4", FilterField::Hs},
    Synonym{u"hs6", FilterField::Hs},
    Synonym{u"country", FilterField::Origin},
    Synonym{u"from", FilterField::Dispatch},
    Synonym{u"via", FilterField::Dispatch},
    Synonym{u"to", FilterField::Destination},
    Synonym{u"month", FilterField::Date},
    Synonym{u"year", FilterField::Date},
    Synonym{u"day", FilterField::Date},
    Synonym{u"port", FilterField::Place},
    Synonym{u"place-lading", FilterField::Place},
    Synonym{u"place-discharge", FilterField::Place},
    Synonym{u"transport", FilterField::Mode},
    Synonym{u"file", FilterField::Source},
    Synonym{u"number", FilterField::Declaration},
    Synonym{u"bill", FilterField::Declaration},
    Synonym{u"label", FilterField::Tag},
};

bool isNameLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

/** Reads a query from left to right; stops at the first mistake. */
class Reader {
public:
    Reader(const QString &query, const QueryNames &names) : m_query(query), m_names(names) {}

    QueryReading read()
    {
        skipBlanks();
        while (!m_error && m_at < m_query.size()) {
            readClause();
            skipBlanks();
        }
        if (m_error)
            return {{}, m_error};
        return {m_filter, {}};
    }

private:
    void readClause()
    {
        const qsizetype start = m_at;
        FilterClause clause;
        if (m_query[m_at] == u'-') {
            clause.negated = true;
            ++m_at;
        }
        if (m_at == m_query.size() || m_query[m_at].isSpace())
            return fail(start, 1, Tr::tr("A minus excludes what follows it, but nothing follows."), {});
        if (!readField(clause))
            return;
        do {
            if (clause.field != FilterField::Text)
                skipBlanks();
            const qsizetype from = m_at;
            const auto written = readValue(clause.field);
            if (!written)
                return;
            if (m_at == from)
                return fail(start, m_at - start, Tr::tr("A value is missing here."), {});
            const QueryValue value = canonicalValue(clause.field, *written, m_names);
            if (!value.message.isEmpty())
                return fail(from, m_at - from, value.message, value.suggestion);
            clause.values.append(value.value);
        } while (takeOr());
        if (!m_error)
            m_filter.clauses.append(clause);
    }

    /** The name before a colon, if there is one; a bare word has none. */
    bool readField(FilterClause &clause)
    {
        qsizetype end = m_at;
        while (end < m_query.size() && isNameLetter(m_query[end]))
            ++end;
        if (end == m_at || end == m_query.size() || m_query[end] != u':')
            return true;
        const QString name = m_query.sliced(m_at, end - m_at).toCaseFolded();
        const auto field = filterFieldFromId(name);
        if (!field) {
            fail(
                m_at, end - m_at,
                Tr::tr("There is no field “%1”; put quotes around it if it is text to search for.").arg(name),
                fieldMeant(name));
            return false;
        }
        clause.field = *field;
        m_at = end + 1;
        return true;
    }

    static QString fieldMeant(const QString &name)
    {
        for (const Synonym &synonym : synonyms) {
            if (name == synonym.word)
                return filterFieldId(synonym.field);
        }
        QStringList ids;
        for (const FilterField field : allFilterFields())
            ids.append(filterFieldId(field));
        return DidYouMean::nearest(name, ids);
    }

    /** Bare and quoted pieces up to a blank or `|`; nothing after a mistake. */
    std::optional<QString> readValue(FilterField field)
    {
        // A blank after a sign is forgiven where the sign can be nothing else: `net:> 500`.
        const bool compares = Ranges::isNumeric(field) || field == FilterField::Date;
        QString value;
        while (m_at < m_query.size() && !m_query[m_at].isSpace() && m_query[m_at] != u'|') {
            if (m_query[m_at] != u'"') {
                value.append(m_query[m_at++]);
                if (value == u"=" ||
                    (compares && (value == u">" || value == u"<" || value == u">=" || value == u"<=")))
                    skipBlanks();
            } else if (!readQuoted(value)) {
                return std::nullopt;
            }
        }
        return value;
    }

    bool readQuoted(QString &value)
    {
        const qsizetype start = m_at++;
        while (m_at < m_query.size()) {
            if (m_query[m_at] != u'"') {
                value.append(m_query[m_at++]);
            } else if (m_at + 1 < m_query.size() && m_query[m_at + 1] == u'"') {
                value.append(u'"');
                m_at += 2;
            } else {
                ++m_at;
                return true;
            }
        }
        fail(start, m_query.size() - start, Tr::tr("The quotes that open here are not closed."),
             m_query.sliced(start) + u'"');
        return false;
    }

    bool takeOr()
    {
        const qsizetype before = m_at;
        skipBlanks();
        if (m_at < m_query.size() && m_query[m_at] == u'|') {
            ++m_at;
            skipBlanks();
            if (m_at < m_query.size())
                return true;
            fail(before, m_at - before, Tr::tr("An alternative is missing after “|”."), {});
            return false;
        }
        m_at = before;
        return false;
    }

    void skipBlanks()
    {
        while (m_at < m_query.size() && m_query[m_at].isSpace())
            ++m_at;
    }

    void fail(qsizetype position, qsizetype length, const QString &message, const QString &suggestion)
    {
        m_error = QueryError{position, length, message, suggestion};
    }

    const QString &m_query;
    const QueryNames &m_names;
    qsizetype m_at = 0;
    Filter m_filter;
    std::optional<QueryError> m_error;
};

} // namespace

QString QueryError::text() const
{
    if (suggestion.isEmpty())
        return Tr::tr("%1 (at character %2)").arg(message).arg(position + 1);
    return Tr::tr("%1 (at character %2) Did you mean “%3”?").arg(message).arg(position + 1).arg(suggestion);
}

QueryReading readQuery(const QString &query, const QueryNames &names)
{
    return Reader(query, names).read();
}

Result<Filter> parseQuery(const QString &query, const QueryNames &names)
{
    QueryReading reading = readQuery(query, names);
    if (reading.error)
        return Failure{reading.error->text(), Failure::Kind::Usage};
    return reading.filter;
}
