// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/cubefeed.h"
#include "session/valuesearch.h"
#include "views/common/offer.h"

#include <QDialog>

#include <functional>
#include <optional>

class Actions;
class Looks;
class QLineEdit;
class QListWidget;
class Session;
class Settings;

/**
 * One field for everything: acts with their keys, columns, values of fields, recent cases. Enter does it;
 * Ctrl Enter adds a value to the filter instead of replacing.
 */
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(Session &session, Looks &looks, Settings &settings, Actions &actions, QWidget *parent);
    /** Whatever else can be done, found by its name. */
    void setOffers(const QList<Offer> &offers) { m_offers = offers; }
    void popUp();

Q_SIGNALS:
    void caseWanted(const QString &path);

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QString name, hint, icon;
        int rank = 0;
        std::function<void(bool add)> run;
    };
    void listen();
    /** Names and folds the values of the answers. */
    CubeFeed::Work work();
    void setValues(QList<KnownValue> values);
    /** Finds what fits, values away from the window's thread where there are many, and lists it. */
    void search();
    void list(const QString &wanted);
    void addActs(const QString &wanted);
    void addMeasures(const QString &wanted);
    void addValues(const QString &wanted);
    void addOffers(const QString &wanted);
    void addCases(const QString &wanted);
    void enter(bool add);
    void run(bool add);

    Session &m_session;
    Looks &m_looks;
    Settings &m_settings;
    Actions &m_actions;
    QLineEdit *m_field;
    QListWidget *m_list;
    QList<Offer> m_offers;
    QList<Entry> m_entries;
    QList<KnownValue> m_values; ///< the most frequent first
    QList<KnownValue> m_found;  ///< of them, for what is typed
    LatestJob m_finding;
    std::optional<bool> m_enter; ///< was pressed before it was found: whether to add
};
