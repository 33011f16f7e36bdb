// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/progress.h"
#include "core/result.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>

class ImportDesk;
class ImportBar;
class ImportPage;
class Knowledge;
class Languages;
class Looks;
class MainWindow;
class Session;
class Settings;

/** The program with its window: the one place where everything is made and wired together. */
class Application : public QObject {
    Q_OBJECT

public:
    /** A QApplication must be there; the knowledge must outlive this. */
    explicit Application(const Knowledge &knowledge);
    ~Application() override;

    /** Shows the window, with the case or the import of the files that are named. */
    void start(const QStringList &paths);
    MainWindow &window() { return *m_window; }
    Session &session() { return *m_session; }
    ImportDesk &importDesk() { return *m_desk; }

private:
    void makeSession();
    void showImports();
    /** On a worker thread: everything it uses may be asked from any. */
    Result<QString> makeSample(const Progress &progress) const;
    void importFiles(const QStringList &paths);
    /** The page on which a person corrects how a source is read. */
    void showMapping(SourceId id);

    const Knowledge &m_knowledge;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ImportDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QPointer<ImportPage> m_importPage;
    ImportBar *m_importBar = nullptr; ///< the window's
};
