// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/jobbar.h"

#include <QList>

class ImportDesk;

/** What came of a run of the import. */
struct ImportEnd {
    /** A file that was not imported, and why. */
    struct Refusal {
        QString file, reason;
    };
    std::int64_t shipments = 0, problems = 0;
    QList<Refusal> refused;

    /** What is to be read of it, in the language of the moment. */
    QString summary() const;
    bool isGood() const { return problems == 0 && refused.isEmpty(); }
};

/** The import while its page is not shown: how far it is, a way to stop it, and in the end what came of it. */
class ImportBar : public JobBar {
    Q_OBJECT

public:
    explicit ImportBar(ImportDesk &desk, QWidget *parent = nullptr);
    /** True while the import page shows all this by itself. */
    void setAside(bool aside);

Q_SIGNALS:
    /** The run that this showed has ended. */
    void told(const ImportEnd &end);

private:
    void follow();
    void showProgress();
    void tellEnd();

    ImportDesk &m_desk;
    QString m_file; ///< that is shown
    bool m_aside = false;
};
