// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/menus.h"

#include "core/text.h"
#include "views/common/languages.h"
#include "views/common/settings.h"
#include "views/shell/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

Menus::Menus(QMenuBar &bar, Actions &actions, Languages &languages, Settings &settings, QObject *parent)
    : QObject(parent), m_bar(bar), m_actions(actions), m_languages(languages), m_settings(settings),
      m_file(bar.addMenu(QString())), m_edit(bar.addMenu(QString())), m_view(bar.addMenu(QString())),
      m_case(bar.addMenu(QString())), m_window(bar.addMenu(QString())), m_help(bar.addMenu(QString())),
      m_recent(new QMenu(m_file)), m_arrangement(new QMenu(m_view)), m_appearance(new QMenu(m_window)),
      m_language(new QMenu(m_window))
{
    build();
    connect(m_recent, &QMenu::aboutToShow, this, &Menus::fillRecent);
    connect(m_language, &QMenu::aboutToShow, this, &Menus::fillLanguages);
    retranslate();
}

void Menus::build()
{
    const auto add = [this](QMenu *menu, std::initializer_list<Act> acts) {
        for (const Act act : acts)
            menu->addAction(m_actions[act]);
    };
    add(m_file, {Act::ImportFiles, Act::PasteTable});
    m_file->addSeparator();
    add(m_file, {Act::NewCase, Act::OpenCase});
    m_file->addMenu(m_recent);
    add(m_file, {Act::OpenSample, Act::CloseCase});
    m_file->addSeparator();
    add(m_file, {Act::ExportView, Act::ExportTable, Act::ExportRaw});
    m_file->addSeparator();
    add(m_file, {Act::Quit});

    add(m_edit, {Act::Undo, Act::Redo});
    m_edit->addSeparator();
    add(m_edit, {Act::Copy, Act::CopyWithoutHeaders, Act::SelectAll});
    m_edit->addSeparator();
    add(m_edit, {Act::Find, Act::Palette});

    add(m_view, {Act::Back, Act::Forward, Act::ClearFilter});
    m_view->addSeparator();
    add(m_view, {Act::ShowFacets, Act::ShowMap, Act::ShowChart, Act::ShowTable, Act::ShowProblems,
                 Act::ShowInspector, Act::ShowHistory});
    m_view->addSeparator();
    m_view->addMenu(m_arrangement);
    exclusive(m_arrangement, {Act::ArrangeAbove, Act::ArrangeBelow, Act::ArrangeBeside, Act::ArrangeTabs});
    add(m_view, {Act::OneViewAlone, Act::ColumnChooser, Act::ComfortableRows});

    add(m_case, {Act::Annotate, Act::Tag, Act::Note});
    m_case->addSeparator();
    add(m_case, {Act::StatusUnreviewed, Act::StatusSuspicious, Act::StatusConfirmed, Act::StatusCleared});

    m_case->addSeparator();
    add(m_case, {Act::CorrectColumns, Act::TakeOut, Act::PutBack});
    m_case->addSeparator();
    add(m_case, {Act::Overlaps, Act::CompareDeliveries});

    m_window->addMenu(m_appearance);
    m_window->addMenu(m_language);
    exclusive(m_appearance,
              {Act::AppearanceSystem, Act::AppearanceLight, Act::AppearanceDark, Act::AppearanceContrast});

    add(m_help, {Act::Guide, Act::Shortcuts});
    m_help->addSeparator();
    add(m_help, {Act::About});
}

void Menus::exclusive(QMenu *menu, std::initializer_list<Act> acts)
{
    auto *group = new QActionGroup(this);
    for (const Act act : acts) {
        group->addAction(m_actions[act]);
        menu->addAction(m_actions[act]);
    }
}

void Menus::fillRecent()
{
    m_recent->clear();
    const QList<RecentCase> recent = m_settings.recentCases();
    for (const RecentCase &one : recent) {
        const QString name =
            Text::visible(QFileInfo(one.path).fileName()).replace(u'&', QStringLiteral("&&"));
        m_recent->addAction(name, this, [this, path = one.path] { Q_EMIT caseWanted(path); });
    }
    if (recent.isEmpty())
        m_recent->addAction(tr("No case was opened yet"))->setEnabled(false);
}

void Menus::fillLanguages()
{
    m_language->clear();
    for (const Languages::Language &language : m_languages.available()) {
        QAction *action = m_language->addAction(language.name);
        action->setCheckable(true);
        action->setChecked(language.code == m_languages.current());
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            m_settings.setLanguage(code);
            m_languages.use(code);
        });
    }
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_case->setTitle(tr("&Casework"));
    m_window->setTitle(tr("&Window"));
    m_help->setTitle(tr("&Help"));
    m_recent->setTitle(tr("Open &recent"));
    m_arrangement->setTitle(tr("A&rrangement"));
    m_appearance->setTitle(tr("&Appearance"));
    m_language->setTitle(tr("&Language"));
}
