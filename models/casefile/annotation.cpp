// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/annotation.h"

#include <QCoreApplication>

namespace {

struct ReviewStatusText {
    Q_DECLARE_TR_FUNCTIONS(ReviewStatus)
};

constexpr ReviewStatus everyStatus[] = {ReviewStatus::Unreviewed, ReviewStatus::Suspicious,
                                        ReviewStatus::Confirmed, ReviewStatus::Cleared};

} // namespace

QString reviewStatusId(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Unreviewed:
        return QStringLiteral("unreviewed");
    case ReviewStatus::Suspicious:
        return QStringLiteral("suspicious");
    case ReviewStatus::Confirmed:
        return QStringLiteral("confirmed");
    case ReviewStatus::Cleared:
        break;
    }
    return QStringLiteral("cleared");
}

std::optional<ReviewStatus> reviewStatusFromId(const QString &id)
{
    for (ReviewStatus status : everyStatus) {
        if (reviewStatusId(status) == id)
            return status;
    }
    return std::nullopt;
}

QString reviewStatusName(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Unreviewed:
        return ReviewStatusText::tr("Unreviewed");
    case ReviewStatus::Suspicious:
        return ReviewStatusText::tr("Suspicious");
    case ReviewStatus::Confirmed:
        return ReviewStatusText::tr("Confirmed");
    case ReviewStatus::Cleared:
        break;
    }
    return ReviewStatusText::tr("Cleared");
}
