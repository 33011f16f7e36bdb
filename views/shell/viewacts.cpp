// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/viewacts.h"

#include "session/layoutcommand.h"
#include "session/session.h"
#include "views/common/looks.h"
#include "views/common/settings.h"
#include "views/shell/actions.h"
#include "views/shell/docks.h"
#include "views/shell/workbench.h"
#include "views/tables/tablespanel.h"

#include <QAction>

#include <utility>

ViewActs::ViewActs(ShellContext &context, Actions &actions, Workbench &workbench, Docks &docks,
                   QObject *parent)
    : QObject(parent), m_context(context), m_actions(actions), m_workbench(workbench), m_docks(docks)
{
    bindViews();
    bindArrangements();
    bindAppearance();
    applyAppearance();
}

void ViewActs::bindViews()
{
    const auto on = [this](Act act, auto slot) { connect(m_actions[act], &QAction::triggered, this, slot); };
    connect(&m_docks, &Docks::focusHidden, &m_workbench.tables(), &TablesPanel::focusTable);
    on(Act::Back, [this] { m_context.session.goBack(); });
    on(Act::Forward, [this] { m_context.session.goForward(); });
    on(Act::ClearFilter, [this] { m_context.session.setFilter({}); });
    on(Act::OneViewAlone, [this](bool alone) {
        m_workbench.setOneAlone(alone);
        m_docks.setAlone(alone);
    });
    on(Act::ShowMap, [this] { m_workbench.focusMap(); });
    on(Act::ShowChart, [this] { m_workbench.focusChart(); });
    on(Act::ShowTable, [this] { m_workbench.showTables(); });
    on(Act::ShowProblems, [this] { m_workbench.showProblems(); });
    on(Act::ColumnChooser, [this] { m_workbench.tables().chooseColumns(); });
    on(Act::ComfortableRows, [this](bool comfortable) {
        LayoutCommand<bool>::perform(
            m_context.session.undoStack(),
            [comfortable] { return comfortable ? tr("comfortable rows") : tr("dense rows"); }, this,
            !comfortable, comfortable, [this](bool on) { setComfortable(on); });
    });
    m_actions[Act::ComfortableRows]->setChecked(m_context.settings.comfortableRows());
}

void ViewActs::bindArrangements()
{
    const auto on = [this](Act act, auto slot) { connect(m_actions[act], &QAction::triggered, this, slot); };
    using A = Workbench::Arrangement;
    const std::pair<Act, A> arrangements[] = {{Act::ArrangeAbove, A::Above},
                                              {Act::ArrangeBelow, A::Below},
                                              {Act::ArrangeBeside, A::Beside},
                                              {Act::ArrangeTabs, A::Tabs}};
    for (const auto &[act, arrangement] : arrangements) {
        QAction *action = m_actions[act];
        on(act, [this, act = act, wanted = arrangement] {
            m_workbench.arrange(wanted, [act] { return Actions::name(act).toLower(); });
        });
        const auto tick = [this, action, wanted = arrangement] {
            action->setChecked(m_workbench.arrangement() == wanted);
        };
        connect(&m_workbench, &Workbench::arranged, action, tick);
        tick();
    }
}

void ViewActs::bindAppearance()
{
    const auto on = [this](Act act, auto slot) { connect(m_actions[act], &QAction::triggered, this, slot); };
    const auto appearance = [this, on](Act act, Appearance value) {
        on(act, [this, value] {
            m_context.settings.setAppearance(value);
            applyAppearance();
        });
    };
    appearance(Act::AppearanceSystem, Appearance::System);
    appearance(Act::AppearanceLight, Appearance::Light);
    appearance(Act::AppearanceDark, Appearance::Dark);
    appearance(Act::AppearanceContrast, Appearance::Contrast);
}

void ViewActs::setComfortable(bool comfortable)
{
    m_actions[Act::ComfortableRows]->setChecked(comfortable);
    m_context.settings.setComfortableRows(comfortable);
    m_workbench.tables().setComfortable(comfortable);
}

void ViewActs::applyAppearance()
{
    const Appearance appearance = m_context.settings.appearance();
    m_context.looks.setAppearance(appearance);
    const Act act = appearance == Appearance::Dark       ? Act::AppearanceDark
                    : appearance == Appearance::Light    ? Act::AppearanceLight
                    : appearance == Appearance::Contrast ? Act::AppearanceContrast
                                                         : Act::AppearanceSystem;
    m_actions[act]->setChecked(true);
}
