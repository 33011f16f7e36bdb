// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "cube/querynames.h"
#include "importing/remapreport.h"
#include "session/cubefeed.h"
#include "session/filterhistory.h"
#include "session/opencase.h"
#include "session/sessiontools.h"

#include <QObject>
#include <QThreadPool>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

class Marker;
class ProblemList;
class Remapper;

/** Which shipments are picked: `current` is the one that the inspector shows. */
struct Selection {
    QList<std::int64_t> shipments;
    std::int64_t current = 0;
    bool operator==(const Selection &) const = default;
};

/**
 * One case being worked on: the file, what is in view, what is selected, and how it all came about. Every
 * change goes through here and is told by one signal; views keep nothing of their own. Belongs to the
 * window's thread.
 */
class Session : public QObject {
    Q_OBJECT

public:
    enum class Change {
        Case = 1, ///< opened, closed, or its sources changed
        Cube = 2, ///< figures can be asked (again)
        Filter = 4,
        Selection = 8,
        Annotations = 16,
        Measure = 32,  ///< which figure is shown beside names
        LeftOut = 128, ///< what is left out of sums as a duplicate
        Names = 64,    ///< names are to be read again: another language, other sources or tags
    };
    Q_DECLARE_FLAGS(Changes, Change)

    explicit Session(SessionTools tools, QObject *parent = nullptr);
    ~Session() override;

    Result<void> open(const QString &path);
    /** A new, empty case, open at once. */
    Result<void> create(const QString &path);
    /** Opens the case that a first import made; that import is a step that can be undone. */
    Result<void> openImported(const QString &path);
    void close();
    /** Something was imported: reads sources and builds the cube anew. */
    void importFinished();
    bool isOpen() const { return m_case != nullptr; }
    /** The open case; only to be asked while isOpen(). */
    const OpenCase &openCase() const { return *m_case; }

    /** The figures of the moment, or nothing while those of a case that was just opened are being read. */
    std::shared_ptr<const Cube> cube() const { return m_cube; }
    bool isReading() const { return m_loader.busy(); }
    CubeFeed &feed() { return m_feed; }
    QThreadPool &pool() { return m_pool; }
    /** Totals of what passes the filter, with declarations; as of the last answer. */
    const Totals &totals() const { return m_totals; }
    /** Values of the same shipments that are not in dollars, by currency. */
    const QList<MoneySum> &otherMoney() const { return m_otherMoney; }

    const QueryNames &names() const { return m_names; }
    /** The same in the language of the moment, which is another while a picture is made in one. */
    QueryNames namesNow() const;
    /** After a change of language. */
    void rereadNames();

    const Filter &filter() const { return m_history.current(); }
    /** Undoable; the same filter again does nothing. */
    void setFilter(const Filter &filter);
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    void goBack();
    void goForward();

    const Selection &selection() const { return m_selection; }
    void setSelection(const Selection &selection);

    Measure measure() const { return m_measure; }
    /** Undoable. */
    void setMeasure(Measure measure);

    /** Pass the filter, but are in no sum, because somebody left them out as duplicates; as of the last
     * answer. */
    std::int64_t leftOut() const { return m_feed.leftOut(); }
    /** Leaves each key out of sums because its value counts instead. Undoable and on the disk at once. */
    void leaveOut(const QMap<std::int64_t, std::int64_t> &twins);
    /** Takes shipments into sums again. Undoable and on the disk at once. */
    void countAgain(const QList<std::int64_t> &shipments);

    /** Why nothing can be changed right now, as one sentence: nobody else can write while a job does. Empty
     * if it can. */
    QString busyReason() const;
    /** Files are being imported, or no longer; with no case open, into one that is made for them in a folder.
     */
    void setImporting(bool importing, const QString &newCaseFolder = {});
    /** Rows of the case are being written to a file, or no longer. */
    void setExporting(bool exporting);
    /** True while something is at work in the case that would be lost if it were closed now. */
    bool isWorking() const { return m_exporting || !busyReason().isEmpty(); }
    /** What is at work, and what is so when it is stopped now, in sentences; empty if nothing is. */
    QString ifStopped() const;
    /** Calls the function now, or once no job writes to the case any more; never for another case. */
    void whenFree(std::function<void()> then);

    /** Undoable and on the disk at once; very many shipments are marked by a job. False if nothing was
     * written, which failed() tells. */
    bool annotate(const QList<std::int64_t> &shipments, const AnnotationChange &change);

    QUndoStack &undoStack() { return m_undo; }
    /** Reads sources anew by corrected mappings. */
    Remapper &remapper() { return *m_remapper; }
    /** Marks very many shipments. */
    Marker &marker() { return *m_marker; }
    /** Who signs annotations. */
    const QString &author() const { return m_tools.author; }
    /** What could not be read, by kind. */
    ProblemList &problems() { return *m_problems; }

Q_SIGNALS:
    void changed(Session::Changes changes);
    /** Who works with the case away from this thread should stop: it waits for them. */
    void closing();
    /** They have stopped: the last chance to write to the case. */
    void goingAway();
    /** Nothing is at work in the case any more. */
    void freed();
    /** The cube is being read: 0 to 1000, or -1 when it is done. */
    void loading(int permille);
    void failed(const Failure &failure);

private:
    friend class SetFilterCommand;
    friend class SetAnnotationCommand;
    friend class LeaveOutCommand;
    friend class Remapper;
    friend class Marker;
    Result<void> take(Result<std::unique_ptr<CaseFile>> file);
    void readNames();
    void loadCube();
    void applyHistory(const FilterHistory &history);
    void applyAnnotations(const Annotations &annotations);
    void applyLeftOut(const LeftOutStates &states);
    /** True if the case can be written to; tells why not. */
    bool mayWrite();
    void ask();
    void takeCube(std::shared_ptr<const Cube> cube);
    /** Calls those who wait, if nothing is in their way. */
    void callWaiting();

    SessionTools m_tools;
    QThreadPool m_pool;
    std::unique_ptr<OpenCase> m_case;
    std::shared_ptr<const Cube> m_cube;
    QueryNames m_names;
    FilterHistory m_history;
    Selection m_selection;
    Measure m_measure = Measure::Net;
    Totals m_totals;
    QList<MoneySum> m_otherMoney;
    QUndoStack m_undo;
    CubeFeed m_feed;
    LatestJob m_loader;
    /** What was changed while the figures are being read: their reader may have passed by before. */
    Annotations m_annotatedMeanwhile;
    QMap<std::int64_t, bool> m_leftOutMeanwhile;
    bool m_importing = false, m_exporting = false;
    QString m_newCaseFolder;
    QList<std::function<void()>> m_waiting; ///< until the case is free
    std::unique_ptr<Remapper> m_remapper;
    std::unique_ptr<Marker> m_marker;
    std::unique_ptr<ProblemList> m_problems;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Session::Changes)
