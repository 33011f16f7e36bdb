// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/** A further page under the pictures, beside the tables; its window title is the text of its tab. */
class TablePage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /** Copies what is selected. */
    virtual void copy(bool withHeaders) = 0;
    /** One line beside the tabs. */
    virtual QString summary() const = 0;

Q_SIGNALS:
    void summaryChanged();
};
