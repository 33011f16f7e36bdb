// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/deliveryreport.h"

#include "core/text.h"
#include "exporting/csvwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeliveryReport)
};

constexpr std::array rowFields{Field::Declaration, Field::Item,      Field::Date,      Field::Hs,
                               Field::Description, Field::Consignor, Field::Consignee, Field::Net,
                               Field::Value,       Field::Currency};

QString signedText(const ExactSum &sum, int scale)
{
    const QString text = sum.text(scale);
    return text.startsWith(u'-') ? text : u'+' + text;
}

QJsonObject totalObject(const MovedTotal &total)
{
    QJsonObject object{{QStringLiteral("measure"), total.id()},
                       {QStringLiteral("before"), total.before.text(total.scale())},
                       {QStringLiteral("after"), total.after.text(total.scale())},
                       {QStringLiteral("difference"), total.difference().text(total.scale())},
                       {QStringLiteral("moved"), total.moved()}};
    if (total.field == Field::Value)
        object.insert(QStringLiteral("currency"), total.currency);
    return object;
}

QJsonArray totalArray(const QList<MovedTotal> &totals)
{
    QJsonArray array;
    for (const MovedTotal &total : totals)
        array.append(totalObject(total));
    return array;
}

QJsonObject rowObject(const Shipment &shipment)
{
    QJsonObject object{{QStringLiteral("shipment"), qint64(shipment.id.value)},
                       {QStringLiteral("row"), qint64(shipment.row)}};
    for (const Field field : rowFields) {
        if (const QString text = shipment.text(field); !text.isEmpty())
            object.insert(fieldId(field), text);
    }
    return object;
}

QJsonObject sourceObject(const Source &source)
{
    return {{QStringLiteral("source"), qint64(source.id.value)},
            {QStringLiteral("file"), source.file},
            {QStringLiteral("sheet"), source.sheet},
            {QStringLiteral("sha256"), source.sha256}};
}

/** Writes rows of texts into memory. */
class Lines {
public:
    Lines() : m_writer(m_buffer, style()) { m_buffer.open(QIODevice::WriteOnly); }
    // Memory takes every line.
    void add(const QStringList &cells) { (void)m_writer.texts(cells); }
    QByteArray bytes()
    {
        (void)m_writer.finish();
        return m_buffer.data();
    }

private:
    static CsvStyle style()
    {
        CsvStyle style;
        style.crlf = false;
        return style;
    }
    QBuffer m_buffer;
    CsvWriter m_writer;
};

} // namespace

Result<QByteArray> DeliveryReport::json() const
{
    const auto before = m_reader.source(m_comparison.before), after = m_reader.source(m_comparison.after);
    const auto added = m_reader.shipments(m_comparison.added), gone = m_reader.shipments(m_comparison.gone);
    if (!before || !after)
        return before ? after.failure() : before.failure();
    if (!added || !gone)
        return added ? gone.failure() : added.failure();
    QJsonArray addedRows, goneRows, changed, groups;
    for (const Shipment &shipment : *added)
        addedRows.append(rowObject(shipment));
    for (const Shipment &shipment : *gone)
        goneRows.append(rowObject(shipment));
    for (const ChangedShipment &pair : m_comparison.changed) {
        const auto old = shipment(pair.before), now = shipment(pair.after);
        if (!old || !now)
            return old ? now.failure() : old.failure();
        QJsonArray changes;
        for (const FieldChange &change : pair.changes) {
            changes.append(QJsonObject{{QStringLiteral("field"), fieldId(change.field)},
                                       {QStringLiteral("before"), change.before},
                                       {QStringLiteral("after"), change.after}});
        }
        changed.append(QJsonObject{{QStringLiteral("before"), rowObject(*old)},
                                   {QStringLiteral("after"), rowObject(*now)},
                                   {QStringLiteral("changes"), changes}});
    }
    for (const MovedGroup &group : m_comparison.groups) {
        groups.append(QJsonObject{
            {QStringLiteral("by"), group.category ? QStringLiteral("category") : QStringLiteral("origin")},
            {QStringLiteral("key"), group.key},
            {QStringLiteral("totals"), totalArray(group.totals)}});
    }
    const QJsonObject object{{QStringLiteral("before"), sourceObject(*before)},
                             {QStringLiteral("after"), sourceObject(*after)},
                             {QStringLiteral("same"), qint64(m_comparison.same)},
                             {QStringLiteral("added"), addedRows},
                             {QStringLiteral("gone"), goneRows},
                             {QStringLiteral("changed"), changed},
                             {QStringLiteral("totals"), totalArray(m_comparison.totals)},
                             {QStringLiteral("moved_by"), groups}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<QByteArray> DeliveryReport::csv() const
{
    Lines lines;
    QStringList header{QStringLiteral("change"), QStringLiteral("shipment_before"),
                       QStringLiteral("row_before"), QStringLiteral("shipment_after"),
                       QStringLiteral("row_after")};
    for (const Field field : rowFields)
        header.append(field == Field::Net ? QStringLiteral("net_kg") : fieldId(field));
    lines.add(header +
              QStringList{QStringLiteral("field"), QStringLiteral("before"), QStringLiteral("after")});
    const auto add = [&lines](const QString &change, const Shipment *before, const Shipment *after,
                              const QStringList &cell) {
        QStringList cells{change};
        for (const Shipment *shipment : {before, after})
            cells << (shipment ? QString::number(shipment->id.value) : QString())
                  << (shipment ? QString::number(shipment->row) : QString());
        for (const Field field : rowFields)
            cells.append((after ? after : before)->text(field));
        lines.add(cells + cell);
    };
    const QStringList noCell{QString(), QString(), QString()};
    for (const auto &[name, numbers] :
         {std::pair("added", &m_comparison.added), std::pair("gone", &m_comparison.gone)}) {
        const auto shipments = m_reader.shipments(*numbers);
        if (!shipments)
            return shipments.failure();
        for (const Shipment &one : *shipments)
            add(QString::fromLatin1(name), *name == 'g' ? &one : nullptr, *name == 'a' ? &one : nullptr,
                noCell);
    }
    for (const ChangedShipment &pair : m_comparison.changed) {
        const auto old = shipment(pair.before), now = shipment(pair.after);
        if (!old || !now)
            return old ? now.failure() : old.failure();
        for (const FieldChange &change : pair.changes)
            add(QStringLiteral("changed"), &*old, &*now,
                {fieldId(change.field), change.before, change.after});
    }
    return lines.bytes();
}

QByteArray DeliveryReport::totalsCsv() const
{
    Lines lines;
    lines.add(QStringLiteral("by key measure currency before after difference").split(u' '));
    const auto add = [&lines](const QString &by, const QString &key, const MovedTotal &total) {
        lines.add({by, key, total.id(), total.currency, total.before.text(total.scale()),
                   total.after.text(total.scale()), total.difference().text(total.scale())});
    };
    for (const MovedTotal &total : m_comparison.totals) {
        if (total.moved())
            add(QStringLiteral("all"), QString(), total);
    }
    for (const MovedGroup &group : m_comparison.groups) {
        for (const MovedTotal &total : group.totals)
            add(group.category ? QStringLiteral("category") : QStringLiteral("origin"), group.key, total);
    }
    return lines.bytes();
}

QString DeliveryReport::sentence(const MovedTotal &total)
{
    const QString name = total.currency.isEmpty() ? total.id() : total.id() + u' ' + total.currency;
    if (!total.moved())
        return QStringLiteral("%1 %2").arg(name, total.before.text(total.scale()));
    return QStringLiteral("%1 %2 → %3 (%4)")
        .arg(name, total.before.text(total.scale()), total.after.text(total.scale()),
             signedText(total.difference(), total.scale()));
}

QString DeliveryReport::totalLines() const
{
    QString out;
    for (const MovedTotal &total : m_comparison.totals) {
        if (total.moved() || total.before != ExactSum())
            out += QStringLiteral("  ") + sentence(total) + u'\n';
    }
    for (const MovedGroup &group : m_comparison.groups) {
        QStringList parts;
        for (const MovedTotal &total : group.totals)
            parts.append(sentence(total));
        const QString key = group.key.isEmpty() ? QStringLiteral("–") : Text::visible(group.key);
        out += QStringLiteral("  %1 %2: %3\n")
                   .arg(group.category ? QStringLiteral("category") : QStringLiteral("origin"), key,
                        parts.join(QStringLiteral(", ")));
    }
    return out;
}

Result<QString> DeliveryReport::rowLines(const QString &heading, const QList<std::int64_t> &shipments,
                                         qsizetype limit) const
{
    if (shipments.isEmpty())
        return QString();
    const qsizetype shown = limit > 0 ? std::min(limit, shipments.size()) : shipments.size();
    const auto records = m_reader.shipments(shipments.first(shown));
    if (!records)
        return records.failure();
    QString out = heading + u'\n';
    for (const Shipment &s : *records) {
        QStringList parts;
        for (const Field field : rowFields) {
            if (const QString text = s.text(field); !text.isEmpty())
                parts.append(Text::visible(text, 60));
        }
        out +=
            Words::tr("  row %1, shipment %2: %3")
                .arg(QString::number(s.row), QString::number(s.id.value), parts.join(QStringLiteral(", "))) +
            u'\n';
    }
    if (shown < shipments.size())
        out += Words::tr("  ... and %n more", nullptr, static_cast<int>(shipments.size() - shown)) + u'\n';
    return out;
}

Result<QString> DeliveryReport::changeLines(qsizetype limit) const
{
    const qsizetype all = m_comparison.changed.size();
    const qsizetype shown = limit > 0 ? std::min(limit, all) : all;
    QString out = all > 0 ? Words::tr("Changed:") + u'\n' : QString();
    for (const ChangedShipment &pair : m_comparison.changed.first(shown)) {
        const auto old = shipment(pair.before), now = shipment(pair.after);
        if (!old || !now)
            return old ? now.failure() : old.failure();
        QStringList parts;
        for (const FieldChange &change : pair.changes) {
            const auto shownText = [](const QString &text) {
                return text.isEmpty() ? QStringLiteral("–") : Text::visible(text, 60);
            };
            parts.append(fieldId(change.field) + QStringLiteral(": ") + shownText(change.before) +
                         QStringLiteral(" → ") + shownText(change.after));
        }
        out += Words::tr("  row %1 → row %2, %3: %4")
                   .arg(QString::number(old->row), QString::number(now->row),
                        Text::visible(now->declaration, 60), parts.join(QStringLiteral("; "))) +
               u'\n';
    }
    if (shown < all)
        out += Words::tr("  ... and %n more", nullptr, static_cast<int>(all - shown)) + u'\n';
    return out;
}

Result<QByteArray> DeliveryReport::table(qsizetype limit) const
{
    const auto before = m_reader.source(m_comparison.before), after = m_reader.source(m_comparison.after);
    if (!before || !after)
        return before ? after.failure() : before.failure();
    const auto gone = rowLines(Words::tr("Gone:"), m_comparison.gone, limit);
    const auto added = rowLines(Words::tr("Added:"), m_comparison.added, limit);
    const auto changed = changeLines(limit);
    if (!gone || !added)
        return gone ? added.failure() : gone.failure();
    if (!changed)
        return changed.failure();
    const QString head =
        Words::tr("%1 → %2: %3 the same, %4 changed, %5 added, %6 gone")
            .arg(Text::visible(before->file), Text::visible(after->file), QString::number(m_comparison.same),
                 QString::number(m_comparison.changed.size()), QString::number(m_comparison.added.size()),
                 QString::number(m_comparison.gone.size()));
    return (head + u'\n' + totalLines() + *changed + *added + *gone).toUtf8();
}
