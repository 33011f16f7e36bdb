// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the window takes from a click until every view has its answer and is painted:
//
//     bench_window [ROWS [CASE]]
//
// Makes made-up declarations (1,000,000 unless told), imports them with `waybill import` (kept and used again
// if CASE names a file), opens the window over them without a display, clicks in it as a person does, and
// searches and undoes through its session.
#include "madeuptable.h"
#include "peerrun.h"

#include "places/countries.h"
#include "session/filteredit.h"
#include "session/session.h"
#include "views/common/languages.h"
#include "views/common/looks.h"
#include "views/common/settings.h"
#include "views/facets/facetpanel.h"
#include "views/facets/facetsection.h"
#include "views/facets/monthhistogram.h"
#include "views/shell/mainwindow.h"
#include "views/shell/workbench.h"
#include "views/tables/shipmentsview.h"
#include "views/tables/tablespanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace {

constexpr double GoalMilliseconds = 50;

/** Notices that something of the window was painted. */
class PaintWatch : public QObject {
public:
    bool painted = false;
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

/** The window over a case, and the acts of a person in it. */
class Stage {
public:
    explicit Stage(const QString &path) : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        SessionTools tools = SessionTools::overColumns();
        tools.author = QStringLiteral("bench");
        m_session = std::make_unique<Session>(std::move(tools));
        m_languages.use(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(
            ShellContext{*m_session, m_looks, m_settings, m_languages, m_countries,
                         [](const Progress &) -> Result<QString> { return QString(); }});
        qApp->installEventFilter(&m_watch);
        m_window->resize(1600, 1000);
        m_window->show();
        m_window->openCase(path);
    }
    ~Stage() { m_window.reset(); }

    Session &session() { return *m_session; }
    ShipmentsView &table() { return m_window->workbench().tables().shipments(); }

    /** Milliseconds until the last view was painted; the window must then stay as it is for a while. */
    double until(const std::function<void()> &act)
    {
        constexpr double Still = 250; // no view may come late
        QElapsedTimer timer;
        timer.start();
        const auto now = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
        double last = 0;
        act();
        for (double busy = now(); now() - std::max(last, busy) < Still;) {
            m_watch.painted = false;
            QApplication::processEvents();
            if (m_watch.painted)
                last = now();
            else
                QThread::usleep(200);
            if (!m_session->cube() || m_session->feed().busy())
                busy = now();
        }
        return last;
    }

    void clickFacet(Dimension dimension, int row)
    {
        FacetSection *section = m_window->findChild<FacetPanel *>()->section(dimension);
        FacetList &list = section->list();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(row, 0)).center());
    }
    void clickMonth(double at)
    {
        auto *months = m_window->findChild<MonthHistogram *>();
        QTest::mouseClick(months, Qt::LeftButton, {},
                          QPoint(static_cast<int>(months->width() * at), months->height() / 2));
    }
    void clickHeader(int section)
    {
        QHeaderView &header = *table().horizontalHeader();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          QPoint(header.sectionViewportPosition(section) + 20, header.height() / 2));
    }
    void search(const QString &text)
    {
        m_session->setFilter(FilterEdit::only(m_session->filter(), FilterField::Text, text));
    }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    Looks m_looks;
    Languages m_languages;
    Countries m_countries;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    PaintWatch m_watch;
};

/** Times of the same kind of act. */
using Times = std::map<std::string, std::vector<double>>;

void play(Stage &stage, Times &times)
{
    const auto measure = [&](const char *what, const std::function<void()> &act) {
        times[what].push_back(stage.until(act));
    };
    const auto undo = [&] { measure("undo", [&] { stage.session().undoStack().undo(); }); };
    for (const int row : {0, 1, 2}) {
        measure("a category", [&] { stage.clickFacet(Dimension::Category, row); });
        measure("a country within it", [&] { stage.clickFacet(Dimension::Origin, 0); });
        undo();
        undo();
    }
    for (const Dimension dimension : {Dimension::Origin, Dimension::Dispatch, Dimension::Consignee}) {
        measure("a country or firm", [&] { stage.clickFacet(dimension, 0); });
        undo();
    }
    for (const double at : {0.3, 0.5, 0.8}) {
        measure("a month", [&] { stage.clickMonth(at); });
        undo();
    }
    for (const int section : {2, 6, 6}) {
        measure("sorting all rows", [&] { stage.clickHeader(section); });
    }
    for (const char *text : {"ceramic", "motor", "\"steel pipe\""}) {
        measure("a text", [&] { stage.search(QString::fromLatin1(text)); });
        undo();
    }
}

void print(const Times &times)
{
    for (const auto &[what, all] : times) {
        std::vector<double> sorted = all;
        std::ranges::sort(sorted);
        std::printf("%-24s median %7.1f ms, worst %7.1f ms of %2zu%s\n", what.c_str(),
                    sorted[sorted.size() / 2], sorted.back(), sorted.size(),
                    sorted.back() > GoalMilliseconds ? "  (over the goal)" : "");
    }
    std::printf("goal: %.0f ms from a click to all views painted\n", GoalMilliseconds);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setCursorFlashTime(0); // a blinking cursor is no answer
    const QStringList given = QApplication::arguments();
    const std::int64_t rows = given.size() > 1 ? given[1].toLongLong() : 1'000'000;
    const QTemporaryDir folder;
    const QString path = given.size() > 2 ? given[2] : folder.filePath(QStringLiteral("bench.waybill"));
    if (!QFile::exists(path)) {
        const QString csv = folder.filePath(QStringLiteral("bench.csv"));
        if (!MadeUpTable::writeCsv(csv.toStdString(), rows, MadeUpTable::Descriptions::Repeated) ||
            !PeerRun::run({PeerRun::waybill(), QStringLiteral("import"), path, csv})) {
            std::printf("the case could not be made: %s\n", qPrintable(PeerRun::waybill()));
            return 1;
        }
    }
    Stage stage(path);
    std::printf("%-24s        %7.1f ms\n", "opening", stage.until([] {}));
    std::printf("%lld shipments\n", static_cast<long long>(stage.session().totals().shipments));
    Times times;
    play(stage, times);
    print(times);
    return 0;
}
