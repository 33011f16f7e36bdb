// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/sentence.h"

#include <QWidget>

class Looks;
class QLabel;
class QPushButton;
class QToolButton;

/** One message in the page: what happened, where, and what to do. Stays until it is closed or replaced. */
class MessageBar : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Error };
    explicit MessageBar(Looks &looks, QWidget *parent = nullptr);
    /** Where there is more to see, a link leads there. */
    struct Link {
        Sentence name;
        std::function<void()> follow;
    };
    /** Said once more when the language changes. */
    void tell(Tone tone, const Sentence &sentence, const Link &link = {});
    /** Words that nobody can say again, such as why something failed. */
    void tell(Tone tone, const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Looks &m_looks;
    QLabel *m_icon, *m_text;
    QPushButton *m_follow;
    QToolButton *m_close;
    Sentence m_sentence;
    Link m_link;
};
