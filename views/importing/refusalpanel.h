// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/readwishes.h"

#include <QWidget>

struct ImportEntry;
class QLabel;
class QPushButton;

/** In the place of a sheet: why there is none to see, and what a person can ask for to get more of the file.
 */
class RefusalPanel : public QWidget {
    Q_OBJECT

public:
    explicit RefusalPanel(QWidget *parent = nullptr);
    /** Shows the text; offers what helps with the entry, which may be nullptr. `others` = there are files
     * beside it that go in. */
    void tell(const QString &text, const ImportEntry *entry, bool others);

Q_SIGNALS:
    void wished(const ReadWishes &wishes);

private:
    QLabel *makeLine();
    QLabel *m_title, *m_text, *m_advice;
    QPushButton *m_convert;
    QPushButton *m_keep;
    ReadWishes m_wishes;
};
