// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/remappage.h"

#include "core/text.h"
#include "importing/remaporder.h"
#include "session/importdesk.h"
#include "session/remapper.h"
#include "session/session.h"
#include "views/common/looks.h"
#include "views/common/pagehead.h"
#include "views/common/plainlabel.h"
#include "views/importing/discardquestion.h"
#include "views/importing/sheetpanel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr std::int64_t shownRows = 200;

} // namespace

RemapPage::RemapPage(Session &session, const Source &source, ImportKnowledge knowledge, const Looks &looks,
                     QWidget *parent)
    : QWidget(parent), m_session(session), m_source(source),
      m_desk(std::make_unique<ImportDesk>([] { return nullptr; }, knowledge, QString()))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_sheet = new SheetPanel(*m_desk, looks, this);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new PageHead(this);
    column->addWidget(m_head);
    column->addWidget(m_sheet, 1);
    column->addWidget(makeFoot());
    connect(m_desk.get(), &ImportDesk::changed, this, &RemapPage::refresh);
    connect(&session.remapper(), &Remapper::runningChanged, this, &RemapPage::refresh);
    connect(&session, &Session::closing, this, &RemapPage::closed);
    const auto rows = session.openCase().reader().rawRows(source.id, 1, shownRows);
    if (!rows)
        Q_EMIT session.failed(rows.failure());
    m_desk->show(source, rows ? *rows : QList<RawRow>());
    retranslate();
}

RemapPage::~RemapPage() = default;

QWidget *RemapPage::makeFoot()
{
    auto *const foot = new QWidget(this);
    foot->setObjectName(QStringLiteral("raised"));
    foot->setAttribute(Qt::WA_StyledBackground);
    m_summary = plainLabel(foot, "second");
    m_summary->setWordWrap(true);
    m_cancel = new QPushButton(foot);
    m_apply = new QPushButton(foot);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setProperty("primary", true);
    connect(m_cancel, &QPushButton::clicked, this, &RemapPage::leave);
    connect(m_apply, &QPushButton::clicked, this, &RemapPage::apply);
    auto *const row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 10, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_summary, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_apply);
    return foot;
}

const ColumnMapping &RemapPage::mapping() const
{
    return m_desk->currentEntry()->shown()->mapping;
}

bool RemapPage::isChanged() const
{
    return !readAlike(mapping(), m_source.mapping);
}

void RemapPage::leave()
{
    if (!isChanged() || askToDiscard(this, tr("Columns were changed"),
                                     tr("Discard the changes to the columns? Nothing was read anew.")))
        Q_EMIT closed();
}

void RemapPage::refresh()
{
    m_sheet->refresh();
    const bool changed = isChanged();
    m_apply->setEnabled(changed && m_session.remapper().available() && !m_session.remapper().running());
    m_summary->setText(
        !m_session.remapper().available() ? m_session.remapper().unavailableReason()
        : changed ? tr("All rows of the source are read anew; annotations stay, and it can be undone.")
                  : tr("It is read like this now. Change what a column is, the order of dates or the decimal "
                       "sign."));
}

void RemapPage::apply()
{
    if (!m_apply->isEnabled())
        return;
    m_session.remapper().remap(m_source.id, mapping(), [file = Text::visible(m_source.file, 60)] {
        return tr("columns of %1").arg(file);
    });
    Q_EMIT closed();
}

void RemapPage::retranslate()
{
    const QString name = Text::visible(m_source.file, 60);
    m_head->setTitle(m_source.sheet.isEmpty()
                         ? tr("How %1 is read").arg(name)
                         : tr("How %1, sheet %2, is read").arg(name, Text::visible(m_source.sheet, 40)));
    m_head->setLead(tr("Its cells are in the case: the file is not needed."));
    m_cancel->setText(tr("Back"));
    m_apply->setText(tr("Read anew"));
    refresh();
}

void RemapPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RemapPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->matches(QKeySequence::Undo))
        m_desk->undoStack().undo();
    else if (event->matches(QKeySequence::Redo))
        m_desk->undoStack().redo();
    else
        QWidget::keyPressEvent(event);
}
