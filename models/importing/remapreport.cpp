// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/remapreport.h"

#include "core/text.h"
#include "importing/sourcejson.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace {

int decimals(Field field)
{
    return field == Field::Value ? 2 : field == Field::Packages ? 0 : 3;
}

/** The stored integer, of any length, in the unit that people read: "12500" grams are "12.500". */
QString readable(const ColumnTotal *total)
{
    if (!total)
        return QStringLiteral("-");
    const int after = decimals(total->field);
    QString digits = total->stored;
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    digits = digits.rightJustified(after + 1, u'0');
    if (after > 0)
        digits.insert(digits.size() - after, u'.');
    return negative ? u'-' + digits : digits;
}

QString label(const RemapReport::Total &total)
{
    const Field field = total.field();
    QString label = fieldId(field);
    if (field == Field::Net || field == Field::Gross)
        label += QStringLiteral(" kg");
    else if (!total.measure().isEmpty())
        label += u' ' + Text::visible(total.measure(), 20);
    return label;
}

QString line(const QString &name, const QString &before, const QString &after)
{
    return QStringLiteral("%1  %2  %3%4\n")
        .arg(name, -10)
        .arg(before, 20)
        .arg(after, 20)
        .arg(before == after ? QString() : QStringLiteral("  *"));
}

QJsonObject side(const Source &source, std::int64_t problems)
{
    return {{QStringLiteral("ledger"), SourceJson::ledger(source.ledger)},
            {QStringLiteral("problems"), static_cast<qint64>(problems)},
            {QStringLiteral("totals"), SourceJson::totals(source.totals)}};
}

/** Fields of which some sum is another than before. */
QStringList moved(const RemapReport &report)
{
    QStringList fields;
    for (const RemapReport::Total &total : report.totals()) {
        if (total.moved() && !fields.contains(fieldId(total.field())))
            fields.append(fieldId(total.field()));
    }
    return fields;
}

} // namespace

QList<RemapReport::Total> RemapReport::totals() const
{
    QList<Total> totals;
    for (const ColumnTotal &total : before.totals)
        totals.append({&total, nullptr});
    for (const ColumnTotal &total : after.totals) {
        const auto same = std::find_if(totals.begin(), totals.end(), [&](const Total &known) {
            return known.before && known.before->field == total.field &&
                   known.before->measure == total.measure;
        });
        if (same == totals.end())
            totals.append({nullptr, &total});
        else
            same->after = &total;
    }
    std::stable_sort(totals.begin(), totals.end(),
                     [](const Total &a, const Total &b) { return a.field() < b.field(); });
    return totals;
}

QString RemapReport::toText() const
{
    const auto number = [](std::int64_t n) { return QString::number(n); };
    QString out =
        QStringLiteral("%1%2: %3 rows read anew\n")
            .arg(Text::visible(after.file),
                 after.sheet.isEmpty() ? QString() : QStringLiteral(", sheet ") + Text::visible(after.sheet))
            .arg(after.ledger.rows);
    out += line({}, QStringLiteral("before"), QStringLiteral("after")).remove(QStringLiteral("  *"));
    const Ledger &a = before.ledger, &b = after.ledger;
    out += line(QStringLiteral("shipments"), number(a.shipments), number(b.shipments));
    out += line(QStringLiteral("headers"), number(a.headers), number(b.headers));
    out += line(QStringLiteral("subtotals"), number(a.subtotals), number(b.subtotals));
    out += line(QStringLiteral("blank"), number(a.blank), number(b.blank));
    out += line(QStringLiteral("refused"), number(a.refused), number(b.refused));
    out += line(QStringLiteral("problems"), number(problemsBefore), number(problems));
    for (const Total &total : totals())
        out += line(label(total), readable(total.before), readable(total.after));
    const QStringList names = moved(*this);
    out += names.isEmpty() ? QStringLiteral("no total moved\n")
                           : QStringLiteral("totals that moved: %1\n").arg(names.join(QStringLiteral(", ")));
    return out;
}

QByteArray RemapReport::toJson() const
{
    const QJsonObject object{{QStringLiteral("source"), static_cast<qint64>(after.id.value)},
                             {QStringLiteral("file"), after.file},
                             {QStringLiteral("sheet"), after.sheet},
                             {QStringLiteral("rows"), static_cast<qint64>(after.ledger.rows)},
                             {QStringLiteral("before"), side(before, problemsBefore)},
                             {QStringLiteral("after"), side(after, problems)},
                             {QStringLiteral("moved"), QJsonArray::fromStringList(moved(*this))}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}
