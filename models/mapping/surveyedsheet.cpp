// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/surveyedsheet.h"

#include "mapping/valueveto.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("SurveyedSheet", source);
}

QString evidence(const ColumnFacts &facts, Field field)
{
    const QString says = tr("The header says “%1”").arg(fieldName(field));
    if (!facts.hasData())
        return says + tr("; the column is empty.");
    const int fitting = ValueVeto::fitting(fieldId(field).toStdString(), facts);
    if (fitting < 0)
        return says + tr("; %1 different values in %2 rows.").arg(facts.distinct.size()).arg(facts.known);
    return says + tr("; %1 of %2 values fit.").arg(fitting).arg(facts.known);
}

} // namespace

void SurveyedSheet::put(ColumnUse &use, Field field, double score) const
{
    use.field = field;
    use.confidence = static_cast<int>(std::clamp(score, 1.0, 99.0));
    use.evidence = evidence(facts[static_cast<std::size_t>(use.column)], field);
}

int SurveyedSheet::columnOf(const std::vector<ColumnUse> &columns, Field field)
{
    for (const ColumnUse &use : columns) {
        if (use.field == field)
            return use.column;
    }
    return -1;
}
