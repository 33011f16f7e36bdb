// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

#include <cstdint>

class QLabel;
class QPlainTextEdit;
class Session;

/** One note for all shipments that are selected; says before how many have another one that it replaces. */
class NoteDialog : public QDialog {
    Q_OBJECT

public:
    /** The shipments that are selected now, whatever is selected later. */
    explicit NoteDialog(Session &session, QWidget *parent = nullptr);
    /** Writes the note and closes; what the case refuses stays here as it was typed. */
    void accept() override;
    /** Asks before what was typed is thrown away. */
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readNotes();

    Session &m_session;
    QList<std::int64_t> m_shipments;
    QPlainTextEdit *m_note;
    QString m_before; ///< what stood in the field at first
    QLabel *m_replaced, *m_refused;
};
