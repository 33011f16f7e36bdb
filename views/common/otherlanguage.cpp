// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/otherlanguage.h"

#include <QFile>
#include <QHash>
#include <QTranslator>

#include <memory>
#include <mutex>
#include <utility>

namespace {

thread_local const QTranslator *speaker = nullptr;

QString fileOf(const QLocale &locale)
{
    return QStringLiteral(":/i18n/waybill_%1.qm").arg(QLocale::languageToCode(locale.language()));
}

/** Read once, for all pictures. */
const QTranslator *translatorFor(const QLocale &locale)
{
    static std::mutex mutex;
    static QHash<QString, std::shared_ptr<QTranslator>> translators;
    const std::lock_guard lock(mutex);
    std::shared_ptr<QTranslator> &known = translators[fileOf(locale)];
    if (!known) {
        known = std::make_shared<QTranslator>();
        (void)known->load(fileOf(locale)); // where there is none the window's sentences stay
    }
    return known->isEmpty() ? nullptr : known.get();
}

} // namespace

OtherLanguage::OtherLanguage(const QLocale &locale)
    : m_counts(locale), m_before(std::exchange(speaker, translatorFor(locale)))
{
}

OtherLanguage::~OtherLanguage()
{
    speaker = m_before;
}

bool OtherLanguage::hasSentences(const QLocale &locale)
{
    return QFile::exists(fileOf(locale));
}

std::optional<QString> OtherLanguage::sentence(const char *context, const char *source, const char *comment,
                                               int n)
{
    if (!speaker)
        return {};
    const QString said = speaker->translate(context, source, comment, n);
    return said.isEmpty() ? QString::fromUtf8(source) : said; // the file of English has plurals only
}
