// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/statuslook.h"

#include <QCoreApplication>

QStringList StatusLook::ids()
{
    return {QStringLiteral("unreviewed"), QStringLiteral("suspicious"), QStringLiteral("confirmed"),
            QStringLiteral("cleared")};
}

StatusLook StatusLook::of(const QString &id, const Theme &theme)
{
    const ThemeColors &c = theme.colors();
    if (id == u"suspicious")
        return {id, QCoreApplication::translate("Status", "Suspicious"), QStringLiteral("triangle-alert"),
                c.warning, c.warningSoft};
    if (id == u"confirmed")
        return {id, QCoreApplication::translate("Status", "Confirmed"), QStringLiteral("circle-check"),
                c.error, c.errorSoft};
    if (id == u"cleared")
        return {id, QCoreApplication::translate("Status", "Cleared"), QStringLiteral("check"), c.good,
                c.goodSoft};
    return {QStringLiteral("unreviewed"), QCoreApplication::translate("Status", "Unreviewed"),
            QStringLiteral("circle"), c.text3, QColor()};
}
