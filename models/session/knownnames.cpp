// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/knownnames.h"

#include "goods/categories.h"
#include "places/countries.h"

QueryNames knownNames(const Categories &categories, const Countries &countries, const QLocale &locale)
{
    QueryNames names;
    QList<QueryName> goods;
    for (const CategoryDefinition &category : categories.all())
        goods.append({QString::fromStdString(category.id), categories.name(category.id)});
    goods.append({QStringLiteral("none"), categories.name("none")});
    names.setValues(FilterField::Category, goods);
    QList<QueryName> places;
    for (const CountryCode code : countries.all())
        places.append({QString::fromStdString(code.alpha2()), countries.name(code, locale)});
    for (const FilterField field :
         {FilterField::Origin, FilterField::Dispatch, FilterField::Trading, FilterField::Destination})
        names.setValues(field, places);
    names.setCountryFinder([&countries](const QString &written) {
        return QString::fromStdString(countries.find(written.toStdString()).alpha2());
    });
    return names;
}

void addCaseNames(QueryNames &names, const QList<Source> &sources, const QStringList &tags)
{
    QList<QueryName> files, words;
    for (const Source &source : sources)
        files.append({source.file, source.file});
    for (const QString &tag : tags)
        words.append({tag, tag});
    names.setValues(FilterField::Source, files);
    names.setValues(FilterField::Tag, words);
}
