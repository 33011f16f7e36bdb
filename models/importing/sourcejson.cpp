// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sourcejson.h"

QJsonArray SourceJson::totals(const QList<ColumnTotal> &totals)
{
    QJsonArray array;
    for (const ColumnTotal &total : totals) {
        QJsonObject object{{QStringLiteral("field"), fieldId(total.field)},
                           {QStringLiteral("header"), total.header},
                           {QStringLiteral("cells"), static_cast<qint64>(total.cells)},
                           {QStringLiteral("unread"), static_cast<qint64>(total.unread)},
                           {QStringLiteral("otherwise"), static_cast<qint64>(total.otherwise)},
                           {QStringLiteral("column_total"), total.all},
                           {QStringLiteral("read"), total.read},
                           {QStringLiteral("stored"), total.stored},
                           {QStringLiteral("subtotals"), total.subtotals},
                           {QStringLiteral("headers"), total.headers},
                           {QStringLiteral("refused"), total.refused},
                           {QStringLiteral("unused"), total.unused}};
        if (total.field == Field::Value)
            object.insert(QStringLiteral("currency"), total.measure);
        if (total.field == Field::Quantity)
            object.insert(QStringLiteral("unit"), total.measure);
        array.append(object);
    }
    return array;
}

QJsonObject SourceJson::ledger(const Ledger &ledger)
{
    return {{QStringLiteral("shipments"), static_cast<qint64>(ledger.shipments)},
            {QStringLiteral("headers"), static_cast<qint64>(ledger.headers)},
            {QStringLiteral("subtotals"), static_cast<qint64>(ledger.subtotals)},
            {QStringLiteral("blank"), static_cast<qint64>(ledger.blank)},
            {QStringLiteral("refused"), static_cast<qint64>(ledger.refused)}};
}
