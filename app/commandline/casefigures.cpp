// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/casefigures.h"

#include "figures/chartwords.h"

#include <QHashFunctions>

Result<CaseFigures> CaseFigures::gather(const std::string &casePath, const std::string &query,
                                        const std::string &output, const Knowledge &knowledge)
{
    auto desk = CaseDesk::open(casePath, knowledge);
    if (!desk)
        return desk.failure();
    if (const auto may = (*desk)->mayWrite(Console::text(output)); !may)
        return may.failure();
    const auto filter = (*desk)->filter(query);
    if (!filter)
        return filter.failure();
    const auto cube = (*desk)->cube(*filter);
    if (!cube)
        return cube.failure();
    auto context = figureContext((*desk)->connection(), (*desk)->names());
    if (!context)
        return context.failure();
    const auto overlaps = (*desk)->overlaps(**cube, *filter);
    if (!overlaps)
        return overlaps.failure();
    context->overlaps = *overlaps;
    return CaseFigures{std::move(*desk), *filter, *cube, std::move(*context)};
}

Result<void> CaseFigures::deliverTable(const QByteArray &bytes, const std::string &path) const
{
    const auto answer = cube->answer(filter, {CubeRequest{}});
    if (!answer)
        return answer.failure();
    for (const QString &sentence : ChartWords::overlapNotes(context.overlaps, answer->first().leftOut))
        Console::complain(sentence);
    return Console::deliver(bytes, Console::text(path));
}

Result<void> CaseFigures::save(const Picture &picture, const PictureSize &size, const Theme &theme,
                               const std::string &path)
{
    PictureOptions options;
    options.size = size;
    options.theme = theme;
    options.words = picture.words();
    // Qt writes the fonts of a PDF in the order of a hash: the same picture shall be the same bytes. All that
    // came from files is in hashes with a seed of their own by now, and nothing else runs.
    QHashSeed::setDeterministicGlobalSeed();
    const auto saved = PictureFile::save(picture, options, Console::text(path));
    QHashSeed::resetRandomGlobalSeed();
    return saved;
}
