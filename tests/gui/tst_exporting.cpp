// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guirig.h"

#include "views/casework/comparepage.h"
#include "views/casework/problemspanel.h"
#include "views/charts/chartpanel.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/tableexportdialog.h"
#include "views/shell/actions.h"
#include "views/shell/workbench.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace {

/** Counts the questions that are asked from the window's thread. */
class WatchedCube : public Cube {
public:
    WatchedCube(std::shared_ptr<const Cube> inner, std::atomic_int &asked)
        : m_inner(std::move(inner)), m_asked(asked)
    {
    }
    Result<QList<CubeAnswer>> answer(const Filter &filter, const QList<CubeRequest> &requests,
                                     const Progress &progress) const override
    {
        watch();
        return m_inner->answer(filter, requests, progress);
    }
    Result<QList<MoneySum>> otherMoney(const Filter &filter, const Progress &progress) const override
    {
        watch();
        return m_inner->otherMoney(filter, progress);
    }
    Result<QList<std::int64_t>> shipments(const Filter &filter, const RowOrder &order,
                                          const Progress &progress) const override
    {
        watch();
        return m_inner->shipments(filter, order, progress);
    }

private:
    void watch() const { m_asked += QThread::currentThread() == QCoreApplication::instance()->thread(); }
    std::shared_ptr<const Cube> m_inner;
    std::atomic_int &m_asked;
};

} // namespace

/** What is in view becomes files: without the window standing still, where things were written last. */
class ExportingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_asked = 0;
        m_rig = std::make_unique<GuiRig>(60, [this](SessionTools &tools) {
            tools.makeCube = [this, make = tools.makeCube](
                                 const CaseFile &file,
                                 const Progress &progress) -> Result<std::shared_ptr<const Cube>> {
                auto made = make(file, progress);
                return made ? Result<std::shared_ptr<const Cube>>(
                                  std::make_shared<const WatchedCube>(*made, m_asked))
                            : made;
            };
        });
        m_rig->window->show();
        m_rig->open();
    }
    void cleanup() { m_rig.reset(); }

    void theWindowsThreadNeverAsksForFigures_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<bool>("flow");
        QTest::newRow("a map") << static_cast<int>(Act::ExportView) << false;
        QTest::newRow("a chart") << -1 << false;
        QTest::newRow("a chart of routes") << -1 << true;
        QTest::newRow("a table") << static_cast<int>(Act::ExportTable) << false;
    }
    void theWindowsThreadNeverAsksForFigures()
    {
        QFETCH(int, act);
        QFETCH(bool, flow);
        ChartPanel &chart = m_rig->window->workbench().chart();
        if (flow)
            chart.setBy(Dimension::Route);
        m_rig->settle();
        QCOMPARE(m_asked.load(), 0);
        if (act < 0)
            Q_EMIT chart.exportAsked();
        else
            m_rig->window->actions()[static_cast<Act>(act)]->trigger();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        if (auto *const picture = qobject_cast<ExportDialog *>(dialog()))
            QVERIFY(!picture->choice().options.words.title.isEmpty());
        QCOMPARE(m_asked.load(), 0);
        QTemporaryDir folder;
        if (auto *const picture = qobject_cast<ExportDialog *>(dialog()))
            QVERIFY(picture->exportTo(folder.filePath(QStringLiteral("picture"))));
        QCOMPARE(m_asked.load(), 0);
    }
    void figuresAreCopiedAwayFromTheWindowsThread()
    {
        m_rig->settle();
        QApplication::clipboard()->clear();
        Q_EMIT m_rig->window->workbench().chart().copyAsked();
        QTRY_VERIFY2(QApplication::clipboard()->text().contains(QStringLiteral("2022-03\t")),
                     qPrintable(QApplication::clipboard()->text()));
        QCOMPARE(m_asked.load(), 0);
    }
    void theTableIsThatOfTheFilterItsNoteSpeaksOf()
    {
        m_rig->window->actions()[Act::ExportTable]->trigger();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        m_rig->session().setFilter(Filter().with(FilterField::Origin, {QStringLiteral("TR")}));
        QTemporaryDir folder;
        auto *const table = qobject_cast<TableExportDialog *>(dialog());
        QVERIFY(table);
        QSignalSpy exported(table, &TableExportDialog::exported);
        table->exportTo(folder.filePath(QStringLiteral("a.csv")));
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.first().at(1).value<TableCounts>().rows, 60);
    }
    void aCaseThatIsClosedMeanwhileExportsNothing()
    {
        m_rig->window->actions()[Act::ExportView]->trigger();
        m_rig->session().close();
        QTest::qWait(50);
        QVERIFY(!dialog());
    }
    void listsGoWhereThingsWereWrittenLast_data()
    {
        QTest::addColumn<bool>("problems");
        QTest::newRow("problems") << true;
        QTest::newRow("a comparison") << false;
    }
    void listsGoWhereThingsWereWrittenLast()
    {
        QFETCH(bool, problems);
        QTemporaryDir last, next;
        m_rig->settings().setExportFolder(last.path());
        QWidget *page = &m_rig->window->workbench().problems();
        if (!problems) {
            m_rig->window->actions()[Act::CompareDeliveries]->trigger();
            page = m_rig->window->findChild<ComparePage *>();
        }
        QVERIFY(page);
        auto *const button = page->findChild<QPushButton *>(QStringLiteral("export"));
        QVERIFY(button);
        QString began;
        const QString path = next.filePath(QStringLiteral("list.csv"));
        QTimer::singleShot(0, this, [&] {
            auto *const files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(files);
            began = files->directory().path();
            files->selectFile(path);
            QMetaObject::invokeMethod(files, "accept");
        });
        button->setEnabled(true);
        button->click();
        QCOMPARE(began, last.path());
        QCOMPARE(m_rig->settings().exportFolder(), next.path());
    }

private:
    QDialog *dialog() const
    {
        if (auto *const picture = m_rig->window->findChild<ExportDialog *>())
            return picture;
        return m_rig->window->findChild<TableExportDialog *>();
    }
    std::atomic_int m_asked = 0;
    std::unique_ptr<GuiRig> m_rig;
};

QTEST_MAIN(ExportingTest)
#include "tst_exporting.moc"
