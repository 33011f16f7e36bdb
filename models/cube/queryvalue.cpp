// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/queryvalue.h"

#include "cube/didyoumean.h"
#include "cube/ranges.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

QueryValue wrong(const QString &message, const QString &suggestion = {})
{
    return {{}, message, suggestion};
}

QueryValue numbers(FilterField field, const QString &written)
{
    const auto range = Ranges::readNumbers(written, field);
    if (range && !range->backwards())
        return {Ranges::writeNumbers(*range, field), {}, {}};
    if (range)
        return wrong(Tr::tr("The range “%1” ends before it begins.").arg(written),
                     Ranges::writeNumbers({range->high, range->low}, field));
    // A decimal comma is the likeliest slip, and a guess at its meaning would be a guess at a figure.
    QString pointed = written;
    pointed.replace(u',', u'.');
    const bool comma = written.contains(u',') && Ranges::readNumbers(pointed, field);
    return wrong(Tr::tr("“%1” is no number of the field %2; write 500, >500, <500 or 500..1000.")
                     .arg(written, filterFieldId(field)),
                 comma ? pointed : QString());
}

QueryValue dates(const QString &written)
{
    const auto range = Ranges::readDates(written);
    if (range && range->backwards())
        return wrong(Tr::tr("The range “%1” ends before it begins.").arg(written));
    if (const auto tidy = Ranges::tidyDates(written))
        return {*tidy, {}, {}};
    return wrong(Tr::tr("“%1” is no date; write 2022, 2022-08, 2022-08-14, 2022-Q3 or 2022-08..2022-12.")
                     .arg(written));
}

QueryValue hsCode(const QString &written)
{
    const bool whole = written.startsWith(u'=');
    QString code = whole ? written.sliced(1) : written;
    const bool range = code.contains(u"..");
    QStringList ends = range ? code.split(QStringLiteral("..")) : QStringList{code};
    for (QString &end : ends) {
        end.remove(u'.').remove(u' ');
        while (end.endsWith(u'*'))
            end.chop(1);
        const bool digits = std::ranges::all_of(end, [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!digits || end.size() > 10 || end.isEmpty())
            return wrong(
                Tr::tr("“%1” is no HS code; write 2 to 10 digits, such as 9303 or 8542|8525.").arg(written));
    }
    if (ends.size() > 2 || (range && whole))
        return wrong(Tr::tr("“%1” is no range of HS codes; write 8541..8548.").arg(written));
    if (range && ends[1] + QStringLiteral("~") < ends[0])
        return wrong(Tr::tr("The range “%1” ends before it begins.").arg(written),
                     ends[1] + QStringLiteral("..") + ends[0]);
    return {(whole ? QStringLiteral("=") : QString()) + ends.join(QStringLiteral("..")), {}, {}};
}

QueryValue closedName(FilterField field, const QString &written, const QueryNames &names)
{
    if (const QString id = names.resolve(field, written); !id.isEmpty())
        return {id, {}, {}};
    const QString nearest = DidYouMean::nearest(written, names.words(field));
    if (QueryNames::isCountry(field))
        return wrong(Tr::tr("There is no country “%1”.").arg(written), nearest);
    if (field == FilterField::Category)
        return wrong(Tr::tr("There is no category “%1”.").arg(written), nearest);
    if (field == FilterField::Status)
        return wrong(Tr::tr("There is no status “%1”; it is unreviewed, suspicious, confirmed or cleared.")
                         .arg(written),
                     nearest);
    if (field == FilterField::Flag) {
        QStringList ids;
        for (const QueryName &flag : names.values(field))
            ids.append(flag.id);
        return wrong(Tr::tr("There is no flag “%1”; there are %2.").arg(written, ids.join(QStringLiteral(", "))),
                     nearest);
    }
    return wrong(Tr::tr("“has:” knows no field “%1”.").arg(written), nearest);
}

} // namespace

QueryValue canonicalValue(FilterField field, const QString &written, const QueryNames &names)
{
    if (written.isEmpty()) {
        if (field == FilterField::Text || field == FilterField::Has || field == FilterField::Status ||
            Ranges::isNumeric(field))
            return wrong(Tr::tr("A value is missing after “%1”.").arg(filterFieldId(field) + u':'));
        return {QString(), {}, {}}; // "" asks for what is not given, and for what has no tag or flag
    }
    if (Ranges::isNumeric(field))
        return numbers(field, written);
    if (field == FilterField::Date)
        return dates(written);
    if (field == FilterField::Hs)
        return hsCode(written);
    if (QueryNames::isClosed(field))
        return closedName(field, written, names);
    // Open lists: a known name leads to its id, anything else stands as written.
    if (const QString id = names.resolve(field, written); !id.isEmpty())
        return {id, {}, {}};
    return {written, {}, {}};
}
