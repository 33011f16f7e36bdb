// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/actions.h"

#include "session/namedcommand.h"
#include "views/common/looks.h"
#include "views/common/plaintip.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QUndoStack>
#include <QWidget>

namespace {
struct ActRow {
    Act act;
    const char *id;
    const char *icon; ///< "" = none
    const char *text;
    const char *keys; ///< portable text, several with "; "
    bool needsCase;
    bool checkable = false;
};

constexpr std::array rows{
    ActRow{Act::ImportFiles, "import-files", "file-down", QT_TRANSLATE_NOOP("Actions", "&Import files…"),
           "Ctrl+I", false},
    ActRow{Act::PasteTable, "paste-table", "clipboard", QT_TRANSLATE_NOOP("Actions", "&Paste a table"),
           "Ctrl+V", false},
    ActRow{Act::NewCase, "new-case", "file-plus", QT_TRANSLATE_NOOP("Actions", "&New case…"), "Ctrl+N",
           false},
    ActRow{Act::OpenCase, "open-case", "folder-open", QT_TRANSLATE_NOOP("Actions", "&Open a case…"), "Ctrl+O",
           false},
    ActRow{Act::OpenSample, "open-sample", "package", QT_TRANSLATE_NOOP("Actions", "Open the &sample case"),
           "", false},
    ActRow{Act::CloseCase, "close-case", "x", QT_TRANSLATE_NOOP("Actions", "&Close the case"), "Ctrl+W",
           true},
    ActRow{Act::ExportView, "export-view", "image-down", QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+E",
           true},
    ActRow{Act::ExportTable, "export-table", "file-spreadsheet",
           QT_TRANSLATE_NOOP("Actions", "Export the &table…"), "Ctrl+Shift+E", true},
    ActRow{Act::ExportRaw, "export-raw", "",
           QT_TRANSLATE_NOOP("Actions", "Export the raw &rows of a source…"), "", true},
    ActRow{Act::Quit, "quit", "", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", false},
    ActRow{Act::Undo, "undo", "undo-2", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", false},
    ActRow{Act::Redo, "redo", "redo-2", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", false},
    ActRow{Act::Copy, "copy", "copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", true},
    ActRow{Act::CopyWithoutHeaders, "copy-without-headers", "",
           QT_TRANSLATE_NOOP("Actions", "Copy without &headers"), "Ctrl+Shift+C", true},
    ActRow{Act::SelectAll, "select-all", "", QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A", true},
    ActRow{Act::Find, "find", "search", QT_TRANSLATE_NOOP("Actions", "&Search"), "/; Ctrl+F", true},
    ActRow{Act::Back, "back", "arrow-left", QT_TRANSLATE_NOOP("Actions", "&Back to the filter before"),
           "Alt+Left", true},
    ActRow{Act::Forward, "forward", "arrow-right",
           QT_TRANSLATE_NOOP("Actions", "&Forward to the next filter"), "Alt+Right", true},
    ActRow{Act::ClearFilter, "clear-filter", "funnel-x", QT_TRANSLATE_NOOP("Actions", "&Clear the filter"),
           "Ctrl+Backspace", true},
    ActRow{Act::ArrangeAbove, "arrange-above", "", QT_TRANSLATE_NOOP("Actions", "Pictures &above the tables"),
           "", true, true},
    ActRow{Act::ArrangeBelow, "arrange-below", "", QT_TRANSLATE_NOOP("Actions", "Pictures &below the tables"),
           "", true, true},
    ActRow{Act::ArrangeBeside, "arrange-beside", "",
           QT_TRANSLATE_NOOP("Actions", "Pictures &left of the tables"), "", true, true},
    ActRow{Act::ArrangeTabs, "arrange-tabs", "", QT_TRANSLATE_NOOP("Actions", "All in &tabs"), "", true,
           true},
    ActRow{Act::OneViewAlone, "one-view-alone", "maximize-2", QT_TRANSLATE_NOOP("Actions", "One view a&lone"),
           "F11", true, true},
    ActRow{Act::ShowFacets, "show-facets", "", QT_TRANSLATE_NOOP("Actions", "&Facets"), "Ctrl+1", true, true},
    ActRow{Act::ShowMap, "show-map", "map", QT_TRANSLATE_NOOP("Actions", "&Map"), "Ctrl+2", true},
    ActRow{Act::ShowChart, "show-chart", "chart-column", QT_TRANSLATE_NOOP("Actions", "C&hart"), "Ctrl+3",
           true},
    ActRow{Act::ShowTable, "show-table", "table", QT_TRANSLATE_NOOP("Actions", "&Table"), "Ctrl+4", true},
    ActRow{Act::ShowProblems, "show-problems", "triangle-alert", QT_TRANSLATE_NOOP("Actions", "&Problems"),
           "Ctrl+6", true},
    ActRow{Act::ShowInspector, "show-inspector", "", QT_TRANSLATE_NOOP("Actions", "&Inspector"), "Ctrl+5",
           true, true},
    ActRow{Act::ShowHistory, "show-history", "history", QT_TRANSLATE_NOOP("Actions", "Histor&y"), "Ctrl+H",
           true, true},
    ActRow{Act::ColumnChooser, "columns", "columns-3", QT_TRANSLATE_NOOP("Actions", "Choose &columns…"), "",
           true},
    ActRow{Act::ComfortableRows, "comfortable-rows", "", QT_TRANSLATE_NOOP("Actions", "Comfortable &rows"),
           "", false, true},
    ActRow{Act::AppearanceSystem, "appearance-system", "", QT_TRANSLATE_NOOP("Actions", "As the &system"), "",
           false, true},
    ActRow{Act::AppearanceLight, "appearance-light", "sun", QT_TRANSLATE_NOOP("Actions", "&Light"), "", false,
           true},
    ActRow{Act::AppearanceDark, "appearance-dark", "moon", QT_TRANSLATE_NOOP("Actions", "&Dark"), "", false,
           true},
    ActRow{Act::AppearanceContrast, "appearance-contrast", "eye",
           QT_TRANSLATE_NOOP("Actions", "High &contrast"), "", false, true},
    ActRow{Act::Annotate, "annotate", "pencil", QT_TRANSLATE_NOOP("Actions", "&Annotate"), "A", true},
    ActRow{Act::Tag, "tag", "tag", QT_TRANSLATE_NOOP("Actions", "Add a &tag…"), "T", true},
    ActRow{Act::Note, "note", "message-square-text", QT_TRANSLATE_NOOP("Actions", "Write a &note…"), "N",
           true},
    ActRow{Act::StatusUnreviewed, "status-unreviewed", "circle",
           QT_TRANSLATE_NOOP("Actions", "Mark as &unreviewed"), "1", true},
    ActRow{Act::StatusSuspicious, "status-suspicious", "triangle-alert",
           QT_TRANSLATE_NOOP("Actions", "Mark as &suspicious"), "2", true},
    ActRow{Act::StatusConfirmed, "status-confirmed", "circle-check",
           QT_TRANSLATE_NOOP("Actions", "Mark as &confirmed"), "3", true},
    ActRow{Act::StatusCleared, "status-cleared", "check", QT_TRANSLATE_NOOP("Actions", "Mark as c&leared"),
           "4", true},
    ActRow{Act::CorrectColumns, "correct-columns", "columns-3",
           QT_TRANSLATE_NOOP("Actions", "Correct how a &source is read…"), "", true},
    ActRow{Act::TakeOut, "take-out", "", QT_TRANSLATE_NOOP("Actions", "Take a source o&ut…"), "", true},
    ActRow{Act::PutBack, "put-back", "", QT_TRANSLATE_NOOP("Actions", "Put a source &back…"), "", true},
    ActRow{Act::Overlaps, "overlaps", "list-checks", QT_TRANSLATE_NOOP("Actions", "&Overlaps…"), "", true},
    ActRow{Act::CompareDeliveries, "compare-deliveries", "git-compare",
           QT_TRANSLATE_NOOP("Actions", "Compare two &deliveries…"), "", true},
    ActRow{Act::Palette, "palette", "command", QT_TRANSLATE_NOOP("Actions", "&Do anything…"), "Ctrl+K",
           false},
    ActRow{Act::Guide, "guide", "book-open", QT_TRANSLATE_NOOP("Actions", "&Guide"), "F1", false},
    ActRow{Act::Shortcuts, "shortcuts", "keyboard", QT_TRANSLATE_NOOP("Actions", "&Keys"), "Ctrl+/", false},
    ActRow{Act::About, "about", "info", QT_TRANSLATE_NOOP("Actions", "&About Waybill"), "", false},
};
static_assert(rows.size() == static_cast<std::size_t>(Act::Count_));

const ActRow &row(Act act)
{
    for (const ActRow &r : rows) {
        if (r.act == act)
            return r;
    }
    Q_UNREACHABLE();
}
} // namespace

Actions::Actions(QWidget *window, Looks &looks) : QObject(window)
{
    for (const ActRow &r : rows) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(r.id));
        if (*r.icon)
            action->setIcon(looks.icon(QLatin1String(r.icon)));
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(r.keys)));
        action->setCheckable(r.checkable);
        // A letter is a key only where nobody types: text fields take it first (ShortcutOverride).
        action->setShortcutContext(Qt::WindowShortcut);
        if (r.act == Act::About || r.act == Act::Quit)
            action->setMenuRole(r.act == Act::About ? QAction::AboutRole : QAction::QuitRole);
        window->addAction(action);
        m_actions[static_cast<std::size_t>(r.act)] = action;
    }
    retranslate();
    setShown(false, false);
}

QString Actions::id(Act act)
{
    return QLatin1String(row(act).id);
}

QString Actions::name(Act act)
{
    return tr(row(act).text).remove(u'&');
}

void Actions::bindUndo(QUndoStack &stack)
{
    if (m_stack) {
        disconnect((*this)[Act::Undo], nullptr, m_stack, nullptr);
        disconnect((*this)[Act::Redo], nullptr, m_stack, nullptr);
        disconnect(m_stack, nullptr, this, nullptr);
    }
    m_stack = &stack;
    NamedCommand::sayAgain(stack); // the language may be another since it was shown
    connect((*this)[Act::Undo], &QAction::triggered, &stack, &QUndoStack::undo);
    connect((*this)[Act::Redo], &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::indexChanged, this, &Actions::nameUndo);
    connect(&stack, &QUndoStack::cleanChanged, this, &Actions::nameUndo);
    nameUndo();
}

void Actions::nameUndo()
{
    QAction *undo = (*this)[Act::Undo], *redo = (*this)[Act::Redo];
    undo->setEnabled(m_stack && m_stack->canUndo());
    redo->setEnabled(m_stack && m_stack->canRedo());
    const QString undoWhat = m_stack ? m_stack->undoText() : QString();
    const QString redoWhat = m_stack ? m_stack->redoText() : QString();
    undo->setText(undoWhat.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoWhat));
    redo->setText(redoWhat.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoWhat));
    undo->setToolTip(tip(undo));
    redo->setToolTip(tip(redo));
}

void Actions::retranslate()
{
    for (const ActRow &r : rows) {
        QAction *action = m_actions[static_cast<std::size_t>(r.act)];
        action->setText(tr(r.text));
        action->setToolTip(tip(action));
    }
    if (m_stack)
        NamedCommand::sayAgain(*m_stack);
    nameUndo();
}

void Actions::setShown(bool hasCase, bool workbench)
{
    for (const ActRow &r : rows) {
        if (r.needsCase)
            m_actions[static_cast<std::size_t>(r.act)]->setEnabled(hasCase && workbench);
    }
    (*this)[Act::CloseCase]->setEnabled(hasCase);
}

QString Actions::tip(const QAction *action)
{
    QString name = action->text();
    name.remove(u'&');
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    return PlainTip::line(key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key));
}
