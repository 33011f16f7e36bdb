// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/languages.h"

#include "core/countlocale.h"
#include "core/format.h"
#include "views/common/otherlanguage.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <utility>

static void registerLanguages()
{
    Q_INIT_RESOURCE(i18n_files);
}

namespace {
const QString folder = QStringLiteral(":/i18n");

/** Counts in sentences are written as all other numbers are: "10,223 shipments". */
class CountingTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        QString text = OtherLanguage::sentence(context, source, comment, n)
                           .value_or(QTranslator::translate(context, source, comment, n));
        return n >= 0 ? text.replace(QStringLiteral("%n"), Format(CountLocale::current()).count(n)) : text;
    }
};
} // namespace

Languages::Languages(QObject *parent) : QObject(parent)
{
    registerLanguages();
}

Languages::~Languages()
{
    removeAll();
}

QList<Languages::Language> Languages::available() const
{
    QList<Language> languages{{QStringLiteral("en"), QStringLiteral("English")}};
    const QStringList files =
        QDir(folder).entryList({QStringLiteral("waybill_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(8, file.size() - 8 - 3);
        if (code == u"en")
            continue; // its file only holds plural forms
        QString name = QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        languages.append({code, name});
    }
    return languages;
}

void Languages::use(const QString &code)
{
    QString wanted = code;
    const QList<Language> known = available();
    const auto has = [&known](const QString &c) {
        return std::any_of(known.begin(), known.end(), [&c](const Language &l) { return l.code == c; });
    };
    if (wanted.isEmpty()) {
        const QString system = QLocale::system().name();
        wanted = has(system) ? system : system.section(u'_', 0, 0);
    }
    if (!has(wanted))
        wanted = QStringLiteral("en");
    if (wanted == m_current)
        return;
    removeAll();
    m_current = wanted;
    // The locale first: widgets write their numbers again when they hear of the language.
    const QLocale system = QLocale::system();
    const QLocale spoken =
        wanted == u"en" ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(wanted);
    QLocale::setDefault(system.language() == spoken.language() ? system : spoken);
    install(QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("waybill_") + wanted, folder);
    Q_EMIT changed();
}

void Languages::install(const QString &file, const QString &from)
{
    auto *translator = new CountingTranslator(this);
    if (translator->load(file, from) && QCoreApplication::installTranslator(translator))
        m_translators.append(translator);
    else
        delete translator;
}

void Languages::removeAll()
{
    for (QTranslator *translator : std::exchange(m_translators, {})) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}
