// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <cstddef>
#include <initializer_list>

class Actions;
class Languages;
class QActionGroup;
class QMenu;
class QMenuBar;
class Settings;
enum class Act : std::size_t;

/** The menu bar: which act stands where. */
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(QMenuBar &bar, Actions &actions, Languages &languages, Settings &settings,
          QObject *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void caseWanted(const QString &path);

private:
    void build();
    /** Acts of which one holds. */
    void exclusive(QMenu *menu, std::initializer_list<Act> acts);
    void fillRecent();
    void fillLanguages();

    QMenuBar &m_bar;
    Actions &m_actions;
    Languages &m_languages;
    Settings &m_settings;
    QMenu *m_file, *m_edit, *m_view, *m_case, *m_window, *m_help;
    QMenu *m_recent, *m_arrangement, *m_appearance, *m_language;
};
