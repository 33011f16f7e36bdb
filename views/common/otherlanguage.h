// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/countlocale.h"

#include <QString>

#include <optional>

class QTranslator;

/** Another language than the window's while this lives, in its thread: for a picture whose readers speak it.
 * Sentences and names change where there is a translation, counts and names of countries always. */
class OtherLanguage {
public:
    /** Needs a Languages, whose translators ask sentence(). */
    explicit OtherLanguage(const QLocale &locale);
    ~OtherLanguage();
    OtherLanguage(const OtherLanguage &) = delete;
    OtherLanguage &operator=(const OtherLanguage &) = delete;

    /** True if sentences are there in it. */
    static bool hasSentences(const QLocale &locale);
    /** What a translator shall say in this thread; nothing where it may speak for itself. */
    static std::optional<QString> sentence(const char *context, const char *source, const char *comment,
                                           int n);

private:
    CountLocale m_counts;
    const QTranslator *m_before;
};
