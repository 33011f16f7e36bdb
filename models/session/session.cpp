// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "cube/columncube.h"
#include "cube/filterwords.h"
#include "session/commands.h"
#include "session/knownnames.h"
#include "session/layoutcommand.h"
#include "session/marker.h"
#include "session/problemlist.h"
#include "session/remapper.h"

#include <QDir>

#include <algorithm>
#include <utility>

Session::Session(SessionTools tools, QObject *parent)
    : QObject(parent), m_tools(std::move(tools)), m_feed(m_pool), m_loader(m_pool),
      m_remapper(std::make_unique<Remapper>(*this, m_tools.remap)), m_marker(std::make_unique<Marker>(*this)),
      m_problems(std::make_unique<ProblemList>(*this))
{
    m_pool.setExpiryTimeout(-1); // a thread that ends forgets its fonts, which the next map would wait for
    readNames();
    connect(&m_feed, &CubeFeed::totals, this, [this](const Totals &totals, const QList<MoneySum> &money) {
        m_totals = totals;
        m_otherMoney = money;
    });
    connect(&m_feed, &CubeFeed::failed, this, &Session::failed);
}

Session::~Session()
{
    // Answers on their way are dropped before what they would reach is gone.
    m_loader.cancel();
    m_remapper->abandon();
    m_marker->abandon();
    m_problems.reset();
    m_pool.waitForDone();
}

Result<void> Session::open(const QString &path)
{
    return take(CaseFile::open(path));
}

Result<void> Session::openImported(const QString &path)
{
    if (const auto opened = open(path); !opened)
        return opened;
    for (const Source &source : m_case->sources())
        m_remapper->imported(source);
    return {};
}

Result<void> Session::create(const QString &path)
{
    return take(CaseFile::create(path));
}

Result<void> Session::take(Result<std::unique_ptr<CaseFile>> file)
{
    if (!file)
        return file.failure();
    Result<std::unique_ptr<OpenCase>> opened = OpenCase::make(std::move(file).value(), m_tools.author);
    if (!opened)
        return opened.failure();
    close();
    m_case = std::move(opened).value();
    readNames();
    Q_EMIT changed(Change::Case | Change::Names | Change::Filter | Change::Selection | Change::Annotations);
    loadCube();
    return {};
}

void Session::close()
{
    if (!m_case) {
        if (m_importing) // into a case that is made for it
            Q_EMIT closing();
        m_importing = false;
        return;
    }
    m_waiting.clear(); // nobody begins anything any more
    m_loader.cancel();
    m_remapper->abandon();
    m_marker->abandon();
    m_problems->clear();
    Q_EMIT closing();
    m_pool.waitForDone(); // they use the file
    m_importing = m_exporting = false;
    Q_EMIT goingAway();
    m_undo.clear();
    m_history = {};
    m_selection = {};
    m_totals = {};
    m_otherMoney = {};
    m_cube.reset();
    m_case.reset();
    readNames();
    m_feed.setQuestion({}, {});
    Q_EMIT changed(Change::Case | Change::Names | Change::Cube | Change::Filter | Change::Selection |
                   Change::Annotations);
}

void Session::importFinished()
{
    if (!m_case)
        return;
    const QList<Source> before = m_case->sources();
    if (const Result<void> lists = m_case->refresh(); !lists)
        Q_EMIT failed(lists.failure());
    for (const Source &source : m_case->sources()) {
        if (std::ranges::find(before, source.id, &Source::id) == before.end())
            m_remapper->imported(source);
    }
    readNames();
    Q_EMIT changed(Change::Case | Change::Names);
    loadCube();
}

void Session::loadCube()
{
    if (!m_tools.makeCube)
        return;
    m_annotatedMeanwhile.clear();
    m_leftOutMeanwhile.clear();
    const std::function<Result<std::shared_ptr<const Cube>>(const Progress &)> work =
        [make = m_tools.makeCube, file = &m_case->file()](const Progress &progress) {
            return make(*file, progress);
        };
    m_loader.run<std::shared_ptr<const Cube>>(work, [this](Result<std::shared_ptr<const Cube>> cube) {
        Q_EMIT loading(-1);
        if (!cube) {
            Q_EMIT failed(cube.failure());
            return;
        }
        takeCube(*cube);
        ask();
        Q_EMIT changed(Change::Cube);
    });
    Q_EMIT loading(0);
}

void Session::takeCube(std::shared_ptr<const Cube> cube)
{
    m_cube = std::move(cube);
    if (!m_annotatedMeanwhile.isEmpty() && m_tools.patchCube)
        m_cube = m_tools.patchCube(m_cube, m_annotatedMeanwhile);
    const auto *columns = dynamic_cast<const ColumnCube *>(m_cube.get());
    if (columns && !m_leftOutMeanwhile.isEmpty())
        m_cube = columns->withLeftOut(m_leftOutMeanwhile);
}

void Session::ask()
{
    m_feed.setQuestion(m_cube, filter());
}

void Session::rereadNames()
{
    readNames();
    NamedCommand::sayAgain(m_undo);
    Q_EMIT changed(Change::Names);
}

QueryNames Session::namesNow() const
{
    QueryNames names = m_tools.names ? m_tools.names() : QueryNames();
    if (m_case)
        addCaseNames(names, m_case->sources(), m_case->tags());
    return names;
}

void Session::readNames()
{
    m_names = namesNow();
}

void Session::setFilter(const Filter &filter)
{
    if (!m_case || filter == this->filter())
        return;
    const auto name = [this, before = this->filter(), filter] {
        return FilterWords::difference(before, filter, m_names);
    };
    m_undo.push(new SetFilterCommand(*this, m_history, m_history.visited(filter), name));
}

void Session::goBack()
{
    if (canGoBack())
        m_undo.push(new SetFilterCommand(
            *this, m_history, m_history.back(), [] { return tr("back to the filter before"); }, true));
}

void Session::goForward()
{
    if (canGoForward())
        m_undo.push(new SetFilterCommand(
            *this, m_history, m_history.forward(), [] { return tr("forward to the next filter"); }, true));
}

void Session::applyHistory(const FilterHistory &history)
{
    m_history = history;
    ask();
    Q_EMIT changed(Change::Filter);
}

void Session::setSelection(const Selection &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    Q_EMIT changed(Change::Selection);
}

void Session::setMeasure(Measure measure)
{
    if (m_measure == measure)
        return;
    const auto name = [measure] { return tr("figures in %1").arg(measureName(measure).toLower()); };
    LayoutCommand<Measure>::perform(m_undo, name, this, m_measure, measure, [this](Measure shown) {
        m_measure = shown;
        Q_EMIT changed(Change::Measure);
    });
}

QString Session::busyReason() const
{
    if (m_remapper->running())
        return tr("A source is being read anew. Annotate when that is done, or cancel it.");
    if (m_marker->running())
        return tr("Shipments are being marked. Go on when that is done, or cancel it.");
    return m_importing ? tr("Files are being imported. Annotate when that is done, or cancel it.")
                       : QString();
}

QString Session::ifStopped() const
{
    QStringList sentences;
    if (m_remapper->running())
        sentences.append(tr("A source is being read anew. If that is stopped, it stays as it is read now."));
    if (m_marker->running())
        sentences.append(tr("Shipments are being marked. If that is stopped, they stay as they were."));
    if (m_importing)
        sentences.append(
            m_newCaseFolder.isEmpty()
                ? tr("Files are being imported. If that is stopped, the file being imported is left "
                     "out. Files imported before it stay in the case.")
                : tr("Files are being imported. If that is stopped, the file being imported is left "
                     "out. Files imported before it stay, in a new case in %1.")
                      .arg(QDir::toNativeSeparators(m_newCaseFolder)));
    if (m_exporting)
        sentences.append(tr("Rows are being written to a file. If that is stopped, nothing is written."));
    return sentences.join(u' ');
}

void Session::setImporting(bool importing, const QString &newCaseFolder)
{
    m_importing = importing;
    m_newCaseFolder = newCaseFolder;
    callWaiting();
}

void Session::setExporting(bool exporting)
{
    m_exporting = exporting;
    callWaiting();
}

void Session::whenFree(std::function<void()> then)
{
    m_waiting.append(std::move(then));
    callWaiting();
}

void Session::callWaiting()
{
    while (!m_waiting.isEmpty() && busyReason().isEmpty())
        m_waiting.takeFirst()();
    if (!isWorking())
        Q_EMIT freed();
}

bool Session::annotate(const QList<std::int64_t> &shipments, const AnnotationChange &change)
{
    if (shipments.isEmpty() || !mayWrite())
        return false;
    if (shipments.size() > Marker::many) {
        m_marker->mark(shipments, change);
        return true;
    }
    bool written = false;
    m_undo.push(new SetAnnotationCommand(*this, shipments, change, written));
    return written;
}

bool Session::mayWrite()
{
    if (m_case && !m_case->annotations())
        Q_EMIT failed({m_case->file().readOnlyReason()});
    if (!m_case || !m_case->annotations())
        return false;
    const QString reason = busyReason();
    if (!reason.isEmpty())
        Q_EMIT failed({reason});
    return reason.isEmpty();
}

void Session::leaveOut(const QMap<std::int64_t, std::int64_t> &twins)
{
    if (!twins.isEmpty() && mayWrite())
        m_undo.push(new LeaveOutCommand(*this, twins));
}

void Session::countAgain(const QList<std::int64_t> &shipments)
{
    if (!shipments.isEmpty() && mayWrite())
        m_undo.push(new LeaveOutCommand(*this, shipments));
}

void Session::applyLeftOut(const LeftOutStates &states)
{
    if (const Result<void> lists = m_case->refresh(); !lists)
        Q_EMIT failed(lists.failure());
    QMap<std::int64_t, bool> leftOut;
    for (auto it = states.cbegin(); it != states.cend(); ++it)
        leftOut.insert(it.key(), it->has_value());
    if (m_loader.busy())
        m_leftOutMeanwhile.insert(leftOut);
    if (const auto *columns = dynamic_cast<const ColumnCube *>(m_cube.get())) {
        m_cube = columns->withLeftOut(leftOut);
        ask();
    } else if (m_cube && !m_loader.busy()) {
        loadCube();
    }
    Q_EMIT changed(Change::LeftOut);
}

void Session::applyAnnotations(const Annotations &annotations)
{
    if (const Result<void> lists = m_case->refresh(); !lists)
        Q_EMIT failed(lists.failure());
    readNames();
    if (m_loader.busy())
        m_annotatedMeanwhile.insert(annotations);
    if (m_cube && m_tools.patchCube) {
        m_cube = m_tools.patchCube(m_cube, annotations);
        ask();
    }
    Q_EMIT changed(Change::Annotations | Change::Names);
}
