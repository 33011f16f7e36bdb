// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/settings.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace {
constexpr qsizetype RecentKept = 8;
}

Settings::Settings()
    : m_store(std::make_unique<QSettings>(QStringLiteral("waybill"), QStringLiteral("waybill")))
{
}

Settings::Settings(const QString &file) : m_store(std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

Settings::~Settings() = default;

Appearance Settings::appearance() const
{
    const QString name = m_store->value(QStringLiteral("appearance")).toString();
    if (name == u"dark")
        return Appearance::Dark;
    if (name == u"contrast")
        return Appearance::Contrast;
    return name == u"light" ? Appearance::Light : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    const QString name = appearance == Appearance::Dark       ? QStringLiteral("dark")
                         : appearance == Appearance::Light    ? QStringLiteral("light")
                         : appearance == Appearance::Contrast ? QStringLiteral("contrast")
                                                              : QStringLiteral("system");
    m_store->setValue(QStringLiteral("appearance"), name);
}

QString Settings::language() const
{
    return m_store->value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store->setValue(QStringLiteral("language"), language);
}

QString Settings::author() const
{
    const QString given = m_store->value(QStringLiteral("author")).toString();
    return given.isEmpty() ? qEnvironmentVariable("USER", QStringLiteral("user")) : given;
}

void Settings::setAuthor(const QString &author)
{
    m_store->setValue(QStringLiteral("author"), author);
}

bool Settings::comfortableRows() const
{
    return m_store->value(QStringLiteral("comfortableRows")).toBool();
}

void Settings::setComfortableRows(bool comfortable)
{
    m_store->setValue(QStringLiteral("comfortableRows"), comfortable);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray Settings::layout(const QString &name) const
{
    return m_store->value(QStringLiteral("layout/") + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_store->setValue(QStringLiteral("layout/") + name, state);
}

QList<RecentCase> Settings::recentCases() const
{
    QList<RecentCase> cases;
    const int n = m_store->beginReadArray(QStringLiteral("recentCases"));
    for (int i = 0; i < n; ++i) {
        m_store->setArrayIndex(i);
        const QString path = m_store->value(QStringLiteral("path")).toString();
        if (QFileInfo::exists(path)) {
            cases.append({path, m_store->value(QStringLiteral("shipments")).toLongLong(),
                          m_store->value(QStringLiteral("sources")).toInt(),
                          m_store->value(QStringLiteral("opened")).toDateTime()});
        }
    }
    m_store->endArray();
    return cases;
}

void Settings::addRecentCase(const RecentCase &recent)
{
    QList<RecentCase> cases = recentCases();
    cases.removeIf([&recent](const RecentCase &c) { return c.path == recent.path; });
    cases.prepend(recent);
    writeRecentCases(cases.first(std::min(cases.size(), RecentKept)));
}

void Settings::forgetRecentCase(const QString &path)
{
    QList<RecentCase> cases = recentCases();
    cases.removeIf([&path](const RecentCase &c) { return c.path == path; });
    writeRecentCases(cases);
}

void Settings::writeRecentCases(const QList<RecentCase> &cases)
{
    m_store->remove(QStringLiteral("recentCases"));
    m_store->beginWriteArray(QStringLiteral("recentCases"), static_cast<int>(cases.size()));
    for (int i = 0; i < cases.size(); ++i) {
        m_store->setArrayIndex(i);
        m_store->setValue(QStringLiteral("path"), cases[i].path);
        m_store->setValue(QStringLiteral("shipments"), cases[i].shipments);
        m_store->setValue(QStringLiteral("sources"), cases[i].sources);
        m_store->setValue(QStringLiteral("opened"), cases[i].opened);
    }
    m_store->endArray();
}

QString Settings::exportFolder() const
{
    const QString folder = m_store->value(QStringLiteral("exportFolder")).toString();
    return QFileInfo(folder).isDir() ? folder
                                     : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setExportFolder(const QString &folder)
{
    m_store->setValue(QStringLiteral("exportFolder"), folder);
}

QStringList Settings::recentActs() const
{
    return m_store->value(QStringLiteral("recentActs")).toStringList();
}

void Settings::addRecentAct(const QString &id)
{
    QStringList acts = recentActs();
    acts.removeAll(id);
    acts.prepend(id);
    m_store->setValue(QStringLiteral("recentActs"), acts.first(std::min(acts.size(), RecentKept)));
}
