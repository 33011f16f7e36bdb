// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QLineEdit;

/** A menu too long to be read: letters that are typed find an entry, by the beginning of a word of its name
 * or a part of it; the others are hidden until they are taken back. */
class SearchMenu : public QMenu {
    Q_OBJECT

public:
    /** @p hint stands in the line above the entries as long as nothing is typed. */
    explicit SearchMenu(const QString &hint, QWidget *parent = nullptr);
    /** As popup(), at a point where it stays while one types. */
    void showAt(const QPoint &at);
    /** As exec(): what is chosen below this point. */
    QAction *ask(const QPoint &at);
    QString typed() const;
    /** Further words by which an entry is found, beside its name. */
    static void setWords(QAction *entry, const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(const QString &typed);
    QLineEdit *m_line; ///< shows only: the menu keeps the keys
    QPoint m_at;
};
