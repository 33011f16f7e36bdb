// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"

#include "core/countlocale.h"
#include "core/countryname.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <limits>
#include <optional>

namespace {

// No context of the translator begins with a small letter.
constexpr const char *countryContext = "country";
constexpr const char *numberContext = "number";

QByteArray literal(const char *text)
{
    return QByteArray::fromRawData(text, static_cast<qsizetype>(qstrlen(text)));
}

/** Which argument stands at a place of a form, "%1" the first; -1 for none. */
qsizetype argumentAt(const QString &form, qsizetype at)
{
    if (form[at] != u'%' || at + 1 >= form.size() || form[at + 1] < u'1' || form[at + 1] > u'9')
        return -1;
    return form[at + 1].unicode() - u'1';
}

/** What is no number, as a case that was changed by hand may hold, stands as it is. */
QString numberText(const QByteArray &digits, bool translated)
{
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    const QLocale locale = translated ? CountLocale::current() : QLocale(QLocale::English);
    return ok ? locale.toString(number) : QString::fromUtf8(digits);
}

} // namespace

/** The form in JSON: a string is plain; {"in": context, "say": text, "with": [...], "lower": true} is not. */
struct SaidParts {
    static constexpr qsizetype most = 9;          ///< places of one sentence
    static constexpr qsizetype longest = 100'000; ///< a sentence with the cells it quotes
    static QJsonValue write(const Said &said)
    {
        if (said.m_source.isEmpty())
            return said.m_plain;
        QJsonObject object{{QStringLiteral("in"), QString::fromUtf8(said.m_context)},
                           {QStringLiteral("say"), QString::fromUtf8(said.m_source)}};
        QJsonArray args;
        for (const Said &arg : said.m_args)
            args.append(write(arg));
        if (!args.isEmpty())
            object.insert(QStringLiteral("with"), args);
        if (said.m_lowered)
            object.insert(QStringLiteral("lower"), true);
        return object;
    }
    static std::optional<Said> read(const QJsonValue &value, int depth)
    {
        if (value.isString())
            return Said(value.toString());
        const QJsonObject object = value.toObject();
        const QJsonArray args = object.value(QStringLiteral("with")).toArray();
        Said said(object.value(QStringLiteral("in")).toString().toUtf8(),
                  object.value(QStringLiteral("say")).toString().toUtf8());
        if (depth == 0 || said.m_source.isEmpty() || args.size() > most)
            return std::nullopt;
        for (const QJsonValue &arg : args) {
            const std::optional<Said> read = SaidParts::read(arg, depth - 1);
            if (!read)
                return std::nullopt;
            said.m_args.append(*read);
        }
        said.m_lowered = object.value(QStringLiteral("lower")).toBool();
        return said;
    }
};

Said::Said(const char *context, const char *source) : m_context(literal(context)), m_source(literal(source))
{
}

Said::Said(QByteArray context, QByteArray source) : m_context(std::move(context)), m_source(std::move(source))
{
}

Said Said::country(std::string_view alpha2)
{
    return {QByteArray(countryContext), QByteArray(alpha2.data(), static_cast<qsizetype>(alpha2.size()))};
}

Said Said::number(qint64 count)
{
    return {QByteArray(numberContext), QByteArray::number(count)};
}

Said Said::joined(const QList<Said> &parts, const char *separator)
{
    QByteArray form;
    for (qsizetype i = 0; i < parts.size(); ++i)
        form += (i > 0 ? QByteArray(separator) : QByteArray()) + '%' + QByteArray::number(i + 1);
    Said all("", "");
    all.m_source = form;
    all.m_args = parts;
    return all;
}

Said Said::with(const Said &value) const
{
    Said filled = *this;
    filled.m_args.append(value);
    return filled;
}

Said Said::lowered() const
{
    Said low = *this;
    low.m_lowered = true;
    return low;
}

bool Said::operator==(const Said &other) const
{
    return m_context == other.m_context && m_source == other.m_source && m_args == other.m_args &&
           m_plain == other.m_plain && m_lowered == other.m_lowered;
}

QString Said::text() const
{
    qsizetype budget = std::numeric_limits<qsizetype>::max();
    return say(true, Deepest, budget);
}

QString Said::english() const
{
    qsizetype budget = std::numeric_limits<qsizetype>::max();
    return say(false, Deepest, budget);
}

QString Said::say(bool translated, int depth, qsizetype &budget) const
{
    budget -= m_source.size() + m_plain.size() + 1; // an empty one is work too
    if (m_source.isEmpty() || depth == 0 || budget < 0)
        return m_plain;
    const QLocale locale = translated ? QLocale() : QLocale::c();
    if (m_context == countryContext)
        return countryName(std::string_view(m_source.constData(), static_cast<std::size_t>(m_source.size())),
                           locale);
    if (m_context == numberContext)
        return numberText(m_source, translated);
    const QString form = translated && !m_context.isEmpty()
                             ? QCoreApplication::translate(m_context.constData(), m_source.constData())
                             : QString::fromUtf8(m_source);
    // Replaced in one pass, so that an argument that holds "%1" is left alone.
    QString result;
    for (qsizetype i = 0; i < form.size() && budget >= 0; ++i) {
        const qsizetype n = argumentAt(form, i);
        if (n >= 0 && n < m_args.size()) {
            result += m_args[n].say(translated, depth - 1, budget);
            ++i;
        } else {
            result += form[i];
        }
    }
    return m_lowered ? locale.toLower(result) : result;
}

QByteArray Said::parts() const
{
    if (m_source.isEmpty())
        return {};
    return QJsonDocument(SaidParts::write(*this).toObject()).toJson(QJsonDocument::Compact);
}

Said Said::fromParts(const QByteArray &parts, const QString &english)
{
    if (parts.isEmpty())
        return english;
    const QJsonDocument read = QJsonDocument::fromJson(parts);
    const std::optional<Said> said = read.isObject() ? SaidParts::read(read.object(), Deepest) : std::nullopt;
    // A few places that hold one another grow without end: no more is said of them than is believed.
    qsizetype budget = SaidParts::longest;
    // Whoever changed one of the two is shown what plain SQLite shows.
    const bool sound = said && said->say(false, Deepest, budget) == english && budget >= 0;
    return sound ? *said : Said(english);
}
