// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/** What a person thinks of a shipment. */
enum class ReviewStatus : std::uint8_t { Unreviewed, Suspicious, Confirmed, Cleared };

/** "unreviewed", "suspicious", "confirmed", "cleared": as the command line and the case write it. */
QString reviewStatusId(ReviewStatus status);
std::optional<ReviewStatus> reviewStatusFromId(const QString &id);
/** The translated word a person sees. */
QString reviewStatusName(ReviewStatus status);

/** Everything a person said about one shipment; a default one says nothing and is not stored. */
struct Annotation {
    ReviewStatus status = ReviewStatus::Unreviewed;
    QStringList tags; ///< sorted, without doubles
    QString note;
    QString author; ///< of the last change
    QString time;   ///< of the last change, ISO 8601 in UTC
    bool operator==(const Annotation &) const = default;
    bool saysNothing() const
    {
        return status == ReviewStatus::Unreviewed && tags.isEmpty() && note.isEmpty();
    }
};

/** Annotations by shipment number. */
using Annotations = QMap<std::int64_t, Annotation>;

/** One change for any number of shipments; what is not set stays as it is. */
struct AnnotationChange {
    std::optional<ReviewStatus> status;
    QStringList addTags, removeTags;
    std::optional<QString> note;
    bool operator==(const AnnotationChange &) const = default;
};
