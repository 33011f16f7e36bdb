// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Looks;

/** What this program is, under which licence, and whose data and libraries it stands on. */
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(Looks &looks, QWidget *parent = nullptr);
};
