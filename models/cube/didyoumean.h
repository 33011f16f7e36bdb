// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/** Guesses what a mistyped word was meant to be. */
namespace DidYouMean {

/** How many letters must be changed, added, dropped or swapped with their neighbour to get from one word to
 * the other. */
int distance(QStringView a, QStringView b);

/** The word of the list that is nearest to the typed one, if it is near enough to be meant; else empty. */
QString nearest(const QString &typed, const QStringList &words);

} // namespace DidYouMean
