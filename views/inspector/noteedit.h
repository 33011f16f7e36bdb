// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include <functional>
#include <optional>

/** A note that is saved when one leaves it, with Esc too, or presses Ctrl Enter. */
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);
    /** Writes a note; false if it was refused, which it tells by itself. */
    using Writer = std::function<bool(const QString &note)>;
    void setWriter(Writer writer) { m_writer = std::move(writer); }
    void setNote(const QString &note);
    /** After setNote(): what was typed over it and could not be written yet. */
    void setDraft(const QString &text);
    /** Writes what was typed so far, before another note is shown here. What is refused stays as it was typed. */
    void save();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /** A person typed and has paused: this is the time to save, so that little is lost whatever happens. */
    void rested();
    /** Esc was pressed; what was typed is saved. */
    void left();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    Writer m_writer;
    QString m_note;
    std::optional<QString> m_refused;
    QTimer m_rest;
};
