// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingfit.h"

#include "core/columnletters.h"
#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MappingFit)
};

/** As two people would call the same: case, blanks and line ends do not count. */
QString plain(const QString &header)
{
    return QString::fromStdString(Text::fold(header.simplified().toStdString()));
}

} // namespace

QStringList MappingFit::headersOf(const ColumnMapping &mapping)
{
    QStringList headers;
    for (const ColumnUse &use : mapping.columns) {
        headers.resize(std::max<qsizetype>(headers.size(), use.column + 1));
        if (use.column >= 0)
            headers[use.column] = use.header;
    }
    return headers;
}

Result<void> MappingFit::check(const ColumnMapping &given, const QStringList &headers)
{
    constexpr int most = 80;
    for (const ColumnUse &use : given.columns) {
        const QString there = plain(use.header), here = plain(headers.value(use.column));
        // A header of two rows may stand in the mapping with both, or with one of them.
        if (use.field == Field::None || there.isEmpty() || here.isEmpty() || there.contains(here) ||
            here.contains(there))
            continue;
        return Failure{
            Words::tr(
                "The mapping is for a table with other headers: column %1 is “%2” in the mapping, and “%3” "
                "here. Give the mapping of this table, or take the headers out of the mapping "
                "if its places are meant.")
                .arg(columnLetters(use.column), Text::visible(use.header, most),
                     Text::visible(headers.value(use.column), most))};
    }
    return {};
}
