// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/countryname.h"

#include <unicode/locdspnm.h>

#include <array>
#include <memory>
#include <string>

namespace {

/** The names of one language. To make them takes longer than to look up all countries, so each thread keeps
 * those it used last. */
const icu::LocaleDisplayNames *namesIn(const std::string &language, UDisplayContext length)
{
    struct Kept {
        std::string language;
        std::unique_ptr<icu::LocaleDisplayNames> names;
    };
    thread_local Kept brief, full;
    Kept &kept = length == UDISPCTX_LENGTH_SHORT ? brief : full;
    if (!kept.names || kept.language != language)
        kept = {language, std::unique_ptr<icu::LocaleDisplayNames>(icu::LocaleDisplayNames::createInstance(
                              icu::Locale(language.c_str()), &length, 1))};
    return kept.names.get();
}

QString regionName(const std::string &alpha2, const std::string &language, UDisplayContext length)
{
    icu::UnicodeString text;
    if (const icu::LocaleDisplayNames *names = namesIn(language, length))
        names->regionDisplayName(alpha2.c_str(), text);
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

/** English names as newspapers write them, where ICU's differ. */
QString customaryEnglish(std::string_view code)
{
    struct Name {
        std::string_view code;
        const char16_t *name;
    };
    static constexpr std::array names{
        Name{"AE", u"U.A.E."},         Name{"TR", u"Turkey"},      Name{"US", u"United States"},
        Name{"GB", u"United Kingdom"}, Name{"MM", u"Myanmar"},     Name{"CD", u"DR Congo"},
        Name{"CG", u"Congo"},          Name{"CI", u"Ivory Coast"},
    };
    for (const Name &name : names) {
        if (name.code == code)
            return QString::fromUtf16(name.name);
    }
    return {};
}

} // namespace

QString countryName(std::string_view alpha2, const QLocale &locale)
{
    const bool english = locale.language() == QLocale::C || locale.language() == QLocale::English;
    if (english) {
        if (const QString name = customaryEnglish(alpha2); !name.isEmpty())
            return name;
    }
    const std::string code(alpha2);
    const std::string language = english ? std::string("en") : locale.name().toStdString();
    QString name = regionName(code, language, UDISPCTX_LENGTH_SHORT);
    if (name.size() <= 2) // Spanish shortens the United Kingdom to "RU", which is Russia's code
        name = regionName(code, language, UDISPCTX_LENGTH_FULL);
    return name.isEmpty() ? QString::fromStdString(code) : name;
}
