// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/tableexport.h"
#include "session/latestjob.h"
#include "session/session.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

/** The shipments that a table holds, and the note that tells of them: of one and the same cube, even if an
 * import ends meanwhile. */
struct TableSubject {
    std::shared_ptr<const Cube> cube;
    Filter filter;
    MethodNote note;
};

/** Writes the shipments in view to a file: which columns, which format, with progress and cancel. */
class TableExportDialog : public QDialog {
    Q_OBJECT

public:
    /** shown: ids of the columns that the table shows; those it knows are ticked. */
    TableExportDialog(Session &session, TableSubject subject, const RowOrder &order, const QStringList &shown,
                      QWidget *parent = nullptr);

    TableExport choice() const;
    void chooseFormat(TableFormat format);
    /** Ticks these columns and their companions, or all if none is named; those of the proof by their own
     * choice. */
    void chooseColumns(const QStringList &shown);
    /** Whether every row names its file, sheet and row. */
    void setProof(bool wanted);
    /** Where the file dialog begins. */
    void setFolder(const QString &folder) { m_folder = folder; }
    /** Starts writing; finished() tells when it is done. */
    void exportTo(const QString &path);

Q_SIGNALS:
    void exported(const QString &path, const TableCounts &counts);

protected:
    void reject() override;

private:
    void buildForm();
    QWidget *makeFoot();
    void askAndExport();
    void showProgress();
    void finish(const QString &path, const Result<TableCounts> &counts);
    void setBusy(bool busy);
    void refresh();

    Session &m_session;
    TableSubject m_subject;
    RowOrder m_order;
    QStringList m_shown;
    QString m_folder;
    LatestJob m_job;
    QComboBox *m_format;
    QListWidget *m_columns;
    QCheckBox *m_excel;
    QCheckBox *m_proof;
    QLabel *m_remark;
    QProgressBar *m_progress;
    QPushButton *m_export;
    QElapsedTimer m_clock;
    QTimer m_tick;
    /** How far the work on another thread is. */
    struct Meter {
        std::atomic<std::int64_t> rows = 0, total = 0;
    };
    std::shared_ptr<Meter> m_meter;
};
