// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspectorwords.h"

#include "core/format.h"
#include "core/text.h"
#include "items/shipmentcolumn.h"
#include "mapping/daterules.h"
#include "views/common/theme.h"

#include <QCoreApplication>
#include <QDateTime>

#include <utility>

namespace {
/** Where the translator finds these words. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QString country(const QString &code, const QueryNames &names)
{
    return code.isEmpty() ? Format::notGiven() : names.nameOf(FilterField::Origin, code);
}

QString join(const QStringList &parts)
{
    QStringList given;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            given.append(part);
    }
    return given.join(QStringLiteral(" → "));
}

void addText(QList<Pair> &pairs, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        pairs.append({name, value, {}, false, {}});
}

QString localTime(const QString &utc)
{
    const QDateTime time = QDateTime::fromString(utc, Qt::ISODate).toLocalTime();
    return time.isValid() ? QLocale().toString(time, QStringLiteral("d MMM yyyy, HH:mm")) : utc;
}

QString fileSize(qint64 bytes)
{
    // Qt writes the units in Latin letters in every language.
    const QStringList units{Words::tr("bytes"), Words::tr("KiB"), Words::tr("MiB"), Words::tr("GiB"),
                            Words::tr("TiB")};
    double size = static_cast<double>(bytes);
    qsizetype unit = 0;
    for (; size >= 1024 && unit + 1 < units.size(); ++unit)
        size /= 1024;
    return QLocale().toString(size, 'f', unit == 0 ? 0 : 2) + QChar(Format::NarrowSpace) + units[unit];
}
} // namespace

QList<Pair> InspectorWords::fields(const Shipment &s, const QueryNames &names, const Theme &theme,
                                   const QMap<std::int64_t, LeftOut> &leftOut, const QString &reader)
{
    const Format format;
    QList<Pair> pairs;
    const QString category =
        s.category.isEmpty() ? Words::tr("none") : names.nameOf(FilterField::Category, s.category);
    pairs.append({Words::tr("Category"), category, {}, false, theme.category(s.category).color});
    addText(pairs, Words::tr("Why"), s.reason); // it names the rule itself
    addText(pairs, fieldName(Field::Description), s.text(Field::Description));
    pairs.append(
        {fieldName(Field::Date), s.date ? format.date(*s.date) : Format::notGiven(), {}, !s.date, {}});
    pairs.append({Words::tr("Route"),
                  country(s.origin, names) + QStringLiteral(" → ") + country(s.dispatch, names) +
                      QStringLiteral(" → ") + country(s.destination, names),
                  {},
                  s.origin.isEmpty() && s.dispatch.isEmpty() && s.destination.isEmpty(),
                  {}});
    addText(pairs, Words::tr("Places"), join({s.placeLading, s.placeDischarge}));
    if (!s.trading.isEmpty())
        addText(pairs, fieldName(Field::Trading), country(s.trading, names));
    pairs.append({Words::tr("Net mass"),
                  s.netGrams ? format.massExact(*s.netGrams) : Format::notGiven(),
                  {},
                  !s.netGrams,
                  {}});
    pairs.append({Words::tr("Gross mass"),
                  s.grossGrams ? format.massExact(*s.grossGrams) : Format::notGiven(),
                  {},
                  !s.grossGrams,
                  {}});
    const std::optional<double> price = pricePerKilogram(s);
    pairs.append({fieldName(Field::Value),
                  s.valueCents ? format.moneyExact(*s.valueCents, s.currency) : Format::notGiven(),
                  price ? Words::tr("%1 a kg").arg(format.moneyExact(static_cast<std::int64_t>(*price + 0.5)))
                        : QString(),
                  !s.valueCents,
                  {}});
    if (s.quantityMilli)
        addText(pairs, fieldName(Field::Quantity), format.quantity(*s.quantityMilli, s.unit));
    for (const Field field : {Field::Declaration, Field::Item, Field::Hs, Field::Consignor, Field::Consignee,
                              Field::Manufacturer, Field::Mode, Field::Procedure, Field::Packages,
                              Field::Vessel, Field::Carrier, Field::Notify, Field::Incoterms, Field::Invoice})
        addText(pairs, fieldName(field), s.text(field));
    if (s.leftOut) {
        const LeftOut decision = leftOut.value(s.id.value);
        QString text = Words::tr("left out as a duplicate");
        if (decision.twin > 0)
            text = Words::tr("left out as a duplicate of shipment %1").arg(format.count(decision.twin));
        if (!decision.author.isEmpty())
            text += u'\n' + (decision.author == reader
                                 ? Words::tr("by you, %1").arg(localTime(decision.time))
                                 : Words::tr("by %1, %2")
                                       .arg(Text::visible(decision.author, 60), localTime(decision.time)));
        pairs.append({Words::tr("Sums"), text, {}, true, {}});
    }
    return pairs;
}

QList<Pair> InspectorWords::cells(const Trace &trace)
{
    QList<Pair> pairs;
    const auto count =
        std::max<std::size_t>(trace.row.cells.size(), static_cast<std::size_t>(trace.source.headers.size()));
    for (std::size_t i = 0; i < count; ++i) {
        const QString header = trace.source.headers.value(static_cast<qsizetype>(i));
        const QString text =
            i < trace.row.cells.size() ? QString::fromStdString(trace.row.cells[i].text) : QString();
        if (header.isEmpty() && text.isEmpty())
            continue;
        // A date of several columns: each says that it made it.
        const ColumnUse use = trace.source.mapping.columns.value(static_cast<qsizetype>(i));
        const bool part = use.field == Field::Date && use.datePart != DatePart::Whole;
        pairs.append({header.isEmpty() ? Words::tr("column %1").arg(i + 1) : header,
                      text.isEmpty() ? Words::tr("empty") : text,
                      part ? DateRules::partName(use.datePart) : QString(),
                      text.isEmpty(),
                      {}});
    }
    return pairs;
}

QString InspectorWords::row(const Trace &trace)
{
    const QString number = Format().count(trace.row.number);
    return trace.row.hidden ? Words::tr("row %1, hidden in its sheet").arg(number)
                            : Words::tr("row %1").arg(number);
}

QString InspectorWords::source(const Source &s)
{
    const QString file = Text::visible(s.file);
    const QString place =
        s.sheet.isEmpty() ? file : Words::tr("%1, sheet “%2”").arg(file, Text::visible(s.sheet));
    // Enough to recognize it by eye; the whole is in the tooltip.
    const QString hash = s.sha256.size() > 16 ? s.sha256.left(4) + u' ' + s.sha256.mid(4, 4) +
                                                    QStringLiteral(" … ") + s.sha256.right(4)
                                              : s.sha256;
    const QString size = fileSize(s.size), time = localTime(s.importedAt);
    const QString import =
        s.importedBy.isEmpty()
            ? Words::tr("%1, imported %2").arg(size, time)
            : Words::tr("%1, imported %2 by %3").arg(size, time, Text::visible(s.importedBy));
    return place + u'\n' + QStringLiteral("SHA-256 ") + hash + u'\n' + import;
}

QString InspectorWords::issues(const QList<Issue> &issues)
{
    QStringList lines;
    for (const Issue &issue : issues) {
        const QString text = Text::visible(issue.text);
        lines.append(issue.header.isEmpty() ? text
                                            : Words::tr("%1: %2").arg(Text::visible(issue.header), text));
    }
    return lines.join(u'\n');
}

QString InspectorWords::signature(const Annotation &a)
{
    return a.author.isEmpty() ? localTime(a.time)
                              : Words::tr("%1, %2").arg(Text::visible(a.author), localTime(a.time));
}
