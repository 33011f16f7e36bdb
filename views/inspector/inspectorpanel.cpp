// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspectorpanel.h"

#include "core/format.h"
#include "core/text.h"
#include "session/filteredit.h"
#include "views/common/looks.h"
#include "views/common/panelhead.h"
#include "views/common/plaintip.h"
#include "views/common/statusbuttons.h"
#include "views/inspector/flaglist.h"
#include "views/inspector/inspectorwords.h"
#include "views/inspector/noteedit.h"
#include "views/inspector/pairlist.h"
#include "views/inspector/tagrow.h"
#include "views/tables/tablecopy.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

InspectorPanel::InspectorPanel(Session &session, Looks &looks, QWidget *parent)
    : QWidget(parent), m_session(session), m_looks(looks), m_head(new PanelHead(this)),
      m_up(new QToolButton(this)), m_down(new QToolButton(this)), m_pin(new QToolButton(this)),
      m_copy(new QToolButton(this)), m_empty(new QLabel(this)), m_area(new QScrollArea(this)),
      m_status(new StatusButtons(looks, this)), m_tags(new TagRow(looks, this)), m_note(new NoteEdit(this)),
      m_signature(new QLabel(this)), m_fields(new PairList(looks, PairList::Style::Fields, this)),
      m_cellsRow(new QLabel(this)), m_cells(new PairList(looks, PairList::Style::Cells, this)),
      m_source(new QLabel(this)), m_line(new QFrame(this))
{
    setObjectName(QStringLiteral("inspectorPanel"));
    setAttribute(Qt::WA_StyledBackground);
    build(looks);
    connect(m_status, &StatusButtons::chosen, this, [this](ReviewStatus status) {
        annotate({status, {}, {}, {}});
    });
    connect(m_tags, &TagRow::added, this, [this](const QString &tag) { annotate({{}, {tag}, {}, {}}); });
    connect(m_tags, &TagRow::removed, this, [this](const QString &tag) { annotate({{}, {}, {tag}, {}}); });
    m_note->setWriter([this](const QString &note) { return writeNote(note); });
    connect(m_note, &NoteEdit::rested, this, &InspectorPanel::saveMeanwhile);
    connect(m_note, &NoteEdit::left, this, &InspectorPanel::left);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_pin, &QToolButton::toggled, this, [this](bool on) {
        m_pinned = on;
        if (!on)
            load();
    });
    connect(m_copy, &QToolButton::clicked, this, &InspectorPanel::copyCells);
    connect(&session, &Session::goingAway, this, [this] {
        m_note->save(); // what is half typed would go with the case
        writeDrafts();
        m_drafts.clear();
    });
    connect(&session, &Session::changed, this, &InspectorPanel::reload);
    connect(&looks, &Looks::changed, this, &InspectorPanel::show);
    retranslate();
    show();
}

QLabel *InspectorPanel::heading(QVBoxLayout *column)
{
    auto *line = new QFrame(this);
    line->setObjectName(QStringLiteral("line"));
    line->setFixedHeight(1);
    column->addSpacing(8);
    column->addWidget(line);
    column->addSpacing(6);
    auto *label = new QLabel(this);
    label->setFont(Theme::font(12, QFont::Medium));
    return label;
}

void InspectorPanel::build(Looks &looks)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_up->setIcon(looks.icon(QStringLiteral("chevron-up")));
    m_down->setIcon(looks.icon(QStringLiteral("chevron-down")));
    m_pin->setIcon(looks.icon(QStringLiteral("pin")));
    m_pin->setCheckable(true);
    m_pin->setObjectName(QStringLiteral("pin"));
    for (QToolButton *button : {m_up, m_down, m_pin})
        m_head->addControl(button);
    column->addWidget(m_head);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setProperty("tone", QStringLiteral("second"));
    column->addWidget(m_empty, 1);

    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus); // what is in it has the keys, and shows that it has
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(makeBody(looks));
    column->addWidget(m_area, 1);
    m_line->setObjectName(QStringLiteral("line"));
    m_line->setFixedHeight(1);
    column->addWidget(m_line); // what is cut here goes on when one scrolls
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    m_source->setMargin(12);
    m_source->setFont(Theme::font(11));
    m_source->setProperty("tone", QStringLiteral("second"));
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_source);
}

/** What scrolls: annotation, problems, fields and cells. */
QWidget *InspectorPanel::makeBody(Looks &looks)
{
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("inspectorPanel"));
    body->setAttribute(Qt::WA_StyledBackground);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(4);
    rows->addWidget(m_status);
    rows->addSpacing(2);
    rows->addWidget(m_tags);
    rows->addWidget(m_note);
    m_signature->setFont(Theme::font(11));
    m_signature->setProperty("tone", QStringLiteral("hint"));
    m_signature->setTextFormat(Qt::PlainText);
    rows->addWidget(m_signature);
    m_flags = new FlagList(looks, body);
    rows->addWidget(m_flags);
    connect(m_flags, &FlagList::chosen, this, [this](const QString &kind) {
        m_session.setFilter(FilterEdit::only(m_session.filter(), FilterField::Flag, kind));
    });
    m_problemsTitle = new QLabel(body);
    m_problemsTitle->setFont(Theme::font(12, QFont::Medium));
    m_problems = new QLabel(body);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    m_problems->setFont(Theme::font(12));
    m_problems->setProperty("tone", QStringLiteral("warning"));
    rows->addWidget(m_problemsTitle);
    rows->addWidget(m_problems);
    m_fieldsTitle = heading(rows);
    rows->addWidget(m_fieldsTitle);
    rows->addWidget(m_fields);
    m_cellsTitle = heading(rows);
    auto *cellsHead = new QHBoxLayout;
    m_cellsRow->setFont(Theme::font(12));
    m_cellsRow->setProperty("tone", QStringLiteral("second"));
    m_copy->setIcon(looks.icon(QStringLiteral("copy")));
    m_copy->setIconSize({12, 12});
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setFont(Theme::font(12));
    cellsHead->addWidget(m_cellsTitle);
    cellsHead->addWidget(m_cellsRow);
    cellsHead->addStretch(1);
    cellsHead->addWidget(m_copy);
    rows->addLayout(cellsHead);
    rows->addWidget(m_cells);
    rows->addStretch(1);
    return body;
}

void InspectorPanel::reload(Session::Changes changes)
{
    using C = Session::Change;
    if (changes & C::Case || (changes & C::Selection && !m_pinned))
        m_tags->giveUp();
    const bool other = changes & (Session::Changes(C::Case) | C::Annotations | C::LeftOut) ||
                       (changes & C::Selection && !m_pinned);
    if (other)
        load(changes.testFlag(C::Case));
    else if (changes & (Session::Changes(C::Names) | C::Selection))
        show();
}

void InspectorPanel::load(bool mayBeGone)
{
    m_note->save(); // for the shipment it was typed for
    const std::int64_t before = shown();
    const std::int64_t number = m_pinned && before > 0 ? before : m_session.selection().current;
    m_trace.reset();
    m_issues.clear();
    if (m_session.isOpen() && number > 0) {
        const CaseReader &reader = m_session.openCase().reader();
        Result<Trace> trace = reader.trace(ShipmentId(number));
        if (trace)
            m_trace = std::move(trace).value();
        else if (!mayBeGone)
            Q_EMIT m_session.failed(trace.failure());
        if (m_trace && m_trace->shipment.hasProblems) {
            if (const auto issues = reader.problemsOfRow(m_trace->source.id, m_trace->row.number); issues)
                m_issues = *issues;
        }
    }
    if (m_pinned && !m_trace)
        m_pin->setChecked(false); // nothing is left to be kept: what is selected is shown again
    else
        show();
    if (shown() != before)
        m_area->verticalScrollBar()->setValue(0); // what people said of it comes first
}

void InspectorPanel::show()
{
    const bool any = m_trace.has_value();
    m_area->setVisible(any);
    m_source->setVisible(any);
    m_line->setVisible(any);
    m_empty->setVisible(!any);
    m_up->setEnabled(any);
    m_down->setEnabled(any);
    const auto selected = static_cast<int>(m_session.selection().shipments.size());
    m_head->setSubtitle(selected > 1 ? tr("%n selected", nullptr, selected) : QString());
    if (!any) {
        m_head->setTitle(tr("Inspector"));
        m_empty->setText(tr("Select a shipment to see its cells as they stand in the file."));
        return;
    }
    m_head->setTitle(tr("Shipment %1").arg(Format().count(m_trace->shipment.id.value)));
    showAnnotations();
    m_flags->setFlags(m_trace->shipment);
    m_fields->setPairs(InspectorWords::fields(m_trace->shipment, m_session.names(), m_looks.theme(),
                                              m_session.openCase().leftOut(), m_session.author()));
    m_cells->setPairs(InspectorWords::cells(*m_trace));
    m_cellsRow->setText(InspectorWords::row(*m_trace));
    m_source->setText(InspectorWords::source(m_trace->source));
    m_source->setToolTip(
        PlainTip::html(QStringLiteral("SHA-256 ") + m_trace->source.sha256 + u'\n' + m_trace->source.path));
    m_problemsTitle->setVisible(!m_issues.isEmpty());
    m_problems->setVisible(!m_issues.isEmpty());
    m_problemsTitle->setText(tr("Problems in this row"));
    m_problems->setText(InspectorWords::issues(m_issues));
}

void InspectorPanel::showAnnotations()
{
    const Annotation &a = m_trace->shipment.annotation;
    m_status->setStatus(a.status);
    m_tags->setTags(a.tags, m_session.openCase().tags());
    m_note->setNote(a.note);
    const auto draft = m_drafts.constFind(m_trace->shipment.id.value);
    const bool unsaved = draft != m_drafts.cend();
    if (unsaved)
        m_note->setDraft(*draft);
    m_signature->setVisible(unsaved || !a.saysNothing());
    m_signature->setText(unsaved ? tr("The note is not saved yet.") : InspectorWords::signature(a));
    const bool writable = !m_session.openCase().file().readOnly();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_tags), static_cast<QWidget *>(m_note)})
        widget->setEnabled(writable);
}

/** A note belongs to the shipment it was written for, even if another is selected by now. */
bool InspectorPanel::writeNote(const QString &note)
{
    const std::int64_t number = shown();
    if (number == 0 || m_session.annotate({number}, {{}, {}, {}, note})) {
        m_drafts.remove(number);
        return true;
    }
    m_drafts.insert(number, note);
    m_signature->setText(tr("The note is not saved yet."));
    m_signature->show();
    if (!m_session.busyReason().isEmpty() && !std::exchange(m_draftsWait, true)) {
        m_session.whenFree([panel = QPointer<InspectorPanel>(this)] {
            if (panel)
                panel->writeDrafts();
        });
    }
    return false;
}

/** Not where it would take the shipment out of view, and another one in under the hands of who writes. */
void InspectorPanel::saveMeanwhile()
{
    if (!m_trace || !m_session.busyReason().isEmpty())
        return;
    const bool begun =
        m_trace->shipment.annotation.note.isEmpty() != m_note->toPlainText().trimmed().isEmpty();
    const bool matters = std::ranges::any_of(m_session.filter().clauses, [](const FilterClause &clause) {
        return clause.field == FilterField::Has;
    });
    if (m_pinned || !(begun && matters))
        m_note->save();
}

void InspectorPanel::writeDrafts()
{
    m_draftsWait = false;
    const QMap<std::int64_t, QString> drafts = std::exchange(m_drafts, {});
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft) {
        if (!m_session.annotate({draft.key()}, {{}, {}, {}, *draft}))
            m_drafts.insert(draft.key(), *draft);
    }
    if (m_session.isOpen())
        show();
}

void InspectorPanel::annotate(const AnnotationChange &change)
{
    if (shown() == 0)
        return;
    // What is selected is meant, unless another shipment is pinned here.
    const Selection &selection = m_session.selection();
    m_session.annotate(m_pinned || selection.shipments.isEmpty() ? QList<std::int64_t>{shown()}
                                                                 : selection.shipments,
                       change);
}

/** An act of a menu or a bar means what is selected, and never another shipment that happens to be pinned here. */
void InspectorPanel::showSelected()
{
    if (const Selection &selection = m_session.selection();
        !selection.shipments.isEmpty() && selection.shipments != QList<std::int64_t>{shown()})
        m_pin->setChecked(false);
}

void InspectorPanel::startTag()
{
    showSelected();
    m_tags->startAdding();
    m_area->ensureWidgetVisible(m_tags);
}

void InspectorPanel::startNote()
{
    showSelected();
    m_note->setFocus();
    m_area->ensureWidgetVisible(m_note);
}

void InspectorPanel::copyCells()
{
    if (!m_trace)
        return;
    TableCopy table;
    QStringList headers, cells;
    for (const Pair &pair : InspectorWords::cells(*m_trace)) {
        headers.append(pair.name);
        cells.append(pair.missing ? QString() : pair.value);
    }
    table.setHeaders(headers);
    table.addRow(cells);
    QApplication::clipboard()->setMimeData(table.mimeData());
}

void InspectorPanel::retranslate()
{
    m_up->setToolTip(tr("Shipment before"));
    m_down->setToolTip(tr("Next shipment"));
    m_pin->setToolTip(tr("Keep this shipment here"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the cells with their headers"));
    m_fieldsTitle->setText(tr("Fields"));
    m_cellsTitle->setText(tr("Cells as they stand"));
    for (QToolButton *button : {m_up, m_down, m_pin, m_copy})
        button->setAccessibleName(button->toolTip());
}

void InspectorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show();
    }
    QWidget::changeEvent(event);
}
