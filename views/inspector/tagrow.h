// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class WrapLayout;
class Looks;
class QCompleter;
class QLineEdit;
class QPushButton;

/** Tags of what is selected: a click takes one off, "+ Tag" adds one. */
class TagRow : public QWidget {
    Q_OBJECT

public:
    explicit TagRow(Looks &looks, QWidget *parent = nullptr);
    void setTags(const QStringList &tags, const QStringList &known);
    /** Opens the field for a new tag. */
    void startAdding();
    /** Drops what was typed and not entered: it was meant for what was selected until now. */
    void giveUp();

Q_SIGNALS:
    void added(const QString &tag);
    void removed(const QString &tag);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void finish();
    Looks &m_looks;
    WrapLayout *m_flow;
    QList<QPushButton *> m_tags;
    QPushButton *m_add;
    QLineEdit *m_field;
    QStringList m_known;
};
