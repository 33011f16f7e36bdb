// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/fittedtexts.h"

#include <QFont>
#include <QListView>
#include <QStyledItemDelegate>

class FacetModel;
class Looks;
class QMenu;

/** Draws a value, a soft bar for its share, and its figure. */
class FacetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FacetDelegate(Looks &looks, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static constexpr int RowHeight = 21;

private:
    Looks &m_looks;
    QFont m_font, m_included, m_excluded;
    mutable FittedTexts m_texts;
};

/** The values of a facet, as high as its rows. A click means only this, Ctrl adds, Alt excludes. */
class FacetList : public QListView {
    Q_OBJECT

public:
    enum class Act { Only, Toggle, Exclude };
    FacetList(FacetModel &model, Looks &looks, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QString &value, FacetList::Act act);
    /** A menu opens over a value: whoever knows more to do with it adds that. */
    void menuAsked(QMenu *menu, const QString &value);
    /** A letter was typed: the person looks for a value. */
    void searchWanted(const QString &text);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index, Act act);
    void restoreCurrent();
    QPersistentModelIndex m_pressed;
    QVariant m_currentKey; ///< of the row that the keys are at, kept while the rows are laid out anew
};
