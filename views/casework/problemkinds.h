// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Looks;
class ProblemGroupsModel;
class QComboBox;
class QListView;

/** The kinds of problems to choose from: a list at the side, or where there is no room for one a single line
 * that opens it. */
class ProblemKinds : public QWidget {
    Q_OBJECT

public:
    ProblemKinds(ProblemGroupsModel &groups, Looks &looks, QWidget *parent = nullptr);
    /** -1 if there is none. */
    int current() const;
    void setCurrent(int row);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void currentChanged(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    ProblemGroupsModel &m_groups;
    QListView *m_list;
    QComboBox *m_line;
};
