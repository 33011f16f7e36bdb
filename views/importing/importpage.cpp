// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importpage.h"

#include "core/format.h"
#include "core/text.h"
#include "session/importdesk.h"
#include "views/common/elidedlabel.h"
#include "views/common/looks.h"
#include "views/common/pagehead.h"
#include "views/common/plainlabel.h"
#include "views/importing/discardquestion.h"
#include "views/importing/importfilelist.h"
#include "views/importing/refusalpanel.h"
#include "views/importing/sheetpanel.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

ImportPage::ImportPage(ImportDesk &desk, const Looks &looks, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_files(new ImportFileModel(this))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    auto *const middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeFiles());
    m_stack = new QStackedWidget(this);
    m_sheet = new SheetPanel(desk, looks, this);
    m_stack->addWidget(m_sheet);
    m_nothing = new RefusalPanel(this);
    connect(m_nothing, &RefusalPanel::wished, &desk, &ImportDesk::retry);
    m_stack->addWidget(m_nothing);
    middle->addWidget(m_stack, 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeSampleNote());
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());
    connect(&desk, &ImportDesk::changed, this, &ImportPage::refresh);
    connect(&desk, &ImportDesk::finished, this, [this] {
        if (m_import->isHidden())
            m_cancel->setFocus(); // Enter goes on from here
    });
    connect(&desk, &ImportDesk::progressed, this, &ImportPage::refreshProgress);
    retranslate();
    refresh();
}

QWidget *ImportPage::makeHead()
{
    m_head = new PageHead(this);
    m_addFiles = new QPushButton(m_looks.icon(QStringLiteral("file-plus")), QString(), m_head);
    connect(m_addFiles, &QPushButton::clicked, this, &ImportPage::chooseFiles);
    m_head->addControl(m_addFiles);
    return m_head;
}

QWidget *ImportPage::makeSampleNote()
{
    m_sampleNote = new QWidget(this);
    m_sampleWords = plainLabel(m_sampleNote, "warning");
    m_sampleWords->setWordWrap(true);
    m_newCase = new QPushButton(m_sampleNote);
    m_newCase->setObjectName(QStringLiteral("intoNewCase"));
    connect(m_newCase, &QPushButton::clicked, this, &ImportPage::newCaseWanted);
    auto *const row = new QHBoxLayout(m_sampleNote);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_sampleWords, 1);
    row->addWidget(m_newCase);
    m_sampleNote->hide();
    return m_sampleNote;
}

void ImportPage::warnOfSample()
{
    m_sampleNote->show();
}

QWidget *ImportPage::makeFiles()
{
    auto *const side = new QWidget(this);
    side->setObjectName(QStringLiteral("raised"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(272);
    m_filesTitle = plainLabel(side);
    m_filesTitle->setFont(Theme::font(12, QFont::Medium));
    m_filesTitle->setIndent(16);
    m_filesTitle->setFixedHeight(36);
    m_list = new QListView(side);
    m_list->setModel(m_files);
    m_list->setItemDelegate(new ImportFileDelegate(m_looks, m_list));
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_filling && index.isValid())
                    m_desk.setCurrent(index.row());
            });
    m_dropHint = plainLabel(side, "hint");
    m_dropHint->setAlignment(Qt::AlignCenter);
    m_dropHint->setWordWrap(true);
    m_dropHint->setContentsMargins(16, 12, 16, 16);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filesTitle);
    column->addWidget(m_list, 1);
    column->addWidget(m_dropHint);
    return side;
}

QWidget *ImportPage::makeFoot()
{
    auto *const foot = new QWidget(this);
    foot->setObjectName(QStringLiteral("raised"));
    foot->setAttribute(Qt::WA_StyledBackground);
    m_progress = new QProgressBar(foot);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_summary = plainLabel(foot, "second");
    m_summary->setWordWrap(true);
    m_place = new ElidedLabel(foot);
    m_place->setObjectName(QStringLiteral("newCase"));
    m_place->setElideMode(Qt::ElideMiddle);
    m_place->setProperty("tone", QStringLiteral("second"));
    m_elsewhere = new QPushButton(foot);
    m_elsewhere->setProperty("link", true);
    connect(m_elsewhere, &QPushButton::clicked, this, &ImportPage::choosePlace);
    m_problems = new QPushButton(foot);
    m_problems->setObjectName(QStringLiteral("problems"));
    connect(m_problems, &QPushButton::clicked, this, &ImportPage::problemsWanted);
    m_cancel = new QPushButton(foot);
    m_import = new QPushButton(foot);
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_desk.running())
            m_desk.cancel();
        else
            leave();
    });
    connect(m_import, &QPushButton::clicked, &m_desk, &ImportDesk::run);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 16, 12);
    row->setSpacing(8);
    auto *const place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_place);
    place->addWidget(m_elsewhere);
    place->addStretch(1);
    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_summary);
    words->addLayout(place);
    row->addLayout(words, 1);
    row->addWidget(m_problems);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    auto *const column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addLayout(row);
    return foot;
}

void ImportPage::retranslate()
{
    m_head->setTitle(tr("Import"));
    m_head->setLead(tr("Check the columns, answer what is asked, import. Every cell is kept as it stands."));
    m_sampleWords->setText(
        tr("This is the sample case. What is imported into it is marked as illustrative, and "
           "not as real records."));
    m_newCase->setText(tr("Import into a new case"));
    m_problems->setText(tr("Show the problems"));
    m_addFiles->setText(tr("Add files…"));
    m_filesTitle->setText(tr("Files"));
    m_elsewhere->setText(tr("Another folder…"));
    m_dropHint->setText(tr("Drop more files or folders here"));
    m_list->setAccessibleName(tr("Files to import"));
}

void ImportPage::refresh()
{
    const QPointer<QWidget> focused = focusWidget();
    m_filling = true;
    m_files->setEntries(m_desk.entries());
    m_list->setCurrentIndex(m_files->index(m_desk.current()));
    m_filling = false;
    const ImportEntry *const entry = m_desk.currentEntry();
    QString nothing;
    if (!entry)
        nothing = tr("Drop customs spreadsheets here, or add files.");
    else if (entry->state == ImportEntry::State::Surveying)
        nothing = tr("Looking at the file …");
    else if (entry->state == ImportEntry::State::Refused)
        nothing = Text::visible(entry->failure, 1000);
    else if (!entry->shown())
        nothing = tr("There is no sheet in this file.");
    const bool others = std::ranges::any_of(m_desk.entries(), [](const ImportEntry &other) {
        return other.state != ImportEntry::State::Refused;
    });
    m_nothing->tell(nothing, entry, others);
    m_stack->setCurrentIndex(nothing.isEmpty() ? 0 : 1);
    if (nothing.isEmpty())
        m_sheet->refresh();
    refreshFoot();
    refreshProgress();
    // What had the keys was answered, or can do nothing now: Qt would hand them to whatever stands next.
    if (focused && (!focused->isVisibleTo(this) || !focused->isEnabledTo(this)))
        focusNextStep();
}

/** Gives the keys to what comes next: a question of any file, the import, else the list. */
void ImportPage::focusNextStep()
{
    m_list->setFocus();
    if (!m_desk.running() && openQuestions() > 0 && m_desk.showQuestion())
        m_sheet->focusQuestion();
    else if (m_import->isEnabled() && !m_import->isHidden() && !m_desk.surveying()) // which may ask yet
        m_import->setFocus();
}

void ImportPage::refreshFoot()
{
    const qsizetype questions = openQuestions();
    qsizetype ready = 0, refused = 0, assumed = 0;
    std::int64_t imported = 0, problems = 0;
    for (const ImportEntry &entry : m_desk.entries()) {
        ready += entry.waits();
        refused += entry.state == ImportEntry::State::Refused;
        imported += entry.imported();
        assumed += entry.assumed();
        problems += entry.problems();
    }
    QStringList words;
    if (imported > 0)
        words.append(tr("%n shipments imported.", nullptr, static_cast<int>(imported)));
    if (problems > 0)
        words.append(tr("%n problems are listed; their rows are kept.", nullptr, static_cast<int>(problems)));
    if (refused > 0)
        words.append(tr("%n files refused.", nullptr, static_cast<int>(refused)));
    if (assumed > 0)
        words.append(
            tr("%n questions were not answered: what was assumed is listed as a problem of the source.",
               nullptr, static_cast<int>(assumed)));
    if (questions > 0)
        words.append(tr("%n questions open: what is proposed first will be assumed, and said so.", nullptr,
                        static_cast<int>(questions)));
    m_summary->setText(words.join(u' '));
    m_summary->setVisible(!words.isEmpty());
    const QString made = m_desk.newCasePath();
    m_place->setText(tr("The new case will be %1").arg(QDir::toNativeSeparators(made)));
    m_place->setVisible(!made.isEmpty());
    m_elsewhere->setVisible(!made.isEmpty());
    m_problems->setVisible(problems > 0 && ready == 0 && !m_desk.running());
    m_cancel->setText(m_desk.running()             ? tr("Cancel")
                      : ready == 0 && imported > 0 ? tr("Close")
                                                   : tr("Back"));
    m_import->setText(ready > 1 ? tr("Import %n files", nullptr, static_cast<int>(ready)) : tr("Import"));
    m_import->setVisible(ready > 0 || m_desk.running() || imported == 0);
    m_import->setEnabled(m_desk.canRun());
    m_newCase->setEnabled(ready > 0 && imported == 0 && !m_desk.running());
}

qsizetype ImportPage::openQuestions() const
{
    qsizetype open = 0;
    for (const ImportEntry &entry : m_desk.entries())
        open += entry.state == ImportEntry::State::Ready ? entry.questions() : 0;
    return open;
}

void ImportPage::refreshProgress()
{
    m_files->setEntries(m_desk.entries());
    const auto running =
        std::find_if(m_desk.entries().begin(), m_desk.entries().end(),
                     [](const ImportEntry &entry) { return entry.state == ImportEntry::State::Importing; });
    m_progress->setVisible(running != m_desk.entries().end());
    if (running == m_desk.entries().end())
        return;
    m_progress->setRange(0, running->permille < 0 ? 0 : 1000);
    m_progress->setValue(std::max(0, running->permille));
}

void ImportPage::chooseFiles()
{
    m_desk.add(QFileDialog::getOpenFileNames(this, tr("Choose spreadsheets")));
}

void ImportPage::choosePlace()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Where the new case is to be"), m_desk.home());
    if (!folder.isEmpty())
        m_desk.setHome(folder);
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    m_desk.add(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

/** What was answered and set of files that are not imported yet is not lost by one key. */
void ImportPage::leave()
{
    const bool undone = !m_desk.running() && !m_import->isHidden() && m_desk.undoStack().canUndo();
    if (!undone || askToDiscard(this, tr("Nothing was imported yet"),
                                tr("Discard what you answered and set on this page? Nothing was imported.")))
        Q_EMIT closed();
}

/** Enter does what has the focus; it imports only where nothing is open. */
void ImportPage::enter()
{
    if (auto *const button = qobject_cast<QAbstractButton *>(focusWidget()))
        button->click();
    else if (m_desk.running())
        return; // it goes on by itself
    else if (openQuestions() > 0 && m_desk.showQuestion())
        m_sheet->focusQuestion();
    else if (m_import->isHidden())
        m_cancel->click(); // all is done
    else
        m_desk.run();
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        enter();
    else if (event->key() == Qt::Key_Escape) // an import goes on, and the window shows it
        leave();
    else if (event->matches(QKeySequence::Undo))
        m_desk.undoStack().undo();
    else if (event->matches(QKeySequence::Redo))
        m_desk.undoStack().redo();
    else
        QWidget::keyPressEvent(event);
}
