// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "views/facets/facetlist.h"

#include <QWidget>

class FacetModel;
class Looks;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;
class Session;

/** One facet: its name, its values, and a field to look for one. */
class FacetSection : public QWidget {
    Q_OBJECT

public:
    FacetSection(Dimension dimension, Session &session, Looks &looks, QWidget *parent = nullptr);
    Dimension dimension() const;
    /** The largest values, and those that the filter names; all while one is looked for. */
    CubeRequest request() const;
    void setAnswer(const CubeAnswer &answer);
    FacetList &list() { return *m_list; }
    /** Reads names and words again: another language, other sources or tags. */
    void retranslate();

Q_SIGNALS:
    /** request() may be another now. */
    void requestChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void describe();
    void apply(const QString &value, FacetList::Act act);
    void addToMenu(QMenu *menu, const QString &value);
    void openSearch(const QString &text);
    void closeSearch();

    Session &m_session;
    Looks &m_looks;
    FacetModel *m_model;
    QLabel *m_title;
    QLabel *m_count, *m_unit;
    QLabel *m_nothing; ///< that nothing is called as it was looked for
    QToolButton *m_searchButton;
    QLineEdit *m_search;
    FacetList *m_list;
    QPushButton *m_more;
    bool m_all = false;
};
