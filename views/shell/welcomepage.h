// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/settings.h"

#include <QWidget>

class Actions;
class Looks;
class QLabel;
class QPushButton;
class QVBoxLayout;

/** Before a case is open: drop files, open the sample or a recent case, four lines of help. */
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(Looks &looks, Settings &settings, Actions &actions, QWidget *parent = nullptr);
    /** Reads the recent cases again. */
    void refresh();

Q_SIGNALS:
    void caseWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *header();
    QWidget *dropZone();
    QWidget *sampleCard();
    QWidget *recentList();
    QWidget *firstSteps();
    QWidget *recentRow(const RecentCase &recent);
    QLabel *label(int pixels, QFont::Weight weight, const char *tone);
    void retranslate();

    Looks &m_looks;
    Settings &m_settings;
    Actions &m_actions;
    QLabel *m_motto, *m_dropTitle, *m_dropText, *m_sampleTitle, *m_sampleText, *m_recentTitle, *m_stepsTitle;
    QPushButton *m_choose, *m_paste, *m_sample, *m_open;
    QList<QLabel *> m_stepNames, m_stepTexts;
    QVBoxLayout *m_recentRows;
};
