// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/layoutlist.h"

#include <QJsonObject>

#include <algorithm>

LayoutList::LayoutList(const QJsonArray &layouts)
{
    for (const QJsonValue &value : layouts) {
        const QJsonObject o = value.toObject();
        Layout layout;
        layout.known = {o.value(QStringLiteral("id")).toString(), o.value(QStringLiteral("bills")).toBool(),
                        o.value(QStringLiteral("statistics")).toBool(),
                        o.value(QStringLiteral("sums")).toBool(),
                        o.value(QStringLiteral("country")).toString()};
        for (const QJsonValue &header : o.value(QStringLiteral("headers")).toArray())
            layout.headers.append(header.toString());
        m_layouts.push_back(layout);
    }
}

const KnownLayout *LayoutList::find(const QList<QString> &headers) const
{
    QList<QString> lower;
    for (const QString &header : headers)
        lower.append(header.simplified().toLower());
    for (const Layout &layout : m_layouts) {
        const auto stands = [&](const QString &telling) {
            return std::ranges::any_of(lower,
                                       [&](const QString &header) { return header.startsWith(telling); });
        };
        if (std::ranges::all_of(layout.headers, stands))
            return &layout.known;
    }
    return nullptr;
}
