// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/methodnote.h"

#include "core/format.h"
#include "figures/chartwords.h"
#include "figures/moneywords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MethodNote)
};

struct Sum {
    QString label, id;
    std::int64_t value, known;
    int scale;
    QString unit;
    bool tooLarge;
};

QList<Sum> sumsOf(const Totals &totals)
{
    return {{Words::tr("Net mass"), QStringLiteral("net_kg"), totals.netGrams, totals.netKnown, 3,
             QStringLiteral("kg"), totals.isTooLarge(Measure::Net)},
            {Words::tr("Gross mass"), QStringLiteral("gross_kg"), totals.grossGrams, totals.grossKnown, 3,
             QStringLiteral("kg"), totals.isTooLarge(Measure::Gross)},
            {Words::tr("Value"), QStringLiteral("value_usd"), totals.usdCents, totals.usdKnown, 2,
             QStringLiteral("USD"), totals.isTooLarge(Measure::Value)},
            {Words::tr("Quantity"), QStringLiteral("quantity"), totals.quantityMilli, totals.quantityKnown, 3,
             QString(), totals.isTooLarge(Measure::Quantity)}};
}

QString sourceName(const Source &source)
{
    return source.sheet.isEmpty() ? source.file : Words::tr("%1, sheet “%2”").arg(source.file, source.sheet);
}

QString sourceText(const Source &source, std::int64_t share)
{
    const Format format;
    return Words::tr("%1: %2 of the shipments, of %3 read from %4 rows, SHA-256 %5, imported %6")
        .arg(sourceName(source), format.count(share), format.count(source.ledger.shipments),
             format.count(source.ledger.rows), source.sha256, source.importedAt);
}

} // namespace

QList<Source> MethodNote::sourcesByShare() const
{
    QList<Source> sorted = sources;
    std::ranges::stable_sort(sorted, std::ranges::greater(),
                             [this](const Source &source) { return shares.value(source.id.value); });
    return sorted;
}

QStringList MethodNote::sourceTexts() const
{
    QStringList texts, others;
    for (const Source &source : sourcesByShare()) {
        if (const std::int64_t share = shares.value(source.id.value); share > 0)
            texts.append(sourceText(source, share));
        else if (const QString name = sourceName(source) + QStringLiteral(", SHA-256 ") + source.sha256;
                 source.mapping.takenOut)
            others.append(Words::tr("%1 (taken out of the case)").arg(name));
        else
            others.append(name);
    }
    if (!others.isEmpty())
        texts.append(
            Words::tr("Contribute nothing to this query: %1").arg(others.join(QStringLiteral("; "))));
    return texts;
}

QList<MethodNote::Line> MethodNote::lines() const
{
    QList<Line> lines;
    if (!title.isEmpty())
        lines.append({Words::tr("Title"), title});
    if (!subtitle.isEmpty())
        lines.append({Words::tr("Shown"), subtitle});
    lines.append({Words::tr("Made with"), QStringLiteral("Waybill " WAYBILL_VERSION)});
    if (illustrative)
        lines.append({Words::tr("Caution"), Words::tr("Illustrative figures, not real records.")});
    lines.append({Words::tr("Case"), caseName});
    lines.append({Words::tr("Query"), query.isEmpty() ? Words::tr("all shipments") : query});
    const Format format;
    lines.append({Words::tr("Shipments"), format.count(totals.shipments)});
    for (const Sum &sum : sumsOf(totals)) {
        if (sum.known == 0)
            continue;
        if (sum.tooLarge) {
            lines.append({sum.label, Totals::tooLargeText()});
            continue;
        }
        // Of money both decimals stand, as in every price.
        const bool money = sum.unit == u"USD";
        QString amount = money ? format.fixed(sum.value, sum.scale, sum.scale)
                               : format.trimmed(sum.value, sum.scale, sum.scale);
        if (!sum.unit.isEmpty())
            amount += QChar(Format::NarrowSpace) + sum.unit;
        lines.append({sum.label, Words::tr("%1, given for %2 of %3 shipments")
                                     .arg(amount, format.count(sum.known), format.count(totals.shipments))});
    }
    const QStringList money = MoneyWords::exact(otherMoney, format);
    for (qsizetype i = 0; i < money.size(); ++i)
        lines.append({i == 0 ? Words::tr("Not in dollars") : QString(), money[i]});
    for (const QString &sentence : ChartWords::overlapNotes(overlaps, leftOut))
        lines.append({Words::tr("Duplicates"), sentence});
    const QStringList files = sourceTexts();
    for (qsizetype i = 0; i < files.size(); ++i)
        lines.append({i == 0 ? Words::tr("Sources") : QString(), files[i]});
    lines.append(
        {Words::tr("Method"),
         Words::tr(
             "Every figure is a sum of exact integers over the shipments that pass the query. Fields that a "
             "file does not give stay empty and are in no sum. Each shipment is one row of one source; its "
             "cells are kept as they stood.")});
    QStringList programs;
    for (const Source &source : sources) {
        if (!source.program.isEmpty() && !programs.contains(source.program))
            programs.append(source.program);
    }
    if (!programs.isEmpty()) {
        lines.append({Words::tr("Rules"),
                      Words::tr("Categories by the rules of %1, with which the sources were imported.")
                          .arg(programs.join(QStringLiteral(", ")))});
    }
    for (qsizetype i = 0; i < notes.size(); ++i)
        lines.append({i == 0 ? Words::tr("Notes") : QString(), notes[i]});
    return lines;
}

QByteArray MethodNote::toText() const
{
    QByteArray text;
    for (const Line &line : lines())
        text += (line.label.isEmpty() ? QStringLiteral("    ") : line.label + QStringLiteral(": ")).toUtf8() +
                line.value.toUtf8() + '\n';
    return text;
}

QByteArray MethodNote::toJson() const
{
    QJsonObject coverage, sums;
    for (const Sum &sum : sumsOf(totals)) {
        // As texts: a sum may have more digits than a JSON number keeps.
        sums.insert(sum.id, sum.tooLarge ? QJsonValue() : QJsonValue(Format::exact(sum.value, sum.scale)));
        coverage.insert(sum.id,
                        QJsonObject{{QStringLiteral("known"), qint64(sum.known)},
                                    {QStringLiteral("missing"), qint64(totals.shipments - sum.known)}});
    }
    QJsonArray others;
    for (const MoneySum &sum : otherMoney)
        others.append(QJsonObject{
            {QStringLiteral("currency"), sum.currency},
            {QStringLiteral("value"), sum.isSum() ? QJsonValue(sum.hundredths.text(2)) : QJsonValue()},
            {QStringLiteral("known"), qint64(sum.known)}});
    QJsonArray files;
    for (const Source &source : sourcesByShare()) {
        files.append(QJsonObject{{QStringLiteral("file"), source.file},
                                 {QStringLiteral("sheet"), source.sheet},
                                 {QStringLiteral("sha256"), source.sha256},
                                 {QStringLiteral("rows"), qint64(source.ledger.rows)},
                                 {QStringLiteral("shipments"), qint64(source.ledger.shipments)},
                                 {QStringLiteral("exported"), qint64(shares.value(source.id.value))},
                                 {QStringLiteral("taken_out"), source.mapping.takenOut},
                                 {QStringLiteral("imported"), source.importedAt},
                                 {QStringLiteral("program"), source.program}});
    }
    const QJsonObject note{{QStringLiteral("title"), title},
                           {QStringLiteral("subtitle"), subtitle},
                           {QStringLiteral("program"), QStringLiteral("Waybill " WAYBILL_VERSION)},
                           {QStringLiteral("case"), caseName},
                           {QStringLiteral("query"), query},
                           {QStringLiteral("illustrative"), illustrative},
                           {QStringLiteral("shipments"), qint64(totals.shipments)},
                           {QStringLiteral("left_out"), qint64(leftOut)},
                           {QStringLiteral("left_out_by"), QJsonArray::fromStringList(overlaps.deciders)},
                           {QStringLiteral("maybe_twice"), qint64(overlaps.maybeTwice.all())},
                           {QStringLiteral("sums"), sums},
                           {QStringLiteral("coverage"), coverage},
                           {QStringLiteral("other_currencies"), others},
                           {QStringLiteral("sources"), files},
                           {QStringLiteral("notes"), QJsonArray::fromStringList(notes)}};
    return QJsonDocument(note).toJson(QJsonDocument::Indented);
}
