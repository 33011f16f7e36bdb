// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include <vector>

/** A file recognised as a whole by some telling headers together. */
struct KnownLayout {
    QString id;
    bool bills = false;      ///< bills of lading: a bare weight is gross
    bool statistics = false; ///< totals of a statistics office, no shipments
    bool sums = false;       ///< sums by month
    QString country;         ///< alpha-2 of the country whose customs it is; empty = any
};

/** The layouts of customs services and vendors that are known. */
class LayoutList {
public:
    LayoutList() = default;
    /** Of "layouts" in resources/mapping/headers.json. */
    explicit LayoutList(const QJsonArray &layouts);
    /** The layout whose telling headers all stand in the list; nothing for none. */
    const KnownLayout *find(const QList<QString> &headers) const;

private:
    struct Layout {
        KnownLayout known;
        QList<QString> headers;
    };
    std::vector<Layout> m_layouts;
};
