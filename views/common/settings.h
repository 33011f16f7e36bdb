// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/looks.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

/** A case that was open before. */
struct RecentCase {
    QString path;
    qint64 shipments = 0;
    int sources = 0;
    QDateTime opened;
    bool operator==(const RecentCase &) const = default;
};

/** What the program remembers of a person's choices; the one place that reads and writes settings. */
class Settings {
public:
    /** The user's own settings. */
    Settings();
    /** Settings in a file of their own, for tests. */
    explicit Settings(const QString &file);
    ~Settings();

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /** "en", "ru" ...; empty follows the system. */
    QString language() const;
    void setLanguage(const QString &language);
    /** Who signs notes; the account's name at first. */
    QString author() const;
    void setAuthor(const QString &author);
    bool comfortableRows() const;
    void setComfortableRows(bool comfortable);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /** Docks, splitters and table columns, each by the name of what it arranges. */
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

    /** Where the last export went; a person's documents at first, and where that folder is gone. */
    QString exportFolder() const;
    void setExportFolder(const QString &folder);

    /** The latest first; those whose file has gone are left out. */
    QList<RecentCase> recentCases() const;
    void addRecentCase(const RecentCase &recent);
    void forgetRecentCase(const QString &path);
    /** Names of acts used in the palette, the latest first. */
    QStringList recentActs() const;
    void addRecentAct(const QString &id);

private:
    void writeRecentCases(const QList<RecentCase> &cases);
    std::unique_ptr<QSettings> m_store;
};
