// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/remapreport.h"

#include "core/text.h"
#include "importing/sourcejson.h"

#include <QJsonDocument>
#include <QList>

#include <algorithm>
#include <array>

namespace {

constexpr std::array summed{Field::Net, Field::Gross, Field::Quantity, Field::Packages, Field::Value};

const ColumnTotal *totalOf(const Source &source, Field field)
{
    const auto found = std::find_if(source.totals.begin(), source.totals.end(),
                                    [field](const ColumnTotal &total) { return total.field == field; });
    return found == source.totals.end() ? nullptr : &*found;
}

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

QString label(Field field)
{
    return fieldId(field) +
           (field == Field::Net || field == Field::Gross ? QStringLiteral(" kg") : QString());
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

/** Fields whose sum is another than before. */
QList<Field> moved(const RemapReport &report)
{
    QList<Field> fields;
    for (const Field field : summed) {
        if (readable(totalOf(report.before, field)) != readable(totalOf(report.after, field)))
            fields.append(field);
    }
    return fields;
}

} // namespace

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
    for (const Field field : summed) {
        const ColumnTotal *const was = totalOf(before, field), *const is = totalOf(after, field);
        if (was || is)
            out += line(label(field), readable(was), readable(is));
    }
    const QList<Field> fields = moved(*this);
    QStringList names;
    for (const Field field : fields)
        names.append(fieldId(field));
    out += names.isEmpty() ? QStringLiteral("no total moved\n")
                           : QStringLiteral("totals that moved: %1\n").arg(names.join(QStringLiteral(", ")));
    return out;
}

QByteArray RemapReport::toJson() const
{
    QJsonArray names;
    const QList<Field> fields = moved(*this);
    for (const Field field : fields)
        names.append(fieldId(field));
    const QJsonObject object{{QStringLiteral("source"), static_cast<qint64>(after.id.value)},
                             {QStringLiteral("file"), after.file},
                             {QStringLiteral("sheet"), after.sheet},
                             {QStringLiteral("rows"), static_cast<qint64>(after.ledger.rows)},
                             {QStringLiteral("before"), side(before, problemsBefore)},
                             {QStringLiteral("after"), side(after, problems)},
                             {QStringLiteral("moved"), names}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}
