// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "views/common/sentence.h"

#include <QObject>
#include <QPointer>

#include <QList>

#include <memory>
#include <optional>

class Actions;
class LatestJob;
class MainWindow;
class OverlapWatch;
class OverlapsPage;
class StatusLine;
struct ShellContext;
struct Source;

/** The pages about shipments that stand in two files, about two deliveries, and about one source: how it is
 * read, and its raw rows. */
class OverlapActs : public QObject {
    Q_OBJECT

public:
    OverlapActs(ShellContext &context, OverlapWatch &watch, Actions &actions, StatusLine &statusLine,
                MainWindow &window);
    ~OverlapActs() override;

Q_SIGNALS:
    /** One sentence about what was written. */
    void done(const Sentence &text);
    void failed(const Failure &failure);

private:
    void openOverlaps();
    /** The same, of what is in view: as the status bar counts it. */
    void openOverlapsInView();
    void openComparison();
    /** The source that a person means of those given: the only one, or one of a list; nothing if none. */
    std::optional<Source> chosenSource(const QList<Source> &sources, const QString &title,
                                       const QString &lead) const;
    /** The sources of the open case that are in it, or that were taken out of it. */
    QList<Source> sources(bool takenOut) const;
    void correctColumns();
    void takeOut();
    void putBack();
    void askForRaw();
    void exportRaw(const Source &source, const QString &path);

    ShellContext &m_context;
    OverlapWatch &m_watch;
    MainWindow &m_window;
    std::unique_ptr<LatestJob> m_job;
    QPointer<OverlapsPage> m_page; ///< while it is shown
};
