// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casereader.h"
#include "session/session.h"

#include <QMap>
#include <QWidget>

#include <optional>

class FlagList;
class Looks;
class NoteEdit;
class PairList;
class PanelHead;
class QFrame;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;
class StatusButtons;
class TagRow;

/** Everything about the current shipment: what people said, what was read from it, and its cells as they
 * stand. */
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    InspectorPanel(Session &session, Looks &looks, QWidget *parent = nullptr);
    /** The shipment shown, or 0. */
    std::int64_t shown() const { return m_trace ? m_trace->shipment.id.value : 0; }
    QSize sizeHint() const override { return {348, 800}; }
    void startTag();
    void startNote();

Q_SIGNALS:
    /** To the shipment before (-1) or after (1) in the table. */
    void stepWanted(int step);
    /** The person is done writing here. */
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(Looks &looks);
    QWidget *makeBody(Looks &looks);
    QLabel *heading(QVBoxLayout *column);
    void retranslate();
    /** `mayBeGone`: sources were changed, so that the shipment may be none any more. */
    void load(bool mayBeGone = false);
    void reload(Session::Changes changes);
    bool writeNote(const QString &note);
    void saveMeanwhile();
    void writeDrafts();
    void showSelected();
    void show();
    void showAnnotations();
    void copyCells();
    void annotate(const AnnotationChange &change);

    Session &m_session;
    Looks &m_looks;
    std::optional<Trace> m_trace;
    QList<Issue> m_issues;
    bool m_pinned = false;
    QMap<std::int64_t, QString> m_drafts; ///< notes that could not be written yet, by shipment
    bool m_draftsWait = false;

    PanelHead *m_head;
    QToolButton *m_up, *m_down, *m_pin, *m_copy;
    QLabel *m_empty;
    QScrollArea *m_area;
    StatusButtons *m_status;
    TagRow *m_tags;
    NoteEdit *m_note;
    QLabel *m_signature;
    FlagList *m_flags;
    QLabel *m_problemsTitle, *m_problems;
    QLabel *m_fieldsTitle;
    PairList *m_fields;
    QLabel *m_cellsTitle, *m_cellsRow;
    PairList *m_cells;
    QLabel *m_source;
    QFrame *m_line; ///< above the source
};
