// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/jobbar.h"

class ImportDesk;

/** The import while its page is not shown: how far it is, a way to stop it, and in the end what came of it. */
class ImportBar : public JobBar {
    Q_OBJECT

public:
    explicit ImportBar(ImportDesk &desk, QWidget *parent = nullptr);
    /** True while the import page shows all this by itself. */
    void setAside(bool aside);

Q_SIGNALS:
    /** The run that this showed has ended. */
    void told(const QString &summary, bool anyRefused);

private:
    void follow();
    void showProgress();
    void tellEnd();

    ImportDesk &m_desk;
    QString m_file; ///< that is shown
    bool m_aside = false;
};
