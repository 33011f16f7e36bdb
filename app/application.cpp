// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/knowledge.h"
#include "importing/remapjob.h"
#include "importing/samplecase.h"
#include "session/freshcase.h"
#include "session/importdesk.h"
#include "session/remapper.h"
#include "session/session.h"
#include "views/common/languages.h"
#include "views/common/looks.h"
#include "views/common/settings.h"
#include "views/importing/importbar.h"
#include "views/importing/importpage.h"
#include "views/importing/remappage.h"
#include "views/shell/fileacts.h"
#include "views/shell/mainwindow.h"
#include "views/shell/messagebar.h"
#include "views/shell/workbench.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

Application::Application(const Knowledge &knowledge)
    : m_knowledge(knowledge), m_settings(std::make_unique<Settings>()), m_looks(std::make_unique<Looks>()),
      m_languages(std::make_unique<Languages>())
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setWindowIcon(Looks::logo());
    QApplication::setFont(Theme::font(13));
    m_languages->use(m_settings->language());
    m_looks->setAppearance(m_settings->appearance());
    makeSession();
    m_desk = std::make_unique<ImportDesk>(
        [this]() -> const CaseFile * {
            return m_session->isOpen() ? &m_session->openCase().file() : nullptr;
        },
        m_knowledge.forImport(), m_settings->author());
    m_window = std::make_unique<MainWindow>(
        ShellContext{*m_session, *m_looks, *m_settings, *m_languages, m_knowledge.countries(),
                     [this](const Progress &progress) { return makeSample(progress); }});
    m_desk->setHome(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    showImports();
    m_window->files().setImporter([this](const QStringList &paths) { importFiles(paths); });
    connect(m_desk.get(), &ImportDesk::failed, m_session.get(), &Session::failed);
    connect(m_desk.get(), &ImportDesk::caseMade, this, [this](const QString &path) {
        if (const auto opened = m_session->openImported(path); !opened)
            Q_EMIT m_session->failed(opened.failure());
    });
    connect(m_desk.get(), &ImportDesk::finished, this, [this](int sources) {
        if (sources > 0)
            m_session->importFinished();
    });
    connect(m_desk.get(), &ImportDesk::caseLeft, this, [this](const KeptCase &left) {
        m_settings->addRecentCase({left.path, left.shipments, left.sources, QDateTime::currentDateTime()});
    });
    connect(m_desk.get(), &ImportDesk::caseLeft, m_window.get(), [this](const KeptCase &left) {
        m_window->messages().tell(MessageBar::Tone::Info, [path = QDir::toNativeSeparators(left.path)] {
            return tr("The import was stopped. What was imported before is in %1.").arg(path);
        });
    });
    // What was chosen for one case, or for a new one, goes into no other.
    connect(m_session.get(), &Session::closing, m_desk.get(), &ImportDesk::letGo);
    connect(&m_window->files(), &FileActs::opened, m_desk.get(), &ImportDesk::letGo);
    connect(m_languages.get(), &Languages::changed, m_session.get(), &Session::rereadNames);
    connect(&m_session->remapper(), &Remapper::mappingWanted, this, &Application::showMapping);
}

Application::~Application() = default;

void Application::makeSession()
{
    SessionTools tools = SessionTools::overColumns();
    tools.names = [this] { return m_knowledge.names(); };
    tools.author = m_settings->author();
    tools.remap = [this](const CaseFile &file, const RemapOrder &order, const Progress &progress) {
        return remapSource(file, order, m_knowledge.forImport(), progress);
    };
    m_session = std::make_unique<Session>(std::move(tools));
}

/** While files are imported nobody else can write, and the window shows it whatever page a person is on. */
void Application::showImports()
{
    connect(m_desk.get(), &ImportDesk::changed, m_session.get(),
            [this] { m_session->setImporting(m_desk->running(), m_desk->newCaseFolder()); });
    m_importBar = new ImportBar(*m_desk);
    m_window->addJobBar(m_importBar);
    connect(m_importBar, &ImportBar::told, m_window.get(), [this](const ImportEnd &end) {
        MessageBar::Link link;
        if (end.problems > 0)
            link = {[] { return tr("Show the problems"); }, [this] { m_window->workbench().showProblems(); }};
        m_window->messages().tell(
            end.isGood() ? MessageBar::Tone::Info : MessageBar::Tone::Warning,
            [end] { return end.summary(); }, link);
    });
}

void Application::start(const QStringList &paths)
{
    m_window->show();
    m_window->files().openFiles(paths);
}

Result<QString> Application::makeSample(const Progress &progress) const
{
    const QString path = SampleCase::defaultPath();
    if (const auto made = SampleCase::make(path, m_knowledge.forImport(), progress); !made)
        return made.failure();
    return path;
}

void Application::showMapping(SourceId id)
{
    const Source *const source = m_session->isOpen() ? m_session->openCase().source(id) : nullptr;
    if (!source)
        return;
    auto *const page = new RemapPage(*m_session, *source, m_knowledge.forImport(), *m_looks);
    connect(page, &RemapPage::closed, m_window.get(), &MainWindow::closePage);
    m_window->showPage(page, &page->desk().undoStack());
}

void Application::importFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const QString reason = m_session->isOpen() ? m_session->openCase().file().readOnlyReason() : QString();
    if (!reason.isEmpty()) {
        m_window->messages().tell(MessageBar::Tone::Error, reason);
        return;
    }
    m_desk->clearDone();
    m_desk->add(paths);
    auto *const page = new ImportPage(*m_desk, *m_looks);
    m_importPage = page;
    m_importBar->setAside(true);
    connect(page, &QObject::destroyed, m_importBar, [this, page] {
        if (!m_importPage || m_importPage == page) // and no newer one is shown
            m_importBar->setAside(false);
    });
    if (m_session->isOpen() && m_session->openCase().illustrative())
        page->warnOfSample();
    connect(page, &ImportPage::newCaseWanted, m_window.get(), [this] {
        QStringList files;
        for (const ImportEntry &entry : m_desk->entries())
            files.append(entry.path);
        m_session->close(); // and with it the page: without a case an import makes its own
        importFiles(files);
    });
    const auto close = [this] {
        if (!m_desk->running())
            m_desk->letGo();
        m_window->closePage();
    };
    connect(page, &ImportPage::closed, m_window.get(), close);
    connect(page, &ImportPage::problemsWanted, m_window.get(), [this, close] {
        close();
        m_window->workbench().showProblems();
    });
    m_window->showPage(page, &m_desk->undoStack());
}
