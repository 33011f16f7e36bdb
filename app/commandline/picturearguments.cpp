// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/picturearguments.h"

#include <QFileInfo>
#include <QStringList>

Result<PictureSize> PictureArguments::size(const std::string &text)
{
    const QString wanted = QString::fromStdString(text);
    const QList<PictureSize> known = PictureSize::all();
    if (wanted.isEmpty())
        return known.first();
    QStringList ids;
    for (const PictureSize &size : known) {
        if (size.id == wanted)
            return size;
        ids.append(size.id);
    }
    const QStringList sides = wanted.split(u'x');
    bool widthOk = false, heightOk = false;
    const int width = sides.value(0).toInt(&widthOk), height = sides.value(1).toInt(&heightOk);
    if (sides.size() != 2 || !widthOk || !heightOk || width < 200 || height < 150 || width > 10'000 || height > 10'000)
        return Failure{QStringLiteral("The size \"%1\" is not understood: give WIDTHxHEIGHT in pixels, 200x150 to "
                                      "10000x10000, or one of %2.")
                           .arg(wanted, ids.join(QStringLiteral(", "))),
                       Failure::Kind::Usage};
    return PictureSize::custom(QSizeF(width, height));
}

Result<Dimension> PictureArguments::dimension(const std::string &id)
{
    if (const auto found = dimensionFromId(QString::fromStdString(id)))
        return *found;
    QStringList ids;
    for (const Dimension dimension : allDimensions())
        ids.append(dimensionId(dimension));
    return Failure{QStringLiteral("\"%1\" is no dimension; there are %2.")
                       .arg(QString::fromStdString(id), ids.join(QStringLiteral(", "))),
                   Failure::Kind::Usage};
}

Result<Measure> PictureArguments::measure(const std::string &id)
{
    if (const auto found = measureFromId(QString::fromStdString(id)))
        return *found;
    QStringList ids;
    for (const Measure measure : allMeasures())
        ids.append(measureId(measure));
    return Failure{QStringLiteral("\"%1\" is no measure; there are %2.")
                       .arg(QString::fromStdString(id), ids.join(QStringLiteral(", "))),
                   Failure::Kind::Usage};
}

QString PictureArguments::ending(const std::string &path)
{
    return QFileInfo(QString::fromStdString(path)).suffix().toLower();
}
