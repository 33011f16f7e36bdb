// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/deliverycomparison.h"
#include "casefile/source.h"
#include "items/deliverymodel.h"
#include "session/latestjob.h"
#include "views/common/sentence.h"

#include <QWidget>

class Looks;
class PageHead;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;
class Session;
class Settings;
class SideBySideModel;

/** Two deliveries of one source compared: rows changed, added and gone, and which totals that moved. Changes
 * nothing. */
class ComparePage : public QWidget {
    Q_OBJECT

public:
    ComparePage(Session &session, Looks &looks, Settings &settings, QWidget *parent = nullptr);

    /** Compares these two; also what the boxes do. */
    void compare(SourceId before, SourceId after);
    DeliveryModel &changes() { return *m_changes; }
    QTableView &list() { return *m_list; }
    QTabBar &parts() { return *m_parts; }
    /** Writes rows, or totals where those are shown, as CSV. */
    Result<void> exportTo(const QString &path) const;

Q_SIGNALS:
    void closed();
    /** One sentence about what was written. */
    void done(const Sentence &text);
    void failed(const Failure &failure);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead(Looks &looks);
    QWidget *makeBar();
    QWidget *makeBody(Looks &looks);
    QWidget *makeFoot(Looks &looks);
    void retranslate();
    void fillSources();
    void propose(const QList<Source> &sources);
    void showFirstWithRows();
    void choose();
    void start();
    void take(const Result<DeliveryComparison> &comparison);
    void showPart();
    void arrangeColumns(DeliveryModel::Part part);
    void showCurrent();
    void chooseFile();
    void showInTable();

    Session &m_session;
    Settings &m_settings;
    LatestJob m_job;
    DeliveryModel *m_changes;
    SideBySideModel *m_rows;
    PageHead *m_head;
    QLabel *m_lead, *m_nothing, *m_arrow;
    QComboBox *m_before, *m_after;
    QTabBar *m_parts;
    QStackedWidget *m_stack;
    QTableView *m_list, *m_compare;
    QProgressBar *m_progress;
    QPushButton *m_close, *m_swap, *m_export, *m_show;
    QString m_failure;
    bool m_chosen = false; ///< a person chose the two
    bool m_compared = false;
};
