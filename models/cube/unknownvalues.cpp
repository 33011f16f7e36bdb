// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/unknownvalues.h"

#include "core/text.h"
#include "cube/didyoumean.h"
#include "cube/textmatch.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(UnknownValues)
};

constexpr qsizetype mostNamed = 8;

std::optional<Dimension> listedBy(FilterField field)
{
    switch (field) {
    case FilterField::Source:
        return Dimension::Source;
    case FilterField::Tag:
        return Dimension::Tag;
    case FilterField::Mode:
        return Dimension::Mode;
    case FilterField::Procedure:
        return Dimension::Procedure;
    default:
        return std::nullopt;
    }
}

/** What shipments have, the most frequent first; those left out of sums as well. */
Result<QStringList> present(FilterField field, const Cube &cube, const QueryNames &names,
                            const Progress &progress)
{
    QStringList found;
    const Filter leftOut = Filter().with(FilterField::Has, {QStringLiteral("duplicate")});
    for (const Filter &filter : {Filter(), leftOut}) {
        const auto answer = cube.answer(filter, {CubeRequest{{*listedBy(field)}}}, progress);
        if (!answer)
            return answer.failure();
        QList<Group> groups = answer->first().groups + answer->first().decoded();
        std::ranges::stable_sort(groups, std::greater(), [](const Group &g) { return g.totals.shipments; });
        for (const Group &group : groups)
            found.append(group.keys.value(0));
    }
    if (field == FilterField::Source) { // one without shipments is there all the same
        for (const QueryName &name : names.values(field))
            found.append(name.id);
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

bool knows(const QStringList &present, FilterField field, const QString &value)
{
    // Parts of names of files are asked for; the others are words of a list.
    const bool whole = field != FilterField::Source && !value.startsWith(u'=');
    const TextMatch match(field, whole ? u'=' + value : value);
    return std::ranges::any_of(present, [&](const QString &name) {
        return match.matches(TextMatch::comparable(name.toStdString()));
    });
}

QString none(FilterField field, const QString &value)
{
    switch (field) {
    case FilterField::Source:
        return Tr::tr("No source is called “%1”.").arg(value);
    case FilterField::Tag:
        return Tr::tr("No shipment has the tag “%1”.").arg(value);
    case FilterField::Mode:
        return Tr::tr("No shipment has the mode of transport “%1”.").arg(value);
    default:
        return Tr::tr("No shipment has the procedure “%1”.").arg(value);
    }
}

QString sentence(FilterField field, const QString &written, const QStringList &present)
{
    const QString value = written.startsWith(u'=') ? written.sliced(1) : written;
    QString text = none(field, Text::visible(value));
    if (present.isEmpty())
        return text;
    QStringList named;
    for (const QString &name : present.first(std::min(present.size(), mostNamed)))
        named.append(Text::visible(name));
    if (present.size() > mostNamed)
        named.append(QStringLiteral("…"));
    text += u' ' + Tr::tr("The case has: %1.").arg(named.join(QStringLiteral(", ")));
    if (const QString nearest = DidYouMean::nearest(value, present); !nearest.isEmpty())
        text += u' ' + Tr::tr("Did you mean “%1”?").arg(Text::visible(nearest));
    return text;
}

} // namespace

Result<QStringList> UnknownValues::in(const Filter &filter, const Cube &cube, const QueryNames &names,
                                      const Progress &progress)
{
    QStringList sentences;
    for (const FilterClause &clause : filter.clauses) {
        const bool named = std::ranges::any_of(clause.values, [](const QString &v) { return !v.isEmpty(); });
        if (!named || !listedBy(clause.field))
            continue;
        const auto found = present(clause.field, cube, names, progress);
        if (!found)
            return found.failure();
        for (const QString &value : clause.values) {
            if (!value.isEmpty() && !knows(*found, clause.field, value))
                sentences.append(sentence(clause.field, value, *found));
        }
    }
    sentences.removeDuplicates();
    return sentences;
}
