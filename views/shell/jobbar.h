// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/sentence.h"

#include <QTimer>
#include <QWidget>

#include <cstdint>

class QLabel;
class QProgressBar;
class QPushButton;

/** A job that the window goes on without: what it does, how far it is, and a way to stop it. Quick jobs are
 * never seen.
 */
class JobBar : public QWidget {
    Q_OBJECT

public:
    explicit JobBar(const QString &name, QWidget *parent = nullptr);
    /** A job begins; shown only if it lasts. */
    void begin(const Sentence &text);
    /** Thousandths of the job (-1 = unknown) and rows read so far, of how many where that is known. */
    void setProgress(int permille, std::int64_t rows, std::int64_t total = 0);
    void end();

Q_SIGNALS:
    /** A person wants the job stopped. */
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tellRows();
    QLabel *m_text, *m_rows;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    Sentence m_sentence;
    std::int64_t m_done = 0, m_total = 0; ///< rows
    QTimer m_patience;
};
