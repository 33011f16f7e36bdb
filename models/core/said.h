// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <string_view>

/**
 * A sentence that is kept and said later: the English text of the sources with numbered places, and what
 * stands in them, so that whoever reads it reads it in the language of then. What is kept in a case is its
 * English, which plain SQLite shows, beside it the parts.
 */
class Said {
public:
    Said() = default;
    /** Words that are the same in each language: names, numbers, what stands in a cell. */
    Said(const QString &plain) : m_plain(plain) {} // NOLINT(google-explicit-constructor): stands for the text
    /** A text marked for the translator in @p context. Both must be literals, or live as long as this. */
    Said(const char *context, const char *source);
    /** The same for texts that come from a file or another process. */
    Said(QByteArray context, QByteArray source);
    /** The name of a country by its two letters. */
    static Said country(std::string_view alpha2);
    /** A count, with the separators of the language that it is read in. */
    static Said number(qint64 count);
    /** Each after the one before it, with @p separator between them. */
    static Said joined(const QList<Said> &parts, const char *separator);

    /** Fills the next place: first %1, then %2 ... */
    template<typename... Values> Said arg(const Said &value, const Values &...values) const
    {
        const Said filled = with(value);
        if constexpr (sizeof...(values) == 0)
            return filled;
        else
            return filled.arg(Said(values)...);
    }
    Said arg(qint64 number) const { return with(QString::number(number)); }
    /** In small letters, as in the middle of a sentence. */
    Said lowered() const;

    bool isEmpty() const { return m_plain.isEmpty() && m_source.isEmpty(); }
    /** In the language of the program at this moment. */
    QString text() const;
    QString english() const;
    operator QString() const { return text(); } // NOLINT(google-explicit-constructor): what a reader wants

    /** The parts as JSON; empty if the English says it all. */
    QByteArray parts() const;
    /** What parts() gave; plain @p english where they are empty or not as parts() gives them. */
    static Said fromParts(const QByteArray &parts, const QString &english);

    bool operator==(const Said &other) const;

private:
    static constexpr int Deepest = 8;
    Said with(const Said &value) const;
    /** @p budget is about how long the sentence may still get; below zero it is cut short. */
    QString say(bool translated, int depth, qsizetype &budget) const;

    QByteArray m_context, m_source;
    QList<Said> m_args;
    QString m_plain;
    bool m_lowered = false;
    friend struct SaidParts;
};

/** Declares tr() in a class as Q_DECLARE_TR_FUNCTIONS does, for sentences that are kept. */
#define WAYBILL_SAID_FUNCTIONS(Context)                                                                      \
public:                                                                                                      \
    static Said tr(const char *source)                                                                       \
    {                                                                                                        \
        return {#Context, source};                                                                           \
    }                                                                                                        \
                                                                                                             \
private:
