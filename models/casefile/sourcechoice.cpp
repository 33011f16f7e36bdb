// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sourcechoice.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SourceChoice)
};

QString listed(const QList<Source> &sources)
{
    constexpr qsizetype most = 20;
    QStringList names;
    for (const Source &source : sources.first(std::min(most, sources.size()))) {
        const QString file = Text::visible(source.file, 80);
        names.append(source.sheet.isEmpty() ? Words::tr("%1 (%2)").arg(source.id.value).arg(file)
                                            : Words::tr("%1 (%2, sheet %3)")
                                                  .arg(source.id.value)
                                                  .arg(file, Text::visible(source.sheet, 40)));
    }
    if (sources.size() > most)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<Source> chosenSource(const QList<Source> &sources, const QString &nameOrNumber)
{
    QList<Source> named;
    std::copy_if(sources.begin(), sources.end(), std::back_inserter(named),
                 [&](const Source &source) { return source.file == nameOrNumber; });
    if (named.size() == 1)
        return named.first();
    const QString shown = Text::visible(nameOrNumber, 80);
    if (named.size() > 1)
        return Failure{Words::tr("Several sources are called “%1”. Name one by its number: %2.")
                           .arg(shown, listed(named)),
                       Failure::Kind::Usage};
    bool isNumber = false;
    const qint64 number = nameOrNumber.toLongLong(&isNumber);
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const Source &source) {
        return isNumber && source.id.value == number;
    });
    if (found != sources.end())
        return *found;
    return Failure{
        sources.isEmpty()
            ? Words::tr("There is no source “%1”: nothing was imported into this case yet.").arg(shown)
            : Words::tr("There is no source “%1”. The sources are: %2.").arg(shown, listed(sources)),
        Failure::Kind::Usage};
}
