// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/noteedit.h"

#include "views/common/theme.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setFont(Theme::font(12));
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rest.setSingleShot(true);
    m_rest.setInterval(1000);
    connect(&m_rest, &QTimer::timeout, this, &NoteEdit::rested);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (hasFocus() && toPlainText().trimmed() != m_note)
            m_rest.start();
    });
    retranslate();
}

void NoteEdit::setNote(const QString &note)
{
    m_note = note;
    m_refused.reset();
    if (toPlainText() != note && toPlainText().trimmed() != note) // a space may have been typed meanwhile
        setPlainText(note);
    document()->setModified(false);
}

QSize NoteEdit::sizeHint() const
{
    const int lines = std::clamp(document()->lineCount(), 2, 8);
    return {200, lines * fontMetrics().lineSpacing() + 14};
}

void NoteEdit::save()
{
    m_rest.stop();
    const QString text = toPlainText().trimmed();
    if (text == m_refused.value_or(m_note))
        return;
    const QString before = std::exchange(m_note, text); // who writes it shows it anew, which saves first
    if (m_writer && !m_writer(text)) {
        m_note = before;
        m_refused = text; // said once; it stays here to be saved when that can be
        return;
    }
    m_refused.reset();
    document()->setModified(false);
}

void NoteEdit::setDraft(const QString &text)
{
    setPlainText(text);
    m_refused = text;
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    save();
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        m_refused.reset(); // asked for once more
        save();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        save();
        clearFocus();
        Q_EMIT left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::retranslate()
{
    setPlaceholderText(tr("Write a note"));
    setAccessibleName(tr("Note"));
    setToolTip(tr("Saved while you write; Esc leaves it, Undo takes it back"));
}

void NoteEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPlainTextEdit::changeEvent(event);
}
