// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QUndoStack>

#include <array>
#include <cstddef>

class Looks;
class QAction;
class QWidget;

/** Everything the window can be told to do from a menu, a key, the tool bar or the palette. */
enum class Act : std::size_t {
    ImportFiles,
    PasteTable,
    NewCase,
    OpenCase,
    OpenSample,
    CloseCase,
    ExportView,
    ExportTable,
    ExportRaw,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyWithoutHeaders,
    SelectAll,
    Find,
    Back,
    Forward,
    ClearFilter,
    ArrangeAbove,
    ArrangeBelow,
    ArrangeBeside,
    ArrangeTabs,
    OneViewAlone,
    ShowFacets,
    ShowInspector,
    ShowHistory,
    ShowMap,
    ShowChart,
    ShowTable,
    ShowProblems,
    ColumnChooser,
    ComfortableRows,
    AppearanceSystem,
    AppearanceLight,
    AppearanceDark,
    AppearanceContrast,
    Annotate,
    Tag,
    Note,
    StatusUnreviewed,
    StatusSuspicious,
    StatusConfirmed,
    StatusCleared,
    CorrectColumns,
    TakeOut,
    PutBack,
    Overlaps,
    CompareDeliveries,
    Palette,
    Guide,
    Shortcuts,
    About,
    Count_,
};

/** The actions themselves, with icons, keys and texts in the language of the moment. */
class Actions : public QObject {
    Q_OBJECT

public:
    /** Adds every action to `window`, so that its keys work there. */
    Actions(QWidget *window, Looks &looks);

    QAction *operator[](Act act) const { return m_actions[static_cast<std::size_t>(act)]; }
    /** A stable name for settings: "import-files". */
    static QString id(Act act);
    /** Its text in the language of now, without the mark of its letter. */
    static QString name(Act act);
    /** Undo and redo work on this stack from now on, and say what they undo. */
    void bindUndo(QUndoStack &stack);
    void retranslate();
    /** Acts on a case can be had only while its workbench is seen: nothing is done to what a page covers. */
    void setShown(bool hasCase, bool workbench);
    /** Text with the key in brackets: for a button that shows an icon alone. */
    static QString tip(const QAction *action);

private:
    std::array<QAction *, static_cast<std::size_t>(Act::Count_)> m_actions{};
    QPointer<QUndoStack> m_stack;
    void nameUndo();
};
