// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/filterwords.h"

#include "core/format.h"

#include <QCoreApplication>

namespace {
/** Where the translator finds these words. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

bool isText(FilterField field)
{
    switch (field) {
    case FilterField::Text:
    case FilterField::Consignor:
    case FilterField::Consignee:
    case FilterField::Manufacturer:
    case FilterField::Party:
    case FilterField::Declaration:
    case FilterField::Model:
    case FilterField::Place:
        return true;
    default:
        return false;
    }
}

QString unit(FilterField field)
{
    switch (field) {
    case FilterField::Net:
    case FilterField::Gross:
        return QChar(0x202f) + QCoreApplication::translate("Format", "kg");
    case FilterField::Value:
        return QStringLiteral("\u202f$");
    case FilterField::Price:
        return QChar(0x202f) + Words::tr("$/kg");
    default:
        return {};
    }
}

QString period(const QString &iso)
{
    return Format().period(iso);
}

bool isAmount(FilterField field)
{
    return field == FilterField::Quantity || !unit(field).isEmpty();
}

/** A decimal number of a query as people write large ones; codes and numbers of rows stay as they are. */
QString grouped(FilterField field, const QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    bool ok = false;
    const qint64 whole = text.left(point).toLongLong(&ok);
    if (!isAmount(field) || !ok)
        return text;
    const Format format;
    return format.count(whole) +
           (point < 0 ? QString() : format.locale().decimalPoint() + text.mid(point + 1));
}

QString number(FilterField field, const QString &text)
{
    return field == FilterField::Date ? period(text) : grouped(field, text) + unit(field);
}
} // namespace

QString FilterWords::value(FilterField field, const QString &value, const QueryNames &names)
{
    if (value.isEmpty() || value == u"=")
        return field == FilterField::Tag || field == FilterField::Flag ? Words::tr("none")
                                                                       : Format::notGiven();
    if (isText(field))
        return value.startsWith(u'=') ? value.mid(1) : Words::tr("“%1”").arg(value);
    const qsizetype dots = value.indexOf(QStringLiteral(".."));
    if (dots >= 0) {
        const QString from = value.left(dots), to = value.mid(dots + 2);
        if (from.isEmpty())
            return Words::tr("up to %1").arg(number(field, to));
        if (to.isEmpty())
            return Words::tr("from %1").arg(number(field, from));
        return Words::tr("%1 to %2")
            .arg(field == FilterField::Date ? period(from) : grouped(field, from), number(field, to));
    }
    if (value.startsWith(u'>'))
        return Words::tr("over %1").arg(number(field, value.mid(1)));
    if (value.startsWith(u'<'))
        return Words::tr("under %1").arg(number(field, value.mid(1)));
    if (field == FilterField::Date || isAmount(field))
        return number(field, value);
    return names.nameOf(field, value.startsWith(u'=') ? value.mid(1) : value);
}

QString FilterWords::values(const FilterClause &clause, const QueryNames &names)
{
    constexpr qsizetype Shown = 3;
    QStringList words;
    for (const QString &v : clause.values.first(std::min(clause.values.size(), Shown)))
        words.append(value(clause.field, v, names));
    QString text = words.join(Words::tr(" or "));
    if (const int more = static_cast<int>(clause.values.size() - words.size()); more > 0)
        text = Words::tr("%1 and %n more", nullptr, more).arg(text);
    return text;
}

QString FilterWords::clause(const FilterClause &clause, const QueryNames &names)
{
    return (clause.negated ? Words::tr("%1 is not %2") : Words::tr("%1: %2"))
        .arg(filterFieldName(clause.field), values(clause, names));
}

namespace {
/** "A", "A and B", "A, B and 3 more". */
QString clauses(const QList<FilterClause> &list, const QueryNames &names)
{
    QStringList words;
    for (const FilterClause &clause : list)
        words.append(FilterWords::clause(clause, names));
    if (words.size() == 1)
        return words.first();
    if (words.size() == 2)
        return Words::tr("%1 and %2", "two conditions").arg(words[0], words[1]);
    return Words::tr("%1, %2 and %n more", "conditions", static_cast<int>(words.size() - 2))
        .arg(words[0], words[1]);
}
} // namespace

QString FilterWords::difference(const Filter &before, const Filter &after, const QueryNames &names)
{
    if (before == after)
        return {};
    if (after.empty())
        return Words::tr("filter cleared");
    QList<FilterClause> added, removed;
    for (const FilterClause &c : after.clauses) {
        if (!before.clauses.contains(c))
            added.append(c);
    }
    for (const FilterClause &c : before.clauses) {
        if (!after.clauses.contains(c))
            removed.append(c);
    }
    if (added.isEmpty() && removed.isEmpty())
        return Words::tr("filter reordered");
    if (removed.isEmpty())
        return Words::tr("%1 added").arg(clauses(added, names));
    if (added.isEmpty())
        return Words::tr("%1 removed").arg(clauses(removed, names));
    if (added.size() == 1 && removed.size() == 1 && added.first().field == removed.first().field)
        return Words::tr("%1 instead of %2")
            .arg(clause(added.first(), names), values(removed.first(), names));
    return Words::tr("%1 instead of %2").arg(clauses(added, names), clauses(removed, names));
}
