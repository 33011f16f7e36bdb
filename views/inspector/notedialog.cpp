// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/notedialog.h"

#include "session/session.h"
#include "views/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

NoteDialog::NoteDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_shipments(session.selection().shipments),
      m_note(new QPlainTextEdit(this)), m_replaced(plainLabel(this, "warning")),
      m_refused(plainLabel(this, "warning"))
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(tr("Note on %n shipments", nullptr, static_cast<int>(m_shipments.size())));
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(windowTitle());
    for (QLabel *label : {m_replaced, m_refused}) {
        label->setWordWrap(true);
        label->hide();
    }
    auto *const save = new QPushButton(tr("Save the note"), this);
    save->setObjectName(QStringLiteral("save"));
    save->setProperty("primary", true); // before the box polishes it
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    QLabel *const keys = plainLabel(this, "second");
    keys->setText(tr("%1 saves the note, Enter begins a line.")
                      .arg(QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText)));
    connect(buttons, &QDialogButtonBox::accepted, this, &NoteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NoteDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_note, 1);
    column->addWidget(m_replaced);
    column->addWidget(m_refused);
    auto *foot = new QHBoxLayout;
    foot->addWidget(keys, 1);
    foot->addWidget(buttons);
    column->addLayout(foot);
    resize(460, 240);
    readNotes();
    connect(&session, &Session::closing, this, [this] { done(Rejected); });
}

void NoteDialog::readNotes()
{
    AnnotationStore *store = m_session.isOpen() ? m_session.openCase().annotations() : nullptr;
    // All that is annotated is read at once: asking for each of a million selected ones would take long.
    const Result<Annotations> known = store ? store->all() : Result<Annotations>(Annotations());
    if (!known)
        return;
    const QSet<std::int64_t> chosen(m_shipments.begin(), m_shipments.end());
    QSet<QString> notes;
    int noted = 0;
    for (auto it = known->cbegin(); it != known->cend(); ++it) {
        if (chosen.contains(it.key()) && !it->note.isEmpty()) {
            notes.insert(it->note);
            ++noted;
        }
    }
    if (notes.size() == 1 && noted == m_shipments.size()) {
        m_note->setPlainText(*notes.begin());
        m_note->selectAll();
        m_before = m_note->toPlainText();
        return;
    }
    m_replaced->setText(tr("%n of them have a note already, which this one replaces.", nullptr, noted));
    m_replaced->setVisible(noted > 0);
}

void NoteDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter alone begins a line of the note.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        (event->modifiers() & Qt::ControlModifier))
        accept();
    else
        QDialog::keyPressEvent(event);
}

void NoteDialog::reject()
{
    if (m_note->toPlainText().trimmed() == m_before.trimmed())
        return QDialog::reject();
    QMessageBox question(QMessageBox::Question, windowTitle(), tr("Discard what was written?"),
                         QMessageBox::NoButton, this);
    QPushButton *const discard = question.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *const stay = question.addButton(tr("Go on writing"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    if (question.clickedButton() == discard)
        QDialog::reject();
}

void NoteDialog::accept()
{
    if (m_session.annotate(m_shipments, {{}, {}, {}, m_note->toPlainText().trimmed()})) {
        QDialog::accept();
        return;
    }
    const QString reason = m_session.busyReason();
    m_refused->setText(reason.isEmpty() ? tr("The note could not be saved.") : reason);
    m_refused->show();
}
