// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/overlapreport.h"

#include "casefile/exactsum.h"
#include "core/format.h"
#include "core/text.h"
#include "exporting/csvwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OverlapReport)
};

constexpr int widestValue = 48;

QStringList idsOf(const QList<Field> &fields)
{
    QStringList ids;
    for (const Field field : fields)
        ids.append(fieldId(field));
    return ids;
}

/** "date: 2022-12-03 | 2022-12-08; origin: TR | –" */
QString differencesOf(const OverlapComparison &comparison, int widest)
{
    QStringList parts;
    for (const auto &difference : comparison.differing) {
        QStringList values;
        for (const QString &value : difference.values)
            values.append(value.isEmpty() ? QStringLiteral("–") : Text::visible(value, widest));
        parts.append(fieldId(difference.field) + QStringLiteral(": ") + values.join(QStringLiteral(" | ")));
    }
    return parts.join(QStringLiteral("; "));
}

QJsonObject memberOf(const Shipment &shipment, const QMap<std::int64_t, LeftOut> &leftOut)
{
    QJsonObject member{{QStringLiteral("shipment"), qint64(shipment.id.value)},
                       {QStringLiteral("file"), shipment.file},
                       {QStringLiteral("sheet"), shipment.sheet},
                       {QStringLiteral("row"), qint64(shipment.row)},
                       {QStringLiteral("left_out"), leftOut.contains(shipment.id.value)}};
    if (const auto decision = leftOut.find(shipment.id.value); decision != leftOut.end()) {
        member.insert(QStringLiteral("counts_instead"), qint64(decision->twin));
        member.insert(QStringLiteral("decided_by"), decision->author);
        member.insert(QStringLiteral("decided_at"), decision->time);
    }
    return member;
}

} // namespace

OverlapReport::OverlapReport(const CaseReader &reader, QList<OverlapGroup> groups,
                             QMap<std::int64_t, LeftOut> leftOut)
    : m_groups(std::move(groups)), m_reader(reader), m_leftOut(std::move(leftOut))
{
}

Result<QByteArray> OverlapReport::json() const
{
    QJsonArray array;
    for (const OverlapGroup &group : m_groups) {
        const auto shipments = m_reader.shipments(group.shipments);
        if (!shipments)
            return shipments.failure();
        const OverlapComparison comparison = OverlapComparison::of(*shipments);
        QJsonArray members, differing;
        for (const Shipment &shipment : *shipments)
            members.append(memberOf(shipment, m_leftOut));
        for (const auto &difference : comparison.differing) {
            differing.append(
                QJsonObject{{QStringLiteral("field"), fieldId(difference.field)},
                            {QStringLiteral("values"), QJsonArray::fromStringList(difference.values)}});
        }
        array.append(QJsonObject{{QStringLiteral("kind"), overlapKindId(group.kind)},
                                 {QStringLiteral("number"), group.number},
                                 {QStringLiteral("counted"), qint64(group.counted)},
                                 {QStringLiteral("shipments"), members},
                                 {QStringLiteral("same"), QJsonArray::fromStringList(idsOf(comparison.same))},
                                 {QStringLiteral("differs"), differing}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

Result<QByteArray> OverlapReport::csv() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvStyle style;
    style.crlf = false;
    CsvWriter writer(buffer, style);
    auto done = writer.texts(
        QStringLiteral("group kind shipment file sheet row counts decided_by date declaration item hs "
                       "consignor consignee net_kg value currency same differs")
            .split(u' '));
    for (qsizetype i = 0; done && i < m_groups.size(); ++i) {
        const auto shipments = m_reader.shipments(m_groups[i].shipments);
        if (!shipments)
            return shipments.failure();
        const OverlapComparison comparison = OverlapComparison::of(*shipments);
        for (const Shipment &s : *shipments) {
            const auto decision = m_leftOut.find(s.id.value);
            const bool counts = decision == m_leftOut.end();
            QStringList cells{QString::number(i + 1),
                              overlapKindId(m_groups[i].kind),
                              QString::number(s.id.value),
                              s.file,
                              s.sheet,
                              QString::number(s.row),
                              counts ? QStringLiteral("yes") : QStringLiteral("no"),
                              counts ? QString() : decision->author};
            for (const Field field :
                 {Field::Date, Field::Declaration, Field::Item, Field::Hs, Field::Consignor, Field::Consignee,
                  Field::Net, Field::Value, Field::Currency})
                cells.append(s.text(field));
            cells.append(idsOf(comparison.same).join(u' '));
            cells.append(differencesOf(comparison, 1000));
            done = writer.texts(cells);
        }
    }
    if (done)
        done = writer.finish();
    if (!done)
        return done.failure();
    return bytes;
}

Result<QByteArray> OverlapReport::table() const
{
    QString out;
    ExactSum net, dollars;
    qsizetype extra = 0, leftOut = 0;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const OverlapGroup &group = m_groups[i];
        const auto shipments = m_reader.shipments(group.shipments);
        if (!shipments)
            return shipments.failure();
        out += QStringLiteral("%1  %2 %3\n")
                   .arg(i + 1)
                   .arg(overlapKindName(group.kind), Text::visible(group.number, 80));
        for (qsizetype k = 0; k < shipments->size(); ++k) {
            const Shipment &s = shipments->at(k);
            const auto decision = m_leftOut.find(s.id.value);
            const bool counts = decision == m_leftOut.end();
            out += Words::tr("     shipment %1: %2, row %3, %4")
                       .arg(QString::number(s.id.value), Text::visible(s.file), QString::number(s.row),
                            counts ? Words::tr("counts in sums")
                                   : Words::tr("left out by %1 on %2")
                                         .arg(Text::visible(decision->author), decision->time)) +
                   u'\n';
            if (k < group.counted)
                continue;
            ++extra;
            leftOut += counts ? 0 : 1;
            net.add(s.netGrams.value_or(0));
            dollars.add(s.currency == u"USD" ? s.valueCents.value_or(0) : 0);
        }
        const OverlapComparison comparison = OverlapComparison::of(*shipments);
        out += Words::tr("     the same: %1").arg(idsOf(comparison.same).join(QStringLiteral(", "))) + u'\n';
        if (!comparison.differing.isEmpty())
            out += Words::tr("     differs: %1").arg(differencesOf(comparison, widestValue)) + u'\n';
    }
    out += Words::tr("%n shipments say again what others say", nullptr, static_cast<int>(extra)) +
           QStringLiteral(": net %1 kg, %2 USD. ").arg(net.text(3), dollars.text(2)) +
           Words::tr("%n of them are left out of sums.", nullptr, static_cast<int>(leftOut)) + u'\n';
    return out.toUtf8();
}
