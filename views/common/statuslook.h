// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QColor>
#include <QString>
#include <QStringList>

/** How a status of a shipment is shown: always icon and word, never color alone. */
struct StatusLook {
    QString id;   ///< "unreviewed", "suspicious", "confirmed", "cleared"
    QString name; ///< translated
    QString icon;
    QColor ink, soft; ///< soft is invalid for unreviewed, which has no chip

    static QStringList ids();
    static StatusLook of(const QString &id, const Theme &theme);
};
