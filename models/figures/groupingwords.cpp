// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/groupingwords.h"

#include <QCoreApplication>

#include <array>

namespace {

struct By {
    Dimension dimension;
    const char *words;
    const char *further; ///< after such words of another dimension
};
// In the order of the enumeration. Other languages decline the name after a word like "by".
constexpr std::array byTable{
    By{Dimension::Day, QT_TRANSLATE_NOOP("ChartWords", "by day"), QT_TRANSLATE_NOOP("ChartWords", "and day")},
    By{Dimension::Week, QT_TRANSLATE_NOOP("ChartWords", "by week"),
       QT_TRANSLATE_NOOP("ChartWords", "and week")},
    By{Dimension::Month, QT_TRANSLATE_NOOP("ChartWords", "by month"),
       QT_TRANSLATE_NOOP("ChartWords", "and month")},
    By{Dimension::Quarter, QT_TRANSLATE_NOOP("ChartWords", "by quarter"),
       QT_TRANSLATE_NOOP("ChartWords", "and quarter")},
    By{Dimension::Year, QT_TRANSLATE_NOOP("ChartWords", "by year"),
       QT_TRANSLATE_NOOP("ChartWords", "and year")},
    By{Dimension::Category, QT_TRANSLATE_NOOP("ChartWords", "by category"),
       QT_TRANSLATE_NOOP("ChartWords", "and category")},
    By{Dimension::Hs2, QT_TRANSLATE_NOOP("ChartWords", "by HS chapter"),
       QT_TRANSLATE_NOOP("ChartWords", "and HS chapter")},
    By{Dimension::Hs4, QT_TRANSLATE_NOOP("ChartWords", "by HS heading"),
       QT_TRANSLATE_NOOP("ChartWords", "and HS heading")},
    By{Dimension::Hs6, QT_TRANSLATE_NOOP("ChartWords", "by HS subheading"),
       QT_TRANSLATE_NOOP("ChartWords", "and HS subheading")},
    By{Dimension::Hs, QT_TRANSLATE_NOOP("ChartWords", "by HS code"),
       QT_TRANSLATE_NOOP("ChartWords", "and HS code")},
    By{Dimension::Origin, QT_TRANSLATE_NOOP("ChartWords", "by country of origin"),
       QT_TRANSLATE_NOOP("ChartWords", "and country of origin")},
    By{Dimension::Dispatch, QT_TRANSLATE_NOOP("ChartWords", "by country of dispatch"),
       QT_TRANSLATE_NOOP("ChartWords", "and country of dispatch")},
    By{Dimension::Trading, QT_TRANSLATE_NOOP("ChartWords", "by trading country"),
       QT_TRANSLATE_NOOP("ChartWords", "and trading country")},
    By{Dimension::Destination, QT_TRANSLATE_NOOP("ChartWords", "by country of destination"),
       QT_TRANSLATE_NOOP("ChartWords", "and country of destination")},
    By{Dimension::Route, QT_TRANSLATE_NOOP("ChartWords", "by route"),
       QT_TRANSLATE_NOOP("ChartWords", "and route")},
    By{Dimension::Consignor, QT_TRANSLATE_NOOP("ChartWords", "by consignor"),
       QT_TRANSLATE_NOOP("ChartWords", "and consignor")},
    By{Dimension::Consignee, QT_TRANSLATE_NOOP("ChartWords", "by consignee"),
       QT_TRANSLATE_NOOP("ChartWords", "and consignee")},
    By{Dimension::Manufacturer, QT_TRANSLATE_NOOP("ChartWords", "by manufacturer"),
       QT_TRANSLATE_NOOP("ChartWords", "and manufacturer")},
    By{Dimension::PlaceLading, QT_TRANSLATE_NOOP("ChartWords", "by place of lading"),
       QT_TRANSLATE_NOOP("ChartWords", "and place of lading")},
    By{Dimension::PlaceDischarge, QT_TRANSLATE_NOOP("ChartWords", "by place of discharge"),
       QT_TRANSLATE_NOOP("ChartWords", "and place of discharge")},
    By{Dimension::Mode, QT_TRANSLATE_NOOP("ChartWords", "by mode of transport"),
       QT_TRANSLATE_NOOP("ChartWords", "and mode of transport")},
    By{Dimension::Procedure, QT_TRANSLATE_NOOP("ChartWords", "by procedure"),
       QT_TRANSLATE_NOOP("ChartWords", "and procedure")},
    By{Dimension::Source, QT_TRANSLATE_NOOP("ChartWords", "by source"),
       QT_TRANSLATE_NOOP("ChartWords", "and source")},
    By{Dimension::Status, QT_TRANSLATE_NOOP("ChartWords", "by status"),
       QT_TRANSLATE_NOOP("ChartWords", "and status")},
    By{Dimension::Tag, QT_TRANSLATE_NOOP("ChartWords", "by tag"), QT_TRANSLATE_NOOP("ChartWords", "and tag")},
    By{Dimension::Flag, QT_TRANSLATE_NOOP("ChartWords", "by flag"),
       QT_TRANSLATE_NOOP("ChartWords", "and flag")},
};
static_assert(byTable.size() == static_cast<std::size_t>(Dimension::Flag) + 1);

/** The row's words of either kind. */
QString wordsOf(Dimension dimension, const char *By::*which)
{
    const By &row = byTable[static_cast<std::size_t>(dimension)];
    Q_ASSERT(row.dimension == dimension);
    return QCoreApplication::translate("ChartWords", row.*which);
}

} // namespace

QString GroupingWords::by(Dimension dimension)
{
    return wordsOf(dimension, &By::words);
}

QString GroupingWords::further(Dimension dimension)
{
    return wordsOf(dimension, &By::further);
}
